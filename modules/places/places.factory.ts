import { type Kysely, sql } from 'kysely'
import Papa from 'papaparse'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import { factTables } from './county-import/fact-table.ts'
import { type PublicFile, type ReadFiles, readPublicFiles } from './county-import/read-public-files.ts'

/** A public file as a table that a test may change before it is read. */
export type FileTable = { readonly file: string; header: string[]; rows: Record<string, string>[] }

/** The practice county's public files in the folder's layout; `kind` is a part of the name, such as 'schools'. */
export function practiceTables(): FileTable[] {
  return practiceFiles('folder').map(({ name, bytes }) => {
    const parsed = Papa.parse<Record<string, string>>(Buffer.from(bytes).toString(), {
      header: true,
      skipEmptyLines: true,
    })
    return { file: name, header: parsed.meta.fields ?? [], rows: parsed.data }
  })
}

export function tableOf(tables: readonly FileTable[], part: string): FileTable {
  const found = tables.find(({ file }) => file.includes(part))
  if (found === undefined) throw new Error(`no file with ${part} in its name`)
  return found
}

/** The tables as files that can be read. */
export const filesOf = (tables: readonly FileTable[]): readonly PublicFile[] =>
  tables.map(({ file, header, rows }) =>
    textFile(file, `${Papa.unparse(rows, { columns: header, newline: '\n' })}\n`),
  )

export const textFile = (file: string, text: string): PublicFile => ({
  file,
  retrievedOn: null,
  open: async function* () {
    yield Buffer.from(text)
  },
})

/** The practice county's files, changed by the test, read and on their shelf. */
export async function readPractice(
  change: (tables: FileTable[]) => FileTable[] | undefined = () => undefined,
): Promise<ReadFiles> {
  const tables = practiceTables()
  return readPublicFiles(filesOf(change(tables) ?? tables), ['00'])
}

/** Every row an import may touch, as text in a fixed order: two equal texts are the same bytes. */
export async function dumpPlaces(owner: Kysely<Record<string, never>>): Promise<string> {
  const names = [
    ...Object.values(factTables).map(({ name }) => name),
    'county_listing',
    'school_calendar',
    'school_calendar_day',
  ]
  const parts: string[] = []
  for (const name of names) {
    const { rows } = await sql<{ line: string }>`
      select to_jsonb(kept)::text as line from ${sql.table(`places.${name}`)} kept order by 1`.execute(owner)
    parts.push(`${name} ${rows.length}`, ...rows.map(({ line }) => line))
  }
  return parts.join('\n')
}
