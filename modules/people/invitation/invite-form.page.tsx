import { Button, ButtonRow, FileInput, Form, Section, Select, TextInput } from '#packages/ui/index.ts'
import { type Role, roles } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { mayGrant } from '../membership/membership.rules.ts'
import { roleWords } from '../membership/role.words.ts'
import { countyPeopleWords } from './county-people.words.ts'
import type { TypedOffer } from './invitation.ts'

type Props = {
  readonly granter: readonly Role[]
  readonly language: Language
  readonly problem?: { readonly name: string; readonly text: string }
  readonly typed?: Partial<TypedOffer>
}

/** One person by hand, or a file of them. */
export function InviteForms(props: Props) {
  const words = countyPeopleWords[props.language]
  return (
    <>
      <Section id="invite" heading={words.invite}>
        <p>{words.inviteLead}</p>
        <OneForm {...props} />
      </Section>
      <Section id="invite-many" heading={words.many}>
        <p>{words.manyLead}</p>
        <Form action="/people/invitations/file" method="post" label={words.many} multipart>
          <FileInput name="file" label={words.file} accept=".csv,text/csv" required />
          <ButtonRow>
            <Button name="does" value="check">
              {words.check}
            </Button>
            <Button name="does" value="invite" kind="outline">
              {words.inviteAll}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

function OneForm({ granter, language, problem, typed = {} }: Props) {
  const words = countyPeopleWords[language]
  const field = (name: keyof TypedOffer) => ({
    name,
    value: typed[name],
    error: problem?.name === name ? problem.text : undefined,
  })
  const options = roles
    .filter((role) => mayGrant(granter, role))
    .map((role) => ({ value: role, text: roleWords[language][role] }))
  return (
    <Form action="/people/invitations" method="post" label={words.invite}>
      <TextInput {...field('name')} label={words.name} maxLength={200} required />
      <TextInput {...field('email')} label={words.email} type="email" maxLength={254} required />
      <Select
        {...field('role')}
        label={words.role}
        options={options}
        placeholder={words.chooseRole}
        required
      />
      <TextInput {...field('title')} label={words.jobTitle} hint={words.jobTitleHint} maxLength={200} />
      <TextInput
        {...field('place')}
        label={words.place}
        hint={words.placeHint}
        maxLength={14}
        width="medium"
      />
      <TextInput
        {...field('starts_on')}
        label={words.from}
        hint={words.dayHint}
        maxLength={10}
        width="short"
      />
      <TextInput {...field('ends_on')} label={words.to} hint={words.dayHint} maxLength={10} width="short" />
      <TextInput {...field('reason')} label={words.reason} hint={words.reasonHint} maxLength={500} required />
      <ButtonRow>
        <Button>{words.send}</Button>
      </ButtonRow>
    </Form>
  )
}
