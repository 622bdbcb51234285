import type { PlanSchool } from '../document/plan-document.ts'
import { districtWords } from './district-section.words.ts'
import type { Block, TableColumn, Text } from './packet-block.ts'
import { lowestText, oneSchool, paidForText, schoolTables } from './school-table.rules.ts'
import { isOpenAtEnd, moneySum, type PacketDistrict, type Section } from './section.ts'

/** A table of the districts, then a page for each with its schools. */
export function districtSection(section: Section): readonly Block[] {
  const words = districtWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'text', text: words.lead },
    districtTable(section),
    { kind: 'list', items: words.howToRead },
    ...section.districts.flatMap((district) => districtPage(district, section)),
  ]
}

const pageName = ({ code }: PacketDistrict): string => `district-${code}`

function districtTable({ language, format, districts, input }: Section): Block {
  const words = districtWords[language]
  const [number, district, ...rest] = words.columns
  const row = (schools: readonly PlanSchool[]) => [
    format.count(schools.length),
    format.count(schools.filter(isOpenAtEnd).length),
    format.money(moneySum(schools).netCents),
  ]
  return {
    kind: 'table',
    total: true,
    columns: [
      { header: number, align: 'right' },
      { header: district, align: 'left', share: 1 },
      ...rest.map((header): TableColumn => ({ header, align: 'right' })),
    ],
    rows: [
      ...districts.map((one): Text[] => [
        format.count(one.number),
        one.name,
        ...row(one.schools),
        [{ pageOf: pageName(one) }],
      ]),
      ['', words.total, ...row(input.document.schools), ''],
    ],
  }
}

function districtPage(district: PacketDistrict, section: Section): readonly Block[] {
  const { language, format } = section
  const words = districtWords[language]
  const { schools } = district
  const money = moneySum(schools)
  const figures = [
    schools.length,
    schools.reduce((total, { enrollment }) => total + enrollment, 0),
    Math.round(schools.reduce((total, { clinicianFte }) => total + clinicianFte * 5, 0)) / 5,
    schools.filter(({ openNow }) => openNow).length,
    schools.filter(isOpenAtEnd).length,
  ]
  return [
    { kind: 'page_break' },
    {
      kind: 'heading',
      level: 3,
      text: `${format.count(district.number)}. ${district.name}`,
      name: pageName(district),
    },
    {
      kind: 'table',
      large: true,
      columns: words.figures.map((header) => ({ header, align: 'left', share: 1 })),
      rows: [figures.map((value) => format.decimal(value, 1))],
    },
    {
      kind: 'text',
      text: words.settled(
        format.money(money.revenueCents),
        format.money(money.costCents),
        format.money(money.netCents),
      ),
    },
    ...teamsBlocks(district, section),
    ...(schools.length === 1 ? oneSchool(schools[0]!, section) : schoolTables(schools, section)),
  ]
}

/** What its teams come to together, since their start: it names no year. */
function teamsBlocks({ code }: PacketDistrict, section: Section): readonly Block[] {
  const { input, language, format } = section
  const teams = input.document.districts?.find((district) => district.code === code)
  // One school's own figures say the same.
  if (teams === undefined || teams.schools < 2) return []
  const visits = teams.breakEvenVisitsPerClinicianWeek
  const text = districtWords[language].teams(
    format.count(teams.schools),
    visits === null ? null : format.decimal(visits, 1),
    paidForText(teams.teamStart, section),
    lowestText(teams.teamStart, section),
  )
  return [{ kind: 'text', text }]
}
