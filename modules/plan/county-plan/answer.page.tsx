import { countyTitle } from '#modules/places/index.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Figure,
  FigureRow,
  Form,
  Renewing,
  Section,
  Table,
} from '#packages/ui/index.ts'
import { count, dollars, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { unknownAssumptions } from '../assumption/assumption.rules.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { answerWords } from '../document/document.words.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { rateText } from '../money/rate.words.ts'
import { assumptionLabel } from '../packet/assumption-label.words.ts'
import type { QueueState } from '../question/solver-queue.ts'
import { assumptionRange, assumptionValue } from './assumption-text.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { countNames, planWords, type SolveStage } from './county-plan.words.ts'
import { MustBeTrue } from './must-be-true.page.tsx'
import { InEnglish, PlanFrame, planSource, tabPath, withQuery } from './plan-frame.page.tsx'
import { PlanMap } from './plan-map.page.tsx'
import { CashOverYears, YearTable } from './years.page.tsx'

type Props = { readonly plan: CountyPlan; readonly language: Language; readonly refusal?: string }

/** Page one: the question, its answer, how sure it is, and what would have to be true. */
export function AnswerPage({ plan, language, refusal }: Props) {
  const words = planWords[language]
  // Another question's answer stands here only where this one's was refused, and says whose it is.
  const older = plan.older?.sameQuestion || refusal !== undefined ? plan.older : null
  const shown = plan.document ?? older?.document ?? null
  return (
    <PlanFrame plan={plan} tab="answer" language={language}>
      <h1>{words.question(countyTitle(plan.figures.countyName, language))}</h1>
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{refusal}</p>
        </Alert>
      )}
      {shown === null ? (
        <QuickAnswer plan={plan} language={language} />
      ) : (
        <Answer plan={plan} document={shown} language={language} />
      )}
      <SolveState plan={plan} language={language} />
      <Settled plan={plan} language={language} />
      {shown !== null && <Counts plan={plan} document={shown} language={language} />}
      <Unknown plan={plan} language={language} />
      <MustBeTrue plan={plan} language={language} />
      {shown !== null && (
        <>
          <Section id="years" heading={words.yearsHeading}>
            <YearTable document={shown} language={language} />
          </Section>
          <Section id="cash" heading={words.cashHeading}>
            <CashOverYears document={shown} source={planSource(plan, language)} language={language} />
          </Section>
          <Section id="map" heading={words.mapHeading}>
            <PlanMap plan={plan} document={shown} language={language} />
          </Section>
          {plan.document !== null && <Files plan={plan} language={language} />}
        </>
      )}
    </PlanFrame>
  )
}

function Answer({ plan, document, language }: Props & { readonly document: PlanDocument }) {
  const words = planWords[language]
  const { everySchoolIn } = document.answer
  return (
    <>
      <Figure
        size="large"
        label={words.answerLabel}
        value={everySchoolIn === null ? words.notYet : words.by(schoolYear(everySchoolIn))}
        source={planSource(plan, language)}
      />
      {plan.document === null && plan.older !== null && (
        <p class="source-line">
          {(plan.older.sameQuestion ? words.olderNote : words.plainNote)(
            plan.older.answeredAt.toISOString().slice(0, 10),
          )}
        </p>
      )}
      {answerWords(document, language)
        .split('\n')
        .map((sentence, index) => (
          <p key={sentence} class={index === 0 ? 'usa-intro' : undefined}>
            {sentence}
          </p>
        ))}
    </>
  )
}

function QuickAnswer({ plan, language }: Props) {
  const words = planWords[language]
  const { quick, assumptions } = plan
  const rate = dollars(assumptions.values.pps_rate * 100, language)
  return (
    <>
      <p class="usa-intro">
        {words.quick(count(quick.asked, language), count(quick.coverTheirTeam, language), rate)}
      </p>
      <p>{words.quickNet(shortDollars(Math.abs(quick.netCents), language), quick.netCents < 0)}</p>
      <p>
        {quick.breakEvenRate === null
          ? words.quickNoRate
          : words.quickRate(rateText(quick.breakEvenRate, language))}
      </p>
    </>
  )
}

/** The job's place and progress, or the button that starts it. */
function SolveState({ plan, language }: Props) {
  const words = planWords[language]
  const { state } = plan
  if (plan.document !== null || plan.weekRefusal !== null) return null
  const path = `/counties/${plan.figures.countyCode}/solve`
  const hidden = Object.fromEntries(new URLSearchParams(plan.query))
  const started = state !== null && state.state !== 'failed'
  return (
    <Section id="solve" heading={words.solveHeading}>
      {state?.state === 'failed' && <Alert tone="error">{<p>{words.failed}</p>}</Alert>}
      {started && (
        <Renewing href={tabPath(plan, 'answer')} seconds={3} again={words.lookAgain} ready={words.workedOut}>
          <p>{underWay(state, language)}</p>
        </Renewing>
      )}
      {!started && <p>{words.solveLead}</p>}
      <Form action={started ? `${path}/end` : path} method="post" hidden={hidden}>
        <ButtonRow>
          <Button kind={started ? 'outline' : 'call'}>{started ? words.cancel : words.solve}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function underWay(state: QueueState, language: Language): string {
  const words = planWords[language]
  if (state.state === 'waiting') return words.waiting(count(state.place, language))
  if (state.state === 'failed') return words.failed
  const stage = state.progress === '' ? '' : ` ${words.stages[state.progress as SolveStage] ?? ''}`
  return `${words.solving(count(state.seconds, language))}${stage}`
}

function Settled({ plan, language }: Props) {
  const words = planWords[language]
  const { quick } = plan
  return (
    <Section id="settled" heading={words.settledLabel}>
      <FigureRow>
        <Figure
          label={words.coverLabel}
          value={count(quick.coverTheirTeam, language)}
          unit={words.coverUnit(count(quick.asked, language))}
        />
        <Figure label={words.netLabel} value={shortDollars(quick.netCents, language)} unit={words.netUnit} />
        <Figure
          label={words.breakEvenLabel}
          value={quick.breakEvenRate === null ? words.none : rateText(quick.breakEvenRate, language)}
          {...(quick.breakEvenRate === null ? {} : { unit: words.breakEvenUnit })}
        />
      </FigureRow>
      <p>{words.leaversNote(shortDollars(quick.settledNetCents, language))}</p>
    </Section>
  )
}

function Counts({ plan, document, language }: Props & { readonly document: PlanDocument }) {
  const words = planWords[language]
  const { counts } = document
  const rows = countNames.filter((name) => counts[name].length > 0)
  return (
    <Section id="counts" heading={words.countsHeading}>
      <p>{words.countsLead(count(counts.schools, language), count(counts.students, language))}</p>
      <ul class="usa-list">
        {rows.map((name) => (
          <li key={name}>
            <a href={tabPath(plan, 'schools', { show: name })}>
              {words.counts[name]}: {count(counts[name].length, language)}
            </a>
            . {words.countNotes[name]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Unknown({ plan, language }: Props) {
  const words = planWords[language]
  const [what, taken, could] = words.unknownColumns
  // Page one names those that move the answer most; the rest stand with all assumptions.
  const unknown = unknownAssumptions(plan.assumptions).filter(({ name }) => headline.has(name))
  return (
    <Section id="unknown" heading={words.unknownHeading}>
      <p>{words.unknownLead}</p>
      <Table<Assumption>
        id="unknown-values"
        caption={words.unknownHeading}
        captionHidden
        columns={[
          {
            key: 'what',
            header: what,
            cell: (item) => (
              <>
                {assumptionLabel(item, language)}
                <br />
                <small>
                  <InEnglish text={item.source} language={language} />
                </small>
              </>
            ),
          },
          { key: 'taken', header: taken, numeric: true, cell: (item) => assumptionValue(item, language) },
          { key: 'could', header: could, numeric: true, cell: (item) => assumptionRange(item, language) },
        ]}
        rows={unknown}
        rowKey={({ name }) => name}
        empty={{ title: words.none, why: '' }}
      />
      <p>
        <a href={tabPath(plan, 'assumptions')}>{words.allAssumptions}</a>
      </p>
    </Section>
  )
}

const headline = new Set<string>([
  'pps_rate',
  'pass_through_share',
  'mix_medi_cal_pps',
  'take_up',
  'hires_per_year',
  'leaver_share',
  'start_clinicians',
  'opening_cash_days',
  'start_up_per_school',
  'months_to_fill_post',
  'coach_billing_share',
])

function Files({ plan, language }: Props) {
  const words = planWords[language]
  const base: `/${string}` = `/counties/${plan.figures.countyCode}`
  return (
    <Section id="files" heading={words.filesHeading}>
      <ButtonRow>
        <ButtonLink kind="outline" href={withQuery(`${base}/packet.pdf`, plan, { lang: language })} download>
          {words.packet}
        </ButtonLink>
        <ButtonLink kind="outline" href={withQuery(`${base}/tables.xlsx`, plan, { lang: language })} download>
          {words.workbook}
        </ButtonLink>
        <ButtonLink
          kind="outline"
          href={withQuery(`${base}/tables/schools.csv`, plan, { lang: language })}
          download
        >
          {words.tables}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}
