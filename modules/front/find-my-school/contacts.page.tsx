import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { contactsWords } from './contacts.words.ts'
import type { ConfirmedPerson, CountyContact, FoundSchool } from './find-my-school.ts'

/** Everything that is known for sure about whom to ask at one school. */
export type SchoolContacts = FoundSchool & {
  readonly people: readonly ConfirmedPerson[]
  readonly county: CountyContact | null
}

/** Who was confirmed, with the day; where nobody was, the school's published phone and the county's contact. */
export function Contacts({
  school,
  language,
}: {
  readonly school: SchoolContacts
  readonly language: Language
}) {
  if (school.people.length === 0) return <Unconfirmed school={school} language={language} />
  const words = contactsWords[language]
  return (
    <ul class="usa-list">
      {school.people.map((person) => (
        <li key={person.id}>
          {words.line(person)}
          <br />
          {words.languages(person.languages)}.{' '}
          {person.endsOn !== null && words.until(dayWords[language](person.endsOn))}
          <span class="source-line">
            {' '}
            {words.confirmed(person.confirmedBy, dayWords[language](person.confirmedOn))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Unconfirmed({ school, language }: { readonly school: SchoolContacts; readonly language: Language }) {
  const words = contactsWords[language]
  const day = dayWords[language]
  const { phone, updatedOn, county } = school
  return (
    <>
      <p>{words.nobody}</p>
      {phone === null ? (
        <p>{words.noPhone}</p>
      ) : (
        <p>
          <a href={callOf(phone)}>{words.schoolPhone(phone)}</a>
          <br />
          <span class="source-line">{words.phoneSource(updatedOn && day(updatedOn))}</span>
        </p>
      )}
      {county === null ? (
        <p>{words.noCounty}</p>
      ) : (
        <p>
          <a href={callOf(county.phone)}>{words.countyPhone(county.phone, county.hours)}</a>
          {county.email !== null && (
            <>
              <br />
              {words.countyEmail(county.email)}
            </>
          )}
          <br />
          <span class="source-line">{words.confirmed(county.confirmedBy, day(county.confirmedOn))}</span>
        </p>
      )}
    </>
  )
}

const callOf = (phone: string): string => `tel:${phone.replaceAll(/[^0-9+]/g, '')}`
