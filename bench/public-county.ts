import { type CountyFigures, readCountyFolder } from '#modules/places/index.ts'
import { readAssumptions } from '#modules/plan/index.ts'
import { publicData } from '#tests/public-data.ts'

/** A real county's figures from the folder of public files; a bench without them says so and ends. */
export async function publicCounty(code: string): Promise<CountyFigures> {
  const folder = publicData()
  if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
  const read = await readCountyFolder(folder, code)
  if (!read.done) throw new Error(`county ${code} could not be read: ${read.refusal}`)
  return read.result.figures
}

export function assumptionsFor(figures: CountyFigures, changed: Readonly<Record<string, number>> = {}) {
  const { countyCode, schoolDaysByMonth } = figures
  const read = readAssumptions(changed, { countyCode, schoolDaysByMonth, planFrom: 20261121 })
  if (!read.done) throw new Error(read.refusals.map(({ sentence }) => sentence).join(' '))
  return read.result
}
