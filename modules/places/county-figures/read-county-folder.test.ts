import { describe, expect, it } from 'vitest'
import { publicData } from '#tests/public-data.ts'
import { readCountyFolder } from './read-county-folder.ts'

const folder = publicData()

describe.skipIf(folder === null)('Sacramento County from the folder of public files', () => {
  it('has 385 schools, 13 districts and the county office, and 247,467 students', async () => {
    const outcome = await readCountyFolder(folder ?? '', '34')
    if (!outcome.done) throw new Error(outcome.refusal)
    const { schools, districts, countyRates, stateRates } = outcome.result.figures
    expect(schools).toHaveLength(385)
    expect(districts).toHaveLength(14)
    expect(schools.reduce((sum, school) => sum + school.enrollment, 0)).toBe(247_467)
    expect(countyRates.chronicAbsence).toMatchObject({
      numerator: 69_559,
      denominator: 270_347,
      ratePct: 25.7,
    })
    expect(stateRates.suspension).toMatchObject({ numerator: 175_084, denominator: 5_965_383, ratePct: 2.9 })
  })
})
