import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, atHome } from '#platform/viewer.ts'
import { type Language, languages } from '#platform/words.ts'
import type { Hit } from '../listing/directory-search.rules.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { findListing } from '../listing/listing.queries.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import { listingWords } from '../listing/listing.words.ts'
import { neverMailed } from '../listing/mail-help.ts'
import { addressToHandOver, searchHelp } from '../listing/search-help.ts'
import { packetName } from '../packet/packet.page.tsx'
import { readPacket } from '../packet/read-packet.ts'
import { HelpTextPage } from './help-text.page.tsx'
import { type HelpText, helpTextWords, type TextRefusal } from './help-text.words.ts'
import { type TextSource, textable, textHelp } from './text-help.ts'

type CountyAsked = Asked<'/counties/:code'>
const path = '/counties/:code{[0-9]{2}}/help-text'
const write = only(listingPolicy, 'check')
/** A short text is read. */
const chosenFirst = 5

/** No field for a number or a name: there is nothing of a family to keep. */
const textSchema = z.object({
  listing: z
    .union([z.string().transform((one) => [one]), z.array(z.string()).max(100)])
    .optional()
    .transform((list) => list ?? []),
  letter: z.enum(languages),
})

/** A search, a packet or one place as a text message that staff send themselves. */
export const helpTextRoutes = ({ origin }: { readonly origin: string }): readonly Route[] => [
  page(path, write, async (asked) => {
    atHome(asked.viewer, Number(asked.params.code))
    const list = await listOf(asked, origin)
    return answer(asked, list, {
      chosen: idsOf(textable(list.hits)).slice(0, chosenFirst),
      textIn: asked.language,
    })
  }),
  form(path, write, textSchema, async (asked) => {
    const { database, params, input } = asked
    const viewer = atHome(asked.viewer, Number(params.code))
    const list = await listOf(asked, origin)
    const hits = list.hits.filter(({ listing }) => input.listing.includes(listing.id))
    const outcome = await textHelp(database, viewer, { ...list, hits }, input.letter)
    const given = { chosen: idsOf(textable(hits)), textIn: input.letter }
    return outcome.done
      ? answer(asked, list, { ...given, written: outcome.result })
      : answer(asked, list, { ...given, refusal: outcome.refusal })
  }),
]

const idsOf = (hits: readonly Hit[]) => hits.map(({ listing }) => listing.id)

type List = {
  readonly source: TextSource
  readonly hits: readonly Hit[]
  /** Where a family finds it as it stands. */
  readonly address: string | null
  readonly back: { readonly href: `/${string}`; readonly text: string }
}

/** What is handed over, as any visitor reads it. @throws NotFound for a packet or a place that families do not see */
async function listOf(asked: CountyAsked, origin: string): Promise<List> {
  const { database, params, query, language } = asked
  const at: `/${string}` = `/counties/${params.code}`
  const whole = (path: string) => (origin === '' ? null : `${origin}${path}`)
  const [packet, listing] = [query.get('packet'), query.get('listing')]
  if (packet === null && listing === null) {
    const { ask, query: searched, part } = await searchHelp(asked)
    const back = [...searched, ...(part.page > 1 ? [['page', String(part.page)]] : [])]
    return {
      source: 'list',
      hits: part.hits,
      address: addressToHandOver(origin, `${at}/find-help`, { ask, query: searched }),
      back: { href: `${at}/find-help?${new URLSearchParams(back)}`, text: helpTextWords[language].back },
    }
  }
  return database.asViewer(anyone(Number(params.code)), async (tx) => {
    if (packet !== null) {
      const read = await readPacket(database, tx, id(packet))
      const here: `/${string}` = `${at}/packets/${read.packet.id}`
      const each = new Map(read.parts.flatMap(({ hits }) => hits).map((hit) => [hit.listing.id, hit]))
      const back = { href: here, text: packetName(read.packet, language) }
      // A link goes on where it is sent, and opens all of the packet.
      const address = read.packet.needs.includes(neverMailed) ? null : whole(here)
      return { source: 'packet', hits: [...each.values()], address, back }
    }
    const one = found(await findListing(tx, id(listing ?? '')))
    found(whyHidden(one) === null ? one : null)
    const here: `/${string}` = `${at}/find-help/${one.id}`
    const { lastTrueAt } = one
    const freshness = freshnessOf(lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt), tx.today)
    const hits = [{ listing: one, freshness, kilometers: null, toAsk: [] }]
    return { source: 'listing', hits, address: whole(here), back: { href: here, text: one.name } }
  })
}

async function answer(
  asked: CountyAsked,
  { hits, back }: List,
  given: {
    readonly chosen: readonly string[]
    readonly textIn: Language
    readonly written?: HelpText
    readonly refusal?: TextRefusal
  },
): Promise<Answer> {
  const { database, viewer, params, query, language } = asked
  const { name } = found(await database.asViewer(viewer, (tx) => findCounty(tx, Number(params.code))))
  const words = helpTextWords[language]
  const main = (
    <HelpTextPage
      action={`/counties/${params.code}/help-text${query.size === 0 ? '' : `?${query}`}`}
      back={back}
      hits={textable(hits)}
      chosen={given.chosen}
      textIn={given.textIn}
      written={given.written ?? null}
      refusal={given.refusal ?? null}
      language={language}
    />
  )
  const content = {
    title: words.heading,
    noindex: true,
    main,
    breadcrumbs: [
      { href: `/counties/${params.code}`, text: countyTitle(name, language) },
      { href: `/counties/${params.code}/find-help`, text: listingWords[language].title },
      { href: '', text: words.heading },
    ],
  }
  return html(content, given.refusal === undefined ? 200 : 422)
}
