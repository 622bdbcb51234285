import type { Viewer } from '#platform/viewer.ts'
import {
  type Activity,
  type Analysis,
  type Division,
  type DivisionRefusal,
  type HandOver,
  type Part,
  type Post,
  partValues,
  type ScopeConcern,
  type Tier,
  type WhoDoesWhat,
} from './who-does-what.ts'

export const partKey = (activity: string, post: string): string => `${activity}.${post}`

/** What a form said, as far as it names posts and activities that there are. */
export function readDivision(file: WhoDoesWhat, typed: Readonly<Record<string, unknown>>): Division {
  const named =
    typeof typed.people === 'string' ? [typed.people] : Array.isArray(typed.people) ? typed.people : []
  const people = file.people.map(({ id }) => id).filter((id) => named.includes(id))
  const parts: Record<string, Part> = {}
  for (const { id } of file.activities)
    for (const post of people) {
      const key = partKey(id, post)
      const part = partValues.find((known) => known === typed[key])
      if (part) parts[key] = part
    }
  const note = typeof typed.note === 'string' ? typed.note.trim().slice(0, 4000) : ''
  return { people, parts, note: note === '' ? null : note }
}

/** Gaps nobody leads, overlaps two lead, parts outside of scope, and where a student passes from one to another. */
export function analysisOf(file: WhoDoesWhat, division: Division): Analysis {
  const leads = (activity: Activity) => holding(file, division, activity, 'lead')
  return {
    gaps: file.activities.filter((activity) => leads(activity).length === 0),
    overlaps: file.activities
      .map((activity) => ({ activity, leads: leads(activity) }))
      .filter((each) => each.leads.length > 1),
    concerns: file.activities.flatMap((activity) => concernsOf(file, division, activity)),
    handOvers: handOversOf(file, division),
  }
}

export function holding(
  file: WhoDoesWhat,
  { people, parts }: Division,
  { id }: Activity,
  part: Part,
): readonly Post[] {
  return file.people.filter((post) => people.includes(post.id) && parts[partKey(id, post.id)] === part)
}

function concernsOf(file: WhoDoesWhat, division: Division, activity: Activity): readonly ScopeConcern[] {
  return partValues.flatMap((part) =>
    holding(file, division, activity, part).flatMap((post) => {
      const scope = activity.scope[post.id] ?? null
      if (scope === 'yes' || (scope === 'co' && part === 'share')) return []
      return [{ activity, post, part, scope, outside: scope === 'no' || scope === 'alert' }]
    }),
  )
}

const steps: readonly (readonly [Tier, Tier])[] = [
  ['1', '2'],
  ['2', '3'],
]

/** Whoever leads in one tier hands over to whoever leads in the next, unless it is the same post. */
function handOversOf(file: WhoDoesWhat, division: Division): readonly HandOver[] {
  const leading = (tier: Tier) => [
    ...new Set(
      file.activities
        .filter((activity) => activity.tier === tier)
        .flatMap((activity) => holding(file, division, activity, 'lead')),
    ),
  ]
  return steps.flatMap(([after, into]) => {
    const next = leading(into)
    return leading(after)
      .filter((from) => !next.includes(from))
      .flatMap((from) => next.map((to) => ({ from, to, after, into })))
  })
}

/** Why a page cannot be saved for this school. */
export function whyNotSaveDivision(
  viewer: Pick<Viewer, 'databaseRole' | 'schools'>,
  division: Division,
  schoolId: string | undefined,
): DivisionRefusal | null {
  if (division.people.length === 0 || Object.keys(division.parts).length === 0) return 'nobody_named'
  if (schoolId === undefined) return 'place_missing'
  return viewer.databaseRole === 'app_school_wide' || viewer.schools.includes(schoolId)
    ? null
    : 'not_your_school'
}

/** A page that puts a post outside of its scope is talked over, not confirmed. */
export function whyNotConfirm(
  file: WhoDoesWhat,
  saved: Division & { readonly confirmedAt: Date | null },
): DivisionRefusal | null {
  if (saved.confirmedAt !== null) return 'already_confirmed'
  return analysisOf(file, saved).concerns.some(({ outside }) => outside) ? 'outside_scope' : null
}

/** Names in the file that lead nowhere, or stand twice. */
export function whyNotWhoDoesWhat(file: WhoDoesWhat): readonly string[] {
  const posts = new Set(file.people.map(({ id }) => id))
  const ids = [...file.people, ...file.activities].map(({ id }) => id)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...file.activities.flatMap(({ id, scope }) =>
      Object.keys(scope)
        .filter((post) => !posts.has(post))
        .map((post) => `${id}: nobody is called ${post}`),
    ),
  ]
}
