import { Alert, Button, ButtonLink, Details, EmptyState, Form, TextInput } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { whyHidden } from '../listing/listing.rules.ts'
import type { CheckOutcome, Listing } from '../listing/listing.ts'
import { dayText, listingWords, phoneText } from '../listing/listing.words.ts'
import { FreshnessText, needNames } from '../listing/listing-parts.page.tsx'
import type { Due } from './round.rules.ts'
import { roundWords } from './round.words.ts'

export type RoundShown = {
  /** `/counties/34/round`. */
  readonly path: string
  readonly due: Due | undefined
  readonly left: number
  /** Listings put off in this round, as they travel in the address. */
  readonly put: readonly string[]
  /** What was said last, so that it can be taken back. */
  readonly told: { readonly listing: Listing; readonly outcome: CheckOutcome } | null
  readonly notice?: string | undefined
  readonly problem?: string | undefined
  readonly language: Language
}

/** One listing on a telephone: call, tap, and the next is there. */
export function RoundPage(shown: RoundShown) {
  const { path, due, left, told, notice, language } = shown
  const words = roundWords[language]
  return (
    <>
      {told !== null && <Told {...shown} told={told} />}
      {notice !== undefined && (
        <Alert tone="info" announced>
          {notice}
        </Alert>
      )}
      {due === undefined ? (
        <>
          <h1>{words.title}</h1>
          <EmptyState title={words.emptyTitle} why={words.emptyWhy} />
        </>
      ) : (
        <>
          <p class="usa-hint">{words.left(count(left, language))}</p>
          <h1>{due.listing.name}</h1>
          <Facts due={due} language={language} />
          <Taps {...shown} listing={due.listing} />
        </>
      )}
      <p>
        <a href={path.replace('/round', '/directory')}>{words.list}</a>
      </p>
    </>
  )
}

function Told({
  path,
  told,
  put,
  language,
}: RoundShown & { readonly told: NonNullable<RoundShown['told']> }) {
  const words = roundWords[language]
  return (
    <Form
      action={`${path}/${told.listing.id}/undoing`}
      method="post"
      label={words.undo}
      hidden={{ put: put.join(' ') }}
    >
      <Alert tone="success" announced>
        {words.saved[told.outcome](told.listing.name)}{' '}
        {told.outcome === 'changed' && <a href={editOf(path, told.listing)}>{words.correct}</a>}
      </Alert>
      <div class="taps">
        <Button kind="outline">{words.undo}</Button>
      </div>
    </Form>
  )
}

function Facts({
  due: { listing, freshness },
  language,
}: {
  readonly due: Due
  readonly language: Language
}) {
  const words = roundWords[language]
  const hidden = whyHidden(listing)
  return (
    <>
      <p>
        {listing.organization !== listing.name && `${listing.organization} · `}
        {needNames(listing.needs, language)}
      </p>
      <div class="taps">
        {listing.phone !== null && (
          <ButtonLink kind="primary" href={`tel:+1${listing.phone}`}>
            {words.call(phoneText(listing.phone))}
          </ButtonLink>
        )}
      </div>
      {listing.phone === null && (
        <p>
          {words.noPhone} {listing.website !== null && <a href={listing.website}>{words.site}</a>}
        </p>
      )}
      <p>
        <FreshnessText listing={listing} freshness={freshness} language={language} />
      </p>
      {hidden !== null && <Alert tone="warning">{listingWords[language].hidden[hidden]}</Alert>}
      {hidden === null && listing.unansweredCount === 1 && <Alert tone="warning">{words.silentOnce}</Alert>}
    </>
  )
}

function Taps({ path, listing, put, problem, language }: RoundShown & { readonly listing: Listing }) {
  const words = roundWords[language]
  const { wait, waitToldAt } = listing
  const before =
    wait === null || waitToldAt === null
      ? ''
      : ` ${words.waitBefore(wait, dayText(dateIn(timeZone, waitToldAt), language))}`
  const later = [...put, listing.id].slice(-mostPut).join(' ')
  return (
    <>
      <Form
        action={`${path}/${listing.id}`}
        method="post"
        hidden={{ put: put.join(' ') }}
        label={words.title}
      >
        <TextInput name="wait" label={words.wait} hint={`${words.waitHint}${before}`} maxLength={200} />
        <div class="taps">
          <Button name="outcome" value="still_true" kind="call">
            {words.stillTrue}
          </Button>
          <Button name="outcome" value="no_answer" kind="outline">
            {words.noAnswer}
          </Button>
        </div>
        <Details summary={words.changedHeading} open={problem !== undefined}>
          <TextInput
            name="note"
            label={words.changed}
            hint={words.changedHint}
            error={problem}
            maxLength={1000}
            rows={3}
          />
          <div class="taps">
            <Button name="outcome" value="changed">
              {words.saveChanged}
            </Button>
            <Button name="outcome" value="closed" kind="outline">
              {words.closed}
            </Button>
          </div>
        </Details>
      </Form>
      <div class="taps">
        <ButtonLink kind="outline" href={`${path}?put=${encodeURIComponent(later)}`}>
          {words.later}
        </ButtonLink>
      </div>
      <p>
        <a href={`${path.replace('/round', '/find-help')}/${listing.id}`}>{words.whole}</a> ·{' '}
        <a href={editOf(path, listing)}>{words.correct}</a>
      </p>
    </>
  )
}

/** Where what a listing says is corrected for families; a note alone is for staff. */
const editOf = (path: string, { id }: Listing): string => `${path.replace('/round', '/directory')}/${id}/edit`

/** An address stays short: who puts off more has made a round. */
const mostPut = 40
