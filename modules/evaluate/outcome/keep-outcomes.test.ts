import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { follow, record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { anyone, service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountyOutcomes, findOutcomesAround } from './find-county-outcomes.ts'
import { findHiddenRates } from './find-hidden-rates.ts'
import { findSimilarInState } from './find-similar-in-state.ts'
import { keepAllOutcomes, keepOutcomes } from './keep-outcomes.ts'
import { type CountyOutcomes, placeKey } from './outcome.ts'

let world: World
let workedOut: CountyOutcomes
beforeAll(async () => {
  world = await freshDatabase()
  await seedPracticeCounty(world.database)
  workedOut = (await world.database.asViewer(anyone(0), findCountyOutcomes))!
}, 120_000)
afterAll(() => world.close())

const keptCount = async () =>
  (await sql<{ count: number }>`select count(*) from evaluate.outcome_place`.execute(world.owner)).rows[0]!
    .count

test('a visitor keeps nothing, whichever way she tries', async () => {
  await expect(world.database.asViewer(anyone(0), keepOutcomes)).rejects.toThrow('forbidden')
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`delete from evaluate.outcome_edition`.execute(tx)),
  ).rejects.toThrow('permission denied')
  expect(await keptCount()).toBe(0)
})

test('what is kept is what would be worked out, place by place and rate by rate', async () => {
  // Two processes that start at once keep each county once.
  await Promise.all([keepAllOutcomes(world.database), keepAllOutcomes(world.database)])
  expect(await keptCount()).toBeGreaterThan(100)
  const kept = (await world.database.asViewer(anyone(0), findCountyOutcomes))!
  expect(kept).not.toBe(workedOut)
  const plain = ({ places, kinds, newestCodes, groupCategories, ...rest }: CountyOutcomes) => ({
    ...rest,
    profiles: rest.profiles.toSorted((one, other) => one.code.localeCompare(other.code)),
    places: [...places.values()]
      .map((place) => ({ ...place, rates: new Map([...place.rates].sort()) }))
      .sort((one, other) => `${one.level}${one.code}`.localeCompare(`${other.level}${other.code}`)),
    kinds: new Map([...kinds].sort()),
    newestCodes: new Map([...newestCodes].sort()),
    groupCategories: new Map([...groupCategories].sort()),
  })
  expect(plain(kept)).toEqual(plain(workedOut))
})

test('which rates of a school may not be shown is told alike, kept or worked out', async () => {
  let few = 0
  for (const code of [...workedOut.kinds.keys()].slice(0, 40)) {
    const hidden = await world.database.asViewer(anyone(0), (tx) => findHiddenRates(tx, code))
    const rates = [...workedOut.places.get(placeKey('school', code))!.rates]
    const wanted = rates.flatMap(([key, rate]) => (rate.shown ? [] : (/^(.*) all$/.exec(key)?.[1] ?? [])))
    expect([...hidden].sort()).toEqual(wanted.sort())
    few += hidden.size
  }
  expect(few).toBeGreaterThan(0)
})

test('one page reads its place, its areas and its similar schools, the same as all would say', async () => {
  const [code, kind] = [...workedOut.kinds].find(([, { similar }]) => similar.length === 10)!
  const around = (await world.database.asViewer(anyone(0), (tx) => findOutcomesAround(tx, 'school', code)))!
  expect(around.kinds.get(code)).toEqual(kind)
  expect(around.places.size).toBeLessThanOrEqual(14)
  const key = placeKey('school', code)
  expect(new Map([...around.places.get(key)!.rates].sort())).toEqual(
    new Map([...workedOut.places.get(key)!.rates].sort()),
  )
  for (const similar of kind.similar) expect(around.kinds.has(similar)).toBe(true)
})

test('another county sees its list of schools and nothing else of it', async () => {
  const seen = await world.database.asViewer(anyone(34), async (tx) => [
    (await sql`select from evaluate.outcome_place`.execute(tx)).rows.length,
    (await sql`select from evaluate.school_listing`.execute(tx)).rows.length > 0,
  ])
  expect(seen).toEqual([0, true])
})

test('in a state of one county, the most alike are those of the county', async () => {
  const [code, kind] = [...workedOut.kinds].find(([, { similar }]) => similar.length === 10)!
  const found = await world.database.asViewer(anyone(0), (tx) => findSimilarInState(tx, code))
  expect(found.map((school) => school.code)).toEqual(kind.similar)
})

test('figures that changed are worked out anew, never shown from what was kept', async () => {
  await sql`update evaluate.outcome_edition set figure_state = 'another'`.execute(world.owner)
  const found = (await world.database.asViewer(anyone(0), findCountyOutcomes))!
  expect(found).toBe(workedOut)
  // The fact that new figures are in keeps them in the same transaction.
  follow('county.imported', keepOutcomes)
  const job = service('county import', 0)
  await world.database.asViewer(job, (tx) => record(tx, 'county.imported', newId()))
  const { rows } = await sql<{ figureState: string }>`
    select figure_state as "figureState" from evaluate.outcome_edition`.execute(world.owner)
  expect(rows[0]?.figureState).not.toBe('another')
})

test('a county without a standing import keeps nothing', async () => {
  await sql`truncate places.county_import_application cascade`.execute(world.owner)
  await world.database.asViewer(service('county import', 0), keepOutcomes)
  expect(await keptCount()).toBe(0)
  expect((await sql`select from evaluate.school_listing`.execute(world.owner)).rows).toHaveLength(0)
})
