import type { Assumption, ResolvedAssumptions } from '../assumption/assumption.ts'
import { type PartnerShape, partnerShapes } from '../assumption/partner-shape.ts'
import { type MoneyGround, type QuickMoney, quickMoney } from '../county-plan/quick-money.rules.ts'
import { enteredOf } from '../entry/entry.rules.ts'
import type { SchoolNeed } from '../money/school-plan.rules.ts'
import { askedAssumptions } from '../question/asked-assumptions.rules.ts'
import type { Question } from '../question/question.ts'

/** What a partnership shape sets, and what settled years then come to. */
export type ShapeEffect = {
  readonly shape: PartnerShape
  readonly assumptions: ResolvedAssumptions
  readonly changes: readonly {
    readonly without: Assumption
    readonly within: Assumption
    /** The asker's own value stands above the shape's. */
    readonly ownStands: boolean
  }[]
  readonly quick: Pick<QuickMoney, 'asked' | 'coverTheirTeam' | 'netCents' | 'breakEvenRate'>
}

/** Each of the four shapes under a question's own changes, beside the question without any shape. */
export function shapeEffects(
  question: Question,
  figures: { readonly countyCode: string; readonly schoolDaysByMonth: readonly number[] | null },
  needs: readonly SchoolNeed[],
): { readonly without: ShapeEffect['quick']; readonly shapes: readonly ShapeEffect[] } {
  const { asks, planFrom, marks, entries } = question
  const { countyCode, schoolDaysByMonth } = figures
  const ground: MoneyGround = { promise: asks.promise, marks, schoolDaysByMonth, ...enteredOf(entries) }
  const resolved = (shape: PartnerShape['code'] | null) =>
    askedAssumptions({ ...asks, shape }, { countyCode, schoolDaysByMonth, planFrom })
  const plain = resolved(null)
  const byName = new Map(plain.list.map((item) => [item.name, item]))
  const shapes = partnerShapes.map((shape): ShapeEffect => {
    const assumptions = resolved(shape.code)
    const within = new Map(assumptions.list.map((item) => [item.name, item]))
    return {
      shape,
      assumptions,
      changes: shape.changes.map(({ name }) => ({
        without: byName.get(name)!,
        within: within.get(name)!,
        ownStands: asks.changed[name] !== undefined,
      })),
      quick: quickMoney(needs, assumptions.values, ground),
    }
  })
  return { without: quickMoney(needs, plain.values, ground), shapes }
}
