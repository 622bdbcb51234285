import { createHmac } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { runner } from 'node-pg-migrate'
import pg from 'pg'

const folder = fileURLToPath(new URL('../db/migrations', import.meta.url))

/**
 * Brings a database up to today's migrations, or to the first `count` of them. Twice does no harm; two at once wait
 * for one another. Answers the names of those it ran.
 */
export async function migrateDatabase(ownerUrl: string, count?: number): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const missing = count === undefined ? undefined : count - (await appliedCount(client))
    if (missing !== undefined && missing <= 0) return []
    const applied = await runner({
      ...(missing === undefined ? {} : { count: missing }),
      dbClient: client,
      dir: folder,
      direction: 'up',
      migrationsSchema: 'migration',
      createMigrationsSchema: true,
      migrationsTable: 'applied',
      advisoryLockMode: 'wait',
      checkOrder: true,
      log: () => {},
    })
    if (applied.length > 0) await watchPublicTables(client)
    return applied.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** A table made today is watched from today, with no migration having to remember it. */
async function watchPublicTables(client: pg.Client): Promise<void> {
  const known = await client.query(`select to_regprocedure('app.watch_public_tables()') as name`)
  if (known.rows[0]?.name !== null) await client.query('select app.watch_public_tables()')
}

async function appliedCount(client: pg.Client): Promise<number> {
  const known = await client.query(`select to_regclass('migration.applied') as name`)
  if (known.rows[0]?.name === null) return 0
  return (await client.query('select count(*)::int as applied from migration.applied')).rows[0].applied
}

const sideRoles = {
  wellness_school: ['app_public', 'app_school_wide', 'app_school_listed'],
  wellness_clinic: ['app_clinic_wide', 'app_clinic_listed'],
  // Accounts and the seals of the audit trail: no viewer ever acts under it.
  wellness_keeper: ['keeper'],
} as const
export type SideLogin = keyof typeof sideRoles

/** Every process that knows the secret knows the side logins' passwords; none is stored. */
export const sidePassword = (secret: string, login: SideLogin): string =>
  createHmac('sha256', secret).update(`database login ${login}`).digest('base64url')

export type SideUrls = { readonly school: string; readonly clinic: string; readonly keeper: string }

/** Makes the two side logins and the keeper's, each a member of its own roles and of nothing else. */
export async function prepareSideLogins(ownerUrl: string, secret: string): Promise<SideUrls> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(7734291)`)
    for (const login of Object.keys(sideRoles) as SideLogin[]) await prepareLogin(client, login, secret)
    await client.query('commit')
  } finally {
    await client.end()
  }
  return {
    school: withLogin(ownerUrl, 'wellness_school', sidePassword(secret, 'wellness_school')),
    clinic: withLogin(ownerUrl, 'wellness_clinic', sidePassword(secret, 'wellness_clinic')),
    keeper: withLogin(ownerUrl, 'wellness_keeper', sidePassword(secret, 'wellness_keeper')),
  }
}

async function prepareLogin(client: pg.Client, login: SideLogin, secret: string): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [login])
  const password = client.escapeLiteral(sidePassword(secret, login))
  // What a role may not be is said when it is made: only a superuser may say it again of one that exists.
  const inherits = login === 'wellness_keeper' ? 'inherit' : 'noinherit'
  const powers = `nosuperuser nobypassrls nocreaterole nocreatedb ${inherits}`
  if (known.rowCount) await client.query(`alter role ${login} login password ${password}`)
  else await client.query(`create role ${login} login ${powers} password ${password}`)
  await client.query(`grant ${sideRoles[login].join(', ')} to ${login}`)
}

function withLogin(url: string, login: string, password: string): string {
  const changed = new URL(url)
  changed.username = login
  changed.password = password
  return changed.toString()
}
