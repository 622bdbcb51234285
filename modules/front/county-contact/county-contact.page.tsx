import { Button, ErrorSummary, Form, Section, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { contactsWords } from '../find-my-school/contacts.words.ts'
import type { CountyContact } from '../find-my-school/find-my-school.ts'
import type { WrongField } from './county-contact.rules.ts'
import type { TypedCountyContact } from './county-contact.ts'
import { countyContactWords } from './county-contact.words.ts'

export type CountyContactProps = {
  readonly contact: CountyContact | null
  readonly language: Language
  readonly problem?: WrongField
  readonly typed?: TypedCountyContact
}

export function CountyContactPage({ contact, language, problem, typed }: CountyContactProps) {
  const words = countyContactWords[language]
  const shown = contactsWords[language]
  const errors = problem === undefined ? [] : [{ name: problem.field, text: words.refusals[problem.refusal] }]
  const about = (name: keyof TypedCountyContact) => ({
    name,
    value: typed?.[name] ?? '',
    ...(problem?.field === name ? { error: words.refusals[problem.refusal] } : {}),
  })
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary title={words.problems} errors={errors} />
      <Section id="now" heading={words.now}>
        <p>{contact === null ? words.none : shown.countyPhone(contact.phone, contact.hours)}</p>
        {contact !== null && (
          <p class="source-line">
            {shown.confirmed(contact.confirmedBy, dayWords[language](contact.confirmedOn))}
          </p>
        )}
      </Section>
      <Section id="add" heading={words.heading}>
        <Form action="/front/contact" method="post">
          <TextInput {...about('phone')} label={words.phone} type="tel" width="short" required />
          <TextInput {...about('hours')} label={words.hours} hint={words.hoursHint} width="medium" required />
          <TextInput {...about('email')} label={words.email} type="email" width="medium" />
          <TextInput {...about('confirmed_by')} label={words.confirmedBy} width="medium" required />
          <TextInput
            {...about('confirmed_on')}
            label={words.confirmedOn}
            hint={words.dayHint}
            width="short"
            required
          />
          <Button>{words.keep}</Button>
        </Form>
      </Section>
    </>
  )
}
