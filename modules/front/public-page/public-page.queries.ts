import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import type { PageName, PageVersion } from './public-page.ts'

const columns = sql`id, text, shipped_hash, made_by, made_at`

/** The county's newest word on a page. */
export const findNewestVersion = (
  tx: Tx,
  page: PageName,
  language: Language,
): Promise<PageVersion | undefined> =>
  row(
    tx,
    sql<PageVersion>`select ${columns} from front.page_version
      where county_id = ${tx.viewer.county} and page = ${page} and language = ${language}
      order by made_at desc, id desc limit 1`,
  )

/** Every version of a page, the newest first. */
export async function listVersions(
  tx: Tx,
  page: PageName,
  language: Language,
): Promise<readonly PageVersion[]> {
  return rows(
    tx,
    sql<PageVersion>`select ${columns} from front.page_version
      where county_id = ${tx.viewer.county} and page = ${page} and language = ${language}
      order by made_at desc, id desc limit 100`,
  )
}

export type NewestVersion = PageVersion & { readonly page: PageName; readonly language: Language }

/** The newest version of every page the county has ever changed. */
export async function listNewestVersions(tx: Tx): Promise<readonly NewestVersion[]> {
  return rows(
    tx,
    sql<NewestVersion>`select distinct on (page, language) page, language, ${columns} from front.page_version
      where county_id = ${tx.viewer.county} order by page, language, made_at desc, id desc limit 200`,
  )
}

export type NewVersion = Pick<PageVersion, 'text' | 'shippedHash'> & {
  readonly page: PageName
  readonly language: Language
}

export async function insertVersion(
  tx: Tx,
  { page, language, text, shippedHash }: NewVersion,
): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into front.page_version (county_id, id, page, language, text, shipped_hash, made_by_id, made_by, made_at)
    values (${tx.viewer.county}, ${id}, ${page}, ${language}, ${text}, ${shippedHash}, ${tx.viewer.personId}::uuid,
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
  return id
}
