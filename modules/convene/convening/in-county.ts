import { countyTitle, findCounty } from '#modules/places/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { lookingAt, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'

type CountyAsked = {
  readonly database: Database
  readonly viewer: Viewer
  readonly params: { readonly code: string }
  readonly language: Language
}

/** In the county of the address, as oneself at home and as a visitor elsewhere, with the county's name. */
export const inCounty = <Result>(
  { database, viewer, params, language }: CountyAsked,
  work: (tx: Tx, county: string) => Promise<Result>,
): Promise<Result> =>
  database.asViewer(lookingAt(viewer, Number(params.code)), async (tx) => {
    const { name } = found(await findCounty(tx, Number(params.code)))
    return work(tx, countyTitle(name, language))
  })

/** Where the convenings of a county lie, and the way there. */
export const conveningsPath = (code: string): `/${string}` => `/counties/${code}/convenings`
