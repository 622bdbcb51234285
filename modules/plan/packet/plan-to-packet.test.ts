import { expect, test } from 'vitest'
import type { CountyFigures } from '#modules/places/county-figures/county-figures.ts'
import { readCountyFolder } from '#modules/places/county-figures/read-county-folder.ts'
import { publicData } from '#tests/public-data.ts'
import { readAssumptions } from '../assumption/assumption.rules.ts'
import { planCounty } from '../document/plan-county.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { csvOf, dollars } from '../table-export/csv.rules.ts'
import { planTables } from '../table-export/plan-tables.rules.ts'
import { formatIn } from './format.words.ts'
import { makePacket } from './make-packet.ts'
import { aPacketInput, someSchools } from './packet.factory.ts'
import { packetContent } from './packet-content.rules.ts'

const none = { chronicAbsence: null, suspension: null }
const invented: CountyFigures = {
  countyCode: '34',
  countyName: 'Sacramento',
  dataEdition: 'invented',
  enrollmentYear: '2025-26',
  districts: [],
  schools: someSchools({ schools: 30, districts: 4 }),
  healthSites: [],
  countyRates: none,
  stateRates: none,
  schoolDaysByMonth: null,
  sources: [],
}

async function planOf(figures: CountyFigures, rate: number): Promise<PlanDocument> {
  const { countyCode, schoolDaysByMonth } = figures
  const read = readAssumptions({ pps_rate: rate }, { countyCode, schoolDaysByMonth, planFrom: 20261121 })
  if (!read.done) throw new Error('the assumptions cannot be read')
  return planCounty({ figures, years: 4, assumptions: read.result }, { planOnly: true })
}

function expectSameFigures(document: PlanDocument, figures: CountyFigures): void {
  const input = aPacketInput(undefined, { document, places: figures.schools, sources: figures.sources })
  const format = formatIn('en')
  const packet = JSON.stringify(packetContent(input, 'en'))
  const csv = planTables(document).map(csvOf).join('')
  const cents = [
    ...document.schools.flatMap(({ revenueCents, costCents, netCents, teamStart }) => [
      revenueCents,
      costCents,
      netCents,
      teamStart!.lowestCashCents,
    ]),
    ...document.years.flatMap(({ revenueCents, costCents, lowestCashCents }) => [
      revenueCents,
      costCents,
      lowestCashCents,
    ]),
    ...document.money.cashCents,
  ]
  for (const one of cents) {
    expect(packet).toContain(format.money(one))
    expect(csv).toContain(dollars(one))
  }
}

test.each([250, 390])('a plan worked out at %d dollars a visit leaves with its own figures', async (rate) => {
  const document = await planOf(invented, rate)
  expectSameFigures(document, invented)
  const input = aPacketInput(undefined, { document, places: invented.schools })
  expect((await makePacket(input, { language: 'es' })).length).toBeGreaterThan(50_000)
})

const folder = publicData()
test.skipIf(folder === null)('Sacramento County leaves with its own figures in both languages', async () => {
  const read = await readCountyFolder(folder!, '34')
  if (!read.done) throw new Error(read.refusal)
  const { figures } = read.result
  const document = await planOf(figures, 250)
  expect(document.schools).toHaveLength(385)
  expectSameFigures(document, figures)
  const input = aPacketInput(undefined, { document, places: figures.schools, sources: figures.sources })
  for (const language of ['en', 'es'] as const)
    expect((await makePacket(input, { language })).length).toBeGreaterThan(500_000)
  // Every note the real plan writes has words in Spanish.
  const english =
    JSON.stringify(packetContent({ ...input, grantEnds: [] }, 'es')).match(/\{"english":"[^"]*/g) ?? []
  const known = new Set([
    ...document.assumptions.map(({ source }) => source),
    ...figures.sources.map(({ publisher }) => publisher),
  ])
  expect(english.map((one) => one.slice('{"english":"'.length)).filter((one) => !known.has(one))).toEqual([])
})
