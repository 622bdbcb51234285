import { type AssumptionContext, readAssumptions } from '../assumption/assumption.rules.ts'
import type { ResolvedAssumptions } from '../assumption/assumption.ts'
import type { Asks } from './question.ts'

/**
 * The assumptions a question is asked under: the list's, what is known of the county, the partnership shape's, and
 * above all of them what was changed. Asks come from `readAsks`, so that nothing in them can be refused here.
 */
export function askedAssumptions(
  { changed, shape }: Pick<Asks, 'changed' | 'shape'>,
  context: Omit<AssumptionContext, 'shape'>,
): ResolvedAssumptions {
  const read = readAssumptions(changed, { ...context, shape })
  if (!read.done) throw new Error('a question was kept whose assumptions cannot be read')
  return read.result
}
