import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Clock, connect, type OpenDatabase, openDatabase, systemClock } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins, type SideLogin, sidePassword } from '#platform/migrate.ts'
import { type Server, startServer } from '#platform/postgres/server.ts'

/** A database of a test file's own: migrated, and empty but for what migrations bring. */
export type World = {
  readonly ownerUrl: string
  readonly schoolUrl: string
  readonly clinicUrl: string
  /** Past the door, as the owner: for factories and for looking at what was written. */
  readonly owner: ReturnType<typeof connect>
  /** The product's own door, at the time of the test's clock. */
  readonly database: OpenDatabase
  close(): Promise<void>
}

/** What some test files all begin with, made once a run and cloned from then on. */
export type Beginning = {
  /** A name of its own among the beginnings, lower case. */
  readonly name: string
  fill(world: World): Promise<void>
}

const template = 'world_template'
const testSecret = 'the secret of a test run'

/** Clones the migrated template, or the beginning; about a tenth of a second. Close it in `afterAll`. */
export async function freshDatabase(clock: Clock = systemClock, beginning?: Beginning): Promise<World> {
  const server = await testServer()
  await asSuperuser(server, (client) => haveTemplate(client, server))
  if (beginning) await asSuperuser(server, (client) => haveBeginning(client, server, beginning))
  return cloneOf(server, beginning ? `world_${beginning.name}` : template, clock)
}

async function cloneOf(server: Server, from: string, clock: Clock, as?: string): Promise<World> {
  const name = as ?? `world_${randomBytes(8).toString('hex')}`
  await asSuperuser(server, (client) =>
    client.query(`create database ${name} template ${from} owner wellness_owner strategy wal_log`),
  )
  const ownerUrl = urlOf(server.ownerUrl, name)
  const schoolUrl = urlOf(server.ownerUrl, name, 'wellness_school')
  const clinicUrl = urlOf(server.ownerUrl, name, 'wellness_clinic')
  const owner = connect(ownerUrl, 4)
  const database = openDatabase({ school: schoolUrl, clinic: clinicUrl }, clock, 4)
  return {
    ownerUrl,
    schoolUrl,
    clinicUrl,
    owner,
    database,
    close: async () => {
      await Promise.all([owner.destroy(), database.close()])
      await asSuperuser(server, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

/** A database with nothing in it, not even migrations: for tests of migrating and restoring. */
export async function emptyDatabase(): Promise<{ ownerUrl: string; close(): Promise<void> }> {
  const server = await testServer()
  const name = `empty_${randomBytes(8).toString('hex')}`
  await asSuperuser(server, (client) => client.query(`create database ${name} owner wellness_owner`))
  return {
    ownerUrl: urlOf(server.ownerUrl, name),
    close: () =>
      asSuperuser(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

/** The run's one server, started by whoever asks first and stopped by the run's teardown. */
export function testServer(): Promise<Server> {
  const dataDir: string | undefined = inject('testDataDir')
  if (!dataDir) throw new Error('vitest.config.ts must list tests/world/global-setup.ts under globalSetup')
  return startServer({
    dataDir,
    binaries: inject('testBinaries'),
    unsafeForTests: true,
  })
}

async function haveTemplate(client: pg.Client, server: Server): Promise<void> {
  await once(client, template, async (making) => {
    await client.query(`create database ${making} owner wellness_owner`)
    await migrateDatabase(urlOf(server.ownerUrl, making))
    // Roles belong to the server: made once, they serve every clone.
    await prepareSideLogins(urlOf(server.ownerUrl, making), testSecret)
  })
}

async function haveBeginning(client: pg.Client, server: Server, { name, fill }: Beginning): Promise<void> {
  await once(client, `world_${name}`, async (making) => {
    const world = await cloneOf(server, template, systemClock, making)
    await fill(world)
    await Promise.all([world.owner.destroy(), world.database.close()])
  })
}

/** Test files run side by side: one of them makes the database, the others wait. */
async function once(client: pg.Client, name: string, make: (making: string) => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock(1)')
  try {
    const known = await client.query('select from pg_database where datname = $1', [name])
    if (known.rowCount) return
    const making = `${name}_making`
    await client.query(`drop database if exists ${making} with (force)`)
    await make(making)
    await client.query(`alter database ${making} rename to ${name}`)
  } finally {
    await client.query('select pg_advisory_unlock(1)')
  }
}

function urlOf(serverUrl: string, database: string, login?: SideLogin): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  if (login) {
    url.username = login
    url.password = sidePassword(testSecret, login)
  }
  return url.toString()
}

async function asSuperuser<Result>(
  server: Server,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: server.superuserUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
