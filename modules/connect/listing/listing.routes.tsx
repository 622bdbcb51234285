import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, atHome, lookingAt, may, type Viewer } from '#platform/viewer.ts'
import { helpTextRoutes } from '../help-text/help-text.routes.tsx'
import { AgencyPage } from './agency.page.tsx'
import { agencyToken, readAgencyToken } from './agency-link.rules.ts'
import { answerForAgency, type Check, checkListing, checkSchema } from './check-listing.ts'
import { directoryOf } from './directory.ts'
import { DutyPage } from './duty.page.tsx'
import { editListingRoutes } from './edit-listing.routes.tsx'
import { findHelpRoutes } from './find-help.routes.tsx'
import { ListingPage } from './listing.page.tsx'
import { listingPolicy } from './listing.policy.ts'
import { findListing, listListings, listNewPublicPlaces } from './listing.queries.ts'
import { freshnessOf, whyHidden } from './listing.rules.ts'
import type { Listing } from './listing.ts'
import { listingWords } from './listing.words.ts'
import { listWaits } from './listing-wait.queries.ts'
import { listingOf, withoutTwins } from './public-list.rules.ts'
import { takePublicLists } from './take-public-lists.ts'

export type ConnectFront = {
  readonly secret: string
  /** What stands before the path of a link to hand over; empty where the product does not know its address. */
  readonly origin: string
}

/** Listings on the duty list at once: a morning's calls. */
const mostDue = 40

type CountyAsked = Asked<'/counties/:code'>

export const listingRoutes = ({ secret, origin }: ConnectFront): readonly Route[] => {
  const listingAnswer = async (asked: Asked<'/counties/:code/find-help/:listing'>, problem?: string) => {
    const { database, viewer, language, params, query } = asked
    const looking = lookingAt(viewer, Number(params.code))
    const mayCheck = may(looking, listingPolicy, 'check')
    // Who wrote a wait down is read as staff; all else on the page as a visitor reads it.
    const waits = mayCheck ? await database.asViewer(looking, (tx) => listWaits(tx, id(params.listing))) : []
    return inCounty(asked, anyone(Number(params.code)), async (tx, title) => {
      const listing = found(await findListing(tx, id(params.listing)))
      const { districts } = await directoryOf(asked.database, tx)
      // To a family a hidden listing is not there.
      if (!mayCheck) found(whyHidden(listing) === null ? listing : null)
      const token = agencyToken(secret, Number(params.code), listing.id, tx.today)
      const staff = {
        path: `/counties/${params.code}/directory`,
        agencyLink: `${origin}/agency/${token}`,
        saved: query.has('saved'),
        waits,
        problem,
      }
      const words = listingWords[language]
      return html({
        title: listing.name,
        main: (
          <ListingPage
            at={`/counties/${params.code}`}
            listing={listing}
            freshness={freshnessOn(listing, tx)}
            staff={mayCheck ? staff : null}
            districts={districts}
            language={language}
          />
        ),
        breadcrumbs: [
          ...crumbs(params.code, title, words.title).slice(0, -1),
          { href: `/counties/${params.code}/find-help`, text: words.title },
          { href: '', text: listing.name },
        ],
      })
    })
  }

  const agencyAnswer = async (asked: Asked<'/agency/:token'>, thanked: boolean): Promise<Answer> => {
    const { database, params, language } = asked
    const { shown } = await database.asViewer(anyone(), async (tx) => ({
      shown: readAgencyToken(secret, params.token, tx.today),
    }))
    const listing =
      shown === null
        ? null
        : ((await database.asViewer(anyone(shown.county), (tx) => findListing(tx, id(shown.listing)))) ??
          null)
    const words = listingWords[language]
    return html(
      {
        title: words.agencyTitle,
        noindex: true,
        main: (
          <AgencyPage
            listing={listing}
            action={`/agency/${params.token}`}
            thanked={thanked}
            language={language}
          />
        ),
      },
      listing === null ? 404 : 200,
    )
  }

  return [
    ...findHelpRoutes({ origin }),
    ...helpTextRoutes({ origin }),
    page('/counties/:code{[0-9]{2}}/find-help/:listing', only(listingPolicy, 'find'), (asked) =>
      listingAnswer(asked),
    ),
    page('/counties/:code{[0-9]{2}}/directory', only(listingPolicy, 'check'), dutyAnswer),
    form(
      '/counties/:code{[0-9]{2}}/directory/lists',
      only(listingPolicy, 'take'),
      z.object({}),
      async ({ database, viewer, params }) => {
        await takePublicLists(database, atHome(viewer, Number(params.code)))
        return seeOther(`/counties/${params.code}/directory`)
      },
    ),
    form(
      '/counties/:code{[0-9]{2}}/directory/:listing/check',
      only(listingPolicy, 'check'),
      checkSchema.and(z.object({ from: z.string().optional() })),
      async ({ database, viewer, params, input }) => {
        const check: Check = input
        await checkListing(database, atHome(viewer, Number(params.code)), id(params.listing), check)
        return input.from === 'duty'
          ? seeOther(`/counties/${params.code}/directory?saved`)
          : seeOther(`/counties/${params.code}/find-help/${params.listing}?saved`)
      },
      {
        invalid: async (asked) => ({
          ...(await listingAnswer(asked, listingWords[asked.language].outcomeLabel)),
          status: 422,
        }),
      },
    ),
    ...editListingRoutes,
    page('/agency/:token', only(listingPolicy, 'answer'), (asked) =>
      agencyAnswer(asked, asked.query.has('thanks')),
    ),
    form(
      '/agency/:token',
      only(listingPolicy, 'answer'),
      z.object({ outcome: z.enum(['still_true', 'closed']) }),
      async (asked) => {
        const { database, params, input } = asked
        const given = await database.asViewer(anyone(), async (tx) =>
          Promise.resolve(readAgencyToken(secret, params.token, tx.today)),
        )
        if (given === null) return agencyAnswer(asked, false)
        await answerForAgency(database, given.county, id(given.listing), input.outcome)
        return seeOther(`/agency/${params.token}?thanks`)
      },
    ),
  ]
}

function dutyAnswer(asked: CountyAsked): Promise<Answer> {
  const { language, params, query } = asked
  return inCounty(asked, atHome(asked.viewer, Number(params.code)), async (tx, title) => {
    const listings = await listListings(tx)
    const seen = listings.filter((listing) => whyHidden(listing) === null)
    const due = seen
      .map((listing) => ({ listing, freshness: freshnessOn(listing, tx) }))
      .filter(({ freshness }) => freshness !== 'fresh')
      .sort((a, b) => (a.listing.lastTrueAt?.getTime() ?? 0) - (b.listing.lastTrueAt?.getTime() ?? 0))
    const sites = listings.filter(({ source }) => source === 'health_site')
    const untaken = may(tx.viewer, listingPolicy, 'take')
      ? withoutTwins(await listNewPublicPlaces(tx), sites).filter((place) => listingOf(place) !== null).length
      : null
    const words = listingWords[language]
    const main = (
      <DutyPage
        path={`/counties/${params.code}/directory`}
        countyTitle={title}
        due={due.slice(0, mostDue)}
        hidden={listings.filter((listing) => whyHidden(listing) !== null).slice(0, 200)}
        untaken={untaken}
        saved={query.has('saved')}
        language={language}
      />
    )
    return html({
      title: words.dutyTitle(title),
      noindex: true,
      main,
      breadcrumbs: crumbs(params.code, title, words.duty),
    })
  })
}

const freshnessOn = ({ lastTrueAt }: Listing, { today }: Tx) =>
  freshnessOf(lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt), today)

/** In the county of the address, with its name. */
function inCounty(
  { database, params, language }: CountyAsked,
  viewer: Viewer,
  work: (tx: Tx, title: string) => Promise<Answer>,
): Promise<Answer> {
  return database.asViewer(viewer, async (tx) => {
    const { name } = found(await findCounty(tx, Number(params.code)))
    return work(tx, countyTitle(name, language))
  })
}

const crumbs = (code: string, county: string, last: string) => [
  { href: `/counties/${code}`, text: county },
  { href: '', text: last },
]
