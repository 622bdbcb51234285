import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { sealed } from '#platform/secrets.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { inventPracticePeople } from './invent-practice-people.ts'
import { listPracticeMemberships } from './membership.queries.ts'
import { isCountyRole } from './membership.rules.ts'
import { findPracticeViewer, practicePurpose } from './practice-viewer.ts'

const secret = 'the secret of a test run, long enough'
let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world?.close())

const standing = () => world.database.asViewer(anyone(0), listPracticeMemberships)

test('invented before the county had schools, they stand at theirs once it has, and nobody twice', async () => {
  await inventPracticePeople(world.database)
  const before = await standing()
  expect(before.every(({ place }) => place === null)).toBe(true)
  await seedPracticeCounty(world.database)
  await inventPracticePeople(world.database)
  await inventPracticePeople(world.database)
  const after = await standing()
  expect(after.map(({ displayName }) => displayName).sort()).toEqual(
    before.map(({ displayName }) => displayName).sort(),
  )
  for (const { role, place, placeName } of after) {
    expect(place === null, role).toBe(isCountyRole(role))
    if (place !== null) expect(placeName).not.toBe(place)
  }
})

test('the principal sees one school, the district leader all of hers, the clinician his on the other side', async () => {
  const all = await standing()
  const viewerOf = (role: string) => {
    const membership = all.find((one) => one.role === role)
    return findPracticeViewer(world.database, secret, sealed(secret, practicePurpose, membership?.id ?? ''))
  }
  const [principal, leader, clinician, director] = await Promise.all(
    ['principal', 'district_leader', 'clinician_1', 'county_director'].map(viewerOf),
  )
  expect(principal).toMatchObject({ databaseRole: 'app_school_listed', county: 0 })
  expect(principal?.schools.length).toBe(1)
  expect(clinician).toMatchObject({ databaseRole: 'app_clinic_listed', schools: principal?.schools })
  expect(leader?.schools).toEqual(expect.arrayContaining([...(principal?.schools ?? [])]))
  expect(leader?.schools.length).toBeGreaterThan(1)
  expect(director).toMatchObject({ databaseRole: 'app_school_wide', schools: [] })
  const { rows } = await sql<{ code: string }>`select code from places.school
    where id = any(${[...(principal?.schools ?? [])]}::uuid[])`.execute(world.owner)
  expect(rows.map(({ code }) => code)).toEqual([all.find(({ role }) => role === 'principal')?.place])
})
