import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { findAgreement, findPaper, listAgreements } from './agreement.queries.ts'
import type { NewAgreement } from './agreement.ts'
import { agreementMeasure } from './agreement-measure.ts'
import { addPaper, endAgreement, recordAgreement, signAgreement } from './record-agreement.ts'

let world: World
let meadow: Meadow
let coordinator: Viewer
let district: Viewer
let hills: Viewer
let principal: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
  meadow = await meadowSchools(world)
  const { willow, oak, fern } = meadow
  const { database } = world
  coordinator = await aColleague(database, { role: 'county_coordinator' })
  district = await aColleague(database, {
    role: 'district_leader',
    place: '0010001',
    schools: [willow.id, oak.id],
  })
  hills = await aColleague(database, { role: 'district_leader', place: '0010002', schools: [fern.id] })
  principal = await aColleague(database, { role: 'principal', place: willow.code, schools: [willow.id] })
})
afterAll(() => world?.close())

const mou = (placeCode: string | null): NewAgreement => ({
  kind: 'mou',
  title: `MOU for ${placeCode}`,
  placeCode,
  startsOn: calendarDate('2027-07-01'),
  endsOn: calendarDate('2028-06-30'),
  parties: ['Meadow Unified', 'Valley Health Center'],
})
const recorded = async (viewer: Viewer, placeCode: string | null): Promise<string> => {
  const outcome = await recordAgreement(world.database, viewer, mou(placeCode))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const pdf = { name: 'mou.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nsigned\n%%EOF\n') }
const sign = (viewer: Viewer, id: string, number: number, signedOn = '2027-06-01') =>
  signAgreement(world.database, viewer, id, { number, signerName: 'A. Signer', signedOn })
const measured = (scope: 'school' | 'district' | 'county', schoolCode: string | null = meadow.willow.code) =>
  world.database.asViewer(service('learning measures', 0), (tx) =>
    agreementMeasure.read(tx, scope, { personId: newId(), schoolCode, districtCode: '0010001' }),
  )

describe('who may record', () => {
  test('a principal reads and does not record', async () => {
    await expect(recordAgreement(world.database, principal, mou(meadow.willow.code))).rejects.toThrow(
      Forbidden,
    )
  })

  test('a district records its own, not the county’s and not another’s', async () => {
    expect(await recordAgreement(world.database, district, mou(null))).toEqual(refused('county_not_yours'))
    expect(await recordAgreement(world.database, district, mou('0010002'))).toEqual(refused('place_unknown'))
    expect(await recordAgreement(world.database, coordinator, mou('0019999'))).toEqual(
      refused('place_unknown'),
    )
    expect((await sql`select from learn.agreement`.execute(world.owner)).rows).toEqual([])
  })

  test('the database says so too, whatever the code asks', async () => {
    const forged = world.database.asViewer(district, (tx) =>
      sql`insert into learn.agreement (county_id, id, kind, title, scope, starts_on, person_id, person_name, recorded_at)
        values (0, ${newId()}, 'mou', 'x', 'county', '2027-07-01', ${district.personId}, 'x', now())`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})

describe('an agreement of a district', () => {
  let id: string
  test('is seen by its people and no other district’s', async () => {
    id = await recorded(district, '0010001')
    const seen = (viewer: Viewer) =>
      world.database.asViewer(viewer, async (tx) => (await listAgreements(tx)).length)
    expect([await seen(district), await seen(principal), await seen(coordinator), await seen(hills)]).toEqual(
      [1, 1, 1, 0],
    )
    await expect(sign(hills, id, 1)).rejects.toThrow(NotFound)
  })

  test('is signed party by party, once each, and never on a day ahead', async () => {
    expect(await sign(district, id, 1, '2027-09-16')).toEqual(refused('signed_later'))
    expect(await sign(district, id, 3)).toEqual(refused('party_unknown'))
    expect((await sign(district, id, 1)).done).toBe(true)
    expect(await sign(coordinator, id, 1)).toEqual(refused('already_signed'))
    expect(await measured('school')).toBe(0)
    expect((await sign(coordinator, id, 2, '2027-09-15')).done).toBe(true)
    expect(await measured('school')).toBe(0)
  })

  test('counts as signed once its paper is there', async () => {
    const wrong = { name: 'mou.pdf', bytes: new TextEncoder().encode('<script>') }
    expect(await addPaper(world.database, district, id, wrong)).toEqual(refused('file_of_other_kind'))
    expect((await sql`select from learn.agreement_file`.execute(world.owner)).rows).toEqual([])
    expect((await addPaper(world.database, district, id, pdf)).done).toBe(true)
    expect([await measured('school'), await measured('district'), await measured('county')]).toEqual([
      1, 1, 0,
    ])
    expect(await measured('school', null)).toBeNull()
  })

  test('gives its paper back as it came, to whoever sees it', async () => {
    const read = (viewer: Viewer) =>
      world.database.asViewer(viewer, async (tx) => {
        const agreement = await findAgreement(tx, id)
        return agreement?.paper && findPaper(tx, id, agreement.paper.id)
      })
    expect(new Uint8Array((await read(principal))?.bytes ?? [])).toEqual(pdf.bytes)
    expect(await read(hills)).toBeUndefined()
  })

  test('ends once, with a reason, and then proves nothing', async () => {
    expect(await endAgreement(world.database, district, id, '')).toEqual(refused('reason_missing'))
    expect((await endAgreement(world.database, district, id, 'The partner left.')).done).toBe(true)
    expect(await endAgreement(world.database, district, id, 'Again')).toEqual(refused('already_ended'))
    expect(await measured('school')).toBe(0)
  })
})

test('what binds the county is read by a district and left to the county office', async () => {
  const id = await recorded(coordinator, null)
  await expect(sign(district, id, 1)).rejects.toThrow(Forbidden)
  const forged = world.database.asViewer(district, (tx) =>
    sql`insert into learn.agreement_signature (county_id, agreement_id, number, signer_name, signed_on, person_id, person_name, recorded_at)
      values (0, ${id}, 1, 'x', '2027-06-01', ${district.personId}, 'x', now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow('row-level security')
  for (const number of [1, 2]) await sign(coordinator, id, number)
  await addPaper(world.database, coordinator, id, pdf)
  expect([await measured('county'), await measured('school', meadow.fern.code)]).toEqual([1, 1])
})
