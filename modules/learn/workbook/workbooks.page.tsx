import { Doors, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Book } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'

type Props = { readonly books: readonly Book[]; readonly language: Language }

/** Every workbook: one for each role, and those a school or a county fills in together. */
export function WorkbooksPage({ books, language }: Props) {
  const words = workbookWords[language]
  const doors = (kind: Book['kind']) =>
    books
      .filter((book) => book.kind === kind)
      .map(({ slug, title, lead }) => ({ href: `/learn/workbooks/${slug}`, title, text: lead }))
  return (
    <>
      <h1>{words.allTitle}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="roles" heading={words.ofRoles}>
        <Doors doors={doors('role')} />
      </Section>
      <Section id="topics" heading={words.ofTopics}>
        <Doors doors={doors('topic')} />
      </Section>
    </>
  )
}
