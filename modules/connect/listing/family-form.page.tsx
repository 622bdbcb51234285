import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Details,
  Form,
  RadioGroup,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Ask } from './directory-search.rules.ts'
import { households, insurances } from './eligibility.ts'
import { eligibilityWords } from './eligibility.words.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'

/** What a family can say of itself; each may stay empty. */
export const familyFields = ['age', 'zip', 'district', 'insurance', 'households', 'lowIncome'] as const

type FamilyFormProps = {
  readonly path: string
  readonly ask: Ask
  readonly query: URLSearchParams
  readonly typed: FormTyped
  readonly districts: ReadonlyMap<string, string>
  readonly language: Language
}

/** Questions that leave out what is not for this family. Sent in the body and forgotten with the answer. */
export function FamilyForm({ path, ask, query, typed, districts, language }: FamilyFormProps) {
  const words = eligibilityWords[language]
  const open = ask.family !== null
  const choices = <Kind extends string>(kinds: readonly Kind[], texts: Readonly<Record<Kind, string>>) =>
    kinds.map((value) => ({ value, text: texts[value] }))
  return (
    <Details summary={words.formHeading} open={open}>
      <p>{words.formLead}</p>
      <p>{words.kept}</p>
      <Form
        action={`${path}#places`}
        method="post"
        label={words.formHeading}
        hidden={Object.fromEntries(query)}
      >
        <TextInput
          name="age"
          label={words.age}
          hint={words.ageHint}
          value={textOf(typed, 'age')}
          maxLength={3}
          width="short"
          autocomplete="off"
        />
        <TextInput
          name="zip"
          label={words.zip}
          value={textOf(typed, 'zip')}
          maxLength={5}
          width="short"
          autocomplete="off"
        />
        {districts.size > 0 && (
          <Select
            name="district"
            label={words.district}
            placeholder={words.notSaid}
            value={textOf(typed, 'district')}
            options={[
              { value: 'none', text: words.noSchool },
              ...[...districts].map(([value, text]) => ({ value, text })),
            ]}
          />
        )}
        <Select
          name="insurance"
          label={words.insurance}
          placeholder={words.notSaid}
          value={textOf(typed, 'insurance')}
          options={choices(insurances, words.insurances)}
        />
        <CheckboxGroup
          name="households"
          label={words.household}
          hint={words.householdHint}
          values={listOf(typed, 'households')}
          options={[...choices(households, words.households), { value: 'none', text: words.none }]}
        />
        <RadioGroup
          name="lowIncome"
          label={words.lowIncome}
          value={textOf(typed, 'lowIncome')}
          options={[
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
            { value: '', text: words.notSaid },
          ]}
        />
        <ButtonRow>
          <Button>{words.show}</Button>
          {open && <a href={path}>{words.startAgain}</a>}
        </ButtonRow>
      </Form>
    </Details>
  )
}
