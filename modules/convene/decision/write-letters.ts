import type { Tx } from '#platform/database.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import type { CalendarDate } from '#platform/time.ts'
import { languages } from '#platform/words.ts'
import { insertLetter, listMailAddresses } from '../task/task.queries.ts'
import { dayText } from './day.words.ts'
import type { DecisionId } from './decision.ts'
import { type LetterKind, letterWords } from './letter.words.ts'

type About = { readonly role: string; readonly dueOn: CalendarDate }

/** Owes a letter of one kind, in both languages, to those who answer, once. Answers how many. */
export async function writeLetters(
  tx: Tx,
  id: DecisionId,
  kind: LetterKind,
  { role, dueOn }: About,
  origin: string,
): Promise<number> {
  const addresses = await listMailAddresses(tx, id, role, kind !== 'asked')
  if (!(await insertLetter(tx, id, { kind, dueOn, letters: addresses.length }))) return 0
  const link = `${origin}/impact/tasks`
  const letter = {
    kind: 'decision.task' as const,
    subject: languages.map((language) => letterWords[language].subject).join(' / '),
    body: languages
      .map((language) => letterWords[language].body[kind](dayText(dueOn, language), link))
      .join('\n'),
  }
  await writeMail(
    tx,
    addresses.map((recipient) => ({ ...letter, recipient })),
  )
  return addresses.length
}
