import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Form,
  RadioGroup,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayOf } from './day.words.ts'
import {
  answeringRoles,
  askKinds,
  type Occasion,
  type Place,
  type RaisedDecision,
  scopes,
  type WordRefusal,
} from './decision.ts'
import { decisionWords } from './decision.words.ts'

type Props = {
  readonly raised: RaisedDecision | null
  readonly occasions: readonly Occasion[]
  readonly places: readonly Place[]
  readonly today: string
  readonly language: Language
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, string>>
  readonly refusal?: WordRefusal
}

const refusedField = {
  already_worded: 'words',
  no_such_school: 'school',
  due_in_the_past: 'dueOn',
  too_few_schools: 'scope',
} as const

/** Words what was decided, and says what it asks of which schools by when. */
export function DecisionFormPage(props: Props) {
  const { raised, occasions, today, language, typed, refusal } = props
  const words = decisionWords[language]
  const problems: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      Object.entries(props.problems ?? {}).map(([name, problem]) => [
        name,
        words.problem[problem as keyof typeof words.problem] ?? words.problem.choose,
      ]),
    ),
    ...(refusal === undefined ? {} : { [refusedField[refusal]]: words.wordRefusal[refusal] }),
  }
  const text = (name: string, first = '') => (typed === undefined ? first : String(typed[name] ?? ''))
  const field = (name: string, first = '') => ({ name, value: text(name, first), error: problems[name] })
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: problem }))
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{words.newTitle}</h1>
      <p class="usa-intro">{words.newLead}</p>
      {raised && <p>{words.raisedBy(raised.personName, dayOf(raised.raisedAt, language))}</p>}
      <Form action="/impact/decisions" method="post" hidden={{ raised: raised?.id ?? text('raised') }}>
        <TextInput
          {...field('words', raised?.words)}
          label={words.words}
          hint={words.wordsHint}
          rows={3}
          maxLength={1000}
        />
        <TextInput {...field('takenBy')} label={words.takenBy} hint={words.takenByHint} maxLength={200} />
        <TextInput {...field('takenOn', today)} label={words.takenOn} type="date" width="medium" />
        {raised === null && occasions.length > 0 && (
          <Select
            {...field('convening')}
            label={words.convening}
            placeholder={words.noConvening}
            options={occasions.map(({ id, title, startsAt }) => ({
              value: id,
              text: `${title} (${dayOf(startsAt, language)})`,
            }))}
          />
        )}
        <RadioGroup
          {...field('kind')}
          label={words.kind}
          options={askKinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <TextInput
          {...field('question')}
          label={words.question}
          hint={words.questionHint}
          rows={2}
          maxLength={500}
        />
        <TextInput {...field('choices')} label={words.choices} hint={words.choicesHint} rows={4} />
        <Select
          {...field('role', 'principal')}
          label={words.role}
          options={answeringRoles.map((value) => ({ value, text: words.roles[value] }))}
        />
        <TextInput {...field('dueOn')} label={words.due} hint={words.dueHint} type="date" width="medium" />
        <Where {...props} field={field} error={problems.school} />
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
          <a href="/impact/decisions">{words.title}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

type WhereProps = Props & {
  readonly field: (
    name: string,
    first?: string,
  ) => { readonly name: string; readonly value: string; readonly error: string | undefined }
  readonly error: string | undefined
}

function Where({ places, typed, language, field, error }: WhereProps) {
  const words = decisionWords[language]
  const districts = districtsOf(places)
  const picked = [typed?.school ?? []].flat().map(String)
  return (
    <>
      <RadioGroup
        {...field('scope', 'county')}
        label={words.scope}
        options={scopes.map((value) => ({ value, text: words.scopes[value] }))}
      />
      <Select
        {...field('district')}
        label={words.district}
        placeholder={words.chooseDistrict}
        options={districts.map(({ code, name }) => ({ value: code, text: name }))}
      />
      {/* The summary of errors leads to the first district's boxes. */}
      <div class="usa-form-group" id="field-school">
        <p class="usa-label">{words.schools}</p>
        <p class="usa-hint">{words.schoolsHint}</p>
        {error !== undefined && <p class="usa-error-message">{error}</p>}
        {districts.map(({ code, name, schools }) => (
          <Details
            key={code}
            summary={words.schoolsOf(name, schools.length)}
            open={schools.some((school) => picked.includes(school.code))}
          >
            <CheckboxGroup
              name="school"
              id={`schools-${code}`}
              label={name}
              values={picked}
              options={schools.map((school) => ({ value: school.code, text: school.name }))}
            />
          </Details>
        ))}
      </div>
    </>
  )
}

function districtsOf(places: readonly Place[]) {
  const found = new Map<string, { code: string; name: string; schools: Place[] }>()
  for (const place of places) {
    const { districtCode: code, districtName: name } = place
    const district = found.get(code) ?? { code, name, schools: [] }
    district.schools.push(place)
    found.set(code, district)
  }
  return [...found.values()]
}
