import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonRow,
  type Definition,
  DefinitionList,
  Form,
  RadioGroup,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { helpTextWords } from '../help-text/help-text.words.ts'
import { campusText } from './campus.words.ts'
import { asksOf } from './eligibility.rules.ts'
import { eligibilityWords, questionText } from './eligibility.words.ts'
import { whyHidden } from './listing.rules.ts'
import { checkOutcomes, type Freshness, type Listing, type WaitHeard } from './listing.ts'
import { dayText, listingWords, openingText, phoneText, spokenName } from './listing.words.ts'
import { listingFormWords } from './listing-form.words.ts'
import { addressText, CrisisFirst, FreshnessText, needNames } from './listing-parts.page.tsx'

export type ListingShown = {
  /** `/counties/00` */
  readonly at: string
  readonly listing: Listing
  readonly freshness: Freshness
  /** Staff who keep the directory true see more and can say what they found. */
  readonly staff: {
    /** Where the directory is kept: `/counties/00/directory`. */
    readonly path: string
    readonly agencyLink: string
    readonly saved: boolean
    /** The newest first. */
    readonly waits: readonly WaitHeard[]
    readonly problem?: string | undefined
  } | null
  /** District code → name. */
  readonly districts: ReadonlyMap<string, string>
  readonly language: Language
}

export function ListingPage({ at, listing, freshness, staff, districts, language }: ListingShown) {
  const words = listingWords[language]
  const hidden = whyHidden(listing)
  return (
    <>
      <h1>{listing.name}</h1>
      {staff?.saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      {hidden !== null && <Alert tone="warning">{words.hidden[hidden]}</Alert>}
      <p class="usa-intro">
        <a href={`${at}/organizations/${listing.organizationId}`}>{listing.organization}</a>
        <br />
        {needNames(listing.needs, language)}
      </p>
      <p>
        <FreshnessText listing={listing} freshness={freshness} language={language} />
      </p>
      {listing.description !== null && <p class="prewrap">{listing.description}</p>}
      <DefinitionList items={facts(listing, language)} />
      <p class="usa-hint">{words.asTold}</p>
      <Questions listing={listing} districts={districts} language={language} />
      <CrisisFirst language={language} />
      {staff !== null && hidden === null && (
        <p class="on-screen">
          <a href={`${at}/help-text?listing=${listing.id}`}>{helpTextWords[language].linkOne}</a>
        </p>
      )}
      {staff !== null && <StaffPart listing={listing} staff={staff} language={language} />}
    </>
  )
}

/** What is told is shown; phone and cost are shown even when they are not told, since one would look for them. */
function facts(listing: Listing, language: Language): readonly Definition[] {
  const words = listingWords[language]
  const told = (term: string, detail: ComponentChildren | null): readonly Definition[] =>
    detail === null || detail === '' ? [] : [{ term, detail }]
  const { phone, email, website, wait, waitToldAt } = listing
  return [
    {
      term: words.phone,
      detail: phone === null ? words.unknown : <a href={`tel:+1${phone}`}>{phoneText(phone)}</a>,
    },
    ...told(words.address, addressText(listing)),
    ...told(words.hours, hours(listing, language)),
    ...told(
      words.onCampus,
      listing.schoolName && words.campus(listing.schoolName, campusText(listing, language) ?? words.unknown),
    ),
    {
      term: words.cost,
      detail: [words.costs[listing.cost], listing.costNote].filter(Boolean).join(' '),
    },
    ...told(words.languages, listing.languages.map((code) => spokenName(code, language)).join(', ')),
    ...told(words.interpretation, listing.interpretation),
    ...told(words.eligibility, listing.eligibility),
    ...told(words.documents, listing.documents),
    ...told(words.accessibility, listing.accessibility),
    ...told(words.areaServed, listing.areaServed),
    ...told(
      words.wait,
      wait && waitToldAt && words.waitTold(wait, dayText(dateIn(timeZone, waitToldAt), language)),
    ),
    ...told(words.contact, contacts(listing)),
    ...told(words.email, email && <a href={`mailto:${email}`}>{email}</a>),
    ...told(words.website, website && <a href={website}>{website}</a>),
  ]
}

function hours({ schedule }: Listing, language: Language): ComponentChildren | null {
  if (schedule.length === 0) return null
  return (
    <ul class="usa-list usa-list--unstyled">
      {schedule.map((opening) => {
        const text = openingText(opening, language)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}

function contacts({ contacts: people }: Listing): ComponentChildren | null {
  if (people.length === 0) return null
  return (
    <ul class="usa-list usa-list--unstyled">
      {people.map(({ name, title, phone, email }) => (
        <li key={`${name} ${title}`}>
          {[name, title].filter(Boolean).join(', ')}
          {phone !== null && (
            <>
              {' '}
              <a href={`tel:+1${phone}`}>{phoneText(phone)}</a>
            </>
          )}
          {email !== null && (
            <>
              {' '}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Who can come, as questions a family can answer for itself, here and without telling anyone. */
function Questions({
  listing: { conditions },
  districts,
  language,
}: Pick<ListingShown, 'listing' | 'districts' | 'language'>) {
  const words = eligibilityWords[language]
  const asks = asksOf(conditions)
  if (asks.length === 0) return null
  const district = (code: string) => districts.get(code) ?? code
  return (
    <Section id="for-us" heading={words.heading}>
      <p>{words.lead}</p>
      <ul class="usa-list">
        {asks.map((about) => (
          <li key={about}>{questionText(about, conditions, district, language)}</li>
        ))}
      </ul>
    </Section>
  )
}

function StaffPart(props: {
  readonly listing: Listing
  readonly staff: NonNullable<ListingShown['staff']>
  readonly language: Language
}) {
  const { listing, staff, language } = props
  const words = listingWords[language]
  const form = listingFormWords[language]
  return (
    <>
      <Section id="called" heading={words.called}>
        {listing.referralWay !== null && (
          <p>
            <strong>{words.referralWay}:</strong> {listing.referralWay}
          </p>
        )}
        {listing.unansweredCount > 0 && <p>{words.unanswered(listing.unansweredCount)}</p>}
        <p>
          <a href={`${staff.path}/${listing.id}/edit`}>{form.edit}</a> ·{' '}
          <a href={`${staff.path}/new?like=${listing.id}`}>{form.another}</a>
        </p>
        <Form action={`${staff.path}/${listing.id}/check`} method="post" label={words.called}>
          <RadioGroup
            name="outcome"
            label={words.outcomeLabel}
            value="still_true"
            error={staff.problem}
            options={checkOutcomes.map((value) => ({ value, text: words.outcomes[value] }))}
          />
          <TextInput name="wait" label={words.waitLabel} hint={words.waitHint} maxLength={200} />
          <TextInput name="note" label={words.noteLabel} hint={words.noteHint} maxLength={1000} rows={3} />
          <ButtonRow>
            <Button>{words.saveCheck}</Button>
          </ButtonRow>
        </Form>
      </Section>
      {staff.waits.length > 0 && (
        <Section id="waits" heading={words.waits}>
          <ul class="usa-list">
            {staff.waits.map(({ wait, toldOn, writtenBy }, at) => (
              <li key={String(at)}>{words.waitHeard(wait, dayText(toldOn, language), writtenBy)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="agency" heading={words.agencyLink}>
        <p>{words.agencyLinkWhy}</p>
        <p class="wrap-anywhere">
          <a href={staff.agencyLink}>{staff.agencyLink}</a>
        </p>
      </Section>
    </>
  )
}
