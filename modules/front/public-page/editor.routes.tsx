import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { isLanguage, type Language } from '#platform/words.ts'
import { restorePage, savePage } from './edit-page.ts'
import { EditPage, type EditProps, PagesPage } from './editor.page.tsx'
import { publicPagePolicy } from './public-page.policy.ts'
import { listNewestVersions, listVersions } from './public-page.queries.ts'
import { wordsThatHold } from './public-page.rules.ts'
import { type PageName, pageEditSchema, pageNames } from './public-page.ts'
import { publicPageWords } from './public-page.words.ts'
import { shippedHash, shippedPage } from './shipped-pages.ts'

const edit = only(publicPagePolicy, 'edit')
const path = '/front/pages/:page/:language'

/** Where editors change the county's public pages. */
export const editorRoutes: readonly Route[] = [
  page('/front/pages', edit, ({ database, viewer, language }) =>
    database.asViewer(viewer, async (tx) => {
      const newest = await listNewestVersions(tx)
      const stateOf = (name: PageName, spoken: Language) => ({
        newest: newest.find((one) => one.page === name && one.language === spoken),
        shippedHash: shippedHash(shippedPage(name, spoken)),
      })
      const pages = pageNames.map((name) => ({
        name,
        title: shippedPage(name, language).title,
        states: { en: stateOf(name, 'en'), es: stateOf(name, 'es') },
      }))
      const main = <PagesPage pages={pages} timeZone={timeZone} language={language} />
      return html({ title: publicPageWords[language].editorTitle, main, wide: true, noindex: true })
    }),
  ),

  page(path, edit, (asked) => editPage(asked)),

  form(
    path,
    edit,
    pageEditSchema,
    async (asked) => {
      const { database, viewer, input } = asked
      const { name, spoken } = which(asked.params)
      if (input.does === 'preview') return editPage(asked, { text: input.text, preview: true })
      const edited = { page: name, language: spoken, typed: input.text, base: input.base }
      const outcome = await database.asViewer(viewer, (tx) => savePage(tx, edited))
      return outcome.done
        ? seeOther(`/front/pages/${name}/${spoken}`)
        : editPage(asked, { text: input.text, refusal: outcome.refusal })
    },
    { mostBytes: 256 * 1024 },
  ),

  form(`${path}/restoration`, edit, z.object({ version: z.string().max(40) }), async (asked) => {
    const { name, spoken } = which(asked.params)
    await asked.database.asViewer(asked.viewer, (tx) => restorePage(tx, name, spoken, asked.input.version))
    return seeOther(`/front/pages/${name}/${spoken}`)
  }),
]

type Which = { readonly page: string; readonly language: string }

function which({ page: name, language }: Which): { readonly name: PageName; readonly spoken: Language } {
  return {
    name: found(pageNames.find((one) => one === name)),
    spoken: found(isLanguage(language) ? (language as Language) : undefined),
  }
}

type Extras = Partial<Pick<EditProps, 'text' | 'preview' | 'refusal'>>

function editPage({ database, viewer, params, language }: Asked<typeof path>, extras: Extras = {}) {
  const { name, spoken } = which(params)
  return database.asViewer(viewer, async (tx) => {
    const shipped = shippedPage(name, spoken)
    const versions = await listVersions(tx, name, spoken)
    const county = String(viewer.county).padStart(2, '0')
    const main = (
      <EditPage
        shipped={shipped}
        shippedHash={shippedHash(shipped)}
        versions={versions}
        text={wordsThatHold(versions[0], shipped.text)}
        preview={false}
        address={`/counties/${county}/pages/${name}`}
        timeZone={timeZone}
        language={language}
        {...extras}
      />
    )
    const title = publicPageWords[language].editTitle(shipped.title)
    return html({ title, main, wide: true, noindex: true }, extras.refusal === undefined ? 200 : 422)
  })
}
