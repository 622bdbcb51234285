import {
  Alert,
  Button,
  ButtonRow,
  DefinitionList,
  ErrorSummary,
  Form,
  Section,
  Select,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { monthName } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { proseWords } from '../role/prose.words.ts'
import { dateText } from '../site/day-words.ts'
import { countDuties, isOverdue } from './duty.rules.ts'
import {
  type Duty,
  type DutyFile,
  type DutyProblem,
  type DutyRefusal,
  dutyStates,
  type HeldDuty,
} from './duty.ts'
import { dutyWords } from './duty.words.ts'

export const dutyPath = '/learn/duties'
const sureTone = { seen: 'success', confirm: 'warning', unresolved: 'warning' } as const

type SourceProps = { readonly duty: Duty; readonly language: Language }

function Source({ duty }: SourceProps) {
  return (
    <>
      {duty.law}
      {duty.sources.map(({ title, address }) => (
        <span key={address}>
          <br />
          <a href={address}>{title}</a>
        </span>
      ))}
    </>
  )
}

function Sureness({ duty, language }: SourceProps) {
  const words = dutyWords[language]
  return (
    <>
      <StatusText tone={sureTone[duty.confidence]} text={words.confidenceOf[duty.confidence]} />
      {duty.doubt && <> {duty.doubt[language]}</>}
    </>
  )
}

const What = ({ duty, language }: SourceProps) => (
  <>
    <strong>{duty.name[language]}</strong>
    <br />
    {duty.what[language]}
  </>
)

type ListProps = {
  readonly file: DutyFile
  readonly language: Language
  /** The viewer's own places; none for a visitor. */
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

/** The duties as they are for everyone, and the way to one's own places. */
export function DutiesPage({ file, language, places }: ListProps) {
  const words = dutyWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Alert tone="warning">
        <p>{words.counsel}</p>
      </Alert>
      {places.length > 0 && (
        <Section id="places" heading={words.places}>
          <p>{words.placesLead}</p>
          <ul>
            {places.map(({ code, name }) => (
              <li key={code}>
                <a href={`${dutyPath}/${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(['district', 'school'] as const).map((whose) => (
        <Section key={whose} id={`of-${whose}`} heading={words.ofHeading[whose]}>
          <Table<Duty>
            id={`duties-${whose}`}
            caption={words.ofHeading[whose]}
            captionHidden
            rows={file.duties.filter(({ of }) => of === whose)}
            rowKey={({ id }) => id}
            empty={{ title: words.title, why: '' }}
            columns={[
              { key: 'duty', header: words.dutyHeader, cell: (duty) => <What {...{ duty, language }} /> },
              { key: 'rhythm', header: words.rhythmHeader, cell: ({ rhythm }) => words.rhythmOf[rhythm] },
              {
                key: 'source',
                header: words.sourceHeader,
                cell: (duty) => <Source {...{ duty, language }} />,
              },
              {
                key: 'sure',
                header: words.surenessHeader,
                cell: (duty) => <Sureness {...{ duty, language }} />,
              },
            ]}
          />
        </Section>
      ))}
      <Origin file={file} language={language} />
    </>
  )
}

const Origin = ({ file, language }: Pick<ListProps, 'file' | 'language'>) => (
  <p class="source-line">
    {dutyWords[language].read(monthName(file.read, language))}{' '}
    {proseWords[language][file.state[language] === 'machine' ? 'machine' : 'draft']}
  </p>
)

type PlaceProps = Pick<ListProps, 'file' | 'language'> & {
  readonly place: { readonly code: string; readonly name: string }
  readonly held: readonly HeldDuty[]
  readonly today: CalendarDate
  readonly mayKeep: boolean
  readonly saved: boolean
}

/** One place's duties on one page, to print and pin up: owner, evidence, next date. */
export function PlaceDutiesPage({ file, place, held, today, language, mayKeep, saved }: PlaceProps) {
  const words = dutyWords[language]
  const { met, of } = countDuties(held, today)
  return (
    <>
      <h1>{words.titleOf(place.name)}</h1>
      {saved && <p role="status">{words.saved}</p>}
      <p class="usa-intro">{words.answer(met, of)}</p>
      <Table<HeldDuty>
        id="duties"
        caption={words.titleOf(place.name)}
        captionHidden
        rows={held}
        rowKey={({ duty }) => duty.id}
        empty={{ title: words.title, why: '' }}
        columns={[
          {
            key: 'duty',
            header: words.dutyHeader,
            cell: ({ duty }) => (
              <>
                <strong>
                  {mayKeep ? (
                    <a href={`${dutyPath}/${place.code}/${duty.id}`}>{duty.name[language]}</a>
                  ) : (
                    duty.name[language]
                  )}
                </strong>
                <br />
                {duty.law}. {words.rhythmOf[duty.rhythm]}.{' '}
                {duty.confidence !== 'seen' && words.confidenceOf[duty.confidence]}
              </>
            ),
          },
          { key: 'state', header: words.stateHeader, cell: (one) => <State {...{ one, today, language }} /> },
          { key: 'owner', header: words.ownerHeader, cell: ({ entry }) => entry?.ownerName ?? words.nobody },
          {
            key: 'evidence',
            header: words.evidenceHeader,
            cell: ({ entry }) => entry?.evidence ?? words.none,
          },
          {
            key: 'next',
            header: words.nextHeader,
            cell: ({ entry }) => (entry?.nextOn ? dateText(entry.nextOn, language) : words.none),
          },
        ]}
      />
      <p>{words.counsel}</p>
      {place.code.length === 7 && (
        <p>
          <a href={`/learn/self-assessments/${place.code}`}>{words.selfAssessments}</a>
        </p>
      )}
      <Origin file={file} language={language} />
    </>
  )
}

type StateProps = { readonly one: HeldDuty; readonly today: CalendarDate; readonly language: Language }

function State({ one, today, language }: StateProps) {
  const words = dutyWords[language]
  const state = one.entry?.state ?? 'open'
  if (isOverdue(one, today)) return <StatusText tone="warning" text={words.overdue} />
  return <StatusText tone={state === 'met' ? 'success' : 'none'} text={words.stateOf[state]} />
}

type FormProps = {
  readonly place: { readonly code: string; readonly name: string }
  readonly held: HeldDuty
  readonly language: Language
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, DutyProblem>>
  readonly refusal?: DutyRefusal
}

/** One duty at one place: what it asks, and how it is kept. */
export function DutyFormPage({ place, held, language, typed, problems = {}, refusal }: FormProps) {
  const words = dutyWords[language]
  const { duty, entry } = held
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  const field = (name: string, now: string | null | undefined) => ({
    name,
    value: typed === undefined ? (now ?? '') : String(typed[name] ?? ''),
    error: problems[name] && words.problem[problems[name]],
  })
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      {refusal && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{duty.name[language]}</h1>
      <p class="usa-intro">{duty.what[language]}</p>
      <DefinitionList
        items={[
          { term: words.sourceHeader, detail: <Source duty={duty} language={language} /> },
          { term: words.surenessHeader, detail: <Sureness duty={duty} language={language} /> },
          { term: words.rhythmHeader, detail: words.rhythmOf[duty.rhythm] },
        ]}
      />
      <Form action={`${dutyPath}/${place.code}/${duty.id}`} method="post">
        <Select
          {...field('state', entry?.state)}
          label={words.stateHeader}
          options={dutyStates.map((value) => ({ value, text: words.stateOf[value] }))}
        />
        <TextInput {...field('owner', entry?.ownerName)} label={words.ownerHeader} maxLength={120} />
        <TextInput
          {...field('evidence', entry?.evidence)}
          label={words.evidenceHeader}
          hint={words.evidenceHint}
          rows={2}
          maxLength={1000}
        />
        <TextInput {...field('next', entry?.nextOn)} label={words.nextHeader} type="date" width="medium" />
        <input
          type="hidden"
          name="seen"
          value={typed === undefined ? (entry?.id ?? '') : String(typed.seen ?? '')}
        />
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
          <a href={`${dutyPath}/${place.code}`}>{words.titleOf(place.name)}</a>
        </ButtonRow>
      </Form>
      {entry && (
        <p class="source-line">{words.written(entry.personName, dayText(entry.writtenAt, language))}</p>
      )}
    </>
  )
}
