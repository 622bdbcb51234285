import {
  Alert,
  Button,
  ButtonRow,
  Figure,
  FigureRow,
  Form,
  Section,
  Sheet,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { type CalendarDate, daysBetween } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { proseWords } from '../role/prose.words.ts'
import { dateText } from '../site/day-words.ts'
import type { OpenSchool } from '../site/site.ts'
import { currentSteps } from './journey.rules.ts'
import type { JourneyFile, JourneyPlan, JourneyStep, PlannedStep } from './journey.ts'
import { journeyWords } from './journey.words.ts'

export const journeyPath = '/learn/journey'

type Props = {
  readonly file: JourneyFile
  readonly school: OpenSchool
  /** Null while nobody has said when it begins. */
  readonly plan: JourneyPlan | null
  readonly language: Language
  readonly mayWrite: boolean
  readonly saved: boolean
  /** True where a first day came back unread. */
  readonly badDay: boolean
}

/** When a school may launch, what holds it up, and every step in time. */
export function JourneyPage(props: Props) {
  const { file, school, plan, language, mayWrite, saved } = props
  const words = journeyWords[language]
  return (
    <>
      <h1>{words.titleOf(school.name)}</h1>
      {saved && <p role="status">{words.saved}</p>}
      <p class="usa-intro">{words.lead}</p>
      {plan && <Answer plan={plan} language={language} />}
      {plan && <Now plan={plan} schoolCode={school.code} file={file} language={language} />}
      {plan && <Way plan={plan} schoolCode={school.code} language={language} />}
      {plan && <AllSteps {...props} plan={plan} />}
      {mayWrite && <Begin {...props} />}
      {plan === null && !mayWrite && <p>{words.none}</p>}
      {plan === null && <BlankSteps file={file} language={language} />}
      <Estimate file={file} language={language} />
    </>
  )
}

function Answer({ plan, language }: { readonly plan: JourneyPlan; readonly language: Language }) {
  const words = journeyWords[language]
  const day = (date: CalendarDate) => dateText(date, language)
  return (
    <FigureRow>
      <Figure
        value={day(plan.launchOn)}
        label={words.launch}
        range={plan.launched ? words.launched : words.between(day(plan.earliestOn), day(plan.latestOn))}
      />
    </FigureRow>
  )
}

const ownersOf = (file: JourneyFile, step: JourneyStep, language: Language): string =>
  step.owners.map((id) => file.owners.find((owner) => owner.id === id)?.name[language] ?? id).join(', ')

type NowProps = {
  readonly plan: JourneyPlan
  readonly schoolCode: string
  readonly file: JourneyFile
  readonly language: Language
}

function Now({ plan, schoolCode, file, language }: NowProps) {
  const words = journeyWords[language]
  const steps = currentSteps(plan)
  return (
    <Sheet>
      <h2>{words.now}</h2>
      {steps.length === 0 && <p>{words.nowNone}</p>}
      <ul>
        {steps.map(({ step, entry, endsOn, critical }) => (
          <li key={step.id}>
            <a href={`${journeyPath}/${schoolCode}/steps/${step.id}`}>{step.name[language]}</a>:{' '}
            {words.nowLine(entry?.ownerName ?? ownersOf(file, step, language), dateText(endsOn, language))}{' '}
            {critical && <StatusText tone="warning" text={words.critical} />}
            {entry?.note && (
              <>
                <br />
                {entry.note}
              </>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** The steps as strips on one scale of days; the table below says the same in words. */
function Way({ plan, schoolCode, language }: Omit<NowProps, 'file'>) {
  const words = journeyWords[language]
  const at = (day: CalendarDate) => daysBetween(plan.startsOn, day)
  const most = Math.max(1, ...plan.steps.map(({ endsOn }) => at(endsOn)))
  const share = (days: number) => Math.round((Math.max(0, days) * 10_000) / most) / 100
  return (
    <figure class="chart chart--bars">
      <figcaption class="chart__title">{words.chart}</figcaption>
      <p class="usa-sr-only" id="way-desc">
        {words.chartDescription}
      </p>
      <ul class="bars" aria-describedby="way-desc">
        {plan.steps.map(({ step, number, startsOn, endsOn, critical }) => (
          <li key={step.id} class="bars__row">
            <span class="bars__label">
              <a href={`${journeyPath}/${schoolCode}/steps/${step.id}`}>
                {number}. {step.name[language]}
              </a>
              <br />
              {words.range(dateText(startsOn, language), dateText(endsOn, language))}
            </span>
            {/* As wide in every row, so that all strips lie on one scale. */}
            <strong class="bars__value">{critical ? words.critical : ''}</strong>
            <svg class="bars__bar" width="100%" height="20" aria-hidden="true" focusable="false">
              <line class="strip__track" x1="0" x2="100%" y1="10" y2="10" />
              <rect
                class="strip__range"
                x={`${share(at(startsOn))}%`}
                y={critical ? 2 : 6}
                width={`${Math.max(0.5, share(at(endsOn)) - share(at(startsOn)))}%`}
                height={critical ? 16 : 8}
              />
            </svg>
          </li>
        ))}
      </ul>
      <p class="source-line">{words.chartSource}</p>
    </figure>
  )
}

function AllSteps({ file, school, plan, language }: Props & { readonly plan: JourneyPlan }) {
  const words = journeyWords[language]
  return (
    <Section id="steps" heading={words.steps}>
      <Table<PlannedStep>
        id="steps-table"
        caption={words.steps}
        captionHidden
        rows={plan.steps}
        rowKey={({ step }) => step.id}
        empty={{ title: words.steps, why: '' }}
        columns={[
          {
            key: 'step',
            header: words.stepHeader,
            cell: ({ step, number }) => (
              <a href={`${journeyPath}/${school.code}/steps/${step.id}`}>
                {number}. {step.name[language]}
              </a>
            ),
          },
          {
            key: 'state',
            header: words.stateHeader,
            cell: ({ state }) => <StatusText tone={tones[state]} text={words.stateOf[state]} />,
          },
          {
            key: 'owner',
            header: words.ownerHeader,
            cell: ({ step, entry }) => entry?.ownerName ?? ownersOf(file, step, language),
          },
          { key: 'from', header: words.startHeader, cell: ({ startsOn }) => dateText(startsOn, language) },
          { key: 'to', header: words.endHeader, cell: ({ endsOn }) => dateText(endsOn, language) },
          { key: 'slack', header: words.slackHeader, cell: (one) => <Slack {...one} language={language} /> },
          { key: 'gate', header: words.gateHeader, cell: ({ step }) => step.gate[language] },
          {
            key: 'documents',
            header: words.documentsHeader,
            numeric: true,
            cell: ({ step, entry }) => words.of(entry?.documents.length ?? 0, step.documents.length),
          },
        ]}
      />
    </Section>
  )
}

const tones = { open: 'none', under_way: 'info', passed: 'success' } as const

function Slack({ slackDays, critical, language }: PlannedStep & { readonly language: Language }) {
  const words = journeyWords[language]
  if (critical) return <StatusText tone="warning" text={words.critical} />
  return <>{slackDays === null ? words.noSlack : words.slack(slackDays)}</>
}

function Begin({ school, plan, language, badDay }: Props) {
  const words = journeyWords[language]
  return (
    <Section id="begin" heading={words.begin}>
      <p>{words.beginLead}</p>
      <Form action={`${journeyPath}/${school.code}/start`} method="post" label={words.begin}>
        <TextInput
          name="starts"
          label={words.beginDay}
          type="date"
          width="medium"
          value={plan?.startsOn ?? ''}
          error={badDay ? words.problem.not_a_day : undefined}
        />
        <ButtonRow>
          <Button kind={plan === null ? 'call' : 'outline'}>{words.beginButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

type BlankProps = { readonly file: JourneyFile; readonly language: Language }

export const Estimate = ({ file, language }: BlankProps) => (
  <p class="source-line">
    {journeyWords[language].estimate}{' '}
    {proseWords[language][file.state[language] === 'machine' ? 'machine' : 'draft']}
  </p>
)

/** The fourteen steps as they are for everyone: papers, gate, weeks, and what waits for what. */
export function BlankSteps({ file, language }: BlankProps) {
  const words = journeyWords[language]
  const names = (ids: readonly string[]) =>
    ids.map((id) => file.steps.find((step) => step.id === id)?.name[language] ?? id).join('; ') ||
    words.nothing
  return (
    <Table<JourneyStep>
      id="blank-steps"
      caption={words.steps}
      rows={file.steps}
      rowKey={({ id }) => id}
      empty={{ title: words.steps, why: '' }}
      columns={[
        {
          key: 'step',
          header: words.stepHeader,
          cell: ({ id, name }) => `${file.steps.findIndex((step) => step.id === id) + 1}. ${name[language]}`,
        },
        { key: 'owner', header: words.ownerHeader, cell: (step) => ownersOf(file, step, language) },
        {
          key: 'weeks',
          header: words.weeksHeader,
          numeric: true,
          cell: ({ weeks }) => words.weeksRange(weeks.low, weeks.high),
        },
        { key: 'needs', header: words.needs, cell: ({ needs }) => names(needs) },
        {
          key: 'documents',
          header: words.papers,
          cell: ({ documents }) => documents.map(({ name }) => name[language]).join('; '),
        },
        { key: 'gate', header: words.gateHeader, cell: ({ gate }) => gate[language] },
      ]}
    />
  )
}

/** The fourteen steps for whoever is not signed in. */
export function BlankJourney({ file, language }: BlankProps) {
  const words = journeyWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Alert tone="info">
        <p>{words.visitor}</p>
      </Alert>
      <BlankSteps file={file} language={language} />
      <Estimate file={file} language={language} />
    </>
  )
}
