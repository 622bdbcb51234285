import { z } from 'zod'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { addEntry, changeEntry, undoChange } from './keep-entry.ts'
import { leafPolicy } from './leaf.policy.ts'
import { leaves } from './leaf.ts'
import { leafWords } from './leaf.words.ts'
import { findLastChange, listEntries } from './leaf-entry.queries.ts'
import { LeafTextsPage } from './leaf-texts.page.tsx'

const keep = only(leafPolicy, 'keep')
const kinds = ['leaf_text'] as const
const textSchema = z.object({
  leaf: z.enum(leaves),
  name_en: z.string().trim().max(80).default(''),
  name_es: z.string().trim().max(80).default(''),
  words_en: z.string().trim().max(600).default(''),
  words_es: z.string().trim().max(600).default(''),
})

/** The names and words of the five leaves, which everyone reads. */
export const leafTextRoutes: readonly Route[] = [
  page('/impact/leaves', keep, ({ database, viewer, language, query }) =>
    database.asViewer(viewer, async (tx) => {
      const words = leafWords[language]
      const main = (
        <LeafTextsPage
          entries={await listEntries(tx, kinds)}
          saved={query.has('saved')}
          mayUndo={(await findLastChange(tx, kinds)) !== undefined}
          language={language}
        />
      )
      const breadcrumbs = [
        { href: '/impact', text: words.title },
        { href: '', text: words.leafTexts },
      ]
      return html({ title: words.leafTexts, main, noindex: true, breadcrumbs })
    }),
  ),

  form('/impact/leaves', keep, textSchema, async ({ database, viewer, input }) => {
    await database.asViewer(viewer, async (tx) => {
      const held = (await listEntries(tx, kinds)).find(({ says }) => says.leaf === input.leaf)
      const given = { says: input, shown: true }
      if (held === undefined) await addEntry(tx, 'leaf_text', given)
      else await changeEntry(tx, held.id, given, null)
    })
    return seeOther('/impact/leaves?saved')
  }),

  form('/impact/leaves/undo', keep, z.object({}), async ({ database, viewer }) => {
    await database.asViewer(viewer, (tx) => undoChange(tx, kinds))
    return seeOther('/impact/leaves?saved')
  }),
]
