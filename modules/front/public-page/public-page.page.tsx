import type { ComponentChildren } from 'preact'
import { Prose, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { PageText } from './page-text.page.tsx'
import { type PageName, pageNames, type ShippedPage } from './public-page.ts'
import { publicPageWords } from './public-page.words.ts'

type Props = {
  readonly shipped: ShippedPage
  /** The words that hold. */
  readonly text: string
  /** Where the other pages of the same county, or of none, stand. */
  readonly addressOf: (name: PageName) => string
  readonly titles: ReadonlyMap<PageName, string>
  readonly language: Language
  /** Whose words these are, when not the shipped ones. */
  readonly own: string | null
  /** What stands beneath the text and is no part of it. */
  readonly beneath?: ComponentChildren
}

export function PublicPage({ shipped, text, addressOf, titles, language, own, beneath }: Props) {
  return (
    <Prose>
      <h1>{shipped.title}</h1>
      <p class="usa-intro">{shipped.summary}</p>
      {own !== null && <p class="source-line">{own}</p>}
      <PageText text={text} />
      {beneath}
      <Section id="more" heading={publicPageWords[language].more}>
        <ul class="usa-list">
          {pageNames
            .filter((name) => name !== shipped.name)
            .map((name) => (
              <li key={name}>
                <a href={addressOf(name)}>{titles.get(name)}</a>
              </li>
            ))}
        </ul>
      </Section>
    </Prose>
  )
}
