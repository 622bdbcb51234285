import { z } from 'zod'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import { endPlacement, enterPlacement, publishPlacement, withdrawPublication } from './enter-placement.ts'
import { placementPolicy } from './placement.policy.ts'
import { listOpenSchools, listPlacements, listPositions } from './placement.queries.ts'
import { placementSchema, publicationSchema } from './placement.ts'
import { placementWords } from './placement.words.ts'
import type { PlacementsProps } from './placement-form.page.tsx'
import { PlacementsPage } from './placements.page.tsx'

/** Who is at which school, and what of it anyone may read. */
export const placementRoutes: readonly Route[] = [
  page('/staff/placements', only(placementPolicy, 'list'), (asked) => placementsPage(asked)),

  form('/staff/placements', only(placementPolicy, 'enter'), placementSchema, async (asked) => {
    const { database, viewer, input } = asked
    const entered = await database.asViewer(viewer, (tx) => enterPlacement(tx, input))
    return entered.done
      ? seeOther('/staff/placements')
      : placementsPage(asked, { problem: entered, typed: input })
  }),

  form(
    '/staff/placements/:placement/publication',
    only(placementPolicy, 'enter'),
    publicationSchema,
    async (asked) => {
      const { database, viewer, params, input } = asked
      const outcome = await database.asViewer(viewer, (tx) =>
        publishPlacement(tx, id(params.placement), input),
      )
      return outcome.done
        ? seeOther('/staff/placements')
        : placementsPage(asked, { problem: { field: 'placements', refusal: outcome.refusal } })
    },
  ),

  form(
    '/staff/placements/:placement/publication/ending',
    only(placementPolicy, 'enter'),
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => withdrawPublication(tx, id(params.placement)))
      return seeOther('/staff/placements')
    },
  ),

  form(
    '/staff/placements/:placement/ending',
    only(placementPolicy, 'enter'),
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => endPlacement(tx, id(params.placement)))
      return seeOther('/staff/placements')
    },
  ),
]

type Extras = Pick<PlacementsProps, 'problem' | 'typed'>

function placementsPage({ database, viewer, language }: Asked<string>, extras: Extras = {}) {
  return database.asViewer(viewer, async (tx) => {
    const mayEnter = may(viewer, placementPolicy, 'enter')
    const main = (
      <PlacementsPage
        placements={await listPlacements(tx)}
        positions={mayEnter ? await listPositions(tx) : []}
        schools={mayEnter ? await listOpenSchools(tx) : []}
        mayEnter={mayEnter}
        language={language}
        {...extras}
      />
    )
    const title = placementWords[language].title
    return html({ title, main, wide: true, noindex: true }, extras.problem === undefined ? 200 : 422)
  })
}
