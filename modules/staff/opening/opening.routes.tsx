import { z } from 'zod'
import { Forbidden } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { closeOpening, enterOpening, reopenOpening } from './keep-opening.ts'
import { openingPolicy } from './opening.policy.ts'
import { listOpenings } from './opening.queries.ts'
import { openingSchema } from './opening.ts'
import { openingWords } from './opening.words.ts'
import { OpeningsPage, type OpeningsProps } from './openings.page.tsx'

const keep = only(openingPolicy, 'keep')

/** Where the county's office says what is open. */
export const openingRoutes: readonly Route[] = [
  page('/staff/openings', keep, (asked) => openingsPage(asked)),

  form('/staff/openings', keep, openingSchema, async (asked) => {
    const { database, viewer, input } = asked
    const entered = await database.asViewer(viewer, (tx) => enterOpening(tx, input))
    return entered.done
      ? seeOther('/staff/openings')
      : openingsPage(asked, { problem: entered, typed: input })
  }),

  form('/staff/openings/:opening/closing', keep, z.object({}), async ({ database, viewer, params }) => {
    await database.asViewer(viewer, (tx) => closeOpening(tx, id(params.opening)))
    return seeOther('/staff/openings')
  }),

  form(
    '/staff/openings/:opening/closing/undoing',
    keep,
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => reopenOpening(tx, id(params.opening)))
      return seeOther('/staff/openings')
    },
  ),
]

type Extras = Pick<OpeningsProps, 'problem' | 'typed'>

function openingsPage({ database, viewer, language }: Asked<string>, extras: Extras = {}) {
  if (viewer.county === null) throw new Forbidden()
  const careers = `/counties/${String(viewer.county).padStart(2, '0')}/pages/careers#openings`
  return database.asViewer(viewer, async (tx) => {
    const shown = { openings: await listOpenings(tx), today: tx.today, careers, language, ...extras }
    const { title } = openingWords[language]
    const main = <OpeningsPage {...shown} />
    return html({ title, main, wide: true, noindex: true }, extras.problem === undefined ? 200 : 422)
  })
}
