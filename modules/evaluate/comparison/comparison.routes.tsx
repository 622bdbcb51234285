import type { VNode } from 'preact'
import type { PlanDesk } from '#modules/plan/index.ts'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  form,
  html,
  only,
  type Problems,
  page,
  type Route,
  seeOther,
  type Typed,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { demand, lookingAt } from '#platform/viewer.ts'
import { findCountyOutcomes } from '../outcome/find-county-outcomes.ts'
import { dashed } from '../outcome/outcome-text.rules.ts'
import { ComparisonPage } from './comparison.page.tsx'
import { comparisonPolicy } from './comparison.policy.ts'
import { findComparison, listComparisons } from './comparison.queries.ts'
import { type ComparisonRefusal, comparisonForm } from './comparison.ts'
import { comparisonWords } from './comparison.words.ts'
import { ComparisonsPage } from './comparisons.page.tsx'
import { fixComparison } from './fix-comparison.ts'
import { type PlannedSites, plannedSites } from './planned-sites.ts'
import { viewComparison } from './view-comparison.rules.ts'

const path = '/counties/:code{[0-9]{2}}/comparisons'
type ComparisonsAsked = Asked<'/counties/:code'>

const fieldOf: Readonly<Record<ComparisonRefusal, string>> = {
  year_published: 'firstYear',
  year_unknown: 'firstYear',
  no_before: 'measure',
  school_unknown: 'schools',
  no_similar: 'schools',
  not_planned: 'schools',
  name_taken: 'name',
}

/** Comparisons fixed in advance: the county's evaluator and office make and read them. */
export const fairComparisonRoutes = (desk: PlanDesk): readonly Route[] => [
  page(path, only(comparisonPolicy, 'read'), (asked) => listPage(desk, asked)),
  form(
    path,
    only(comparisonPolicy, 'fix'),
    comparisonForm,
    async (asked) => {
      const outcome = await asked.database.asViewer(viewerOf(asked), (tx) =>
        fixComparison(tx, asked.input, plannedSites(desk)),
      )
      if (outcome.done) return seeOther(`/counties/${asked.params.code}/comparisons/${outcome.result}`)
      const text = comparisonWords[asked.language].refusals[outcome.refusal]
      return listPage(desk, asked, { [fieldOf[outcome.refusal]]: text }, asked.typed)
    },
    { invalid: (asked) => listPage(desk, asked, inOurWords(asked), asked.typed) },
  ),
  page(`${path}/:comparison`, only(comparisonPolicy, 'read'), (asked) =>
    asked.database.asViewer(viewerOf(asked), async (tx) => {
      demand(tx.viewer, comparisonPolicy, 'read')
      const comparison = found(await findComparison(tx, id(asked.params.comparison)))
      const county = found(await findCountyOutcomes(tx))
      const names = new Map(county.profiles.map(({ code, name }) => [code, name]))
      const main = (
        <ComparisonPage
          view={viewComparison(comparison, county)}
          countyCode={asked.params.code}
          nameOf={(code) => names.get(code) ?? code}
          language={asked.language}
        />
      )
      return shown(asked, comparison.name, main)
    }),
  ),
]

const viewerOf = ({ viewer, params }: ComparisonsAsked) => lookingAt(viewer, Number(params.code))

function listPage(
  desk: PlanDesk,
  asked: ComparisonsAsked,
  problems: Problems = {},
  typed?: Typed,
): Promise<Answer> {
  const { language, params } = asked
  return asked.database.asViewer(viewerOf(asked), async (tx) => {
    demand(tx.viewer, comparisonPolicy, 'read')
    const comparisons = await listComparisons(tx)
    const sites = await plannedSites(desk)(tx)
    const props = { countyCode: params.code, comparisons, sites, language, problems }
    const main = <ComparisonsPage {...props} typed={typed ?? typedOfSites(sites, asked)} />
    const answer = shown(asked, comparisonWords[language].title, main)
    return Object.keys(problems).length > 0 ? { ...answer, status: 422 } : answer
  })
}

/** The form as a scenario's sites fill it in: their schools, their year and why; the person adds what is left. */
function typedOfSites(sites: readonly PlannedSites[], { query, language }: ComparisonsAsked): Typed {
  const wanted = sites.find(
    ({ scenarioId, schoolYear }) => scenarioId === query.get('scenario') && schoolYear === query.get('opens'),
  )
  if (wanted === undefined) return {}
  const words = comparisonWords[language]
  const year = dashed(wanted.schoolYear)
  return {
    name: words.sitesName(wanted.scenarioName, year),
    reason: words.sitesReason(wanted.scenarioName, year),
    schools: wanted.schools.join('\n'),
    firstYear: wanted.schoolYear,
    scenarioId: wanted.scenarioId,
  }
}

/** The form's own sentences take the place of the schema's. */
function inOurWords({ problems, language }: { problems: Problems; language: 'en' | 'es' }): Problems {
  const words: Readonly<Record<string, string>> = comparisonWords[language].fieldErrors
  return Object.fromEntries(Object.keys(problems).map((name) => [name, words[name] ?? problems[name] ?? '']))
}

const shown = ({ params, language }: ComparisonsAsked, title: string, main: VNode): Answer =>
  html({
    title,
    main,
    wide: true,
    noindex: true,
    breadcrumbs: [
      { href: `/counties/${params.code}/outcomes`, text: params.code },
      { href: `/counties/${params.code}/comparisons`, text: comparisonWords[language].title },
      ...(title === comparisonWords[language].title ? [] : [{ href: '', text: title }]),
    ],
  })
