import type { Assumption, AssumptionRefusalCode, Assumptions } from './assumption.ts'

/** A value that cannot be taken by itself. */
export type AloneCode = 'not_a_number' | 'too_low' | 'too_high' | 'not_whole' | 'not_a_day'
/** Values that are each possible and together are not. */
export type TogetherCode = Exclude<AssumptionRefusalCode, AloneCode | 'unknown_name'>

type RefusalFacts =
  | { readonly code: 'unknown_name'; readonly given: string; readonly nearest: string | null }
  | { readonly code: AloneCode; readonly item: Assumption; readonly given: string }
  | { readonly code: TogetherCode; readonly values: Assumptions }

/** One sentence for each reason a change of assumptions cannot be taken: what, where, how to mend it. */
export function assumptionRefusalWords(facts: RefusalFacts): string {
  switch (facts.code) {
    case 'unknown_name':
      return facts.nearest === null
        ? `There is no assumption “${facts.given}”; the plan’s assumptions page lists all of them.`
        : `There is no assumption “${facts.given}”; did you mean “${facts.nearest}”?`
    case 'not_a_number':
      return `${facts.item.name}: “${facts.given}” is not a number; write it like ${facts.item.value}.`
    case 'not_a_day':
      return `${facts.item.name}: “${facts.given}” is not a day of the calendar; write it like 2026-11-21.`
    case 'not_whole':
      return `${facts.item.name}: ${facts.given} must be a whole number of ${facts.item.unit}.`
    case 'too_low':
      return `${facts.item.name}: ${facts.given} is too low; give at least ${facts.item.least} ${facts.item.unit}.`
    case 'too_high':
      return `${facts.item.name}: ${facts.given} is too high; give at most ${facts.item.most} ${facts.item.unit}.`
    case 'mix_above_one':
      return `mix_medi_cal_pps ${facts.values.mix_medi_cal_pps} and mix_commercial ${facts.values.mix_commercial} add to more than 1; lower one of them.`
    case 'weights_all_zero':
      return 'The four weights of need are all 0; give at least one of them a value above 0.'
    case 'tiers_reversed':
      return 'The share of a tier at the school with the least need is above that at the school with the most; exchange the low and the high value.'
    case 'protected_above_week':
      return `protected_hours ${facts.values.protected_hours} leave no hour of a ${facts.values.week_hours}-hour week for visits; give fewer.`
  }
}
