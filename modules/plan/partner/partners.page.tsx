import type { Language } from '#platform/words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { PlanFrame } from '../county-plan/plan-frame.page.tsx'
import type { NearSites } from './near-site.ts'
import { partnerWords } from './partner.words.ts'
import type { shapeEffects } from './shape-effect.rules.ts'
import { Shapes } from './shapes.page.tsx'
import { OnGrounds, type PartnerView, Sites } from './sites.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly near: NearSites
  readonly effects: ReturnType<typeof shapeEffects>
  readonly view: PartnerView
  readonly language: Language
}

export function PartnersPage({ plan, near, effects, view, language }: Props) {
  const words = partnerWords[language]
  return (
    <PlanFrame plan={plan} tab="partners" language={language}>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Shapes plan={plan} effects={effects} language={language} />
      <Sites plan={plan} near={near} view={view} language={language} />
      {near.sites.length > 0 && <OnGrounds plan={plan} near={near} language={language} />}
    </PlanFrame>
  )
}
