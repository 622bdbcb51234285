import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** What programs from outside handed in about the viewer: by their account here, or the address they sign in by. */
export async function listOwnRecords(tx: Tx): Promise<Rows> {
  const statements = await rows(
    tx,
    sql<{ statement: string }>`select statement from learn.own_record_statements()`,
  )
  const documents = await rows(
    tx,
    sql<{ document: Record<string, unknown> }>`select document from learn.own_record_documents()`,
  )
  return {
    ...(statements.length > 0
      ? {
          record_statement: statements.map(
            ({ statement }) => JSON.parse(statement) as Record<string, unknown>,
          ),
        }
      : {}),
    ...(documents.length > 0 ? { record_document: documents.map(({ document }) => document) } : {}),
  }
}

/** Takes them out of the store for good, and answers how many. */
export async function deleteOwnRecords(tx: Tx): Promise<number> {
  const answered = await row(tx, sql<{ gone: number }>`select learn.forget_own_records() as gone`)
  return answered?.gone ?? 0
}
