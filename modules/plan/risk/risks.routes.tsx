import { z } from 'zod'
import { type Answer, form, only, page, type Route, seeOther } from '#platform/http.ts'
import { lookingAt } from '#platform/viewer.ts'
import {
  askerOf,
  type CountyAsked,
  countyOf,
  fieldsOf,
  planPage,
  problemsPage,
  visitorCookie,
  withPlan,
} from '../county-plan/county-plan.routes.tsx'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { keep } from '../county-plan/kept.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { shownDocument } from '../county-plan/shown-document.rules.ts'
import { grantEnd, sixNavigatorPosts } from '../grant/grant.rules.ts'
import { countyMix } from '../money/school-plan.rules.ts'
import { netPerVisit } from '../money/settled-year.rules.ts'
import { asksQuery, readAsks } from '../question/question.rules.ts'
import type { Asks } from '../question/question.ts'
import { queueRefusalWords } from '../question/question.words.ts'
import { planInputOf } from '../question/solve-question.ts'
import { afterEvent } from './plan-event.rules.ts'
import { planEventNames } from './plan-event.ts'
import { worldResult } from './plan-result.rules.ts'
import { riskPolicy } from './risk.policy.ts'
import { type RiskFigures, riskFigures } from './risk-figures.ts'
import { type RiskSetting, riskSetting } from './risk-plan.rules.ts'
import { findRiskRun } from './risk-run.queries.ts'
import { mostSeed } from './risk-run.ts'
import { RisksPage } from './risks.page.tsx'
import { risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'
import { drawState, endDraws, runDraws, runKey } from './run-draws.ts'
import { defaultSeed } from './seeded-random.rules.ts'

type Known = { readonly setting: RiskSetting; readonly figures: RiskFigures }

const path = '/counties/:code{[0-9]{2}}/risks'

/** What could go wrong with a plan, and what each would do; the random run is work that waits its turn. */
export function riskRoutes(desk: PlanDesk, secret: string): readonly Route[] {
  const kept = keep<Promise<Known>>(40)

  const known = (plan: CountyPlan): Promise<Known> => {
    const document = shownDocument(plan)
    const key = `${plan.figures.countyCode} ${plan.questionId} ${document?.solver.seconds ?? ''}`
    return kept.get(key) ?? kept.set(key, workOut(riskSetting(planInputOf(plan), document)))
  }

  const show = async (
    asked: CountyAsked,
    asks: Asks,
    given: { readonly seed: string; readonly refusal?: string },
  ): Promise<Answer> => {
    const seed = readSeed(given.seed)
    const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
    const { plan, run } = await withPlan(desk, asked, asks, async (read, tx) => ({
      plan: read,
      run: (await findRiskRun(tx, runKey(read, seed ?? defaultSeed))) ?? null,
    }))
    const { setting, figures } = await known(plan)
    const state = drawState(desk, viewer, runKey(plan, seed ?? defaultSeed))
    const shown: RisksShown = {
      ...pressedOf(asked.query, setting),
      ...grantsOf(setting),
      plan,
      figures,
      list: setting.list,
      firstYear: setting.plan.horizon.firstYear,
      hasYears: shownDocument(plan) !== null,
      seed: seed ?? defaultSeed,
      seedTyped: given.seed,
      seedProblem: seed === null ? risksWords[asked.language].runSeedWrong(String(mostSeed)) : null,
      run,
      state,
      refusal: given.refusal ?? null,
    }
    const answer = planPage(
      plan,
      'risks',
      asked.language,
      <RisksPage shown={shown} language={asked.language} />,
    )
    if (seed === null) return { ...answer, status: 422 }
    if (state === null) return answer
    // A run under way moves without a change in the database.
    const { sameForAll: _, ...moving } = answer
    return moving
  }

  return [
    page(path, only(riskPolicy, 'read'), async (asked) => {
      const asks = readAsks(asked.query, asked.params.code)
      if (!asks.done) return problemsPage(desk, asked, asks.problems)
      return show(asked, asks.asks, { seed: asked.query.get('seed') ?? String(defaultSeed) })
    }),

    form(`${path}/run`, only(riskPolicy, 'run'), z.record(z.string(), z.unknown()), async (asked) => {
      const fields = fieldsOf(asked.typed)
      const asks = readAsks(fields, asked.params.code)
      if (!asks.done) return problemsPage(desk, asked, asks.problems)
      const typed = fields.get('seed') ?? String(defaultSeed)
      const seed = readSeed(typed)
      if (seed === null) return show(asked, asks.asks, { seed: typed })
      const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
      const { asker, cookies } = askerOf(asked, secret)
      const plan = await withPlan(desk, asked, asks.asks, (read) => read)
      const { database } = asked
      const refusal = await runDraws({ database, desk }, viewer, { plan, seed }, asker)
      if (refusal === null) return seeOther(backTo(asked.params.code, asks.asks, seed), { cookies })
      const why = queueRefusalWords[asked.language][refusal]
      return { ...(await show(asked, asks.asks, { seed: typed, refusal: why })), status: 429, cookies }
    }),

    form(`${path}/run/end`, only(riskPolicy, 'run'), z.record(z.string(), z.unknown()), async (asked) => {
      const fields = fieldsOf(asked.typed)
      const asks = readAsks(fields, asked.params.code)
      const seed = readSeed(fields.get('seed') ?? '')
      if (!asks.done || seed === null) return seeOther(`/counties/${asked.params.code}/risks`)
      const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
      const plan = await withPlan(desk, asked, asks.asks, (read) => read)
      endDraws(desk, viewer, runKey(plan, seed), asked.cookie(visitorCookie) ?? '')
      return seeOther(backTo(asked.params.code, asks.asks, seed))
    }),
  ]
}

const workOut = async (setting: RiskSetting): Promise<Known> => ({
  setting,
  figures: await riskFigures(setting),
})

/** A seed as it was typed; null when it is none. */
function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
  return seed <= mostSeed ? seed : null
}

/** What the link presses, in the order in which it was pressed. */
function pressedOf(query: URLSearchParams, { plan, world }: RiskSetting) {
  const pressed = [...new Set(query.getAll('event'))].flatMap(
    (name) => planEventNames.find((event) => event === name) ?? [],
  )
  const after = pressed.reduce((changed, event) => afterEvent(event, changed, plan.horizon), world)
  const changedByEvents = Object.fromEntries(
    Object.entries(after.assumptions).flatMap(([name, value]) =>
      value === world.assumptions[name as keyof typeof world.assumptions] ? [] : [[name, round(value)]],
    ),
  )
  return { pressed, changedByEvents, afterPressed: pressed.length === 0 ? null : worldResult(plan, after) }
}

/** A link carries no last digits of arithmetic: .65, not .6500000000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

function grantsOf({ plan, world }: RiskSetting) {
  const { assumptions: a, grants } = world
  const perVisit = netPerVisit(countyMix(a), a)
  return {
    hasGrants: grants.length > 0,
    grantEnds: grants.map((grant) => grantEnd(grant, plan.horizon, a, perVisit)),
    example: grantEnd(sixNavigatorPosts, plan.horizon, a, perVisit),
  }
}

function backTo(code: string, asks: Asks, seed: number): `/${string}` {
  const query = asksQuery(asks)
  if (seed !== defaultSeed) query.set('seed', String(seed))
  return `/counties/${code}/risks${query.size === 0 ? '' : `?${query}`}#random-run`
}
