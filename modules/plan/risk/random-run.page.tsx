import {
  Alert,
  Button,
  ButtonRow,
  Details,
  Form,
  NumberInput,
  Progress,
  Renewing,
  Section,
  Table,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count, decimal, dollars, percent, schoolYear, shortDollars } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { withQuery } from '../county-plan/plan-frame.page.tsx'
import type { QueueState } from '../question/solver-queue.ts'
import type { Spread } from './draw.rules.ts'
import { drawsOfARun, type RiskRun } from './risk-run.ts'
import { risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'

type Props = { readonly shown: RisksShown; readonly language: Language }

/** The seeded draws: a button, how far they are, or what they came to. Never called a probability of the future. */
export function RandomRun({ shown, language }: Props) {
  const words = risksWords[language]
  const { run, state } = shown
  const underWay = state !== null && state.state !== 'failed'
  return (
    <Section id="random-run" heading={words.runHeading}>
      <p>{words.runLead(count(drawsOfARun, language))}</p>
      <p>
        <strong>{words.runCaution}</strong>
      </p>
      {shown.refusal !== null && (
        <Alert tone="warning" announced>
          <p>{shown.refusal}</p>
        </Alert>
      )}
      {state?.state === 'failed' && (
        <Alert tone="error">
          <p>{words.runFailed}</p>
        </Alert>
      )}
      {run !== null && <Ranges run={run} shown={shown} language={language} />}
      {run === null && underWay && <UnderWay state={state} shown={shown} language={language} />}
      {run === null && !underWay && <Ask shown={shown} language={language} />}
      {run !== null && (
        <Details summary={words.runAgain} open={shown.seedProblem !== null}>
          <Ask shown={shown} language={language} />
        </Details>
      )}
    </Section>
  )
}

function Ask({ shown, language }: Props) {
  const words = risksWords[language]
  return (
    <Form
      action={`/counties/${shown.plan.figures.countyCode}/risks/run`}
      method="post"
      label={words.runHeading}
      hidden={Object.fromEntries(new URLSearchParams(shown.plan.query))}
    >
      <NumberInput
        name="seed"
        label={words.runSeed}
        hint={words.runSeedHint}
        value={shown.seedTyped}
        error={shown.seedProblem ?? undefined}
      />
      <ButtonRow>
        <Button kind={shown.run === null ? 'primary' : 'outline'}>{words.run}</Button>
      </ButtonRow>
    </Form>
  )
}

function UnderWay({ state, shown, language }: Props & { readonly state: QueueState }) {
  const words = risksWords[language]
  const { plan, seed } = shown
  const done = state.state === 'solving' ? Number(state.progress) : 0
  const path: `/${string}` = `/counties/${plan.figures.countyCode}/risks`
  const hidden = { ...Object.fromEntries(new URLSearchParams(plan.query)), seed: String(seed) }
  return (
    <>
      <Renewing
        href={withQuery(path, plan, { seed: String(seed) })}
        seconds={2}
        again={words.lookAgain}
        ready={words.ready}
      >
        <Progress
          id="draws"
          label={words.runProgress}
          value={state.state === 'solving' ? done / drawsOfARun : null}
          text={
            state.state === 'waiting'
              ? words.runWaiting(count(state.place, language))
              : words.runUnderWay(count(done, language), count(drawsOfARun, language))
          }
        />
      </Renewing>
      <Form action={`${path}/run/end`} method="post" hidden={hidden}>
        <ButtonRow>
          <Button kind="outline">{words.runCancel}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Ranges({ run, shown, language }: Props & { readonly run: RiskRun }) {
  const words = risksWords[language]
  const { summary } = run
  const [figure, tenth, median, ninetieth] = words.rangeColumns
  const known = (say: (value: number) => string) => (value: number) =>
    Number.isFinite(value) ? say(value) : words.never
  const rows: readonly { name: string; spread: Spread; say: (value: number) => string }[] = [
    {
      name: `${words.figures.net}, ${words.aYear}`,
      spread: summary.netCents,
      say: (cents) => shortDollars(cents, language),
    },
    {
      name: words.figures.rate,
      spread: summary.breakEvenRate,
      say: (rate) => (Number.isFinite(rate) ? dollars(Math.ceil(rate) * 100, language) : words.noRate),
    },
    {
      name: words.figures.people,
      spread: summary.fullCoverageYear,
      say: known((year) => schoolYear(shown.firstYear + year - 1)),
    },
  ]
  const column = (key: keyof Spread, header: string) => ({
    key,
    header,
    numeric: true,
    cell: ({ spread, say }: (typeof rows)[number]) => say(spread[key]),
  })
  return (
    <>
      <Table
        id="ranges"
        caption={words.rangeCaption(count(summary.draws, language), String(summary.seed))}
        columns={[
          { key: 'figure', header: figure, cell: ({ name }: (typeof rows)[number]) => name },
          column('tenth', tenth),
          column('median', median),
          column('ninetieth', ninetieth),
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        empty={{ title: words.runHeading, why: words.runCaution }}
      />
      <p>{words.neverCovered(percent(summary.neverCovered, language))}</p>
      {shown.hasYears && <YearsThatPay run={run} shown={shown} language={language} />}
      <p class="source-line">{words.runAt(dateIn(timeZone, run.runAt), decimal(run.seconds, language))}</p>
    </>
  )
}

function YearsThatPay({ run, shown, language }: Props & { readonly run: RiskRun }) {
  const words = risksWords[language]
  const [year, share] = words.yearPaysColumns
  const rows = run.summary.yearPays.map((pays, index) => ({ year: shown.firstYear + index, pays }))
  return (
    <Details summary={words.yearPaysHeading}>
      <Table<(typeof rows)[number]>
        id="years-that-pay"
        caption={words.yearPaysCaption}
        columns={[
          { key: 'year', header: year, cell: (row) => schoolYear(row.year) },
          { key: 'share', header: share, numeric: true, cell: (row) => percent(row.pays, language) },
        ]}
        rows={rows}
        rowKey={(row) => String(row.year)}
        empty={{ title: words.yearPaysHeading, why: words.notSolved }}
      />
    </Details>
  )
}
