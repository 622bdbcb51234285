import { EmptyState, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { listingWords } from './listing.words.ts'
import { CrisisFirst } from './listing-parts.page.tsx'

type Props = {
  readonly counties: readonly { readonly code: string; readonly title: string }[]
  readonly language: Language
}

/** Help is found county by county; crisis help stands before the choice. */
export function ChooseCounty({ counties, language }: Props) {
  const words = listingWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.description}</p>
      <CrisisFirst language={language} />
      <Section id="counties" heading={words.chooseCounty}>
        {counties.length === 0 && <EmptyState {...words.noCounty} />}
        <ul class="usa-list">
          {counties.map(({ code, title }) => (
            <li key={code}>
              <a href={`/counties/${code}/find-help`}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
