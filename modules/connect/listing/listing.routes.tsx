import { z } from 'zod'
import { countyTitle, findCounty, listCounties } from '#modules/places/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, atHome, lookingAt, may } from '#platform/viewer.ts'
import { countStaffSearch } from '../directory-report/count-staff-search.ts'
import { AgencyPage } from './agency.page.tsx'
import { agencyToken, readAgencyToken } from './agency-link.rules.ts'
import { answerForAgency, type Check, checkListing, checkSchema } from './check-listing.ts'
import { ChooseCounty } from './choose-county.page.tsx'
import { directoryOf, whenOf } from './directory.ts'
import type { Ask, DirectorySearch, When } from './directory-search.rules.ts'
import { DutyPage } from './duty.page.tsx'
import { editListingRoutes } from './edit-listing.routes.tsx'
import { familyOf } from './eligibility.rules.ts'
import type { FamilyAnswers } from './eligibility.ts'
import { distancesMiles, FindHelpPage } from './find-help.page.tsx'
import { type FormTyped, textOf } from './form-text.rules.ts'
import { ListingPage } from './listing.page.tsx'
import { listingPolicy } from './listing.policy.ts'
import { findListing, listListings, listNewPublicPlaces } from './listing.queries.ts'
import { freshnessOf, whyHidden } from './listing.rules.ts'
import type { Listing } from './listing.ts'
import { listingWords } from './listing.words.ts'
import { isNeed } from './need.ts'
import { listingOf, withoutTwins } from './public-list.rules.ts'
import { takePublicLists } from './take-public-lists.ts'

export type ConnectFront = {
  readonly secret: string
  /** What stands before the path of a link to hand over; empty where the product does not know its address. */
  readonly origin: string
}

const pageSize = 20
/** Listings on the duty list at once: a morning's calls. */
const mostDue = 40

type CountyAsked = Asked<'/counties/:code'>

// On a shared computer nothing that a family said is to be found again by going back.
const notKept = { headers: { 'cache-control': 'no-store' } } as const

export const listingRoutes = ({ secret, origin }: ConnectFront): readonly Route[] => {
  const findHelp = (asked: CountyAsked, typed: FormTyped = {}): Promise<Answer> =>
    inCounty(asked, async (tx, title) => {
      const { database, language, params } = asked
      const { search, schools, languages, districts } = await directoryOf(database, tx)
      const family = familyOf(typed, new Set(districts.keys()))
      // A search that comes with a family's answers travels in the form, so that no address holds them.
      const query = searchOf(asked.query, typed)
      const school = schools.find(({ code }) => code === query.get('near'))
      const ask = askOf(query, school, family)
      const path = `/counties/${params.code}/find-help`
      const words = listingWords[language]
      const wanted = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1)
      const { page: shown, count, hits } = partOf(search, ask, whenOf(tx), wanted)
      query.delete('page')
      if (wanted === 1) await countStaffSearch(tx, ask, count)
      const main = (
        <FindHelpPage
          path={path}
          countyTitle={title}
          ask={ask}
          query={query}
          typed={typed}
          count={count}
          hits={hits}
          page={shown}
          pageSize={pageSize}
          schools={schools}
          districts={districts}
          languagesHere={languages}
          address={origin === '' ? null : `${origin}${path}${query.size === 0 ? '' : `?${query}`}`}
          mayCheck={may(tx.viewer, listingPolicy, 'check')}
          language={language}
        />
      )
      const content = {
        title: words.titleOf(title),
        description: words.description,
        main,
        noindex: query.size > 0 || family !== null,
        breadcrumbs: crumbs(params.code, title, words.title),
      }
      return html(content, 200, family === null ? {} : notKept)
    })

  const listingAnswer = (asked: Asked<'/counties/:code/find-help/:listing'>, problem?: string) =>
    inCounty(asked, async (tx, title) => {
      const { language, params, query } = asked
      const listing = found(await findListing(tx, id(params.listing)))
      const mayCheck = may(tx.viewer, listingPolicy, 'check')
      const { districts } = await directoryOf(asked.database, tx)
      // To a family a hidden listing is not there.
      if (!mayCheck) found(whyHidden(listing) === null ? listing : null)
      const token = agencyToken(secret, Number(params.code), listing.id, tx.today)
      const staff = {
        path: `/counties/${params.code}/directory`,
        agencyLink: `${origin}/agency/${token}`,
        saved: query.has('saved'),
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
    page('/find-help', only(listingPolicy, 'find'), chooseCounty),
    page('/counties/:code{[0-9]{2}}/find-help', only(listingPolicy, 'find'), (asked) => findHelp(asked)),
    form('/counties/:code{[0-9]{2}}/find-help', only(listingPolicy, 'find'), z.looseObject({}), (asked) =>
      findHelp(asked, asked.typed),
    ),
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

/** The way in from every page: which county's help. */
async function chooseCounty({ database, language }: Asked<'/find-help'>): Promise<Answer> {
  const counties = await database.asViewer(anyone(), listCounties)
  const choices = counties
    .filter(({ listing }) => listing !== null)
    .map(({ code, name }) => ({ code, title: countyTitle(name, language) }))
  const { title, description } = listingWords[language]
  return html({
    title,
    description,
    main: <ChooseCounty counties={choices} language={language} />,
    breadcrumbs: [{ href: '', text: title }],
  })
}

function dutyAnswer(asked: CountyAsked): Promise<Answer> {
  const { language, params, query } = asked
  atHome(asked.viewer, Number(params.code))
  return inCounty(asked, async (tx, title) => {
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

/** In the county of the address, as oneself at home and as a visitor elsewhere, with the county's name. */
function inCounty(
  { database, viewer, params, language }: CountyAsked,
  work: (tx: Tx, title: string) => Promise<Answer>,
): Promise<Answer> {
  const county = Number(params.code)
  return database.asViewer(lookingAt(viewer, county), async (tx) => {
    const { name } = found(await findCounty(tx, county))
    return work(tx, countyTitle(name, language))
  })
}

const freshnessOn = ({ lastTrueAt }: Listing, { today }: Tx) =>
  freshnessOf(lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt), today)

const crumbs = (code: string, county: string, last: string) => [
  { href: `/counties/${code}`, text: county },
  { href: '', text: last },
]

type Near = { readonly latitude: number | null; readonly longitude: number | null }

/** What a search can hold, in an address or in a form. */
const searchFields = ['q', 'need', 'near', 'within', 'speaks', 'open', 'free', 'campus', 'page'] as const

/** The search as the address holds it, or as it came with a form. */
function searchOf(query: URLSearchParams, typed: FormTyped): URLSearchParams {
  const given = searchFields.flatMap((name) => {
    const text = textOf(typed, name) || (query.get(name) ?? '')
    return text === '' ? [] : [[name, text]]
  })
  return new URLSearchParams(given)
}

/** One page of what is found; a page beyond the last is the last. */
function partOf(search: DirectorySearch, ask: Ask, when: When, wanted: number) {
  const at = (page: number) => search.find(ask, when, { from: (page - 1) * pageSize, size: pageSize })
  const found = at(wanted)
  const last = Math.max(1, Math.ceil(found.count / pageSize))
  return wanted <= last ? { ...found, page: wanted } : { ...at(last), page: last }
}

/** What is asked; what it cannot mean is left out rather than refused. */
function askOf(query: URLSearchParams, school: Near | undefined, family: FamilyAnswers | null): Ask {
  const need = query.get('need') ?? ''
  const language = query.get('speaks') ?? ''
  const miles = distancesMiles.find((one) => String(one) === query.get('within'))
  const { latitude, longitude } = school ?? { latitude: null, longitude: null }
  return {
    text: (query.get('q') ?? '').trim().slice(0, 80),
    need: isNeed(need) ? need : null,
    language: /^[a-z]{2,3}$/.test(language) ? language : null,
    near: latitude === null || longitude === null ? null : { latitude, longitude },
    within: miles === undefined ? null : miles * 1.609344,
    openNow: query.has('open'),
    free: query.has('free'),
    onCampus: query.has('campus'),
    family,
  }
}
