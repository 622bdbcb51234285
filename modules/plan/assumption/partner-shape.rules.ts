import type { AssumptionOverrides } from './assumption.ts'
import type { PartnerShape } from './partner-shape.ts'

/** A shape's changes under someone's own: what a person entered always stands. */
export function overridesOfShape(shape: PartnerShape, own: AssumptionOverrides): AssumptionOverrides {
  const changes = Object.fromEntries(shape.changes.map((change) => [change.name, change.value]))
  return { ...changes, ...own }
}
