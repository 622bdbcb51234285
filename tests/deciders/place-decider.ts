import { roles } from './agreement.ts'
import type { DatabaseDecider } from './database-decider.ts'
import { counties, people, refusedIsEmpty, schools } from './database-decider.ts'
import { mayAdd, mayRead, placeModel } from './place-model.ts'
import { type Facts, type PlaceWorld, placeWorld } from './place-world.ts'
import type { Looker } from './row-model.ts'

/** The database, asked over a world of places: which rows of a table it shows, and which of those tried it takes. */
export type PlaceDecider = {
  readonly tables: readonly string[]
  readonly world: PlaceWorld
  /** Rows on which model and database differ, in words; at most a few of them. */
  readsWrong(table: string, who: Looker): Promise<readonly string[]>
  addsWrong(table: string, who: Looker): Promise<readonly string[]>
}

export const smallWorld = () => placeWorld({ counties, schools })

/** Those who may look at county 34 or stand in none: known or not, at one of its schools or at none. */
export const placeLookers: readonly Looker[] = roles.flatMap((role) =>
  [34, null].flatMap((county) =>
    [people[0] ?? null, null].flatMap((person) =>
      (role.endsWith('_listed') ? [schools.slice(0, 1), []] : [schools.slice(0, 1)]).map((listed) => ({
        role,
        county,
        person,
        schools: listed,
      })),
    ),
  ),
)

/** Puts a world into the tables of an opened database, inside its transaction; each row bears its number in the world. */
export async function fillPlaces(database: DatabaseDecider, world: PlaceWorld): Promise<PlaceDecider> {
  const { client } = database
  const columns = await columnsOf(database)
  // A table that is written out and not there is told by a test of its own.
  for (const [table, rows] of Object.entries(world.rows)) if (columns.has(table)) await fill(table, rows)
  await client.query(takenFunction)
  async function fill(table: string, rows: readonly Facts[]) {
    const known = namesIn(table, rows)
    await client.query(`truncate ${table} cascade`)
    await client.query(`alter table ${table} add column if not exists case_no int`)
    await client.query(
      `insert into ${table} (${[...known, 'case_no'].join(', ')})
       select ${[...known, 'case_no'].join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.map((row, at) => ({ ...row, case_no: at })))],
    )
    for (const role of roles)
      await client.query(`do $$ begin if has_any_column_privilege('${role}', '${table}', 'select') then
        grant select (case_no) on ${table} to ${role}; end if; end $$`)
  }
  /** Every column that decides; an id is left out where a table has none. */
  function namesIn(table: string, rows: readonly Facts[]): readonly string[] {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'id')
    const lost = names.filter((name) => !columns.get(table)?.has(name))
    if (lost.length > 0) throw new Error(`${table} has no ${lost.join(', ')}`)
    return columns.get(table)?.has('id') ? ['id', ...names] : names
  }
  const as = (who: Looker) =>
    client.query(
      `select set_config('role', $1, true), set_config('app.county', $2, true), set_config('app.person', $3, true),
         set_config('app.schools', $4, true)`,
      [
        who.role,
        who.county === null ? '' : String(who.county),
        who.person ?? '',
        `{${who.schools.join(',')}}`,
      ],
    )
  const differing = (
    table: string,
    who: Looker,
    did: string,
    told: (at: number) => boolean,
    rows: readonly Facts[],
    may: typeof mayRead,
  ) =>
    rows.flatMap((row, at) =>
      told(at) === may(table, who, row, world)
        ? []
        : [
            `${table}: ${who.role} of ${who.county} (${who.person ? 'known' : 'job'}, ${who.schools.length} schools) ${told(at) ? did : `not ${did}`} ${JSON.stringify(row)}`,
          ],
    )
  return {
    tables: Object.keys(placeModel).filter((table) => columns.has(table)),
    world,
    readsWrong: (table, who) =>
      database.undone(async () => {
        const shown = new Set<number>()
        if (await may(database, table, who.role, 'select')) {
          await as(who)
          const { rows } = await client.query(`select case_no from ${table}`).catch(refusedIsEmpty)
          for (const { case_no } of rows) shown.add(case_no)
        }
        return differing(table, who, 'shown', (at) => shown.has(at), world.rows[table] ?? [], mayRead)
      }),
    addsWrong: (table, who) =>
      database.undone(async () => {
        const tried = world.tries[table] ?? world.rows[table] ?? []
        const taken = new Set<number>()
        if (await may(database, table, who.role, 'insert')) {
          await as(who)
          const given = [table, namesIn(table, tried), JSON.stringify(tried)]
          const { rows } = await client.query('select app.taken($1, $2, $3) as taken', given)
          for (const at of rows[0].taken) taken.add(at - 1)
        }
        return differing(table, who, 'taken', (at) => taken.has(at), tried, mayAdd)
      }),
  }
}

async function columnsOf({ client }: DatabaseDecider): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } =
    await client.query(`select table_schema || '.' || table_name as name, array_agg(column_name::text) as columns
    from information_schema.columns group by 1`)
  return new Map(rows.map(({ name, columns }) => [name, new Set(columns)]))
}

async function may(
  { client }: DatabaseDecider,
  table: string,
  role: string,
  right: 'select' | 'insert',
): Promise<boolean> {
  const { rows } = await client.query(
    `select has_schema_privilege($1, split_part($2, '.', 1), 'usage')
       and has_any_column_privilege($1, $2, $3) as may`,
    [role, table, right],
  )
  return rows[0].may
}

/** Tries each row and takes it back; answers the places of those that the policies let through. */
const takenFunction = `
  create or replace function app.taken(target text, names text[], tries jsonb) returns int[] language plpgsql as $$
  declare
    one jsonb;
    place int;
    let_in int[] := '{}';
    list text := array_to_string(names, ', ');
  begin
    for one, place in select value, ordinality from jsonb_array_elements(tries) with ordinality loop
      begin
        execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', target, list, list, target)
          using one;
        raise exception using errcode = 'WD001';
      exception
        when sqlstate 'WD001' then let_in := let_in || place;
        when insufficient_privilege then null;
      end;
    end loop;
    return let_in;
  end
  $$`
