import {
  Alert,
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  Section,
  Select,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import { longDay } from '../convening/zone-time.rules.ts'
import type { ProposedPhases } from './movement.rules.ts'
import type { MovementCopy, MovementStatement } from './movement.ts'
import { movementWords } from './movement.words.ts'
import { dayText, monthText } from './movement-day.words.ts'

type Span = { readonly from: number; readonly to: number }
export type Again = {
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems: Readonly<Record<string, string>>
}

type Desk = {
  /** Of the published plan, which the file will tell. */
  readonly years: Span | null
  /** What our own records of the path say; null where they are too few. */
  readonly proposed: ProposedPhases | null
  /** What our file tells now. */
  readonly told: MovementStatement | null
}

type Props = {
  /** Of this page, and what stands before the file's own name. */
  readonly path: `/${string}`
  readonly copies: readonly MovementCopy[]
  /** Since when the county's own file stands; null for none. */
  readonly publishedAt: Date | null
  /** For the office alone. */
  readonly desk: Desk | null
  readonly again: Again
  readonly said: string | null
  readonly refusal: string | null
  readonly language: Language
}

/** What other counties tell, by name and never by rank; and for the office, what ours tells and whose it reads. */
export function MovementPage(props: Props) {
  const { path, copies, publishedAt, desk, again, said, refusal, language } = props
  const words = movementWords[language]
  const errors = Object.entries(again.problems).map(([name, problem]) => ({
    name,
    text: words.problems[problem] ?? words.problems.choose ?? '',
  }))
  return (
    <>
      <h1>{words.title}</h1>
      {errors.length > 0 && <ErrorSummary title={words.problemTitle} errors={errors} />}
      {said !== null && (
        <Alert tone="success" announced>
          {said}
        </Alert>
      )}
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <Section id="counties" heading={words.counties}>
        <Counties copies={copies} language={language} />
      </Section>
      {publishedAt !== null && (
        <p>
          <a href={`${path}.json`}>{words.file}</a>
        </p>
      )}
      {desk !== null && <Tell {...props} desk={desk} />}
      {desk !== null && <Addresses {...props} />}
    </>
  )
}

function Counties({ copies, language }: Pick<Props, 'copies' | 'language'>) {
  const words = movementWords[language]
  const of = (copy: MovementCopy) => copy.statement
  return (
    <>
      {copies.length > 0 && <p>{words.order}</p>}
      <Table<MovementCopy>
        id="movement"
        caption={words.counties}
        captionHidden
        rows={copies}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            key: 'county',
            header: words.county,
            cell: (copy) => (
              <>
                {of(copy)?.name ?? new URL(copy.address).hostname}
                {copy.failure !== null && <p class="usa-hint">{words.failures[copy.failure]}</p>}
              </>
            ),
          },
          {
            key: 'began',
            header: words.began,
            cell: (copy) => {
              const told = of(copy)
              return told === null
                ? words.notRead
                : words.span(monthText(told.started.from, language), monthText(told.started.to, language))
            },
          },
          {
            key: 'phases',
            header: words.phases,
            cell: (copy) => {
              const told = of(copy)
              return told === null ? '' : words.span(String(told.phases.from), String(told.phases.to))
            },
          },
          {
            key: 'coverage',
            header: words.coverage,
            cell: (copy) => {
              const told = of(copy)
              if (told === null) return ''
              return told.fullCoverage === null
                ? words.noYear
                : words.span(String(told.fullCoverage.from), String(told.fullCoverage.to))
            },
          },
          {
            key: 'told',
            header: words.told,
            cell: (copy) => {
              const told = of(copy)
              return told === null || copy.readAt === null
                ? ''
                : `${dayText(told.publishedOn, language)} · ${longDay(timeZone, copy.readAt, language)}`
            },
          },
        ]}
      />
    </>
  )
}

const typedText = ({ typed }: Again, name: string): string | undefined =>
  typeof typed[name] === 'string' ? String(typed[name]) : undefined

const phaseSpan = ({ from, to }: Span, language: Language): string =>
  movementWords[language].span(movementWords[language].phase(from), movementWords[language].phase(to))

function Tell({ path, publishedAt, desk, again, language }: Props & { readonly desk: Desk }) {
  const words = movementWords[language]
  const { years, proposed, told } = desk
  const said = proposed ?? told?.phases
  const phases = [0, 1, 2, 3, 4].map((number) => ({ value: String(number), text: words.phase(number) }))
  const error = (name: string) => {
    const problem = again.problems[name]
    return problem === undefined ? undefined : words.problems[problem]
  }
  return (
    <Section id="ours" heading={words.ownHeading}>
      <p>{words.ownLead}</p>
      <p>{words.year(years === null ? null : words.span(String(years.from), String(years.to)))}</p>
      {publishedAt !== null && <p>{words.ownPublished(longDay(timeZone, publishedAt, language))}</p>}
      {told !== null && <p>{words.ownTold(phaseSpan(told.phases, language))}</p>}
      <p>
        {proposed === null
          ? words.notProposed
          : words.proposed(
              phaseSpan(proposed, language),
              longDay(timeZone, proposed.countedAt, language),
            )}{' '}
        <a href="/learn/team">{words.records}</a>
      </p>
      <Form action={path} method="post" label={words.ownHeading}>
        <TextInput
          name="startMonth"
          label={words.startMonth}
          hint={words.startHint}
          value={typedText(again, 'startMonth') ?? told?.started.from ?? ''}
          width="medium"
          maxLength={7}
          error={error('startMonth')}
        />
        <Select
          name="phaseFrom"
          label={words.phaseFrom}
          value={typedText(again, 'phaseFrom') ?? String(said?.from ?? 0)}
          options={phases}
          error={error('phaseFrom')}
        />
        <Select
          name="phaseTo"
          label={words.phaseTo}
          value={typedText(again, 'phaseTo') ?? String(said?.to ?? 0)}
          options={phases}
          error={error('phaseTo')}
        />
        <ButtonRow>
          <Button>{words.publish}</Button>
        </ButtonRow>
      </Form>
      {publishedAt !== null && (
        <Form action={`${path}/withdrawal`} method="post" label={words.takeBack}>
          <ButtonRow>
            <Button kind="plain">{words.takeBack}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

function Addresses({ path, copies, again, language }: Props) {
  const words = movementWords[language]
  const problem = again.problems.addresses
  return (
    <Section id="list" heading={words.listHeading}>
      <p>{words.listLead}</p>
      <Form action={`${path}/addresses`} method="post" label={words.listHeading}>
        <TextInput
          name="addresses"
          label={words.addresses}
          hint={words.addressesHint}
          rows={4}
          value={typedText(again, 'addresses') ?? ''}
          error={problem === undefined ? undefined : words.problems[problem]}
        />
        <ButtonRow>
          <Button kind="outline">{words.add}</Button>
        </ButtonRow>
      </Form>
      {copies.map(({ id, address }) => (
        <Details key={id} summary={address}>
          <Form action={`${path}/addresses/${id}/removal`} method="post" label={words.remove(address)}>
            <Button kind="outline">{words.remove(address)}</Button>
          </Form>
        </Details>
      ))}
    </Section>
  )
}
