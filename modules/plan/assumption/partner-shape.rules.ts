import type { Assumption } from './assumption.ts'
import { type PartnerShape, partnerShapes } from './partner-shape.ts'

/** An assumption as a partnership shape has it; unchanged where the shape says nothing of it. */
export function inShape(item: Assumption, code: PartnerShape['code'] | null | undefined): Assumption {
  const shape = partnerShapes.find((candidate) => candidate.code === code)
  const change = shape?.changes.find(({ name }) => name === item.name)
  if (shape === undefined || change === undefined) return item
  const { value, why, confidence } = change
  return {
    ...item,
    value,
    low: change.low ?? Math.min(item.low, value),
    high: change.high ?? Math.max(item.high, value),
    source: `Shape ${shape.code}: ${why}`,
    confidence,
  }
}
