import { z } from 'zod'
import { countyTitle, listCounties } from '#modules/places/index.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { anyone, atHome, lookingAt, may } from '#platform/viewer.ts'
import { countStaffSearch } from '../directory-report/count-staff-search.ts'
import { ChooseCounty } from './choose-county.page.tsx'
import { FindHelpPage } from './find-help.page.tsx'
import { type FormTyped, textOf } from './form-text.rules.ts'
import { helpLetterWords, type LetterRefusal } from './help-letter.words.ts'
import { listingPolicy } from './listing.policy.ts'
import { listingWords } from './listing.words.ts'
import { letterSchema, mailHelp, neverMailed } from './mail-help.ts'
import { addressToHandOver, pageSize, searchHelp } from './search-help.ts'

type CountyAsked = Asked<'/counties/:code'>
type Letter = z.infer<typeof letterSchema>

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
    const { titles, part, query, ...searched } = await searchHelp(asked, typed)
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
    const { titles, part, query, ask } = await searchHelp(asked, typed)
    const to = { recipient: input.to, language: input.letter }
    const list = {
      county: titles[input.letter],
      address: addressToHandOver(origin, path, { ask, query }),
      hits: part.hits,
    }
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
