import file from '../../../content/measures/register.json' with { type: 'json' }
import { type Measure, measureRegister, type PublishedMeasure } from './measure.ts'

/** The one register of measures, checked as it is read. */
export const register = measureRegister.parse(file)

/** The measure of that name. @throws where the register has none. */
export const measureNamed = (name: string): Measure => {
  const found = register.measures.find((measure) => measure.name === name)
  if (!found) throw new Error(`no measure is named ${name}`)
  return found
}

/** The measure that a published rate belongs to. */
export const measureOf = (figure: PublishedMeasure): Measure => {
  const found = register.measures.find((measure) => measure.figure === figure)
  if (!found) throw new Error(`no measure publishes ${figure}`)
  return found
}
