import type { ComponentChildren } from 'preact'
import { type Definition, DefinitionList, EntryList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Freshness, Listing } from '../listing/listing.ts'
import { listingWords, phoneText } from '../listing/listing.words.ts'
import { addressText, CrisisFirst, FreshnessText, needNames } from '../listing/listing-parts.page.tsx'
import type { Organization } from './organization.ts'
import { organizationWords } from './organization.words.ts'

export type OrganizationShown = {
  /** `/counties/00` */
  readonly at: string
  readonly organization: Organization
  /** What families may see of it, by name. */
  readonly listings: readonly { readonly listing: Listing; readonly freshness: Freshness }[]
  readonly mayEdit: boolean
  readonly language: Language
}

/** An agency with all it offers; how it takes referrals is for staff. */
export function OrganizationPage({ at, organization, listings, mayEdit, language }: OrganizationShown) {
  const words = organizationWords[language]
  const items = facts(at, organization, mayEdit, language)
  return (
    <>
      <h1>{organization.name}</h1>
      <CrisisFirst language={language} />
      {organization.description !== null && <p class="prewrap">{organization.description}</p>}
      {items.length > 0 && <DefinitionList items={items} />}
      {mayEdit && (
        <p>
          <a href={`${at}/organizations/${organization.id}/edit`}>{words.edit}</a>
        </p>
      )}
      <Section id="listings" heading={words.listings}>
        {listings.length === 0 && <p>{words.none}</p>}
        <EntryList
          entries={listings.map(({ listing, freshness }) => ({
            key: listing.id,
            title: <a href={`${at}/find-help/${listing.id}`}>{listing.name}</a>,
            detail: (
              <>
                {[needNames(listing.needs, language), addressText(listing)].filter(Boolean).join(' · ')}
                <br />
                <FreshnessText listing={listing} freshness={freshness} language={language} />
              </>
            ),
          }))}
        />
      </Section>
    </>
  )
}

function facts(
  at: string,
  { phone, email, website, parentId, parentName, referralWay }: Organization,
  mayEdit: boolean,
  language: Language,
): readonly Definition[] {
  const words = organizationWords[language]
  const told = (term: string, detail: ComponentChildren | null): readonly Definition[] =>
    detail === null ? [] : [{ term, detail }]
  return [
    ...told(words.partOf, parentId && <a href={`${at}/organizations/${parentId}`}>{parentName}</a>),
    ...told(listingWords[language].phone, phone && <a href={`tel:+1${phone}`}>{phoneText(phone)}</a>),
    ...told(words.fields.email, email && <a href={`mailto:${email}`}>{email}</a>),
    ...told(words.fields.website, website && <a href={website}>{website}</a>),
    ...told(words.fields.referralWay, mayEdit ? referralWay : null),
  ]
}
