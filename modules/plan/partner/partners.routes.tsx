import { only, page, type Route } from '#platform/http.ts'
import { planPage, problemsPage, withPlan } from '../county-plan/county-plan.routes.tsx'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { type Kept, keep } from '../county-plan/kept.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { needsFor } from '../county-plan/quick-money.rules.ts'
import { readAsks } from '../question/question.rules.ts'
import { nearSites } from './near-site.rules.ts'
import type { NearSites } from './near-site.ts'
import { partnerPolicy } from './partner.policy.ts'
import { PartnersPage } from './partners.page.tsx'
import { shapeEffects } from './shape-effect.rules.ts'
import type { PartnerView } from './sites.page.tsx'

/** Who could be a partner, and the four shapes of a partnership as a choice. */
export function partnerRoutes(desk: PlanDesk): readonly Route[] {
  const nearKept = keep<NearSites>(12)
  const effectsKept = keep<ReturnType<typeof shapeEffects>>(60)
  return [
    page('/counties/:code{[0-9]{2}}/partners', only(partnerPolicy, 'read'), async (asked) => {
      const asks = readAsks(asked.query, asked.params.code)
      if (!asks.done) return problemsPage(desk, asked, asks.problems)
      const plan = await withPlan(desk, asked, asks.asks, (read) => read)
      const near = nearOf(plan, nearKept)
      const { figures, question, questionId } = plan
      const effects =
        effectsKept.get(questionId) ??
        effectsKept.set(
          questionId,
          shapeEffects(question, figures, needsFor(figures, plan.assumptions.values)),
        )
      const { language } = asked
      const view = viewOf(asked.query)
      return planPage(
        plan,
        'partners',
        language,
        <PartnersPage plan={plan} near={near} effects={effects} view={view} language={language} />,
      )
    }),
  ]
}

/** Distances depend on the figures and the road factor alone. */
function nearOf({ figures, assumptions }: CountyPlan, kept: Kept<NearSites>): NearSites {
  const factor = assumptions.values.road_factor
  const key = `${figures.countyCode} ${figures.dataEdition} ${factor}`
  return kept.get(key) ?? kept.set(key, nearSites(figures, factor))
}

function viewOf(query: URLSearchParams): PartnerView {
  const page = Number(query.get('page') ?? '1')
  return {
    by: query.get('by') === 'school' ? 'school' : 'site',
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}
