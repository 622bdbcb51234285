import { describe, expect, test } from 'vitest'
import { readCountyFolder } from '#modules/places/index.ts'
import { publicData } from '#tests/public-data.ts'
import { readAssumptions } from '../assumption/assumption.rules.ts'
import { planCounty } from './plan-county.ts'
import type { PlanDocument } from './plan-document.ts'
import type { PlanInput } from './plan-input.ts'

const folder = publicData()

async function planOf(
  countyCode: string,
  changed: Readonly<Record<string, number>> = {},
  given: Partial<PlanInput> = {},
): Promise<PlanDocument> {
  const read = await readCountyFolder(folder!, countyCode)
  if (!read.done) throw new Error(`the folder could not be read: ${read.refusal}`)
  const assumptions = readAssumptions(changed, { countyCode })
  if (!assumptions.done) throw new Error('assumptions refused')
  return planCounty({ figures: read.result.figures, years: 8, ...given, assumptions: assumptions.result })
}

/** Each plan was accepted by its checker, or planning would have thrown. */
describe.skipIf(folder === null)('Sacramento County from its public files', () => {
  test('385 schools and 247,467 students, a plan within one percent, and what every school would take', async () => {
    const document = await planOf('34')
    expect(document.schools).toHaveLength(385)
    expect(document.counts.students).toBe(247_467)
    expect(document.firstYear).toBe(2026)
    expect(document.counts.openNow).toHaveLength(27)
    expect(document.solver.gap).toBeLessThanOrEqual(0.01)
    expect(document.answer.everySchoolIn).toBeNull()
    expect(document.solver.blockedBy).toMatchObject({ asked: 'every_school', proven: true })
    expect(document.counts.partTimePosts - document.counts.fewestPartTimePosts).toBeLessThan(15)
    const highlands = document.schools.find(({ name }) => name === 'Highlands Community Charter')!
    expect(highlands.standing).toBe('adult_serving')
    expect(highlands.circuit).toBeNull()
  })

  test('a rate at which every school is served is found and used', async () => {
    const question = { kind: 'least', find: 'pps_rate', serveAllBy: 2033 } as const
    const document = await planOf('34', { hires_per_year: 45 }, { question })
    expect(document.answer.everySchoolIn).toBeLessThanOrEqual(2033)
    expect(document.answer.found?.value).toBe(document.answer.rateDollars)
  })

  test('a county with few schools and no start has nothing to open with', async () => {
    const document = await planOf('02')
    expect(document.answer).toMatchObject({ kind: 'open_sites_only', schoolsOpenAtEnd: 0 })
  })
})
