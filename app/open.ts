import pg from 'pg'
import { type Clock, type OpenDatabase, openDatabase } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins, type SideUrls } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { type Config, ConfigError } from './config.ts'
import { followFacts } from './follow-facts.ts'

export type Opened = {
  readonly database: OpenDatabase
  readonly ownerUrl: string
  readonly sideUrls: SideUrls
  close(): Promise<void>
}

export type Saying = (line: string) => void

/** Opens the product's database: found or started, migrated, with its two side logins proved weak enough. */
export async function openProduct(config: Config, say: Saying = () => {}, clock?: Clock): Promise<Opened> {
  followFacts()
  const server = config.databaseUrl === null ? await startServer({ dataDir: config.dataDir, log: say }) : null
  const ownerUrl = server?.ownerUrl ?? config.databaseUrl ?? ''
  try {
    const applied = await migrateDatabase(ownerUrl)
    if (applied.length > 0) say(`database brought up to date: ${applied.length} migrations`)
    const sideUrls = config.sideUrls ?? (await prepareSideLogins(ownerUrl, config.secret))
    if (config.mode === 'production') await refuseUnsafeDatabase(ownerUrl, sideUrls)
    const database = openDatabase(sideUrls, clock)
    const close = async () => {
      await database.close()
      await server?.stop()
    }
    return { database, ownerUrl, sideUrls, close }
  } catch (error) {
    await server?.stop()
    throw error
  }
}

type Facts = {
  readonly superuser: boolean
  readonly bypass: boolean
  readonly owns: number
  readonly other: boolean
}

/** In production a login that could step over the wall, or a database that may forget, is a reason not to start. */
export async function refuseUnsafeDatabase(
  ownerUrl: string,
  sides: Pick<SideUrls, 'school' | 'clinic'> & Partial<SideUrls>,
  known: { readonly writesForced?: boolean } = {},
): Promise<void> {
  if (known.writesForced !== true) await refuseForgetful(ownerUrl)
  await refuseStrongLogin(sides.school, 'app_clinic_wide', 'DATABASE_SCHOOL_URL')
  await refuseStrongLogin(sides.clinic, 'app_school_wide', 'DATABASE_CLINIC_URL')
  if (sides.keeper) await refuseStrongLogin(sides.keeper, 'app_school_wide', 'DATABASE_KEEPER_URL')
}

async function refuseForgetful(ownerUrl: string): Promise<void> {
  const settings = await ask<{ name: string; setting: string }>(
    ownerUrl,
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
  )
  const off = settings.find(({ setting }) => setting === 'off')
  if (off)
    throw new ConfigError(
      `The database runs with ${off.name} off, so a power cut could lose records. Turn it on.`,
    )
}

async function refuseStrongLogin(url: string, otherRole: string, setting: string): Promise<void> {
  const [facts] = await ask<Facts>(
    url,
    `select rolsuper as superuser, rolbypassrls as bypass, pg_has_role(current_user, '${otherRole}', 'member') as other,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owns
     from pg_roles r where rolname = current_user`,
  )
  if (!facts) throw new ConfigError(`The login of ${setting} could not be read.`)
  const say = (why: string) =>
    new ConfigError(`The login of ${setting} ${why}; give it no more than its own side's roles.`)
  if (facts.superuser) throw say('is a superuser')
  if (facts.bypass) throw say('may step past row security')
  if (facts.owns > 0) throw say('owns tables')
  if (facts.other) throw say('may become the other side')
}

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}
