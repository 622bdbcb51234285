import type { ComponentChildren } from 'preact'
import { Alert, type SourceNote, TabLinks } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { scenarioWords } from '../scenario/scenario.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { type PlanTab, planTabs, planWords } from './county-plan.words.ts'

type Props = {
  readonly plan: CountyPlan
  /** Null on a page that is none of the parts. */
  readonly tab: PlanTab | null
  readonly language: Language
  readonly children: ComponentChildren
}

/** What every page of a plan begins with: its parts as links, and whose plan it is. */
export function PlanFrame({ plan, tab, language, children }: Props) {
  const words = planWords[language]
  const tabs = planTabs.map((name) => ({
    text: words.tabs[name],
    href: tabPath(plan, name),
    current: name === tab,
  }))
  return (
    <>
      <TabLinks label={words.tabsLabel} items={tabs} />
      <Whose plan={plan} language={language} />
      {plan.weekRefusal !== null && (
        <Alert tone="error" heading={words.weekHeading}>
          <p>{plan.weekRefusal}</p>
        </Alert>
      )}
      {children}
    </>
  )
}

/** A source as its publisher wrote it, so that a screen reader says it in English on any page. */
export function InEnglish({ text, language }: { readonly text: string; readonly language: Language }) {
  return <span lang={language === 'en' ? undefined : 'en'}>{text}</span>
}

function Whose({ plan, language }: { readonly plan: CountyPlan; readonly language: Language }) {
  const words = planWords[language]
  return (
    <p class="source-line">
      {whoseText(plan, language)}
      {plan.query !== '' && plan.whose.by === 'visitor' && (
        <>
          {' '}
          <a href={`/counties/${plan.figures.countyCode}`}>{words.backToPlain}</a>
        </>
      )}
      {plan.query !== '' && (
        <>
          {' · '}
          <a href={comparePath(plan)}>{scenarioWords[language].comparePlain}</a>
        </>
      )}
      {' · '}
      <a href={withQuery(`/counties/${plan.figures.countyCode}/scenarios`, plan)}>
        {scenarioWords[language].link}
      </a>
    </p>
  )
}

/** This plan beside the one without changes. */
const comparePath = ({ figures, query }: CountyPlan): string =>
  `/counties/${figures.countyCode}/compare?${new URLSearchParams({ b: query })}`

/** Whose the plan is, in one sentence. */
export function whoseText({ whose }: CountyPlan, language: Language): string {
  const words = planWords[language].whose
  if (whose.by === 'draft') return words.draft(whose.name)
  if (whose.by === 'confirmed') return words.confirmed(whose.name, whose.person, whose.on)
  return words[whose.by]
}

/** Where a part of the plan is, with the same changes. */
export function tabPath(
  plan: CountyPlan,
  tab: PlanTab,
  more: Readonly<Record<string, string>> = {},
): `/${string}` {
  const path: `/${string}` = `/counties/${plan.figures.countyCode}${tab === 'answer' ? '' : `/${tab}`}`
  return withQuery(path, plan, more)
}

/** A path with the plan's changes behind it. */
export function withQuery(
  path: `/${string}`,
  plan: CountyPlan,
  more: Readonly<Record<string, string>> = {},
): `/${string}` {
  const query = new URLSearchParams([...new URLSearchParams(plan.query), ...Object.entries(more)]).toString()
  return query === '' ? path : `${path}?${query}`
}

export const planSource = (plan: CountyPlan, language: Language): SourceNote => ({
  text: planWords[language].source(
    plan.figures.dataEdition,
    plan.figures.enrollmentYear,
    plan.document?.modelVersion ?? plan.assumptions.edition,
  ),
})
