import { countyTitle } from '#modules/places/index.ts'
import { type Answer, html, only, page, type Route } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import { type CountyAsked, withPlan } from '../county-plan/county-plan.routes.tsx'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { whoseText } from '../county-plan/plan-frame.page.tsx'
import { asksQuery, readAsks } from '../question/question.rules.ts'
import { plainAsks } from '../question/question.ts'
import { findScenario } from '../scenario/scenario.queries.ts'
import { ComparisonPage, type ComparisonShown } from './comparison.page.tsx'
import { comparisonPolicy } from './comparison.policy.ts'
import { readSide } from './comparison.rules.ts'
import { comparisonWords } from './comparison.words.ts'

/** Two plans of one county side by side, each named by its link. */
export const planComparisonRoutes = (desk: PlanDesk): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/compare', only(comparisonPolicy, 'read'), async (asked) => {
    const typed = { a: asked.query.get('a') ?? '', b: asked.query.get('b') ?? '' }
    const county = await withPlan(desk, asked, plainAsks, ({ figures }) => figures.countyName)
    const a = await readPlan(desk, asked, typed.a)
    const b = await readPlan(desk, asked, typed.b)
    const problems = {
      ...('problem' in a ? { a: a.problem } : {}),
      ...('problem' in b ? { b: b.problem } : {}),
    }
    const plans = 'plan' in a && 'plan' in b ? { a: a.plan, b: b.plan } : null
    const shown = { plans, countyCode: asked.params.code, typed, problems }
    return answer(shown, countyTitle(county, asked.language), asked.language)
  }),
]

type Read = { readonly plan: CountyPlan } | { readonly problem: string }

/** The plan that a link names, or why it names none. */
async function readPlan(desk: PlanDesk, asked: CountyAsked, text: string): Promise<Read> {
  const { refusals } = comparisonWords[asked.language]
  const side = readSide(text, asked.params.code)
  if (typeof side === 'string') return { problem: refusals[side] }
  const query = side.kind === 'asks' ? side.query : await queryOf(desk, asked, side.id)
  if (query === null) return { problem: refusals.no_scenario }
  const asks = readAsks(query, asked.params.code)
  if (!asks.done) return { problem: `${refusals.absurd} ${Object.values(asks.problems)[0] ?? ''}`.trim() }
  return { plan: await withPlan(desk, asked, asks.asks, (plan) => plan) }
}

function queryOf(desk: PlanDesk, asked: CountyAsked, scenarioId: string): Promise<URLSearchParams | null> {
  return withPlan(desk, asked, plainAsks, async (_plain, tx) => {
    const scenario = await findScenario(tx, id(scenarioId))
    return scenario === undefined ? null : asksQuery(scenario.asks)
  })
}

function answer(shown: ComparisonShown, countyName: string, language: Language): Answer {
  const { title } = comparisonWords[language]
  const whose = shown.plans === null ? [] : [shown.plans.a, shown.plans.b]
  return html(
    {
      title: `${title} · ${countyName}`,
      description: [...new Set(whose.map((plan) => whoseText(plan, language)))].join(' '),
      main: <ComparisonPage shown={shown} language={language} />,
      wide: true,
      noindex: true,
      breadcrumbs: [
        { href: `/counties/${shown.countyCode}`, text: countyName },
        { href: '', text: title },
      ],
    },
    shown.plans === null ? 422 : 200,
  )
}
