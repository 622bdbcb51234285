import { Sheet } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { SchoolContacts } from '../find-my-school/contacts.page.tsx'
import { contactsWords } from '../find-my-school/contacts.words.ts'
import { studentWords } from './student.words.ts'

type Props = { readonly language: Language; readonly path: string; readonly school: SchoolContacts | null }

/** Small enough for a wallet: one sentence to show, who and when, and the numbers that always answer. */
export function CardPage({ language, path, school }: Props) {
  const words = studentWords[language]
  const people = school?.people.slice(0, 3) ?? []
  return (
    <>
      <h1>{words.cardTitle}</h1>
      <p class="usa-intro">{words.cardLead}</p>
      <Sheet>
        <p>
          <strong>{words.cardSay}</strong>
        </p>
        {school !== null && <p>{school.name}</p>}
        {people.length === 0 && (
          <>
            <p>{`${words.cardWho}: ______________________`}</p>
            <p>{`${words.cardWhen}: ______________________`}</p>
          </>
        )}
        {people.map((person) => (
          <p key={person.id}>{contactsWords[language].line(person)}</p>
        ))}
        <p>{words.cardHelp}</p>
      </Sheet>
      <p>
        <a href={path}>{words.cardBack}</a>
      </p>
    </>
  )
}
