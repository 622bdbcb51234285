import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { may, type Viewer } from '#platform/viewer.ts'
import { cohortPolicy } from '../cohort/cohort.policy.ts'
import { listCohorts } from '../cohort/cohort.queries.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { sitesOfCohort } from '../cohort/sites-of-cohort.ts'
import { emptySchema } from '../progress/progress.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { countSites } from './count-sites.ts'
import { remindSite } from './remind-site.ts'
import { teamCsv } from './team-csv.rules.ts'
import { TeamPage } from './team-view.page.tsx'
import { teamPolicy } from './team-view.policy.ts'
import { countWaitingSites, listSiteStandings, listWaitingSites, type SiteRole } from './team-view.queries.ts'
import { reminderSchema, type TeamFilter, type TeamRefusal } from './team-view.ts'
import { teamWords } from './team-view.words.ts'

const see = only(teamPolicy, 'see')

export const teamRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/team', see, (asked) => teamAnswer(learning, asked)),
  form('/learn/team/count', see, emptySchema, async ({ database, viewer }) => {
    await countSites(database, viewer.county ?? -1, await learning.curriculum())
    return seeOther('/learn/team')
  }),
  form('/learn/team/reminders', see, reminderSchema, async (asked) => {
    const { database, viewer, language, input } = asked
    const outcome = await remindSite(database, viewer, learning, { ...input, language })
    return teamAnswer(
      learning,
      asked,
      outcome.done ? { letters: outcome.result } : { refusal: outcome.refusal },
    )
  }),
  api('/learn/team/steps.csv', see, async ({ database, viewer, language }) => {
    const curriculum = await learning.curriculum()
    const { sites, today } = await database.asViewer(viewer, async (tx) => ({
      sites: await listSiteStandings(tx),
      today: tx.today,
    }))
    return file(teamCsv(sites, curriculum, today, language), 'text/csv; charset=utf-8', 'steps-by-site.csv')
  }),
]

type Said = { readonly refusal?: TeamRefusal; readonly letters?: number }

async function teamAnswer(learning: Learning, asked: Asked<'/learn/team'>, said: Said = {}): Promise<Answer> {
  const { database, viewer, language } = asked
  const curriculum = await learning.curriculum()
  const isRole = (slug: string) => curriculum.role(slug, 'en') !== undefined
  // Whoever asks for no group is answered in one transaction.
  const asking = asked.query.get('cohort')
  const sites = asking === null ? null : await sitesAskedFor(database, viewer, curriculum, asking)
  const read = await database.asViewer(viewer, async (tx) => {
    const cohorts = may(viewer, cohortPolicy, 'keep') ? await listCohorts(tx) : null
    const filter = filterOf(asked.query, isRole, cohorts ?? [])
    const narrowed = { ...filter, sites: filter.cohort === null ? null : sites }
    return {
      cohorts,
      filter,
      sites: await listWaitingSites(tx, narrowed),
      count: await countWaitingSites(tx, narrowed),
      today: tx.today,
    }
  })
  const words = teamWords[language]
  return html(
    {
      title: words.title,
      noindex: true,
      wide: true,
      main: <TeamPage {...read} curriculum={curriculum} language={language} {...said} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: words.title },
      ],
    },
    said.refusal === undefined ? 200 : 409,
  )
}

async function sitesAskedFor(
  database: Database,
  viewer: Viewer,
  curriculum: Curriculum,
  cohort: string,
): Promise<readonly SiteRole[] | null> {
  if (!may(viewer, cohortPolicy, 'keep') || !z.uuid().safeParse(cohort).success) return null
  return sitesOfCohort(database, viewer, curriculum, cohort)
}

function filterOf(
  query: URLSearchParams,
  isRole: (slug: string) => boolean,
  cohorts: readonly Cohort[],
): TeamFilter {
  const role = query.get('role')
  const at = Number(query.get('page') ?? 1)
  return {
    late: query.get('late') === '1',
    role: role !== null && isRole(role) ? role : null,
    cohort: cohorts.find(({ id }) => id === query.get('cohort'))?.id ?? null,
    page: Number.isInteger(at) && at >= 1 && at <= 1000 ? at : 1,
  }
}
