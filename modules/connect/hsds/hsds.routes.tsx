import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, atHome } from '#platform/viewer.ts'
import { directoryOf } from '../listing/directory.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { findDirectoryImport, listDirectoryImports } from './directory-import.queries.ts'
import { exportDirectory } from './export-directory.ts'
import { ImportPage, ImportsPage } from './hsds.page.tsx'
import { hsdsWords } from './hsds.words.ts'
import { applyDirectory, lookAtDirectory, undoDirectory } from './move-directory-import.ts'

const take = only(listingPolicy, 'take')
const mostBytes = 20 * 1024 * 1024

type CountyAsked = Asked<'/counties/:code'>
type ImportAsked = Asked<'/counties/:code/directory/import/:import'>

/** The directory in and out as HSDS 3.0. */
export const hsdsRoutes: readonly Route[] = [
  api('/counties/:code{[0-9]{2}}/directory.json', only(listingPolicy, 'find'), (asked) =>
    exported(asked, 'application/json', 'json'),
  ),
  api('/counties/:code{[0-9]{2}}/directory.zip', only(listingPolicy, 'find'), (asked) =>
    exported(asked, 'application/zip', 'zip'),
  ),
  page('/counties/:code{[0-9]{2}}/directory/import', take, (asked) => importsAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/directory/import',
    take,
    z.object({}),
    async (asked) => {
      const given = asked.typed.file
      if (given === undefined || typeof given === 'string' || !('bytes' in given) || given.bytes.length === 0)
        return importsAnswer(asked, hsdsWords[asked.language].refusals.not_hsds)
      const outcome = await lookAtDirectory(asked.database, home(asked), given)
      if (!outcome.done) return importsAnswer(asked, hsdsWords[asked.language].refusals[outcome.refusal])
      return seeOther(`/counties/${asked.params.code}/directory/import/${outcome.result}`)
    },
    { mostBytes },
  ),
  page('/counties/:code{[0-9]{2}}/directory/import/:import', take, (asked) => importAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/directory/import/:import/application',
    take,
    z.object({}),
    async (asked) => {
      const outcome = await applyDirectory(asked.database, home(asked), id(asked.params.import))
      if (!outcome.done) return importAnswer(asked, hsdsWords[asked.language].refusals[outcome.refusal])
      await readAnew(asked)
      return seeOther(`/counties/${asked.params.code}/directory/import/${asked.params.import}`)
    },
  ),
  form('/counties/:code{[0-9]{2}}/directory/import/:import/undoing', take, z.object({}), async (asked) => {
    const outcome = await undoDirectory(asked.database, home(asked), id(asked.params.import))
    if (!outcome.done) return importAnswer(asked, hsdsWords[asked.language].refusals[outcome.refusal])
    await readAnew(asked)
    return seeOther(`/counties/${asked.params.code}/directory/import/${asked.params.import}`)
  }),
]

/** Whoever changed a whole directory waits for its search to be made anew, so that no family does. */
const readAnew = ({ database, params }: CountyAsked) =>
  database.asViewer(anyone(Number(params.code)), (tx) => directoryOf(database, tx))

function exported(asked: CountyAsked, type: string, ending: 'json' | 'zip'): Promise<Answer> {
  const { database, params } = asked
  return database.asViewer(anyone(Number(params.code)), async (tx) => {
    found(await findCounty(tx, Number(params.code)))
    return file(await exportDirectory(database, tx, ending), type, `directory-${params.code}.${ending}`)
  })
}

const home = ({ viewer, params }: CountyAsked) => atHome(viewer, Number(params.code))

function importsAnswer(asked: CountyAsked, refusal?: string): Promise<Answer> {
  const { database, params, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const title = countyTitle(county.name, language)
    const imports = await listDirectoryImports(tx)
    const path = `/counties/${params.code}/directory/import`
    const main = (
      <ImportsPage path={path} countyTitle={title} imports={imports} refusal={refusal} language={language} />
    )
    return answer(asked, title, main, refusal === undefined ? 200 : 422)
  })
}

function importAnswer(asked: ImportAsked, refusal?: string): Promise<Answer> {
  const { database, params, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const title = countyTitle(county.name, language)
    const given = found(await findDirectoryImport(tx, id(params.import)))
    const path = `/counties/${params.code}/directory/import`
    const main = (
      <ImportPage path={path} countyTitle={title} given={given} refusal={refusal} language={language} />
    )
    return answer(asked, title, main, refusal === undefined ? 200 : 409)
  })
}

const answer = (
  { params, language }: CountyAsked,
  county: string,
  main: Parameters<typeof html>[0]['main'],
  status: number,
) =>
  html(
    {
      title: hsdsWords[language].title(county),
      noindex: true,
      main,
      breadcrumbs: [
        { href: `/counties/${params.code}`, text: county },
        { href: '', text: hsdsWords[language].short },
      ],
    },
    status,
  )
