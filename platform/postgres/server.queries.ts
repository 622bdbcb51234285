import pg from 'pg'
import { DatabaseTrouble } from './trouble.ts'

/** The login that migrates and owns every table; it is no superuser, so row security binds it as on any host. */
export const ownerLogin = 'wellness_owner'
export const databaseName = 'wellness'

/** Where the server that answers keeps its data, and which of the settings that force writes to disk are off. */
export async function readServer(superuserUrl: string): Promise<{ dataFolder: string; unsafe: string[] }> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ data_folder: string; unsafe: string[] }>(
      `select current_setting('data_directory') as data_folder,
        array(select name from pg_settings
          where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'
          order by name) as unsafe`,
    )
    const row = rows[0]
    if (!row)
      throw new DatabaseTrouble('PostgreSQL did not say where its data lies; start the product again.')
    return { dataFolder: row.data_folder, unsafe: row.unsafe }
  })
}

/** Makes the owner and its empty database where they are missing. */
export async function prepareOwner(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const role = await client.query('select from pg_roles where rolname = $1', [ownerLogin])
    if (!role.rowCount) {
      await client.query(
        `create role ${ownerLogin} login createrole createdb password ${client.escapeLiteral(password)}`,
      )
    }
    const database = await client.query('select from pg_database where datname = $1', [databaseName])
    if (!database.rowCount) await client.query(`create database ${databaseName} owner ${ownerLogin}`)
  })
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that stops while we are connected is reported by the query itself.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
