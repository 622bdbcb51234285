import { Alert, Button, EmptyState, EntryList, Form, Section } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { agencyListWords } from '../organization/agency-list.words.ts'
import type { Hit } from './directory-search.rules.ts'
import { whyHidden } from './listing.rules.ts'
import type { Listing } from './listing.ts'
import { listingWords, phoneText } from './listing.words.ts'
import { listingFormWords } from './listing-form.words.ts'
import { FreshnessText } from './listing-parts.page.tsx'

export type DutyShown = {
  readonly path: string
  readonly countyTitle: string
  /** The oldest first. */
  readonly due: readonly Pick<Hit, 'listing' | 'freshness'>[]
  readonly hidden: readonly Listing[]
  /** Places on public lists that are not listed yet; null for who may not take them over. */
  readonly untaken: number | null
  readonly saved: boolean
  readonly language: Language
}

/** What a navigator calls today: one press when nothing changed. */
export function DutyPage({ path, countyTitle, due, hidden, untaken, saved, language }: DutyShown) {
  const words = listingWords[language]
  return (
    <>
      <h1>{words.dutyTitle(countyTitle)}</h1>
      <p class="usa-intro">{words.dutyLead}</p>
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      {untaken !== null && untaken > 0 && (
        <Form action={`${path}/lists`} method="post" label={words.take}>
          <p>{words.takeWhy(count(untaken, language))}</p>
          <Button>{words.take}</Button>
        </Form>
      )}
      <p>
        <a href={`${path}/new`}>{listingFormWords[language].add}</a> ·{' '}
        <a href={path.replace('/directory', '/organizations')}>{agencyListWords[language].title}</a>
        {untaken !== null && (
          <>
            {' '}
            · <a href={`${path}/import`}>{words.bringIn}</a>
          </>
        )}
      </p>
      {due.length === 0 ? (
        <EmptyState title={words.dutyEmpty} why={words.dutyLead} />
      ) : (
        <EntryList
          entries={due.map(({ listing, freshness }) => ({
            key: listing.id,
            title: (
              <a
                id={`listing-${listing.id}`}
                href={`${path.replace('/directory', '/find-help')}/${listing.id}`}
              >
                {listing.name}
              </a>
            ),
            detail: (
              <>
                {listing.phone === null ? (
                  words.unknown
                ) : (
                  <a href={`tel:+1${listing.phone}`}>{phoneText(listing.phone)}</a>
                )}
                {listing.unansweredCount > 0 && ` · ${words.unanswered(listing.unansweredCount)}`}
                <br />
                <FreshnessText listing={listing} freshness={freshness} language={language} />
              </>
            ),
            action: (
              <Form
                action={`${path}/${listing.id}/check`}
                method="post"
                hidden={{ outcome: 'still_true', from: 'duty' }}
              >
                <Button kind="outline" describedBy={`listing-${listing.id}`}>
                  {words.stillTrue}
                </Button>
              </Form>
            ),
          }))}
        />
      )}
      {hidden.length > 0 && (
        <Section id="hidden" heading={words.dutyHidden}>
          <EntryList
            entries={hidden.map((listing) => ({
              key: listing.id,
              title: <a href={`${path.replace('/directory', '/find-help')}/${listing.id}`}>{listing.name}</a>,
              detail: words.hidden[whyHidden(listing) ?? 'withdrawn'],
            }))}
          />
        </Section>
      )}
    </>
  )
}
