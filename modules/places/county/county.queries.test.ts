import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { californiaCountyCodes, countyName } from '../public-file/california-county.ts'
import { listCounties } from './county.queries.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world.close())

test('the database and the files know the same 58 counties, and the practice county beside them', async () => {
  const counties = await world.database.asViewer(anyone(), listCounties)
  expect(counties.map(({ code, name }) => [code, name])).toEqual(
    ['00', ...californiaCountyCodes].map((code) => [code, countyName(code)]),
  )
  expect(counties.filter(({ fips }) => fips === null).map(({ code }) => code)).toEqual(['00'])
  expect(counties.find(({ code }) => code === '58')?.fips).toBe('06115')
})
