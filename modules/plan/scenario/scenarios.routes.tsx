import { z } from 'zod'
import { countyTitle } from '#modules/places/index.ts'
import { found, Malformed } from '#platform/errors.ts'
import { type Answer, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { lookingAt, may } from '#platform/viewer.ts'
import {
  type CountyAsked,
  countyOf,
  fieldsOf,
  planPage,
  problemsPage,
  withPlan,
} from '../county-plan/county-plan.routes.tsx'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { asksQuery, readAsks } from '../question/question.rules.ts'
import type { Asks } from '../question/question.ts'
import { confirmScenario } from './confirm-scenario.ts'
import { keepScenario } from './keep-scenario.ts'
import { ScenarioPage } from './scenario.page.tsx'
import { scenarioPolicy } from './scenario.policy.ts'
import { findScenario, listScenarios } from './scenario.queries.ts'
import { type ConfirmRefusal, type KeepRefusal, type ShareRefusal, whoseOf } from './scenario.rules.ts'
import { type ScenarioId, scenarioSchema, shareSchema } from './scenario.ts'
import { scenarioWords } from './scenario.words.ts'
import { ScenariosPage } from './scenarios.page.tsx'
import { endSharing, shareScenario } from './share-scenario.ts'
import { withdrawScenario } from './withdraw-scenario.ts'

const path = '/counties/:code{[0-9]{2}}/scenarios'

/** The county office's own plans: read inside, and outside once shared; kept and moved on by those who plan for it. */
export const scenarioRoutes = (desk: PlanDesk): readonly Route[] => [
  page(path, only(scenarioPolicy, 'read'), async (asked) => {
    const asks = readAsks(asked.query, asked.params.code)
    return asks.done ? listPage(desk, asked, asks.asks) : problemsPage(desk, asked, asks.problems)
  }),

  form(path, only(scenarioPolicy, 'keep'), scenarioSchema, async (asked) => {
    const asks = readAsks(fieldsOf(asked.typed), asked.params.code)
    if (!asks.done) return problemsPage(desk, asked, asks.problems)
    const { name } = asked.input
    const outcome = await withPlan(desk, asked, asks.asks, (plan, tx) => keepScenario(tx, plan, name))
    if (outcome.done) return seeOther(`/counties/${asked.params.code}/scenarios/${outcome.result}`)
    return listPage(desk, asked, asks.asks, { typed: name, refusal: outcome.refusal })
  }),

  page(`${path}/:scenario`, only(scenarioPolicy, 'read'), (asked) =>
    scenarioPage(desk, asked, id(asked.params.scenario)),
  ),

  form(`${path}/:scenario/confirmation`, only(scenarioPolicy, 'confirm'), z.object({}), async (asked) => {
    const scenario = id<'scenario'>(asked.params.scenario)
    const outcome = await asked.database.asViewer(viewerOf(asked), (tx) =>
      confirmScenario(tx, desk, scenario),
    )
    if (outcome.done) return seeOther(`/counties/${asked.params.code}/scenarios/${scenario}`)
    return scenarioPage(desk, asked, scenario, outcome.refusal)
  }),

  form(`${path}/:scenario/share`, only(scenarioPolicy, 'share'), shareSchema, async (asked) => {
    const scenario = id<'scenario'>(asked.params.scenario)
    const held = [asked.input.held].flat()
    const outcome = await asked.database.asViewer(viewerOf(asked), (tx) => shareScenario(tx, scenario, held))
    if (outcome.done) return seeOther(`/counties/${asked.params.code}/scenarios/${scenario}`)
    return scenarioPage(desk, asked, scenario, outcome.refusal)
  }),

  form(`${path}/:scenario/share-ending`, only(scenarioPolicy, 'share'), z.object({}), async (asked) => {
    const scenario = id<'scenario'>(asked.params.scenario)
    await asked.database.asViewer(viewerOf(asked), (tx) => endSharing(tx, scenario))
    return seeOther(`/counties/${asked.params.code}/scenarios/${scenario}`)
  }),

  form(`${path}/:scenario/withdrawal`, only(scenarioPolicy, 'confirm'), z.object({}), async (asked) => {
    const scenario = id<'scenario'>(asked.params.scenario)
    const outcome = await asked.database.asViewer(viewerOf(asked), (tx) => withdrawScenario(tx, scenario))
    if (outcome.done) return seeOther(`/counties/${asked.params.code}/scenarios`)
    return scenarioPage(desk, asked, scenario, outcome.refusal)
  }),
]

const viewerOf = ({ viewer, params }: CountyAsked) => lookingAt(viewer, countyOf(params.code))

async function listPage(
  desk: PlanDesk,
  asked: CountyAsked,
  asks: Asks,
  kept: { readonly typed?: string; readonly refusal?: KeepRefusal } = {},
): Promise<Answer> {
  const { language } = asked
  const mayKeep = may(viewerOf(asked), scenarioPolicy, 'keep')
  const { plan, scenarios } = await withPlan(desk, asked, asks, async (read, tx) => ({
    plan: read,
    scenarios: await listScenarios(tx),
  }))
  const { title } = scenarioWords[language]
  const countyName = countyTitle(plan.figures.countyName, language)
  const main = (
    <ScenariosPage plan={plan} scenarios={scenarios} mayKeep={mayKeep} language={language} {...kept} />
  )
  return html(
    {
      title: `${title} · ${countyName}`,
      main,
      wide: true,
      noindex: plan.query !== '',
      breadcrumbs: [
        { href: `/counties/${asked.params.code}`, text: countyName },
        { href: '', text: title },
      ],
    },
    kept.refusal === undefined ? 200 : 409,
  )
}

async function scenarioPage(
  desk: PlanDesk,
  asked: CountyAsked,
  scenarioId: ScenarioId,
  refusal?: ConfirmRefusal | ShareRefusal,
): Promise<Answer> {
  const { language } = asked
  const viewer = viewerOf(asked)
  const { plan, scenario, day } = await asked.database.asViewer(viewer, async (tx) => {
    const kept = found(await findScenario(tx, scenarioId))
    const asks = readAsks(asksQuery(kept.asks), asked.params.code)
    if (!asks.done) throw new Malformed(scenarioWords[language].unreadable)
    return { plan: await desk.read(tx, asks.asks, whoseOf(kept)), scenario: kept, day: tx.today }
  })
  const confirmer = may(viewer, scenarioPolicy, 'confirm') ? { name: viewer.label, day } : null
  const answer = planPage(
    plan,
    'answer',
    language,
    <ScenarioPage
      plan={plan}
      scenario={scenario}
      confirmer={confirmer}
      language={language}
      {...(refusal === undefined ? {} : { refusal })}
    />,
  )
  return refusal === undefined ? answer : { ...answer, status: 409 }
}
