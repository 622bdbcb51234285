import { countyTitle } from '#modules/places/index.ts'
import type { Asked } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { directoryOf, whenOf } from './directory.ts'
import type { Ask, DirectorySearch, When } from './directory-search.rules.ts'
import { familyOf } from './eligibility.rules.ts'
import type { FamilyAnswers } from './eligibility.ts'
import { distancesMiles } from './find-help.page.tsx'
import { type FormTyped, textOf } from './form-text.rules.ts'
import { isNeed } from './need.ts'

type CountyAsked = Pick<Asked<'/counties/:code'>, 'database' | 'params' | 'query'>

export const pageSize = 20

/** What is asked and found, read as any visitor reads it. */
export function searchHelp({ database, params, query: address }: CountyAsked, typed: FormTyped = {}) {
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

/** A link for a letter or a text. What was typed may name someone: it holds only what is chosen from lists. */
export function addressToHandOver(
  origin: string,
  path: string,
  { ask, query }: { readonly ask: Ask; readonly query: URLSearchParams },
): string | null {
  if (origin === '') return null
  return ask.text !== '' || query.size === 0 ? `${origin}${path}` : `${origin}${path}?${query}`
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
