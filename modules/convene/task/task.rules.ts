import { choiceCount } from '../decision/decision.rules.ts'
import type { AnswerProblem, Task } from './task.ts'

/** More people than this at one school is a slip of the finger. */
export const mostPeople = 20_000

export type ReadAnswer =
  | { readonly amount: number; readonly choice: null }
  | { readonly amount: null; readonly choice: number }

/** The answer as typed, by what was asked; else what is wrong with it. */
export function readAnswer(
  { kind, choices }: Pick<Task, 'kind' | 'choices'>,
  typed: string,
): ReadAnswer | AnswerProblem {
  const said = typed.trim()
  if (kind === 'students' || kind === 'adults') {
    const plain = said.replaceAll(/(?<=\d)[,\s](?=\d{3}\b)/g, '')
    if (!/^\d{1,9}$/.test(plain)) return 'not_a_number'
    return Number(plain) > mostPeople ? 'too_large' : { amount: Number(plain), choice: null }
  }
  const choice = /^\d$/.test(said) ? Number(said) : -1
  return choice >= 0 && choice < choiceCount(kind, choices) ? { amount: null, choice } : 'choose'
}
