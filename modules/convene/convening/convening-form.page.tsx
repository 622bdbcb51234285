import { languageName } from '#modules/staff/index.ts'
import { Button, ButtonRow, CheckboxGroup, Fieldset, Form, RadioGroup, Select } from '#packages/ui/index.ts'
import { dateIn } from '#platform/time.ts'
import { ReachChoice } from '../series/reach.page.tsx'
import { type Convening, placeKinds } from './convening.ts'
import { languageCodes } from './convening-form.ts'
import { Count, type Filled, fieldOf, Line, Problems, textOf, textsOf } from './form-fields.page.tsx'
import { planWords } from './plan.words.ts'
import { programWords } from './program.words.ts'
import { clockIn, timeZones, zoneName } from './zone-time.rules.ts'

type Props = {
  readonly heading: string
  readonly action: string
  readonly button: string
  readonly kind: Convening['kind']
  readonly filled: Filled
  /** A moment by which zones are named. */
  readonly now: Date
  /** It is one date of a series. */
  readonly inSeries?: boolean
}

/** One form for a new convening and for a change of one; what was typed stays. */
export function ConveningFormPage({ heading, action, button, kind, filled, now, inSeries = false }: Props) {
  const { language } = filled
  const words = planWords[language]
  const program = programWords[language]
  return (
    <>
      <Problems filled={filled} />
      <h1>{heading}</h1>
      <Form action={action} method="post" hidden={{ kind }}>
        <Fieldset legend={words.what} id="what">
          <Line filled={filled} name="title" />
          <Line filled={filled} name="titleEs" />
          <Line filled={filled} name="summary" rows={5} />
          <Line filled={filled} name="summaryEs" rows={5} />
        </Fieldset>
        <Fieldset legend={words.when} id="when">
          <Line filled={filled} name="startsOn" kind="date" short />
          <Line filled={filled} name="startsClock" short />
          <Line filled={filled} name="endsOn" kind="date" short />
          <Line filled={filled} name="endsClock" short />
          <Select
            {...fieldOf(filled, 'timeZone')}
            value={textOf(filled, 'timeZone')}
            options={timeZones.map((zone) => ({ value: zone, text: zoneName(zone, now, language) }))}
          />
        </Fieldset>
        <Fieldset legend={words.where} id="where">
          <RadioGroup
            {...fieldOf(filled, 'placeKind')}
            value={textOf(filled, 'placeKind')}
            options={placeKinds.map((one) => ({ value: one, text: program.placeKinds[one] }))}
          />
          <Line filled={filled} name="placeName" />
          <Line filled={filled} name="placeAddress" />
          <Line filled={filled} name="meetingLink" kind="url" />
        </Fieldset>
        <Fieldset legend={words.who} id="who">
          <Count filled={filled} name="capacity" />
          <Line filled={filled} name="registrationEndsOn" kind="date" short />
          <Line filled={filled} name="contact" />
        </Fieldset>
        <Fieldset legend={words.comfort} id="comfort">
          <CheckboxGroup
            {...fieldOf(filled, 'languages')}
            values={textsOf(filled, 'languages')}
            options={languageCodes.map((one) => ({ value: one, text: languageName(one, language) }))}
          />
          <Line filled={filled} name="interpretation" />
          <Line filled={filled} name="accessibility" />
          <Line filled={filled} name="childcare" />
          <Line filled={filled} name="food" />
          <Line filled={filled} name="transport" />
        </Fieldset>
        {inSeries && <ReachChoice value={textOf(filled, 'reach')} language={language} />}
        <ButtonRow>
          <Button>{button}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** A convening as its own form shows it. */
export function typedConvening(convening: Convening, meetingLink: string | null): Filled['typed'] {
  const { timeZone, startsAt, endsAt, registrationEndsAt, capacity } = convening
  const texts = {
    title: convening.title,
    titleEs: convening.titleEs,
    summary: convening.summary,
    summaryEs: convening.summaryEs,
    placeKind: convening.placeKind,
    placeName: convening.placeName,
    placeAddress: convening.placeAddress,
    meetingLink,
    startsOn: dateIn(timeZone, startsAt),
    startsClock: clockIn(timeZone, startsAt),
    endsOn: dateIn(timeZone, endsAt),
    endsClock: clockIn(timeZone, endsAt),
    timeZone,
    capacity: capacity === null ? null : String(capacity),
    // Registration ends with its last day: the moment after it is the next.
    registrationEndsOn:
      registrationEndsAt === null ? null : dateIn(timeZone, new Date(registrationEndsAt.getTime() - 1)),
    contact: convening.contact,
    interpretation: convening.interpretation,
    accessibility: convening.accessibility,
    childcare: convening.childcare,
    food: convening.food,
    transport: convening.transport,
  }
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
    languages: convening.languages,
  }
}
