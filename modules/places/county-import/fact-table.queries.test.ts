import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { expect, test } from 'vitest'
import { mergeQuery } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'

const plain = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

test('the SQL that merges each table is the text in fact-table.sql', async () => {
  const text = Object.values(factTables).map((table) => {
    const { sql } = mergeQuery(table, 0, 'import', '[]').compile(plain)
    return `-- places.${table.name}\n${sql.trim().replaceAll(/\n {4}/g, '\n')};\n`
  })
  await expect(text.join('\n')).toMatchFileSnapshot('fact-table.sql')
})
