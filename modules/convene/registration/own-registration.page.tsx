import {
  Alert,
  Button,
  ButtonLink,
  DefinitionList,
  Details,
  EntryList,
  Form,
  Section,
  StatusText,
} from '#packages/ui/index.ts'
import { inLanguage } from '../convening/convening.ts'
import type { Filled } from '../convening/form-fields.page.tsx'
import { programWords } from '../convening/program.words.ts'
import { shortDay, timeSpan } from '../convening/zone-time.rules.ts'
import { evaluationWords } from '../evaluation/evaluation.words.ts'
import { LiveDoors } from '../live/live-doors.page.tsx'
import { type OwnDate, OwnDates } from '../series/together.page.tsx'
import { factsOf } from '../talk/program.page.tsx'
import type { Talk } from '../talk/talk.ts'
import { overlaps } from './registration.rules.ts'
import { type Registration, standingOf } from './registration.ts'
import { registrationWords } from './registration.words.ts'
import { type FormParts, PersonFields, RegistrationProblems } from './registration-form.page.tsx'
import { SquareCode } from './square-code.page.tsx'

type Props = FormParts & {
  /** The address of this very page. */
  readonly path: string
  readonly conveningPath: string
  readonly registration: Registration
  readonly filled: Filled
  readonly isOpen: boolean
  readonly isOver: boolean
  /** Where the code leads that is scanned at the door. */
  readonly pass: string
  readonly meetingLink: string | null
  /** An address for a calendar, the one time it is shown. */
  readonly calendar: string | null
  readonly hasCalendar: boolean
  readonly saved: boolean
  /** Talks whose live room is open. */
  readonly live: readonly Talk[]
  readonly mayEvaluate: boolean
  /** Dates of its series that the same press registered for. */
  readonly others: readonly OwnDate[]
}

const tones = { placed: 'success', waiting: 'warning', cancelled: 'none' } as const

/** What one person's own link opens: where they stand, their talks, their code, and the ways to change it. */
export function OwnRegistrationPage(props: Props) {
  const { path, conveningPath, convening, registration, filled, meetingLink, saved } = props
  const { language } = filled
  const words = registrationWords[language]
  const standing = standingOf(registration)
  return (
    <>
      <RegistrationProblems filled={filled} />
      {saved && (filled.refusals ?? []).length === 0 && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <h1>{words.ownTitle}</h1>
      <p class="usa-intro">
        <a href={conveningPath}>{inLanguage(convening.title, convening.titleEs, language)}</a>
      </p>
      {convening.state === 'cancelled' && <Alert tone="error">{programWords[language].cancelled}</Alert>}
      <p>
        <StatusText tone={tones[standing]} text={words.standings[standing]} />
      </p>
      <p>{words.standingLead[standing]}</p>
      {standing === 'placed' && <LiveDoors path={path} talks={props.live} language={language} />}
      {props.mayEvaluate && (
        <p>
          <ButtonLink kind="outline" href={`${path}/evaluation`}>
            {evaluationWords[language].link}
          </ButtonLink>
        </p>
      )}
      {registration.attendedAt !== null && (
        <Section id="certificate" heading={words.attended}>
          <p>{words.certificateLead}</p>
          <ButtonLink href={`${path}/certificate`}>{words.certificate}</ButtonLink>
        </Section>
      )}
      <Section id="when" heading={words.keep}>
        <DefinitionList items={factsOf(convening, language)} />
        {standing === 'placed' && meetingLink !== null && (
          <p>
            <a href={meetingLink}>{words.video}</a>
          </p>
        )}
      </Section>
      <OwnDates
        dates={props.others}
        leaving={
          (standing !== 'cancelled' && !props.isOver) ||
          props.others.some((one) => one.standing === 'placed' || one.standing === 'waiting')
            ? `${path}/leaving`
            : null
        }
        language={language}
      />
      {standing !== 'cancelled' && <Talks {...props} />}
      {standing === 'placed' && !props.isOver && <Pass {...props} />}
      {standing !== 'cancelled' && <OwnCalendar {...props} />}
      {standing !== 'cancelled' && props.isOpen && (
        <Details summary={words.change} open={Object.keys(filled.problems).length > 0}>
          <Form action={path} method="post" label={words.change}>
            <PersonFields {...props} />
            <Button>{words.saveChange}</Button>
          </Form>
        </Details>
      )}
      {standing !== 'cancelled' && !props.isOver && (
        <Details summary={words.cannotCome}>
          <Form action={`${path}/cancellation`} method="post" label={words.cannotCome}>
            <p>{words.cannotComeLead}</p>
            <Button kind="danger">{words.cannotComeSure}</Button>
          </Form>
        </Details>
      )}
      {standing === 'cancelled' && props.isOpen && (
        <Form action={`${path}/restoration`} method="post" label={words.canCome}>
          <Button>{words.canCome}</Button>
        </Form>
      )}
    </>
  )
}

function Talks({ registration, talks, convening, filled }: Props) {
  const { language } = filled
  const words = registrationWords[language]
  const placed = new Map(registration.choices.map((choice) => [choice.talkId, choice.placed]))
  const picked = talks.filter(({ id }) => placed.has(id))
  const title = (talk: Talk) => inLanguage(talk.title, talk.titleEs, language)
  return (
    <Section id="talks" heading={words.yourTalks}>
      {picked.length === 0 && <p>{words.noTalks}</p>}
      {overlaps([...placed.keys()], talks).map(([one, other]) => (
        <Alert key={`${one.id} ${other.id}`} tone="warning">
          {words.meet(title(one), title(other))}
        </Alert>
      ))}
      {picked.length > 0 && (
        <EntryList
          entries={picked.map((talk) => ({
            key: talk.id,
            title: title(talk),
            detail: [
              `${shortDay(convening.timeZone, talk.startsAt, language)}, ${timeSpan(convening.timeZone, talk.startsAt, talk.endsAt, language)}`,
              talk.roomName,
              placed.get(talk.id) === true ? words.talkPlaced : words.talkWaiting,
            ]
              .filter((text) => text !== null)
              .join(' · '),
          }))}
        />
      )}
    </Section>
  )
}

function Pass({ pass, filled }: Props) {
  const words = registrationWords[filled.language]
  return (
    <Section id="pass" heading={words.pass}>
      <p>{words.passLead}</p>
      <SquareCode text={pass} label={words.passAlt} />
      <Details summary={words.passLetters}>
        <p>{pass}</p>
      </Details>
    </Section>
  )
}

function OwnCalendar({ path, calendar, hasCalendar, filled }: Props) {
  const words = registrationWords[filled.language]
  return (
    <Section id="calendar" heading={words.calendar}>
      <p>{words.calendarLead}</p>
      {calendar !== null && (
        <Alert tone="success" announced>
          {words.calendarAddress} <a href={calendar}>{calendar}</a> {words.calendarOnce}
        </Alert>
      )}
      <Form action={`${path}/calendar`} method="post" label={words.makeCalendar}>
        <Button kind="outline">{words.makeCalendar}</Button>
      </Form>
      {hasCalendar && (
        <Form action={`${path}/calendar/ending`} method="post" label={words.endCalendar}>
          <Button kind="plain">{words.endCalendar}</Button>
        </Form>
      )}
    </Section>
  )
}
