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
import { whyHidden } from './listing.rules.ts'
import { checkOutcomes, type Freshness, type Listing } from './listing.ts'
import { dayText, listingWords, phoneText, spokenName } from './listing.words.ts'
import { addressText, CrisisFirst, FreshnessText, needNames } from './listing-parts.page.tsx'

export type ListingShown = {
  readonly listing: Listing
  readonly freshness: Freshness
  /** Staff who keep the directory true see more and can say what they found. */
  readonly staff: {
    readonly action: string
    readonly agencyLink: string
    readonly saved: boolean
    readonly problem?: string | undefined
  } | null
  readonly language: Language
}

export function ListingPage({ listing, freshness, staff, language }: ListingShown) {
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
      <p class="usa-intro">{needNames(listing.needs, language)}</p>
      <p>
        <FreshnessText listing={listing} freshness={freshness} language={language} />
      </p>
      {listing.description !== null && <p class="prewrap">{listing.description}</p>}
      <DefinitionList items={facts(listing, language)} />
      <p class="usa-hint">{words.asTold}</p>
      <CrisisFirst language={language} />
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
      listing.schoolName && words.campus(listing.schoolName, listing.campusDays ?? words.unknown),
    ),
    { term: words.cost, detail: words.costs[listing.cost] },
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
    ...told(words.email, email && <a href={`mailto:${email}`}>{email}</a>),
    ...told(words.website, website && <a href={website}>{website}</a>),
  ]
}

function hours({ schedule }: Listing, language: Language): ComponentChildren | null {
  const { days } = listingWords[language]
  if (schedule.length === 0) return null
  return (
    <ul class="usa-list usa-list--unstyled">
      {schedule.map((opening) => (
        <li key={`${opening.days.join()} ${opening.opens}`}>
          {opening.days.map((day) => days[day]).join(', ')} {opening.opens}–{opening.closes}
        </li>
      ))}
    </ul>
  )
}

function StaffPart(props: {
  readonly listing: Listing
  readonly staff: NonNullable<ListingShown['staff']>
  readonly language: Language
}) {
  const { listing, staff, language } = props
  const words = listingWords[language]
  return (
    <>
      <Section id="called" heading={words.called}>
        {listing.referralWay !== null && (
          <p>
            <strong>{words.referralWay}:</strong> {listing.referralWay}
          </p>
        )}
        {listing.unansweredCount > 0 && <p>{words.unanswered(listing.unansweredCount)}</p>}
        <Form action={staff.action} method="post" label={words.called}>
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
      <Section id="agency" heading={words.agencyLink}>
        <p>{words.agencyLinkWhy}</p>
        <p class="wrap-anywhere">
          <a href={staff.agencyLink}>{staff.agencyLink}</a>
        </p>
      </Section>
    </>
  )
}
