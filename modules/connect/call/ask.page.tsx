import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  RadioGroup,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { CrisisFirst } from '../listing/listing-parts.page.tsx'
import { bestTimes, reasons, spokenLanguages, ways } from './call.ts'
import { callWords } from './call.words.ts'

type AskProps = {
  readonly code: string
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly typed: Readonly<Record<string, string>>
  /** Field → name of what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>
  /** So much came from this address that it could not be taken; what was typed is still there. */
  readonly tooMany: boolean
  /** When the form was opened, under our seal. */
  readonly opened: string
  readonly language: Language
}

const fields = [
  'school',
  'firstName',
  'phone',
  'way',
  'bestTime',
  'language',
  'interpreter',
  'reason',
] as const

export function AskPage({ code, schools, typed, problems, tooMany, opened, language }: AskProps) {
  const words = callWords[language]
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.choose)
  }
  const wrong = fields.filter((name) => problems[name] !== undefined)
  // Five of them want one answer of several: above the form nobody would know which is meant.
  const { way, bestTime, language: spoken, interpreter, reason } = words
  const questions: Readonly<Record<string, string>> = { way, bestTime, language: spoken, interpreter, reason }
  const choices = <Value extends string>(list: readonly Value[], texts: Readonly<Record<Value, string>>) =>
    list.map((value) => ({ value, text: texts[value] }))
  return (
    <>
      <h1>{words.title}</h1>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: `${questions[name] ?? ''} ${error(name)}`.trim() }))}
        />
      )}
      {tooMany && (
        <Alert tone="warning" announced>
          {words.tooMany} <a href={`/counties/${code}/find-my-school`}>{words.tooManyLink}</a>
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <CrisisFirst language={language} />
      <p>{words.noChild}</p>
      <Form action={`/counties/${code}/call-me`} method="post" hidden={{ opened }}>
        <Select
          name="school"
          label={words.school}
          placeholder={words.chooseSchool}
          value={typed.school}
          error={error('school')}
          options={schools.map((school) => ({ value: school.code, text: school.name }))}
        />
        <TextInput
          name="firstName"
          label={words.firstName}
          hint={words.firstNameHint}
          value={typed.firstName}
          autocomplete="given-name"
          width="medium"
          maxLength={40}
          error={error('firstName')}
        />
        <TextInput
          name="phone"
          type="tel"
          label={words.phone}
          value={typed.phone}
          autocomplete="tel-national"
          width="medium"
          maxLength={30}
          error={error('phone')}
        />
        <RadioGroup
          name="way"
          label={words.way}
          value={typed.way}
          error={error('way')}
          options={choices(ways, words.ways)}
        />
        <RadioGroup
          name="bestTime"
          label={words.bestTime}
          value={typed.bestTime}
          error={error('bestTime')}
          options={choices(bestTimes, words.bestTimes)}
        />
        <Select
          name="language"
          label={words.language}
          value={typed.language ?? language}
          error={error('language')}
          options={spokenLanguages.map((tag) => ({ value: tag, text: ownName(tag, language) }))}
        />
        <RadioGroup
          name="interpreter"
          label={words.interpreter}
          hint={words.interpreterHint}
          value={typed.interpreter}
          error={error('interpreter')}
          options={[
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ]}
        />
        <RadioGroup
          name="reason"
          label={words.reason}
          value={typed.reason}
          error={error('reason')}
          options={choices(reasons, words.reasons)}
        />
        <div class="usa-sr-only" aria-hidden="true">
          <label>
            {words.site}
            <input name="site" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <ButtonRow>
          <Button kind="call">{words.ask}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** A language by the name its speakers give it, then by ours. */
function ownName(tag: string, language: Language): string {
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  const ours = languageName(tag, language)
  return own.toLowerCase() === ours.toLowerCase() ? ours : `${own} (${ours})`
}

export function ThanksPage({ code, language }: { readonly code: string; readonly language: Language }) {
  const words = callWords[language]
  return (
    <>
      <h1>{words.thanksTitle}</h1>
      <p class="usa-intro">{words.thanks}</p>
      <p>{words.thanksDays}</p>
      <CrisisFirst language={language} />
      <p>
        <a href={`/counties/${code}/find-help`}>{words.findHelp}</a>
      </p>
    </>
  )
}
