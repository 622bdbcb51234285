import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { type Filled, textOf, textsOf } from '../convening/form-fields.page.tsx'
import { shortDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { Retention } from '../retention/retention.ts'
import type { SeriesDate } from '../series/series.ts'
import { DatesChoice } from '../series/together.page.tsx'
import { audienceWords } from '../talk/audience.words.ts'
import { audiences, type Talk } from '../talk/talk.ts'
import { spokenLanguages } from './registration.ts'
import { registrationWords } from './registration.words.ts'

export type FormParts = {
  readonly convening: Convening
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  /** Talks one can still pick. */
  readonly talks: readonly Talk[]
  /** Talk → how many places in it are taken. */
  readonly taken: ReadonlyMap<string, number>
}

type Props = FormParts & {
  readonly action: string
  readonly heading: string
  readonly filled: Filled
  /** Free places; null where there is no bound. */
  readonly free: number | null
  /** Where a team is brought at once; null for whoever may not. */
  readonly teamPath: string | null
  readonly retention: Retention
  /** Dates of its series that one may still come to. */
  readonly dates: readonly SeriesDate[]
}

export function RegistrationFormPage(props: Props) {
  const { action, heading, filled, free, teamPath, retention } = props
  const { language } = filled
  const words = registrationWords[language]
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')
  return (
    <>
      <RegistrationProblems filled={filled} />
      <h1>{heading}</h1>
      <p class="usa-intro">{words.lead}</p>
      {free !== null &&
        (free > 0 ? <p>{words.left(number.format(free))}</p> : <Alert tone="warning">{words.full}</Alert>)}
      <p>{words.kept(retention.needsDays, number.format(retention.nameDays))}</p>
      {teamPath !== null && (
        <p>
          <a href={teamPath}>{words.team}</a>
        </p>
      )}
      <Form action={action} method="post" label={heading}>
        <TextInput
          name="mail"
          type="email"
          label={words.mail}
          hint={words.mailHint}
          value={textOf(filled, 'mail')}
          error={errorOf(filled, 'mail')}
          autocomplete="email"
        />
        <DatesChoice
          dates={props.dates}
          current={props.convening.id}
          value={textOf(filled, 'dates')}
          language={language}
        />
        <PersonFields {...props} />
        <div hidden>
          <TextInput name="website" label="Website" value="" autocomplete="off" />
        </div>
        <ButtonRow>
          <Button kind="call">{words.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Everything one may change later. */
export function PersonFields({
  convening,
  schools,
  talks,
  taken,
  filled,
}: FormParts & { readonly filled: Filled }) {
  const { language } = filled
  const words = registrationWords[language]
  const names = audienceWords[language]
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        value={textOf(filled, 'name')}
        error={errorOf(filled, 'name')}
        autocomplete="name"
        maxLength={120}
      />
      <Select
        name="role"
        label={words.role}
        placeholder={words.chooseRole}
        value={textOf(filled, 'role')}
        error={errorOf(filled, 'role')}
        options={audiences.map((one) => ({ value: one, text: names.audiences[one] }))}
      />
      <Select
        name="school"
        label={words.school}
        placeholder={words.noSchool}
        value={textOf(filled, 'school')}
        error={errorOf(filled, 'school')}
        options={schools.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <TextInput
        name="site"
        label={words.site}
        hint={words.siteHint}
        value={textOf(filled, 'site')}
        error={errorOf(filled, 'site')}
        maxLength={160}
      />
      <Select
        name="interpretation"
        label={words.interpretation}
        placeholder={words.noInterpretation}
        value={textOf(filled, 'interpretation')}
        options={spokenLanguages.map((one) => ({ value: one, text: languageName(one, language) }))}
      />
      <TextInput
        name="needs"
        label={words.needs}
        hint={words.needsHint}
        value={textOf(filled, 'needs')}
        error={errorOf(filled, 'needs')}
        rows={3}
      />
      {talks.length > 0 && (
        <CheckboxGroup
          name="talks"
          label={words.talks}
          hint={words.talksHint}
          values={textsOf(filled, 'talks')}
          options={talks.map((talk) => ({
            value: talk.id,
            text: inLanguage(talk.title, talk.titleEs, language),
            hint: hintOf(talk, convening.timeZone, taken, language),
          }))}
        />
      )}
    </>
  )
}

function hintOf(
  talk: Talk,
  timeZone: string,
  taken: ReadonlyMap<string, number>,
  language: Language,
): string {
  const isFull = talk.places !== null && (taken.get(talk.id) ?? 0) >= talk.places
  return [
    `${shortDay(timeZone, talk.startsAt, language)}, ${timeSpan(timeZone, talk.startsAt, talk.endsAt, language)}`,
    ...(talk.roomName === null ? [] : [talk.roomName]),
    ...(isFull ? [registrationWords[language].talkFull] : []),
  ].join(' · ')
}

function errorOf({ problems, language }: Filled, name: string): string | undefined {
  const problem = problems[name]
  const known = registrationWords[language].problems
  return problem === undefined ? undefined : (known[problem] ?? known.choose)
}

/** What stands in the way, at the top, each line leading to its field. */
export function RegistrationProblems({ filled }: { readonly filled: Filled }) {
  const words = registrationWords[filled.language]
  const wrong = Object.keys(filled.problems).map((name) => ({ name, text: errorOf(filled, name) ?? '' }))
  const refused = (filled.refusals ?? []).map((text) => ({ name: 'mail', text }))
  return <ErrorSummary title={words.problemTitle} errors={[...refused, ...wrong]} />
}
