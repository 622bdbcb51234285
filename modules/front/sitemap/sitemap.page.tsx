import { Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { sitemapWords } from './sitemap.words.ts'

export type SiteLink = { readonly href: string; readonly text: string }

type Props = {
  readonly pages: readonly SiteLink[]
  readonly counties: readonly SiteLink[]
  readonly language: Language
}

export function SitemapPage({ pages, counties, language }: Props) {
  const words = sitemapWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Part id="product" heading={words.product} links={words.links} />
      <Part id="pages" heading={words.pages} links={pages} />
      <Part id="counties" heading={words.counties} links={counties} />
    </>
  )
}

function Part(props: { readonly id: string; readonly heading: string; readonly links: readonly SiteLink[] }) {
  return (
    <Section id={props.id} heading={props.heading}>
      <ul class="usa-list">
        {props.links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
