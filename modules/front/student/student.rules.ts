import {
  type Age,
  type Answer,
  ages,
  answers,
  type Need,
  needs,
  type Picked,
  type Question,
} from './student.ts'

/** What the links of the page chose; anything else chooses nothing. */
export const readPicked = (query: URLSearchParams): Picked => ({
  age: ages.find((age) => age === query.get('age')) ?? null,
  need: needs.find((need) => need === query.get('need')) ?? null,
})

/** The answers to a question for whoever asks; for someone who picked nothing, all of them. */
export const answersTo = (question: Question, { age, need }: Picked): readonly Answer[] =>
  answers.filter(
    (answer) =>
      answer.question === question &&
      (age === null || answer.ages.includes(age)) &&
      (need === null || answer.needs.includes(need)),
  )

/** The address of the page with one choice changed; a choice pressed again is taken back. */
export function addressWith(path: string, picked: Picked, change: { age?: Age; need?: Need }): string {
  const age = change.age === undefined ? picked.age : change.age === picked.age ? null : change.age
  const need = change.need === undefined ? picked.need : change.need === picked.need ? null : change.need
  const query = new URLSearchParams()
  if (age !== null) query.set('age', age)
  if (need !== null) query.set('need', need)
  return query.size === 0 ? path : `${path}?${query}`
}
