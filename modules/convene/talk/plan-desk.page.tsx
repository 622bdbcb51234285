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
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { planWords } from '../convening/plan.words.ts'
import { programWords } from '../convening/program.words.ts'
import type { ProgramChange } from '../convening/program-change.ts'
import { shortDay, timeOfDay, timeSpan } from '../convening/zone-time.rules.ts'
import { programImportWords } from '../program-import/program-import.words.ts'
import type { Series } from '../series/series.ts'
import { SeriesLinks } from '../series/series-links.page.tsx'
import { factsOf } from './program.page.tsx'
import type { Room, Speaker, Talk } from './talk.ts'

type Props = {
  /** `/counties/34/convenings/…`: the public page; the desk lies below it. */
  readonly path: string
  readonly convening: Convening
  readonly talks: readonly Talk[]
  readonly rooms: readonly Room[]
  readonly speakers: readonly Speaker[]
  readonly changes: readonly ProgramChange[]
  /** The series it is a date of. */
  readonly series: Series | undefined
  readonly now: Date
  readonly saved: boolean
  readonly refusal: string | undefined
  readonly language: Language
}

/** Everything there is to plan, each with the press that does it. */
export function PlanDeskPage(props: Props) {
  const { path, convening, saved, refusal, language } = props
  const words = planWords[language]
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {saved && refusal === undefined && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <h1>{words.desk(inLanguage(convening.title, convening.titleEs, language))}</h1>
      <p>
        <a href={path}>{words.seePublic}</a> · <a href={`${path}/registrations`}>{words.whoComes}</a>
      </p>
      <Standing {...props} />
      <Talks {...props} />
      <Parts {...props} noun="room" />
      <Parts {...props} noun="speaker" />
      <Section id="details" heading={words.details}>
        <DefinitionList items={factsOf(convening, language)} />
        <p>
          <a href={`${path}/plan/details`}>{words.editDetails}</a>
        </p>
      </Section>
      {convening.state !== 'cancelled' && (
        <SeriesLinks convening={convening.id} series={props.series} language={language} />
      )}
      <Changes {...props} />
    </>
  )
}

function Standing({ path, convening, now, language }: Props) {
  const words = planWords[language]
  const { state, endsAt } = convening
  const tone = ({ draft: 'warning', announced: 'success', cancelled: 'error', done: 'none' } as const)[state]
  return (
    <Section id="state" heading={words.state}>
      <p>
        <StatusText tone={tone} text={programWords[language].states[state]} />
      </p>
      {state === 'draft' && (
        <Form action={`${path}/plan/announcement`} method="post" label={words.announce}>
          <p>{words.announceLead}</p>
          <Button kind="call">{words.announce}</Button>
        </Form>
      )}
      {state === 'announced' && endsAt <= now && (
        <Form action={`${path}/plan/closing`} method="post" label={words.close}>
          <p>{words.closeLead}</p>
          <Button>{words.close}</Button>
        </Form>
      )}
      {(state === 'draft' || state === 'announced') && endsAt > now && (
        <Details summary={words.callOff}>
          <Form action={`${path}/plan/cancellation`} method="post" label={words.callOff}>
            <p>{words.callOffLead}</p>
            <Button kind="danger">{words.callOffSure}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function Talks({ path, convening, talks, language }: Props) {
  const words = planWords[language]
  const { timeZone } = convening
  const line = (talk: Talk) =>
    [
      `${shortDay(timeZone, talk.startsAt, language)}, ${timeSpan(timeZone, talk.startsAt, talk.endsAt, language)}`,
      talk.roomName ?? words.noRoom,
      ...talk.speakers.map(({ name }) => name),
    ].join(' · ')
  return (
    <Section id="talks" heading={words.talks}>
      {talks.length === 0 ? (
        <p>{words.noTalks}</p>
      ) : (
        <EntryList
          entries={talks.map((talk) => ({
            key: talk.id,
            title: (
              <a href={`${path}/plan/talks/${talk.id}`}>{inLanguage(talk.title, talk.titleEs, language)}</a>
            ),
            detail: line(talk),
            action:
              talk.cancelledAt === null ? undefined : (
                <StatusText tone="error" text={programWords[language].talkCancelled} />
              ),
          }))}
        />
      )}
      <ButtonLink kind="outline" href={`${path}/plan/talks/new`}>
        {words.addTalk}
      </ButtonLink>
      <p>
        <a href={`${path}/plan/import`}>{programImportWords[language].open}</a>
      </p>
    </Section>
  )
}

function Parts({ path, rooms, speakers, noun, language }: Props & { readonly noun: 'room' | 'speaker' }) {
  const words = planWords[language]
  const isRoom = noun === 'room'
  const parts = isRoom
    ? rooms.map(({ id, name, capacity }) => ({
        id,
        name,
        detail: capacity === null ? null : words.holds(capacity),
      }))
    : speakers.map(({ id, name, post }) => ({ id, name, detail: post }))
  return (
    <Section id={`${noun}s`} heading={isRoom ? words.rooms : words.speakers}>
      {parts.length === 0 ? (
        <p>{isRoom ? words.noRooms : words.noSpeakers}</p>
      ) : (
        <EntryList
          entries={parts.map(({ id, name, detail }) => ({
            key: id,
            title: <a href={`${path}/plan/${noun}s/${id}`}>{name}</a>,
            detail: detail ?? undefined,
          }))}
        />
      )}
      <ButtonLink kind="outline" href={`${path}/plan/${noun}s/new`}>
        {isRoom ? words.addRoom : words.addSpeaker}
      </ButtonLink>
    </Section>
  )
}

function Changes({ path, convening, changes, talks, rooms, speakers, language }: Props) {
  const words = planWords[language]
  const { timeZone } = convening
  const nameOf = (change: ProgramChange): string => {
    const talk = talks.find(({ id }) => id === change.subjectId)
    const part = [...rooms, ...speakers].find(({ id }) => id === change.subjectId)
    const before = change.before?.title ?? change.before?.name
    return talk?.title ?? part?.name ?? (typeof before === 'string' ? before : convening.title)
  }
  const undoable = changes.filter(
    ({ isNewest, noun, before }) => isNewest && !(noun === 'convening' && before === null),
  )
  return (
    <Section id="changes" heading={words.changes}>
      <p>{undoable.length === 0 ? words.noChanges : words.changesLead}</p>
      {undoable.length > 0 && (
        <EntryList
          entries={undoable.map((change) => ({
            key: change.id,
            title: `${change.before === null ? words.made[change.noun] : words.changed[change.noun]}: ${nameOf(change)}`,
            detail: `${shortDay(timeZone, change.changedAt, language)}, ${timeOfDay(timeZone, change.changedAt, language)}`,
            action: (
              <Form
                action={`${path}/plan/undo/${change.id}`}
                method="post"
                label={`${words.undo}: ${nameOf(change)}, ${timeOfDay(timeZone, change.changedAt, language)}`}
              >
                <Button kind="outline">{words.undo}</Button>
              </Form>
            ),
          }))}
        />
      )}
    </Section>
  )
}
