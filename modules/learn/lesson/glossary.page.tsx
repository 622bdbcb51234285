import type { Reading } from '../role/learning.ts'
import { Blocks, Spoken } from '../role/prose.page.tsx'
import { lessonWords } from './lesson.words.ts'

export function GlossaryPage({ reading }: { readonly reading: Reading }) {
  const words = lessonWords[reading.language]
  const tables = reading.curriculum.glossary.filter(
    (block) => block.kind === 'table' || (block.kind === 'heading' && block.level > 1),
  )
  return (
    <>
      <h1>{words.glossaryTitle}</h1>
      <p class="usa-intro">{words.glossaryLead}</p>
      <Spoken page={{ language: 'en' }} language={reading.language}>
        <Blocks blocks={tables} reading={reading} />
      </Spoken>
    </>
  )
}
