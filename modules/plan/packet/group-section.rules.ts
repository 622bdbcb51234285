import type { PlanMark } from '../document/plan-document.ts'
import { apartGroups, groupWords } from './group-section.words.ts'
import type { Block } from './packet-block.ts'
import type { Section } from './section.ts'

/** The groups that page one counts apart, by name; the county's marks with what each costs; the circuits. */
export function groupSection(section: Section): readonly Block[] {
  const words = groupWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.apartHeading },
    { kind: 'text', text: words.apartLead },
    ...apartBlocks(section),
    { kind: 'heading', level: 2, text: words.markHeading },
    ...markBlocks(section),
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.circuitHeading },
    ...circuitBlocks(section),
  ]
}

const nameOf = ({ input: { document } }: Section): ((cds: string) => string) => {
  const names = new Map(document.schools.map(({ cds, name }) => [cds, name]))
  return (cds) => names.get(cds) ?? cds
}

function circuitBlocks(section: Section): readonly Block[] {
  const { input, language, format } = section
  const { circuits, counts } = input.document
  const words = groupWords[language]
  if (circuits.length === 0) return [{ kind: 'text', text: words.noCircuits }]
  const name = nameOf(section)
  const [schools, days, way] = words.circuitColumns
  return [
    {
      kind: 'text',
      text: words.circuitLead(format.count(counts.partTimePosts), format.count(counts.fewestPartTimePosts)),
    },
    {
      kind: 'table',
      small: true,
      columns: [
        { header: schools, align: 'left', share: 1 },
        { header: days, align: 'right' },
        { header: way, align: 'right' },
      ],
      rows: circuits.map(({ cds, daysPerWeek, longestKm }) => [
        cds.length === 1 ? `${name(cds[0]!)} ${words.alone}` : format.list(cds.map(name)),
        format.decimal(daysPerWeek, 1),
        cds.length === 1 ? '–' : format.decimal(longestKm, 1),
      ]),
    },
  ]
}

function apartBlocks({ input: { document }, language }: Section): readonly Block[] {
  const words = groupWords[language]
  const schools = new Map(document.schools.map((school) => [school.cds, school]))
  return apartGroups.flatMap((group): Block[] => {
    const own = document.counts[group].flatMap((cds) => schools.get(cds) ?? [])
    const names = own.map(({ name, districtName }) => words.inDistrict(name, districtName))
    return [
      { kind: 'heading', level: 3, text: `${words.groups[group]}: ${own.length}` },
      { kind: 'text', text: own.length === 0 ? words.nobody : `${names.join('; ')}.` },
    ]
  })
}

function markBlocks(section: Section): readonly Block[] {
  const { input, language, format, districts } = section
  const words = groupWords[language]
  if (input.document.marks.length === 0) return [{ kind: 'text', text: words.noMarks }]
  const name = nameOf(section)
  const district = new Map(districts.map((one) => [one.code, one.name]))
  const [whose, mark, ...costs] = words.markColumns
  const cost = (value: number | null, say: (value: number) => string) =>
    value === null ? words.notWorkedOut : say(value)
  return [
    {
      kind: 'table',
      columns: [
        { header: whose, align: 'left', share: 1.2 },
        { header: mark, align: 'left', share: 1 },
        ...costs.map((header) => ({ header, align: 'right', share: 0.8 }) as const),
      ],
      rows: input.document.marks.map((one) => [
        'cds' in one.mark
          ? name(one.mark.cds)
          : (district.get(one.mark.districtCode) ?? one.mark.districtCode),
        words.marks[one.mark.kind](detailOf(one)),
        cost(one.objectiveLost, (value) => format.decimal(value, 1)),
        cost(one.netLostCents, format.money),
      ]),
    },
  ]
}

function detailOf({ mark }: PlanMark): string {
  if (mark.kind === 'served_by_other') return mark.by
  if (mark.kind === 'pinned') return String(mark.year)
  return 'count' in mark ? String(mark.count) : ''
}
