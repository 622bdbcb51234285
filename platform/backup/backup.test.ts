import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrateDatabase } from '#platform/migrate.ts'
import { findBinaries } from '#platform/postgres/binaries.ts'
import { startServer } from '#platform/postgres/server.ts'
import { emptyDatabase, freshDatabase } from '#tests/world/fresh-database.ts'
import { backup } from './backup.ts'
import { type BackupKey, createKeyFile } from './backup-key.ts'
import { inspectBackup } from './contents.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellness-backup-test-'))
const passphrase = { passphrase: 'oaks along the American River' }
const now = new Date('2026-11-21T12:00:00Z')
let number = 0
const newFile = () => join(folder, `${++number}.backup`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Migrations of a small world that has all the shapes which a copy could get wrong. */
const migrations: readonly (readonly [name: string, sql: string])[] = [
  [
    '0001_family',
    `create schema family; create schema b_child;
    create table family.z_parent (
      id int generated always as identity primary key,
      name text not null, upper_name text generated always as (upper(name)) stored,
      born date, seen timestamptz, amount numeric(12,2), ratio float8, raw bytea, tags text[], detail jsonb,
      boss int references family.z_parent (id));
    create table b_child.a_child (parent int not null references family.z_parent (id), nr bigserial, note text,
      primary key (parent, nr)) partition by list (parent);
    create table b_child.a_child_rest partition of b_child.a_child default;
    create table family.log (what text);
    create function family.log_child() returns trigger language plpgsql as
      $$ begin insert into family.log values ('a child'); return new; end $$;
    create trigger log_child after insert on b_child.a_child for each row execute function family.log_child();
    create table family."Odd ""name""" ("the, column" text);
    insert into family.log values ('a row that a migration wrote')`,
  ],
  [
    '0002_protect',
    `do $$ declare t regclass; begin
      foreach t in array array['family.z_parent', 'b_child.a_child', 'family.log']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy owner on %s to current_user using (true) with check (true)', t);
      end loop; end $$`,
  ],
  ['0003_color', `alter table family.z_parent add column color text not null default 'green'`],
]

async function migrate(ownerUrl: string, count = migrations.length): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(`create schema if not exists migration;
      create table if not exists migration.applied (id serial primary key, name text, run_on timestamp default now())`)
    const { rowCount } = await client.query('select from migration.applied')
    for (const [name, sql] of migrations.slice(rowCount ?? 0, count)) {
      await client.query(sql)
      await client.query('insert into migration.applied (name) values ($1)', [name])
    }
  })
}

/** As a version that ends with the second migration. */
const stayAtTwo = (ownerUrl: string) => migrate(ownerUrl, 2)

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

let source: Awaited<ReturnType<typeof emptyDatabase>>
let target: Awaited<ReturnType<typeof emptyDatabase>>
const backUp = (file: string, key: BackupKey = passphrase, ownerUrl = source.ownerUrl) =>
  backup({ ownerUrl, file, key, appVersion: '0.1.0', now })
const bringBack = (file: string, key: BackupKey = passphrase) =>
  restore({ file, ownerUrl: target.ownerUrl, key, migrate })

beforeAll(async () => {
  source = await emptyDatabase()
  await migrate(source.ownerUrl, 2)
  await withClient(source.ownerUrl, async (client) => {
    // The second parent's boss comes after it, and text holds all that COPY has to escape.
    await client.query(
      `insert into family.z_parent (name, born, seen, amount, ratio, raw, tags, detail) values
        ($1, '2026-06-30', '2026-07-01 06:30:00.123456+00', 1234567890.12, 0.1::float8 + 0.2, '\\x00ff', '{a,"b c",NULL}', '{"b":1,"a":[null]}'),
        ('', '-infinity', 'infinity', null, 'NaN', '', '{}', 'null')`,
      ['Niñas \\ tab\t newline\n return\r \\. \\N 🌳'],
    )
    await client.query('update family.z_parent set boss = 2 where id = 1')
    await client.query(
      `insert into b_child.a_child (parent, note) select 1 + n % 2, md5(n::text) || md5((-n)::text) from generate_series(1, 20000) n`,
    )
    await client.query(`insert into family."Odd ""name""" values ('odd'), (null)`)
  })
})
beforeEach(async () => {
  target = await emptyDatabase()
  return () => target.close()
})
afterAll(() => source.close())

test('a restored database holds the same rows, counts, sequences and guards, migrated to today', async () => {
  const file = newFile()
  const made = await backUp(file)
  expect(made.tables.map(({ table, rows }) => [table, rows])).toEqual([
    ['family.z_parent', 2],
    ['b_child.a_child', 20_000],
    ['family.Odd "name"', 2],
    ['family.log', 20_001],
  ])
  expect(await bringBack(file)).toEqual(made)
  expect(await inspectBackup(file, passphrase)).toEqual(made)

  const parents =
    'select id, name, upper_name, born::text, seen::text, amount, ratio, raw, tags, detail, boss from family.z_parent order by id'
  expect(await ask(target.ownerUrl, parents)).toEqual(await ask(source.ownerUrl, parents))
  const children = 'select md5(string_agg(c::text, chr(10) order by c::text)) from b_child.a_child c'
  expect(await ask(target.ownerUrl, children)).toEqual(await ask(source.ownerUrl, children))
  expect(await ask(target.ownerUrl, 'select count(*)::int as n from family.log')).toEqual([{ n: 20_001 }])

  const guards = `select relname, relforcerowsecurity as forced, (select string_agg(tgenabled::text, '') from pg_trigger where tgrelid = c.oid and not tgisinternal) as triggers
    from pg_class c where relnamespace in ('family'::regnamespace, 'b_child'::regnamespace) and relkind in ('r', 'p') order by 1`
  expect(await ask(target.ownerUrl, guards)).toEqual(await ask(source.ownerUrl, guards))
  expect(await ask(target.ownerUrl, 'select name from migration.applied order by id')).toEqual(
    migrations.map(([name]) => ({ name })),
  )
  const next = await ask(target.ownerUrl, `insert into b_child.a_child (parent) values (2) returning nr::int`)
  expect(next).toEqual([{ nr: 20_001 }])
  const parent = await ask(
    target.ownerUrl,
    `insert into family.z_parent (name) values ('third') returning id, color`,
  )
  expect(parent).toEqual([{ id: 3, color: 'green' }])
})

test('a key file opens what it closed, and no other does', async () => {
  const keyFile = join(folder, 'key')
  const otherFile = join(folder, 'other-key')
  await createKeyFile(keyFile)
  await createKeyFile(otherFile)
  await expect(createKeyFile(keyFile)).rejects.toThrow('exists already, and backups may depend on it')
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  const file = newFile()
  await backUp(file, { keyFile })
  await expect(bringBack(file, { keyFile: otherFile })).rejects.toThrow(
    `The key in ${otherFile} does not open ${file}.`,
  )
  await expect(bringBack(file)).rejects.toThrow(`${file} opens with a key file; give that instead.`)
  await bringBack(file, { keyFile })
})

test('a backup is closed to others, says nothing in the clear and leaves nothing half-written', async () => {
  const file = newFile()
  await backUp(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file).includes('z_parent')).toBe(false)
  await expect(backUp(file)).rejects.toThrow(`${file} exists already; give another name.`)
  await expect(backUp(join(folder, 'nowhere/a'))).rejects.toThrow('does its folder exist?')
  await expect(backUp(newFile(), { passphrase: 'too short' })).rejects.toThrow('at least 12 characters')
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('a table of which the owner sees only some rows stops the backup', async () => {
  await ask(
    source.ownerUrl,
    `create table family.hidden (n int); alter table family.hidden enable row level security;
    alter table family.hidden force row level security; create policy part on family.hidden using (n > 1)`,
  )
  const file = newFile()
  await expect(backUp(file)).rejects.toThrow('may not see every row of family.hidden')
  await ask(source.ownerUrl, 'drop table family.hidden')
  expect(existsSync(file)).toBe(false)
})

test("the product's own database comes back", async () => {
  const world = await freshDatabase()
  const file = newFile()
  const made = await backUp(file, passphrase, world.ownerUrl)
  await restore({ file, ownerUrl: target.ownerUrl, key: passphrase, migrate: migrateDatabase })
  const again = await backUp(newFile(), passphrase, target.ownerUrl)
  expect(again.tables).toEqual(made.tables)
  expect(made.migrations.length).toBeGreaterThan(0)
  await world.close()
})

const installed = await findBinaries('system')
const bundled = await findBinaries('bundled')
test.skipIf(!installed[0] || !bundled[0] || installed[0].major === bundled[0].major)(
  'a database moves from one major version to another, and back',
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'wellness-move-test-'))
    chmodSync(parent, 0o711)
    const other = { system: 'bundled', bundled: 'system', any: 'bundled' } as const
    const dataDir = join(parent, 'data')
    const server = await startServer({
      dataDir,
      binaries: other[inject('testBinaries')],
      unsafeForTests: true,
    })
    try {
      const [there, back] = [newFile(), newFile()]
      const made = await backUp(there)
      await restore({ file: there, ownerUrl: server.ownerUrl, key: passphrase, migrate: stayAtTwo })
      const moved = await backUp(back, passphrase, server.ownerUrl)
      expect(moved.tables).toEqual(made.tables)
      expect(moved.postgres.split('.')[0]).not.toBe(made.postgres.split('.')[0])
      await bringBack(back)
    } finally {
      await server.stop()
      rmSync(parent, { recursive: true })
    }
  },
)

describe('a file that is not what was made is refused, and nothing is written', () => {
  let whole: Buffer
  beforeAll(async () => {
    const file = newFile()
    await backUp(file)
    whole = readFileSync(file)
  })

  const refused = async (content: Buffer, message: string | RegExp, key: BackupKey = passphrase) => {
    const file = newFile()
    writeFileSync(file, content)
    await expect(bringBack(file, key)).rejects.toThrow(message)
    expect(
      await ask(
        target.ownerUrl,
        `select schema_name from information_schema.schemata
      where schema_name in ('family', 'b_child', 'migration')`,
      ),
    ).toEqual([])
  }
  const flipped = (at: number) => {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    return changed
  }
  const chunk = 65_536 + 16
  const head = () => 33 + whole.readUInt32BE(29)

  test('a wrong passphrase', () =>
    refused(whole, 'The passphrase does not open', { passphrase: 'oaks along the American river' }))
  test('another kind of file', () => refused(randomBytes(500), 'is not a backup of this product'))
  test('an empty file', () => refused(Buffer.alloc(0), 'is not a backup of this product'))
  test('a missing file', () => expect(bringBack('/nowhere/at-all')).rejects.toThrow('cannot be read'))

  test('a byte flipped anywhere', async () => {
    expect(whole.length).toBeGreaterThan(head() + 3 * chunk)
    for (const at of [head(), head() + chunk - 1, head() + chunk, whole.length - 16]) {
      await refused(flipped(at), 'was changed or damaged')
    }
    await refused(flipped(5), 'is not a backup')
    await refused(flipped(whole.length - 1), 'is cut short')
  })

  test('a file cut anywhere, also between two chunks', async () => {
    for (const length of [
      head() + 10,
      head() + chunk,
      head() + 2 * chunk,
      whole.length - 1,
      whole.length - 15,
    ]) {
      await refused(whole.subarray(0, length), 'is cut short')
      const mended = Buffer.concat([whole.subarray(0, length), whole.subarray(whole.length - 15)])
      if (length < whole.length - 15) await refused(mended, 'was changed or damaged')
    }
  })

  test('chunks exchanged, repeated or left out', async () => {
    const [start, a, b] = [0, 1, 2].map((n) =>
      n === 0 ? whole.subarray(0, head()) : whole.subarray(head() + (n - 1) * chunk, head() + n * chunk),
    )
    const rest = whole.subarray(head() + 2 * chunk)
    if (!start || !a || !b) throw new Error('unreachable')
    await refused(Buffer.concat([start, b, a, rest]), 'was changed or damaged')
    await refused(Buffer.concat([start, a, a, b, rest]), 'was changed or damaged')
    await refused(Buffer.concat([start, b, rest]), 'was changed or damaged')
  })
})

describe('a database that does not fit is refused, and nothing is written', () => {
  test('one that is not empty', async () => {
    const file = newFile()
    await backUp(file)
    await migrate(target.ownerUrl)
    await expect(bringBack(file)).rejects.toThrow(
      'The database is not empty (it has b_child, family, migration)',
    )
    expect(await ask(target.ownerUrl, 'select * from family.z_parent')).toEqual([])
  })

  test('migrations that this version does not have', async () => {
    const file = newFile()
    await backUp(file)
    const older = (url: string) => migrate(url, 1)
    await expect(
      restore({ file, ownerUrl: target.ownerUrl, key: passphrase, migrate: older }),
    ).rejects.toThrow('has the migration 0002_protect; this version does not')
    expect(
      await ask(target.ownerUrl, `select from pg_namespace where nspname in ('family', 'migration')`),
    ).toEqual([])
  })

  test('migrations that went further than asked', async () => {
    const file = newFile()
    await backUp(file)
    const newest = (url: string) => migrate(url)
    await expect(
      restore({ file, ownerUrl: target.ownerUrl, key: passphrase, migrate: newest }),
    ).rejects.toThrow('before the migration 0003_color')
  })

  test('rows that come out otherwise than they went in', async () => {
    const file = newFile()
    await backUp(file)
    const rounding = async (url: string, count?: number) => {
      await migrate(url, count)
      await ask(url, 'alter table family.z_parent alter column amount type numeric(12,1)')
    }
    await expect(
      restore({ file, ownerUrl: target.ownerUrl, key: passphrase, migrate: rounding }),
    ).rejects.toThrow('After the restore family.z_parent did not hold the rows of the backup')
    expect(
      await ask(target.ownerUrl, `select from pg_namespace where nspname in ('family', 'migration')`),
    ).toEqual([])
  })
})

test('a truncated copy on disk is known by its end', async () => {
  const file = newFile()
  await backUp(file)
  truncateSync(file, statSync(file).size - 40)
  await expect(inspectBackup(file, passphrase)).rejects.toThrow('is cut short')
})
