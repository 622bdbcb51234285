import { z } from 'zod'
import { countyTitle, listCounties } from '#modules/places/index.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { anyone, atHome, lookingAt, may } from '#platform/viewer.ts'
import { countStaffSearch } from '../directory-report/count-staff-search.ts'
import { ChooseCounty } from './choose-county.page.tsx'
import { directoryOf, whenOf } from './directory.ts'
import type { Ask, DirectorySearch, When } from './directory-search.rules.ts'
import { familyOf } from './eligibility.rules.ts'
import type { FamilyAnswers } from './eligibility.ts'
import { distancesMiles, FindHelpPage } from './find-help.page.tsx'
import { type FormTyped, textOf } from './form-text.rules.ts'
import { helpLetterWords, type LetterRefusal } from './help-letter.words.ts'
import { listingPolicy } from './listing.policy.ts'
import { listingWords } from './listing.words.ts'
import { letterSchema, mailHelp, neverMailed } from './mail-help.ts'
import { isNeed } from './need.ts'

type CountyAsked = Asked<'/counties/:code'>
type Letter = z.infer<typeof letterSchema>

const pageSize = 20

// On a shared computer nothing that a family said is to be found again by going back.
const notKept = { headers: { 'cache-control': 'no-store' } } as const

/** Where families look for help, and staff for them: everyone is shown what families see. */
export const findHelpRoutes = ({ origin }: { readonly origin: string }): readonly Route[] => {
  const findHelp = async (
    asked: CountyAsked,
    typed: FormTyped = {},
    refusal?: LetterRefusal,
  ): Promise<Answer> => {
    const { database, params, language } = asked
    const viewer = lookingAt(asked.viewer, Number(params.code))
    const { titles, part, query, ...searched } = await search(asked, typed)
    const title = titles[language]
    const mayCheck = may(viewer, listingPolicy, 'check')
    if (part.wanted === 1 && refusal === undefined && !asked.query.has('mailed') && mayCheck)
      await database.asViewer(viewer, (tx) => countStaffSearch(tx, searched.ask, part.count))
    const path = `/counties/${params.code}/find-help`
    const words = listingWords[language]
    const isFamily = searched.ask.family !== null
    const letter = {
      to: textOf(typed, 'to'),
      sent: asked.query.has('mailed'),
      problem: refusal && helpLetterWords[language].refusals[refusal],
    }
    const main = (
      <FindHelpPage
        {...searched}
        {...part}
        path={path}
        countyTitle={title}
        query={query}
        typed={typed}
        pageSize={pageSize}
        address={origin === '' ? null : `${origin}${path}${query.size === 0 ? '' : `?${query}`}`}
        mayCheck={mayCheck}
        letter={mayCheck && !isFamily ? letter : null}
        language={language}
      />
    )
    const content = {
      title: words.titleOf(title),
      description: words.description,
      main,
      noindex: query.size > 0 || isFamily,
      breadcrumbs: [
        { href: `/counties/${params.code}`, text: title },
        { href: '', text: words.title },
      ],
    }
    return html(content, refusal === undefined ? 200 : 422, isFamily ? notKept : {})
  }

  /** Mails what stands on the page it was sent from, looked up anew. */
  const mail = async (asked: CountyAsked & { readonly typed: FormTyped }, input: Letter): Promise<Answer> => {
    const { database, viewer, params, typed } = asked
    const path = `/counties/${params.code}/find-help` as const
    const { titles, part, query, ask } = await search(asked, typed)
    const to = { recipient: input.to, language: input.letter }
    // What was typed may name someone; a link into a letter holds only what is chosen from lists.
    const address = ask.text === '' ? `${origin}${path}?${query}` : `${origin}${path}`
    const list = { county: titles[input.letter], address: origin === '' ? null : address, hits: part.hits }
    const hits = ask.need === neverMailed ? [] : list.hits
    const outcome = await mailHelp(database, atHome(viewer, Number(params.code)), to, { ...list, hits })
    if (!outcome.done) return findHelp(asked, typed, outcome.refusal)
    return seeOther(`${path}?${new URLSearchParams([...query, ['mailed', '']])}`)
  }

  return [
    page('/find-help', only(listingPolicy, 'find'), chooseCounty),
    page('/counties/:code{[0-9]{2}}/find-help', only(listingPolicy, 'find'), (asked) => findHelp(asked)),
    form('/counties/:code{[0-9]{2}}/find-help', only(listingPolicy, 'find'), z.looseObject({}), (asked) =>
      findHelp(asked, asked.typed),
    ),
    form(
      '/counties/:code{[0-9]{2}}/find-help/letter',
      only(listingPolicy, 'check'),
      letterSchema,
      (asked) => mail(asked, asked.input),
      { invalid: (asked) => findHelp(asked, asked.typed, 'address') },
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

/** What is asked and found, read as any visitor reads it. */
function search({ database, params, query: address }: CountyAsked, typed: FormTyped) {
  return database.asViewer(anyone(Number(params.code)), async (tx) => {
    const directory = await directoryOf(database, tx)
    const { schools, languages, districts } = directory
    // A search that comes with a family's answers travels in the form, so that no address holds them.
    const query = searchOf(address, typed)
    const school = schools.find(({ code }) => code === query.get('near'))
    const ask = askOf(query, school, familyOf(typed, new Set(districts.keys())))
    const wanted = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1)
    query.delete('page')
    const part = { wanted, ...partOf(directory.search, ask, whenOf(tx), wanted) }
    return {
      ...{ titles: titlesOf(directory.county), schools, districts, languagesHere: languages },
      ...{ ask, query, part },
    }
  })
}

const titlesOf = (name: string) => ({ en: countyTitle(name, 'en'), es: countyTitle(name, 'es') })

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
