import { crisisPath, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Freshness, Listing } from './listing.ts'
import { freshnessText, listingWords } from './listing.words.ts'
import { needs } from './need.ts'

type InLanguage = { readonly language: Language }

/** Every list of help begins with help in a crisis. */
export function CrisisFirst({ language }: InLanguage) {
  const words = listingWords[language]
  return (
    <section class="sheet" aria-labelledby="crisis-first">
      <h2 id="crisis-first">{words.crisisHeading}</h2>
      <p>{words.crisis}</p>
      <p>
        <a href={crisisPath}>{words.crisisLink}</a>
      </p>
    </section>
  )
}

const tones = { fresh: 'success', call_first: 'warning', not_called: 'none', old: 'warning' } as const

/** How far a listing can be relied on today, in words. */
export function FreshnessText(
  props: InLanguage & { readonly listing: Listing; readonly freshness: Freshness },
) {
  const { listing, freshness, language } = props
  return <StatusText tone={tones[freshness]} text={freshnessText(listing, freshness, language)} />
}

/** The kinds of help, in the page's language. */
export const needNames = (ids: readonly string[], language: Language): string =>
  needs
    .filter(({ id }) => ids.includes(id))
    .map((need) => need[language])
    .join(' · ')

export const addressText = ({ street, city, zip }: Listing): string =>
  [street, city, zip].filter(Boolean).join(', ')
