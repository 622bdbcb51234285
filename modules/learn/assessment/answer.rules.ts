import type { Assessment, Choice, Scenario } from '../content/content.ts'
import { plainText } from '../content/inline.rules.ts'
import { type Answers, type RatedStatement, type Result, ratings } from './assessment.ts'

export type ReadAnswers = {
  readonly answers: Answers
  /** Ids of scenes without an answer, or with one that is none of theirs. */
  readonly missing: readonly string[]
}

/** The answers to this assessment among what a form sent; whatever else it sent is left alone. */
export function readAnswers(assessment: Assessment, typed: Readonly<Record<string, unknown>>): ReadAnswers {
  const choices: Record<string, string> = {}
  const missing: string[] = []
  for (const { id, choices: offered } of assessment.scenarios) {
    const chosen = offered.find((choice) => choice.id === typed[id])
    if (chosen) choices[id] = chosen.id
    else missing.push(id)
  }
  const rated = assessment.statements.flatMap(({ id }) => {
    const rating = ratings.find((each) => each === typed[id])
    return rating === undefined ? [] : [[id, rating] as const]
  })
  return { answers: { choices, ratings: Object.fromEntries(rated) }, missing }
}

/** What the answers come to. Partly right is not right: it is a beginning, and the feedback says what is missing. */
export function resultOf(assessment: Assessment, { choices, ratings: rated }: Answers): Result {
  const scenarios = assessment.scenarios.map((scenario) => ({
    scenario,
    chosen: scenario.choices.find(({ id }) => id === choices[scenario.id]),
  }))
  const statements = assessment.statements.map((statement) => ({ statement, rating: rated[statement.id] }))
  const wrong = scenarios.filter(({ chosen }) => chosen?.verdict !== 'right').map(({ scenario }) => scenario)
  const askedCount = scenarios.length
  const rightCount = askedCount - wrong.length
  const missedMust = wrong.some(({ must }) => must)
  const enough = askedCount > 0 && rightCount * 100 >= (assessment.passPercent ?? 100) * askedCount
  return {
    scenarios,
    statements,
    rightCount,
    askedCount,
    passed: assessment.passPercent === null ? null : enough && !missedMust,
    lessons: lessonsOf(wrong, statements),
    missedMust,
  }
}

function lessonsOf(wrong: readonly Scenario[], statements: readonly RatedStatement[]): readonly string[] {
  const grave = ({ topic, must }: Scenario) => must || topic === 'privacy' || topic === 'crisis'
  const unsure = statements.filter(({ rating }) => rating === '1' || rating === '2')
  return [
    ...new Set([
      ...wrong.filter(grave).map(({ lesson }) => lesson),
      ...wrong.map(({ lesson }) => lesson),
      ...unsure.flatMap(({ statement }) => statement.lesson ?? []),
    ]),
  ].filter((slug) => slug !== '')
}

/**
 * The choices of a scene in an order that does not give the right one away, and that is the same at every asking:
 * writers put the right one first.
 */
export const mixed = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => scatter(a.id) - scatter(b.id) || a.id.localeCompare(b.id))

/** FNV-1a with a final stir, since the ids of one scene differ in their last letters only. For spreading alone. */
function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A statement without the pointer to its lesson, which the result gives to whoever needs it. */
export const statementText = (text: string): string =>
  plainText(text.replace(/\s*[^.?!]*\[[^\]]+\]\(lesson:[^)]+\)[.?!]?\s*$/, '') || text)
