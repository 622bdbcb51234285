import type { Database, Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand, service } from '#platform/viewer.ts'
import type { Phase } from '../content/content.ts'
import { listFactsOf, listLearners } from '../progress/learner.queries.ts'
import { type Learner, learningRoleOf } from '../progress/learner.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { SchoolYear } from './due.rules.ts'
import { standingOfSite } from './site-standing.rules.ts'
import { teamPolicy } from './team-view.policy.ts'
import {
  deleteSiteStanding,
  listChangedSince,
  listCounted,
  listSchoolYears,
  listSites,
  type Site,
  upsertSiteStanding,
} from './team-view.queries.ts'

/** Everyone of one learning role at one site. */
export type Crew = {
  readonly placeCode: string
  readonly role: string
  readonly learners: readonly Learner[]
}

/** Sites counted in one run: what is left over is first in the next. */
const mostInRun = 300
const mostPeople = 50_000
const dayMs = 86_400_000

/**
 * Counts where a county's sites wait: those where something happened since they were counted, those never counted,
 * and once a day every one, since days pass by themselves. Answers how many it counted.
 */
export async function countSites(
  database: Database,
  county: number,
  curriculum: Curriculum,
): Promise<number> {
  const job = service('team view', county)
  demand(job, teamPolicy, 'count')
  const due = await database.asViewer(job, (tx) => crewsToCount(tx, curriculum))
  let counted = 0
  for (const crew of due) {
    await database.asViewer(job, (tx) => countCrew(tx, curriculum.phases(crew.role, 'en'), crew))
    counted += 1
  }
  return counted
}

/** Everyone of the county by site and role; whoever has said no site belongs to the county's office. */
export async function listCrews(tx: Tx, curriculum: Curriculum): Promise<readonly Crew[]> {
  const crews = new Map<string, { placeCode: string; role: string; learners: Learner[] }>()
  for (const learner of await listLearners(tx, null, mostPeople)) {
    const role = learningRoleOf(curriculum, learner.roles)?.slug
    if (role === undefined) continue
    const placeCode = learner.place ?? 'county'
    const key = `${placeCode} ${role}`
    const crew = crews.get(key) ?? { placeCode, role, learners: [] }
    crew.learners.push(learner)
    crews.set(key, crew)
  }
  return [...crews.values()]
}

async function crewsToCount(tx: Tx, curriculum: Curriculum): Promise<readonly Crew[]> {
  const crews = await listCrews(tx, curriculum)
  const counted = new Map((await listCounted(tx)).map((site) => [`${site.placeCode} ${site.role}`, site]))
  const there = new Set(crews.map(keyOf))
  for (const [key, site] of counted) if (!there.has(key)) await deleteSiteStanding(tx, site)
  const last = Math.max(0, ...[...counted.values()].map(({ countedAt }) => countedAt.getTime()))
  const changed = new Set(last === 0 ? [] : await listChangedSince(tx, new Date(last - 60_000)))
  const age = (crew: Crew) => tx.now.getTime() - (counted.get(keyOf(crew))?.countedAt.getTime() ?? 0)
  return crews
    .filter((crew) => age(crew) > dayMs || crew.learners.some(({ personId }) => changed.has(personId)))
    .sort((a, b) => age(b) - age(a))
    .slice(0, mostInRun)
}

const keyOf = ({ placeCode, role }: Pick<Crew, 'placeCode' | 'role'>): string => `${placeCode} ${role}`

async function countCrew(
  tx: Tx,
  phases: readonly Phase[],
  { placeCode, role, learners }: Crew,
): Promise<void> {
  const facts = await listFactsOf(
    tx,
    learners.map(({ personId }) => personId),
  )
  const of = Map.groupBy(facts, ({ personId }) => personId)
  const [site] = await listSites(tx, [placeCode])
  const crew = learners.map(({ personId, startsOn }) => ({
    facts: of.get(personId) ?? [],
    startsOn: startsOn as CalendarDate,
  }))
  const standing = standingOfSite(phases, crew, await yearsOf(tx, placeCode), tx.today)
  await upsertSiteStanding(tx, { placeCode, role, ...named(placeCode, site), ...standing })
}

const named = (placeCode: string, site: Site | undefined) => ({
  schoolId: site?.schoolId ?? null,
  placeName: site?.name ?? (placeCode === 'county' ? '' : placeCode),
})

/** The place's school years: its own, and its district's where it has none of its own. */
async function yearsOf(tx: Tx, placeCode: string): Promise<readonly SchoolYear[]> {
  const years = await listSchoolYears(tx, [placeCode, `${placeCode.slice(0, 7)}0000000`])
  const own = years.filter((year) => year.placeCode === placeCode)
  const ownYears = new Set(own.map(({ schoolYear }) => schoolYear))
  return [...own, ...years.filter((year) => !ownYears.has(year.schoolYear))]
}
