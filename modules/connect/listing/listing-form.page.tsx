import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Fieldset,
  Form,
  RadioGroup,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { households, insurances, papers } from './eligibility.ts'
import { eligibilityWords } from './eligibility.words.ts'
import type { FormProblems } from './form-problem.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'
import { costs, weekdays } from './listing.ts'
import { dayText, listingWords, spokenName } from './listing.words.ts'
import { mostContacts } from './listing-form.rules.ts'
import { listingFormWords } from './listing-form.words.ts'
import { needs } from './need.ts'
import { mostOpenings } from './opening-form.rules.ts'

export type ListingFormProps = {
  readonly action: string
  readonly typed: FormTyped
  readonly problems: FormProblems
  readonly refusal?: string | undefined
  /** The newest change that whoever edits has seen; empty when there is none. */
  readonly seen: string
  /** The day on which the wait that stands there was told. */
  readonly toldOn: CalendarDate | null
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly districts: ReadonlyMap<string, string>
  readonly language: Language
}

/** Languages that are offered to be ticked; others of a listing stand among them. */
const offered = ['en', 'es', 'hmn', 'zh', 'ru', 'uk', 'vi', 'pa', 'fil', 'hi', 'fa', 'ps', 'ar', 'ko', 'ase']

/** A listing by hand: dense, since staff fill it in with the agency on the phone; nothing but three fields is wanted. */
export function ListingForm(props: ListingFormProps) {
  const { action, problems, refusal, seen, language } = props
  const words = listingFormWords[language]
  const errors = Object.entries(problems).map(([name, problem]) => ({
    name,
    text: `${labelOf(name, language)}: ${words.problems[problem]}`,
  }))
  return (
    <>
      <ErrorSummary title={words.problemTitle} errors={errors} />
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          {refusal}
        </Alert>
      )}
      <Form action={action} method="post" hidden={{ seen }} label={words.edit}>
        <What {...props} />
        <Who {...props} />
        <When {...props} />
        <Where {...props} />
        <Reach {...props} />
        <Fieldset legend={words.sections.staff} large>
          <Text {...props} name="referralWay" most={1000} rows={4} hint={words.hints.referralWay} />
        </Fieldset>
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** The label of a field by its name in the form: `opens2` is the opening hour of the second row. */
function labelOf(name: string, language: Language): string {
  const words = listingFormWords[language]
  const [, field = '', row] = /^([a-zA-Z]+?)(\d*)$/.exec(name) ?? []
  const label = words.labels[field as keyof typeof words.labels] as
    | string
    | ((row: number) => string)
    | undefined
  if (typeof label === 'function') return label(Number(row))
  const plain: Readonly<Record<string, unknown>> = {
    ...words,
    ...words.fields,
    ...(label && { [field]: label }),
  }
  return String(plain[field] ?? field)
}

const problemOf = ({ problems, language }: ListingFormProps, name: string): string | undefined => {
  const problem = problems[name]
  return problem && listingFormWords[language].problems[problem]
}

function Text(
  props: ListingFormProps & {
    readonly name: string
    readonly most?: number
    readonly rows?: number
    readonly hint?: ComponentChildren
    readonly type?: 'text' | 'email' | 'tel' | 'date'
    readonly width?: 'short' | 'medium' | 'full'
  },
) {
  const { name, typed, language, hint, most = 200, rows = 1, type = 'text', width = 'full' } = props
  return (
    <TextInput
      name={name}
      label={labelOf(name, language)}
      value={textOf(typed, name)}
      maxLength={most}
      rows={rows}
      type={type}
      width={width}
      error={problemOf(props, name)}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

function What(props: ListingFormProps) {
  const { typed, language } = props
  const words = listingFormWords[language]
  const listing = listingWords[language]
  const spoken = [...new Set([...offered, ...listOf(typed, 'languages')])]
  return (
    <Fieldset legend={words.sections.what} large>
      <Text {...props} name="name" hint={words.hints.name} />
      <Text {...props} name="organization" hint={words.hints.organization} />
      <Text {...props} name="description" most={4000} rows={5} hint={words.hints.description} />
      <CheckboxGroup
        name="needs"
        label={words.fields.needs}
        values={listOf(typed, 'needs')}
        error={problemOf(props, 'needs')}
        options={needs.map((need) => ({ value: need.id, text: need[language] }))}
      />
      <CheckboxGroup
        name="languages"
        label={words.fields.languages}
        values={listOf(typed, 'languages')}
        options={spoken.map((code) => ({ value: code, text: spokenName(code, language) }))}
      />
      <Text {...props} name="interpretation" most={400} />
      <RadioGroup
        name="cost"
        label={words.fields.cost}
        value={textOf(typed, 'cost') || 'unknown'}
        options={costs.map((value) => ({ value, text: listing.costs[value] }))}
      />
      <Text {...props} name="costNote" />
    </Fieldset>
  )
}

function Who(props: ListingFormProps) {
  const { typed, language, districts } = props
  const words = listingFormWords[language]
  const asked = eligibilityWords[language]
  const group = <Kind extends string>(
    name: string,
    kinds: readonly Kind[],
    texts: Readonly<Record<Kind, string>>,
  ) => (
    <CheckboxGroup
      name={name}
      label={labelOf(name, language)}
      values={listOf(typed, name)}
      options={kinds.map((value) => ({ value, text: texts[value] }))}
    />
  )
  return (
    <Fieldset legend={words.sections.who} large hint={words.hints.questions} id="who-can-come">
      <Text {...props} name="leastAge" most={3} width="short" />
      <Text {...props} name="mostAge" most={3} width="short" />
      <Text {...props} name="zips" most={500} hint={words.hints.zips} />
      <Checkbox name="inSchool" label={words.inSchool} checked={textOf(typed, 'inSchool') === 'yes'} />
      {districts.size > 0 && (
        <Details summary={words.districts} open={listOf(typed, 'districts').length > 0}>
          <CheckboxGroup
            name="districts"
            label={words.districts}
            values={listOf(typed, 'districts')}
            options={[...districts].map(([value, text]) => ({ value, text }))}
          />
        </Details>
      )}
      {group('households', households, asked.households)}
      {group('insurances', insurances, asked.insurances)}
      <Checkbox name="lowIncome" label={words.lowIncome} checked={textOf(typed, 'lowIncome') === 'yes'} />
      {group('papers', papers, asked.papers)}
      <Text {...props} name="eligibility" most={1000} rows={3} hint={words.hints.eligibility} />
      <Text {...props} name="documents" most={1000} rows={3} />
      <Text {...props} name="areaServed" most={400} />
    </Fieldset>
  )
}

const openingFields = ['days', 'opens', 'closes', 'from', 'until']
const contactFields = ['contactTitle', 'contactName', 'contactPhone', 'contactEmail']

/** Rows that are filled in and one more; the others lie folded away, open where something in them is wrong. */
function Rows(props: {
  readonly form: ListingFormProps
  readonly fields: readonly string[]
  readonly most: number
  readonly more: string
  readonly row: (row: number) => ComponentChildren
}) {
  const { form, fields, most, more, row } = props
  const all = Array.from({ length: most }, (_, at) => at + 1)
  const used = all.findLast((at) => fields.some((name) => listOf(form.typed, `${name}${at}`).length > 0)) ?? 0
  const shown = Math.min(most, used + 1)
  return (
    <>
      {all.slice(0, shown).map((at) => (
        <div key={at}>{row(at)}</div>
      ))}
      {shown < most && (
        <Details summary={more}>
          {all.slice(shown, shown + 3).map((at) => (
            <div key={at}>{row(at)}</div>
          ))}
        </Details>
      )}
    </>
  )
}

function When(props: ListingFormProps) {
  const { typed, language, toldOn } = props
  const words = listingFormWords[language]
  const { days } = listingWords[language]
  return (
    <Fieldset legend={words.sections.when} large hint={words.hints.schedule} id="opening-hours">
      <Text {...props} name="wait" hint={words.hints.wait} />
      <Text
        {...props}
        name="waitToldOn"
        most={10}
        type="date"
        width="medium"
        hint={words.waitToldHint(toldOn === null ? null : dayText(toldOn, language))}
      />
      <Rows
        form={props}
        fields={openingFields}
        most={mostOpenings}
        more={words.moreHours}
        row={(row) => (
          <>
            <CheckboxGroup
              name={`days${row}`}
              label={words.labels.days(row)}
              values={listOf(typed, `days${row}`)}
              error={problemOf(props, `days${row}`)}
              options={weekdays.map((value) => ({ value, text: days[value] }))}
            />
            <Text {...props} name={`opens${row}`} most={10} width="short" hint={words.hints.times} />
            <Text {...props} name={`closes${row}`} most={10} width="short" />
            <Text
              {...props}
              name={`from${row}`}
              most={10}
              type="date"
              width="medium"
              hint={words.hints.season}
            />
            <Text {...props} name={`until${row}`} most={10} type="date" width="medium" />
          </>
        )}
      />
    </Fieldset>
  )
}

function Where(props: ListingFormProps) {
  const { typed, language, schools } = props
  const words = listingFormWords[language]
  return (
    <Fieldset legend={words.sections.where} large>
      <Text {...props} name="street" />
      <Text {...props} name="city" most={100} width="medium" />
      <Text {...props} name="zip" most={10} width="short" />
      <Text {...props} name="latitude" most={12} width="short" hint={words.hints.degrees} />
      <Text {...props} name="longitude" most={12} width="short" />
      <Select
        name="school"
        label={words.labels.school}
        placeholder={words.noSchool}
        error={problemOf(props, 'school')}
        value={textOf(typed, 'school')}
        options={schools.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <CheckboxGroup
        name="campusDays"
        label={words.fields.campusDays}
        values={listOf(props.typed, 'campusDays')}
        options={weekdays.map((value) => ({ value, text: listingWords[language].days[value] }))}
      />
      <Text {...props} name="campusNote" hint={words.hints.campusNote} />
      <Text {...props} name="accessibility" most={400} rows={2} />
    </Fieldset>
  )
}

function Reach(props: ListingFormProps) {
  const words = listingFormWords[props.language]
  return (
    <Fieldset legend={words.sections.reach} large>
      <Text {...props} name="phone" most={40} type="tel" width="medium" hint={words.hints.asAgency} />
      <Text {...props} name="email" type="email" hint={words.hints.asAgency} />
      <Text {...props} name="website" most={400} hint={words.hints.website} />
      <Fieldset legend={words.contacts} hint={words.hints.contacts} id="whom-to-ask">
        <Rows
          form={props}
          fields={contactFields}
          most={mostContacts}
          more={words.moreContacts}
          row={(row) => (
            <>
              <Text {...props} name={`contactTitle${row}`} most={120} />
              <Text {...props} name={`contactName${row}`} most={120} />
              <Text {...props} name={`contactPhone${row}`} most={40} type="tel" width="medium" />
              <Text {...props} name={`contactEmail${row}`} type="email" />
            </>
          )}
        />
      </Fieldset>
    </Fieldset>
  )
}
