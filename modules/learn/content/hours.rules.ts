import type { Phase } from './content.ts'

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** A day of learning is six hours long: nobody reads for eight. */
const minutesOf: Readonly<Record<string, number>> = { hour: 60, day: 360 }
/** How far what the overview says may lie from what the steps add up to. */
const share = 0.15

const claim = /\b(?:takes|give it|plan for) about (\w+) (hour|day)s?\b(?! a week)/iu

/** Why the time that an overview promises cannot be right, or null: the steps must take about as long. */
export function whyNotHours({ overview, steps }: Pick<Phase, 'overview' | 'steps'>): string | null {
  const text = overview.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ')
  const [said, number = '', unit = ''] = claim.exec(text) ?? []
  const minutes = (numbers.indexOf(number.toLowerCase()) + 1) * (minutesOf[unit.toLowerCase()] ?? 0)
  if (said === undefined || minutes === 0) return null
  const sum = steps.reduce((total, step) => total + (step.minutes ?? 0), 0)
  return Math.abs(minutes - sum) <= sum * share
    ? null
    : `the overview says “${said}” and the steps take ${sum} minutes`
}
