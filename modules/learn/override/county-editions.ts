import type { Database } from '#platform/database.ts'
import type { Route } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { Library } from '../content/content.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { findReviewMark, listReviews } from '../review/review.queries.ts'
import { applyReviews } from '../review/review.rules.ts'
import type { Learning } from '../role/learning.ts'
import { countyCurriculum } from './county-curriculum.rules.ts'
import { findOverrideMark, listOverrides } from './override.queries.ts'

/** Finds the learning of whoever asks: her county's where it has words of its own, else the common one. */
type EditionOf = (database: Database, viewer: Viewer) => Promise<Learning>

/**
 * Routes that read in the words of the county that asks. A county's edition is a learning of its own, built at the
 * first asking and kept until the county writes again; a visitor, and a county without words of its own, read the
 * common one and cost nothing more.
 */
export function inCountyWords(
  learning: Learning,
  build: (learning: Learning) => readonly Route[],
): readonly Route[] {
  const editionOf = openEditions(learning)
  const common = build(learning)
  const built = new WeakMap<Learning, readonly Route[]>([[learning, common]])
  const routesOf = (own: Learning): readonly Route[] => {
    const known = built.get(own)
    if (known) return known
    const made = build(own)
    built.set(own, made)
    return made
  }
  return common.map((route, index) => {
    const ofCounty = async ({
      database,
      viewer,
    }: {
      readonly database: Database
      readonly viewer: Viewer
    }) => (isLearner(viewer) ? (routesOf(await editionOf(database, viewer))[index] ?? route) : route)
    const { invalid } = route
    return {
      ...route,
      handle: async (asked) => (await ofCounty(asked)).handle(asked),
      ...(invalid ? { invalid: async (asked) => ((await ofCounty(asked)).invalid ?? invalid)(asked) } : {}),
    }
  })
}

/** Also for jobs, which measure and remind by the path that a county's people really walk. */
export function openEditions(learning: Learning): EditionOf {
  const kept = new Map<number, { readonly mark: string; readonly learning: Learning }>()
  return async (database, viewer) => {
    const { county } = viewer
    if (county === null) return learning
    const held = kept.get(county)
    const read = await database.asViewer(viewer, async (tx) => {
      const marks = [await findOverrideMark(tx), await findReviewMark(tx)]
      const mark = marks.every((one) => one === null) ? null : marks.join(' ')
      return mark === null || mark === held?.mark
        ? { mark }
        : { mark, overrides: await listOverrides(tx), reviews: await listReviews(tx) }
    })
    if (read.mark === null) return learning
    if (held && !('overrides' in read)) return held.learning
    const { library, glossary } = await learning.taught()
    const spoken = (said: Library) => applyReviews(said, read.reviews ?? [], contentHash)
    const curriculum = countyCurriculum(library, glossary, read.overrides ?? [], spoken)
    const own = { ...learning, curriculum: async () => curriculum }
    kept.set(county, { mark: read.mark, learning: own })
    return own
  }
}
