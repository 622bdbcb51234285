import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import type { Viewer } from '#platform/viewer.ts'

export type BenchDatabase = {
  readonly database: ReturnType<typeof openDatabase>
  readonly owner: pg.Client
  readonly schoolUrl: string
  /** A coordinator of the county, with a row of a person of their own. */
  readonly coordinator: Viewer
  close(): Promise<void>
}

/** A migrated database of a bench's own; writes are forced to disk. */
export async function openBenchDatabase(county: number): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  const postgres = await startServer({ dataDir })
  await migrateDatabase(postgres.ownerUrl)
  const sides = await prepareSideLogins(postgres.ownerUrl, 'the secret of a bench, long enough')
  const database = openDatabase(sides)
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  const personId = newId<'person'>()
  await owner.query(
    `insert into people.person (id, display_name, practice) values ($1, 'A coordinator', false)`,
    [personId],
  )
  return {
    database,
    owner,
    schoolUrl: sides.school,
    coordinator: {
      personId,
      label: 'A coordinator',
      roles: ['county_coordinator'],
      databaseRole: 'app_school_wide',
      county,
      schools: [],
    },
    close: async () => {
      await owner.end()
      await database.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
