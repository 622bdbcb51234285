import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrateDatabase } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { describeSchema } from './describe-schema.ts'
import { describeTables, tablesText } from './describe-tables.ts'

// Writes db/schema.sql and docs/tables.txt from a database made anew by the migrations.
const dataDir = mkdtempSync(join(tmpdir(), 'wellness-schema-'))
const server = await startServer({ dataDir, unsafeForTests: true })
try {
  await migrateDatabase(server.ownerUrl)
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  writeFileSync('db/schema.sql', await describeSchema(client))
  writeFileSync('docs/tables.txt', tablesText(await describeTables(client)))
  await client.end()
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
