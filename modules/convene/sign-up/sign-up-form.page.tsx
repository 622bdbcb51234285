import { languageName } from '#modules/staff/index.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  Form,
  NumberInput,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { eventLanguages, type FamilyEvent } from '../family-event/family-event.ts'
import type { SeriesDate } from '../series/series.ts'
import { DatesChoice } from '../series/together.page.tsx'
import { foodNeeds } from './sign-up.ts'
import { signUpWords } from './sign-up.words.ts'

type FormProps = {
  /** After the event. */
  readonly keptDays: number
  readonly event: FamilyEvent
  /** Dates of its series that one may still come to. */
  readonly dates: readonly SeriesDate[]
  readonly action: string
  readonly full: boolean
  readonly typed: Readonly<Record<string, unknown>>
  /** Field → name of what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>
  /** When the form was opened, under our seal. */
  readonly opened: string
  readonly language: Language
}

const fields = [
  'adultCount',
  'childCount',
  'firstName',
  'language',
  'childcareCount',
  'foodNeeds',
  'email',
] as const

/** Asks what the event can answer to: no childcare question where there is none. */
export function SignUpForm({
  event,
  dates,
  action,
  keptDays,
  full,
  typed,
  problems,
  opened,
  language,
}: FormProps) {
  const words = signUpWords[language]
  const text = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : undefined)
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.choose)
  }
  const wrong = fields.filter((name) => problems[name] !== undefined)
  return (
    <Section id="sign-up" heading={words.heading}>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: error(name) ?? '' }))}
        />
      )}
      <p>{full ? words.full : words.lead}</p>
      <p>{words.kept(keptDays)}</p>
      <Form action={action} method="post" hidden={{ opened }}>
        <DatesChoice dates={dates} current={event.id} value={text('dates') ?? 'one'} language={language} />
        <NumberInput
          name="adultCount"
          label={words.adults}
          value={text('adultCount') ?? '1'}
          min={1}
          max={10}
          error={error('adultCount')}
        />
        <NumberInput
          name="childCount"
          label={words.children}
          value={text('childCount') ?? '0'}
          min={0}
          max={12}
          error={error('childCount')}
        />
        {event.childcarePlaces > 0 && (
          <NumberInput
            name="childcareCount"
            label={words.childcare}
            hint={words.childcareHint}
            value={text('childcareCount') ?? '0'}
            min={0}
            max={12}
            error={error('childcareCount')}
          />
        )}
        <Select
          name="language"
          label={words.language}
          value={text('language') ?? language}
          error={error('language')}
          options={eventLanguages.map((tag) => ({ value: tag, text: ownName(tag, language) }))}
        />
        <Checkbox
          name="interpreter"
          label={words.interpreter}
          hint={words.interpreterHint}
          checked={typed.interpreter === 'yes'}
        />
        {event.food !== 'none' && (
          <CheckboxGroup
            name="foodNeeds"
            label={words.food}
            hint={words.foodHint}
            values={[typed.foodNeeds ?? []].flat() as string[]}
            error={error('foodNeeds')}
            options={foodNeeds.map((value) => ({ value, text: words.foods[value] }))}
          />
        )}
        <TextInput
          name="firstName"
          label={words.firstName}
          hint={words.firstNameHint}
          value={text('firstName') ?? ''}
          autocomplete="given-name"
          width="medium"
          maxLength={60}
          error={error('firstName')}
        />
        <TextInput
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={text('email') ?? ''}
          autocomplete="email"
          width="medium"
          maxLength={200}
          error={error('email')}
        />
        <div class="usa-sr-only" aria-hidden="true">
          <label>
            {words.site}
            <input name="site" tabIndex={-1} autocomplete="off" />
          </label>
        </div>
        <ButtonRow>
          <Button kind="call">{words.send}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** A language by the name its speakers give it, then by ours. */
function ownName(tag: string, language: Language): string {
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  const ours = languageName(tag, language)
  return own.toLowerCase() === ours.toLowerCase() ? ours : `${own} (${ours})`
}
