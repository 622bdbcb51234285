import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome, lookingAt, may, type Viewer } from '#platform/viewer.ts'
import { findCounty } from '../county/county.queries.ts'
import { countyTitle } from '../county/county.words.ts'
import { CountyDataPage, type CountyDataProps } from './county-data.page.tsx'
import { countyDataWords } from './county-data.words.ts'
import { countyImportPolicy } from './county-import.policy.ts'
import { listImports, listStandingFiles } from './county-import.queries.ts'
import { type ImportRefusal, importIdSchema, type StandsOn } from './county-import.ts'
import { importRefusalSentences } from './county-import.words.ts'
import { applyStaged, dropStaged, type SentFile, stageCounty } from './stage-county.ts'
import { undoImport } from './undo-import.ts'

/** Together, of all files of one form; the publishers' largest has 37 MB, gzipped a tenth. */
const mostBytes = 60 * 1024 * 1024
const path = '/counties/:code{[0-9]{2}}/data'
const bring = only(countyImportPolicy, 'bring')

/** Where figures come from, and the county's own hand on it; `standsOn` is what may keep an import from going. */
export const countyImportRoutes = (standsOn: readonly StandsOn[]): readonly Route[] => [
  page(path, only(countyImportPolicy, 'read'), (asked) =>
    dataPage(asked, { note: noteOf(asked.query.get('done')) }),
  ),

  form(
    path,
    bring,
    z.record(z.string(), z.unknown()),
    async (asked) => {
      const outcome = await stageCounty(asked.database, ownCounty(asked), sentFiles(asked.typed))
      if (!outcome.done) return refusedPage(asked, outcome)
      return outcome.result.importId === null
        ? doneAt(asked, 'nothingNew')
        : seeOther(`${pathOf(asked)}#staged`)
    },
    { mostBytes },
  ),

  form('/counties/:code{[0-9]{2}}/data/application', bring, importIdSchema, async (asked) => {
    const outcome = await applyStaged(asked.database, ownCounty(asked), id(asked.input.import))
    if (!outcome.done) return refusedPage(asked, outcome)
    return doneAt(asked, outcome.result.importId === null ? 'nothingNew' : 'applied')
  }),

  form('/counties/:code{[0-9]{2}}/data/dropping', bring, z.object({}), async (asked) => {
    await dropStaged(asked.database, ownCounty(asked))
    return doneAt(asked, 'dropped')
  }),

  form('/counties/:code{[0-9]{2}}/data/undoing', bring, z.object({}), async (asked) => {
    const outcome = await undoImport(asked.database, ownCounty(asked), standsOn, asked.language)
    return outcome.done ? doneAt(asked, 'undone') : refusedPage(asked, outcome)
  }),
]

type CountyAsked = Asked<'/counties/:code'>

/** By page one acts in one's own county; another's is not there. The command line brings in any. */
const ownCounty = ({ viewer, params }: CountyAsked): Viewer => atHome(viewer, Number(params.code))

const pathOf = ({ params }: CountyAsked): `/${string}` => `/counties/${params.code}/data`

type Note = NonNullable<CountyDataProps['note']>
const notes: readonly Note[] = ['nothingNew', 'applied', 'undone', 'dropped']
const noteOf = (text: string | null): Note | undefined => notes.find((note) => note === text)
const doneAt = (asked: CountyAsked, note: Note): Answer => seeOther(`${pathOf(asked)}?done=${note}`)

/** Files of a form; an input that was left empty sends a file without name and bytes. */
const sentFiles = (typed: Readonly<Record<string, unknown>>): readonly SentFile[] =>
  Object.values(typed).filter(
    (value): value is SentFile =>
      typeof value === 'object' && value !== null && 'bytes' in value && (value as SentFile).bytes.length > 0,
  )

const refusedPage = async (asked: CountyAsked, refusal: ImportRefusal): Promise<Answer> => ({
  ...(await dataPage(asked, { problems: importRefusalSentences(refusal, asked.language) })),
  status: 409,
})

function dataPage(
  asked: CountyAsked,
  shown: { readonly note?: Note | undefined; readonly problems?: readonly string[] },
): Promise<Answer> {
  const { language, params } = asked
  const viewer = lookingAt(asked.viewer, Number(params.code))
  return asked.database.asViewer(viewer, async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const words = countyDataWords[language]
    const main = (
      <CountyDataPage
        county={county}
        files={await listStandingFiles(tx)}
        imports={await listImports(tx)}
        mayBring={may(viewer, countyImportPolicy, 'bring')}
        timeZone={timeZone}
        language={language}
        {...shown}
      />
    )
    return html({ title: words.title(countyTitle(county.name, language)), main, wide: true })
  })
}
