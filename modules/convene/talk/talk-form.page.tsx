import { Button, ButtonRow, CheckboxGroup, Form, Section, Select } from '#packages/ui/index.ts'
import { dateIn } from '#platform/time.ts'
import {
  Count,
  type Filled,
  fieldOf,
  Line,
  Problems,
  textOf,
  textsOf,
} from '../convening/form-fields.page.tsx'
import { planWords } from '../convening/plan.words.ts'
import { clockIn } from '../convening/zone-time.rules.ts'
import { ReachChoice } from '../series/reach.page.tsx'
import { audienceWords } from './audience.words.ts'
import { audiences, type Room, type Speaker, type Talk, themes } from './talk.ts'

type Props = {
  readonly heading: string
  readonly action: string
  readonly rooms: readonly Room[]
  readonly speakers: readonly Speaker[]
  readonly filled: Filled
  /** Where a press takes the talk off the program; null for a new one. */
  readonly cancellation: string | null
  /** It is a talk of one date of a series. */
  readonly inSeries: boolean
}

export function TalkFormPage({ heading, action, rooms, speakers, filled, cancellation, inSeries }: Props) {
  const { language } = filled
  const words = planWords[language]
  const names = audienceWords[language]
  return (
    <>
      <Problems filled={filled} />
      <h1>{heading}</h1>
      <Form action={action} method="post" label={heading}>
        <Line filled={filled} name="title" />
        <Line filled={filled} name="titleEs" />
        <Line filled={filled} name="on" kind="date" short />
        <Line filled={filled} name="from" short />
        <Line filled={filled} name="until" short />
        <Select
          {...fieldOf(filled, 'room')}
          value={textOf(filled, 'room')}
          placeholder={words.noRoom}
          options={rooms.map(({ id, name, capacity }) => ({
            value: id,
            text: capacity === null ? name : `${name} (${words.holds(capacity)})`,
          }))}
        />
        <Count filled={filled} name="capacity" />
        {speakers.length > 0 && (
          <CheckboxGroup
            {...fieldOf(filled, 'speakers')}
            values={textsOf(filled, 'speakers')}
            options={speakers.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <CheckboxGroup
          {...fieldOf(filled, 'roles')}
          values={textsOf(filled, 'roles')}
          options={audiences.map((one) => ({ value: one, text: names.audiences[one] }))}
        />
        <CheckboxGroup
          {...fieldOf(filled, 'themes')}
          values={textsOf(filled, 'themes')}
          options={themes.map((one) => ({ value: one, text: names.themes[one] }))}
        />
        <Line filled={filled} name="summary" rows={4} />
        <Line filled={filled} name="summaryEs" rows={4} />
        <Line filled={filled} name="meetingLink" kind="url" />
        {inSeries && <ReachChoice value={textOf(filled, 'reach')} language={language} />}
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      {cancellation !== null && (
        <Section id="cancel" heading={words.cancelTalk}>
          <p>{words.cancelTalkLead}</p>
          <Form action={cancellation} method="post" label={words.cancelTalk}>
            <Button kind="danger">{words.cancelTalk}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}

/** A talk as its own form shows it. */
export function typedTalk(talk: Talk, meetingLink: string | null, timeZone: string): Filled['typed'] {
  const texts = {
    title: talk.title,
    titleEs: talk.titleEs,
    summary: talk.summary,
    summaryEs: talk.summaryEs,
    on: dateIn(timeZone, talk.startsAt),
    from: clockIn(timeZone, talk.startsAt),
    until: clockIn(timeZone, talk.endsAt),
    room: talk.roomId,
    capacity: talk.capacity === null ? null : String(talk.capacity),
    meetingLink,
  }
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
    roles: talk.roles,
    themes: talk.themes,
    speakers: talk.speakers.map(({ id }) => id),
  }
}

type PartProps = {
  readonly noun: 'room' | 'speaker'
  readonly heading: string
  readonly action: string
  readonly removal: string | null
  readonly filled: Filled
}

/** A room or someone who speaks. */
export function PartFormPage({ noun, heading, action, removal, filled }: PartProps) {
  const words = planWords[filled.language]
  return (
    <>
      <Problems filled={filled} />
      <h1>{heading}</h1>
      <Form action={action} method="post" label={heading}>
        <Line filled={filled} name="name" />
        {noun === 'room' ? (
          <>
            <Count filled={filled} name="capacity" />
            <Line filled={filled} name="access" />
          </>
        ) : (
          <>
            <Line filled={filled} name="post" />
            <Line filled={filled} name="about" rows={3} />
            <Line filled={filled} name="aboutEs" rows={3} />
          </>
        )}
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      {removal !== null && (
        <Form action={removal} method="post" label={words.remove}>
          <Button kind="plain">{words.remove}</Button>
        </Form>
      )}
    </>
  )
}
