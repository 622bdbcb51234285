import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome } from '#platform/viewer.ts'
import { checkListing, checkSchema } from '../listing/check-listing.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { findListing } from '../listing/listing.queries.ts'
import { checkOutcomes, type ListingId } from '../listing/listing.ts'
import { navigatorDayWords } from '../navigator-day/navigator-day.words.ts'
import { readDue } from './read-due.ts'
import { RoundPage, type RoundShown } from './round.page.tsx'
import { withFreshness } from './round.rules.ts'
import { roundWords } from './round.words.ts'
import { undoCheck } from './undo-check.ts'

const who = only(listingPolicy, 'check')
const travels = z.object({ put: z.string().max(2000).default('') })

/** What a page of the round says beside the listing; `at` shows one out of its turn. */
type Said = {
  readonly put?: string
  readonly at?: string
  readonly notice?: string
  readonly problem?: string
  readonly status?: number
}

/** A navigator's round of calls: one listing on a page, and after each tap the next. */
export const roundRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/round', who, (asked) => roundAnswer(asked)),
  page('/counties/:code{[0-9]{2}}/round/:listing', who, (asked) => {
    const notice = asked.query.has('undone') ? { notice: roundWords[asked.language].undone } : {}
    return roundAnswer(asked, { at: asked.params.listing, ...notice })
  }),
  form(
    '/counties/:code{[0-9]{2}}/round/:listing',
    who,
    checkSchema.and(travels),
    async (asked) => {
      const { database, params, input, language } = asked
      const { put, outcome, note, wait } = input
      if (outcome === 'changed' && note === null) {
        const problem = roundWords[language].changedMissing
        return roundAnswer(asked, { at: params.listing, put, problem, status: 422 })
      }
      await checkListing(database, home(asked), id(params.listing), { outcome, note, wait })
      return seeOther(onward(params.code, { told: outcome, of: params.listing, put }))
    },
    { invalid: (asked) => roundAnswer(asked, { at: asked.params.listing, status: 422 }) },
  ),
  form('/counties/:code{[0-9]{2}}/round/:listing/undoing', who, travels, async (asked) => {
    const { database, params, input, language } = asked
    const outcome = await undoCheck(database, home(asked), id(params.listing))
    if (outcome.done) return seeOther(`/counties/${params.code}/round/${params.listing}?undone`)
    const notice = roundWords[language].refusals[outcome.refusal]
    return roundAnswer(asked, { put: input.put, notice, status: 409 })
  }),
]

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const home = ({ viewer, params }: Asked<'/counties/:code'>) => atHome(viewer, Number(params.code))

const onward = (code: string, said: { told: string; of: string; put: string }) =>
  `/counties/${code}/round?${new URLSearchParams(said)}` as const

function roundAnswer(asked: Asked<'/counties/:code'>, said: Said = {}): Promise<Answer> {
  const { database, params, query, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const put = (said.put ?? query.get('put') ?? '').split(' ').filter((one) => isId.test(one))
    const next = await readDue(tx, { put, most: 1 })
    const shown: RoundShown = {
      path: `/counties/${params.code}/round`,
      due: said.at === undefined ? next.due[0] : await oneAt(tx, id(said.at)),
      left: next.waiting,
      put,
      told: said.notice === undefined ? await toldOf(tx, query) : null,
      notice: said.notice,
      problem: said.problem,
      language,
    }
    return html(
      {
        title: roundWords[language].title,
        noindex: true,
        main: <RoundPage {...shown} />,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: countyTitle(county.name, language) },
          { href: '/navigator', text: navigatorDayWords[language].title },
          { href: '', text: roundWords[language].title },
        ],
      },
      said.status ?? 200,
    )
  })
}

const oneAt = async (tx: Tx, listing: ListingId) =>
  withFreshness(found(await findListing(tx, listing)), { today: tx.today, timeZone })

/** What the address says was said last, as long as it is true to its words. */
async function toldOf(tx: Tx, query: URLSearchParams): Promise<RoundShown['told']> {
  const outcome = checkOutcomes.find((one) => one === query.get('told'))
  const of = query.get('of') ?? ''
  if (outcome === undefined || !isId.test(of)) return null
  const listing = await findListing(tx, id(of))
  return listing === undefined ? null : { listing, outcome }
}
