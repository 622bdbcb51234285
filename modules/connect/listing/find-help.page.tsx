import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  EmptyState,
  EntryList,
  Form,
  Pager,
  QrCode,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import { count, decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { helpTextWords } from '../help-text/help-text.words.ts'
import { packetWords } from '../packet/packet.words.ts'
import { rightsWords } from '../rights/rights.words.ts'
import { roundWords } from '../round/round.words.ts'
import { campusText } from './campus.words.ts'
import type { Ask, Hit } from './directory-search.rules.ts'
import { eligibilityWords, questionText } from './eligibility.words.ts'
import { FamilyForm, familyFields } from './family-form.page.tsx'
import { type FormTyped, listOf } from './form-text.rules.ts'
import { LetterForm, type LetterShown } from './help-letter.page.tsx'
import { helpLetterWords } from './help-letter.words.ts'
import { listingWords, phoneText, spokenName } from './listing.words.ts'
import { addressText, CrisisFirst, FreshnessText, needNames } from './listing-parts.page.tsx'
import { needs } from './need.ts'

export type FindHelpShown = {
  readonly path: string
  readonly countyTitle: string
  readonly ask: Ask
  /** As asked, for the form and for links to other pages of the list. */
  readonly query: URLSearchParams
  /** What a family said of itself in this very request. */
  readonly typed: FormTyped
  /** All that fit; `hits` are the part of this page. */
  readonly count: number
  readonly hits: readonly Hit[]
  readonly page: number
  readonly pageSize: number
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  /** District code → name. */
  readonly districts: ReadonlyMap<string, string>
  /** ISO 639 codes that some listing names. */
  readonly languagesHere: readonly string[]
  /** The list's whole address, for a phone's camera; null where the product does not know its own. */
  readonly address: string | null
  readonly mayCheck: boolean
  /** How the letter stands that staff would mail; null for families. */
  readonly letter: LetterShown | null
  readonly language: Language
}

export const distancesMiles = [2, 5, 10, 25] as const
const kilometersPerMile = 1.609344

export function FindHelpPage(shown: FindHelpShown) {
  const { countyTitle, language, path, mayCheck } = shown
  const words = listingWords[language]
  return (
    <>
      <h1>{words.titleOf(countyTitle)}</h1>
      {shown.letter?.sent && (
        <Alert tone="success" announced>
          {helpLetterWords[language].sent}
        </Alert>
      )}
      <CrisisFirst language={language} />
      {mayCheck && (
        <p class="on-screen">
          <a href={path.replace('/find-help', '/directory')}>{words.duty}</a> ·{' '}
          <a href={path.replace('/find-help', '/round')}>{roundWords[language].title}</a>
        </p>
      )}
      <div class="on-screen">
        <Section id="search" heading={words.searchHeading}>
          <SearchForm {...shown} />
          <p>{words.private}</p>
          <FamilyForm {...shown} />
        </Section>
      </div>
      <div class="handout">
        <Results {...shown} />
      </div>
      {shown.letter !== null && shown.hits.length > 0 && (
        <>
          <p class="on-screen">
            <a href={helpTextHref(shown)}>{helpTextWords[language].link}</a>
          </p>
          <LetterForm {...shown} {...shown.letter} />
        </>
      )}
      <p class="on-screen">
        <a href={path.replace('/find-help', '/call-me')}>{words.callMe}</a> ·{' '}
        <a href={path.replace('/find-help', '/medi-cal')}>{words.mediCal}</a> ·{' '}
        <a href="/interpreter-card">{words.card}</a> ·{' '}
        <a href={path.replace('/find-help', '/rights')}>{rightsWords[language].title}</a> ·{' '}
        <a href={path.replace('/find-help', '/packets')}>{packetWords[language].title}</a>
      </p>
    </>
  )
}

const helpTextHref = ({ path, query, page }: FindHelpShown): string =>
  `${path.replace('/find-help', '/help-text')}?${new URLSearchParams([...query, ['page', String(page)]])}`

function SearchForm({ path, ask, query, schools, languagesHere, language }: FindHelpShown) {
  const words = listingWords[language]
  const given = (name: string) => query.get(name) ?? ''
  return (
    <Form action={path} method="get">
      <TextInput
        name="q"
        type="search"
        label={words.text}
        hint={words.textHint}
        value={ask.text}
        maxLength={80}
      />
      <Select
        name="need"
        label={words.need}
        placeholder={words.anyNeed}
        value={ask.need ?? ''}
        options={needs.map((need) => ({ value: need.id, text: need[language] }))}
      />
      <Select
        name="near"
        label={words.near}
        placeholder={words.anywhere}
        value={given('near')}
        options={schools.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <Select
        name="within"
        label={words.within}
        placeholder={words.anyDistance}
        value={given('within')}
        options={distancesMiles.map((miles) => ({ value: String(miles), text: words.miles(miles) }))}
      />
      {languagesHere.length > 0 && (
        <Select
          name="speaks"
          label={words.language}
          placeholder={words.anyLanguage}
          value={ask.language ?? ''}
          options={languagesHere.map((code) => ({ value: code, text: spokenName(code, language) }))}
        />
      )}
      <Checkbox name="open" label={words.openNow} checked={ask.openNow} />
      <Checkbox name="free" label={words.free} checked={ask.free} />
      <Checkbox name="campus" label={words.onCampus} checked={ask.onCampus} />
      <ButtonRow>
        <Button kind="call">{words.search}</Button>
      </ButtonRow>
    </Form>
  )
}

function Results(shown: FindHelpShown) {
  const { ask, hits, path, address, language } = shown
  const words = listingWords[language]
  if (hits.length === 0)
    return (
      <EmptyState
        title={words.noneTitle}
        why={words.noneWhy}
        action={{ href: path, text: words.noneAction }}
      />
    )
  const total = count(shown.count, language)
  const heading = ask.family === null ? words.found(total) : eligibilityWords[language].filtered(total)
  return (
    <Section id="places" heading={heading}>
      <EntryList
        entries={hits.map((hit) => ({
          key: hit.listing.id,
          title: <a href={`${path}/${hit.listing.id}`}>{hit.listing.name}</a>,
          detail: <HitDetail hit={hit} {...shown} />,
        }))}
      />
      {ask.family === null ? <Pages {...shown} /> : <FamilyPages {...shown} />}
      {address !== null && <QrCode address={address} text={words.qr} />}
    </Section>
  )
}

function HitDetail({ hit, ask, districts, language }: FindHelpShown & { readonly hit: Hit }) {
  const { listing, freshness, kilometers, toAsk } = hit
  const words = listingWords[language]
  const where = [
    addressText(listing),
    kilometers === null ? '' : words.away(decimal(kilometers / kilometersPerMile, language, 1)),
  ]
  return (
    <>
      {listing.organization !== listing.name && (
        <>
          {listing.organization}
          <br />
        </>
      )}
      {needNames(listing.needs, language)}
      {listing.cost === 'free' && ` · ${words.free}`}
      {listing.schoolName !== null && (
        <>
          <br />
          {words.campus(listing.schoolName, campusText(listing, language) ?? words.unknown)}
        </>
      )}
      {(where.some(Boolean) || listing.phone !== null) && <br />}
      {where.filter(Boolean).join(' · ')}
      {listing.phone !== null && (
        <>
          {' '}
          <a href={`tel:+1${listing.phone}`}>{phoneText(listing.phone)}</a>
        </>
      )}
      {listing.areaServed !== null && (
        <>
          <br />
          {words.areaServed}: {listing.areaServed}
        </>
      )}
      {ask.family !== null && toAsk.length > 0 && (
        <>
          <br />
          {eligibilityWords[language].stillToAsk}{' '}
          {toAsk
            .map((about) =>
              questionText(about, listing.conditions, (code) => districts.get(code) ?? code, language),
            )
            .join(' ')}
        </>
      )}
      <br />
      <FreshnessText listing={listing} freshness={freshness} language={language} />
    </>
  )
}

function Pages(shown: FindHelpShown) {
  const { path, query, language } = shown
  const words = listingWords[language]
  const href = (to: number) => `${path}?${new URLSearchParams([...query, ['page', String(to)]])}`
  const { previous, next } = neighbors(shown)
  return (
    <Pager
      label={words.pages}
      summary={summaryOf(shown)}
      {...(previous === null ? {} : { previous: { href: href(previous), text: words.previous } })}
      {...(next === null ? {} : { next: { href: href(next), text: words.next } })}
    />
  )
}

const neighbors = ({ page, pageSize, count: all }: FindHelpShown) => ({
  previous: page > 1 ? page - 1 : null,
  next: page * pageSize < all ? page + 1 : null,
})

function summaryOf({ page, pageSize, count: all, language }: FindHelpShown): string {
  const [from = '', to = '', of = ''] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, all), all].map(
    (one) => count(one, language),
  )
  return listingWords[language].shownOf(from, to, of)
}

/** The other pages of a list made with a family's answers: by a form, since an address would keep them. */
function FamilyPages(shown: FindHelpShown) {
  const { path, query, typed, language } = shown
  const words = listingWords[language]
  const { previous, next } = neighbors(shown)
  const said = Object.fromEntries(
    familyFields.map((name): [string, readonly string[]] => [name, listOf(typed, name)]),
  )
  return (
    <Form action={`${path}#places`} method="post" hidden={{ ...Object.fromEntries(query), ...said }}>
      <p>{summaryOf(shown)}</p>
      <ButtonRow>
        {previous !== null && (
          <Button kind="outline" name="page" value={String(previous)}>
            {words.previous}
          </Button>
        )}
        {next !== null && (
          <Button kind="outline" name="page" value={String(next)}>
            {words.next}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
