import type { ComponentChildren } from 'preact'
import { EntryList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { OpenSchool } from './site.ts'
import { siteWords } from './site.words.ts'

export type SitePart = { readonly href: string | null; readonly title: string; readonly line: string }

type Props = {
  readonly school: OpenSchool
  readonly parts: readonly SitePart[]
  readonly language: Language
  /** Who sees what. */
  readonly children: ComponentChildren
}

/** One school on its way: every part of its launch, with where it stands. */
export function SitePage({ school, parts, language, children }: Props) {
  const words = siteWords[language]
  return (
    <>
      <h1>{words.title(school.name)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="parts" heading={words.parts}>
        <EntryList
          entries={parts.map(({ href, title, line }) => ({
            key: title,
            title: href === null ? title : <a href={href}>{title}</a>,
            detail: line,
          }))}
        />
      </Section>
      {children}
    </>
  )
}
