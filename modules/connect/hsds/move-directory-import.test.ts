import { strToU8, zipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { service as server, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { checkListing } from '../listing/check-listing.ts'
import { findDirectoryState, listListings } from '../listing/listing.queries.ts'
import { whyHidden } from '../listing/listing.rules.ts'
import { listAgencies } from '../organization/agency-list.queries.ts'
import { findDirectoryImport } from './directory-import.queries.ts'
import { applyDirectory, lookAtDirectory, undoDirectory } from './move-directory-import.ts'
import { ohanaSample } from './read-ohana.factory.ts'
import { clearWaiting } from './waiting-listing.queries.ts'

let world: World
let coordinator: Viewer
beforeAll(async () => {
  world = await freshDatabase()
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
    world.owner,
  )
  coordinator = {
    personId,
    label: 'Someone',
    roles: ['county_coordinator'],
    databaseRole: 'app_school_wide',
    county: 34,
    schools: [],
  }
})
afterAll(() => world?.close())

const service = (id: string, given: object = {}) => ({
  id,
  name: `Food pantry ${id}`,
  status: 'active',
  organization: { name: 'An agency' },
  ...given,
})
const fileOf = (...services: object[]) => ({
  name: 'other-county.json',
  bytes: new TextEncoder().encode(JSON.stringify(services)),
})
const look = async (...services: object[]) => {
  const outcome = await lookAtDirectory(world.database, coordinator, fileOf(...services))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const seen = () =>
  world.database.asViewer(coordinator, async (tx) =>
    (await listListings(tx)).filter((listing) => whyHidden(listing) === null),
  )
const names = async () => (await seen()).map(({ name }) => name)

test('looking writes nothing; applying does, once; undoing takes it back', async () => {
  const id = await look(service('1'), service('2'), service('3', { status: 'gone' }))
  expect(await names()).toEqual([])
  const given = await world.database.asViewer(coordinator, (tx) => findDirectoryImport(tx, id))
  expect(given?.problems.map(({ at }) => at)).toEqual(['services[2].status'])
  expect(await applyDirectory(world.database, coordinator, id)).toMatchObject({ result: 2 })
  expect(await applyDirectory(world.database, coordinator, id)).toMatchObject({ refusal: 'already_applied' })
  expect(await names()).toEqual(['Food pantry 1', 'Food pantry 2'])
  expect(await undoDirectory(world.database, coordinator, id)).toMatchObject({ result: 2 })
  expect(await undoDirectory(world.database, coordinator, id)).toMatchObject({ refusal: 'already_undone' })
  expect(await names()).toEqual([])
  // It stands in no list of hidden places either, which are someone's to look at.
  expect(await world.database.asViewer(coordinator, listListings)).toEqual([])
})

test('what was taken back comes in again, and what is here stays as it is', async () => {
  const first = await look(service('1'), service('2'))
  await applyDirectory(world.database, coordinator, first)
  const second = await look(
    service('1', { name: 'Renamed' }),
    service('4'),
    service('5', { name: 'food PANTRY-1' }),
  )
  const given = await world.database.asViewer(coordinator, (tx) => findDirectoryImport(tx, second))
  expect(given).toMatchObject({ knownCount: 1, twins: [{ name: 'food PANTRY-1' }] })
  expect(await applyDirectory(world.database, coordinator, second)).toMatchObject({ result: 1 })
  expect(await names()).toEqual(['Food pantry 1', 'Food pantry 2', 'Food pantry 4'])
})

test('a listing that someone found true stays when its import is taken back', async () => {
  const id = await look(service('8'), service('9'))
  await applyDirectory(world.database, coordinator, id)
  const kept = (await seen()).find(({ name }) => name === 'Food pantry 8')
  if (!kept) throw new Error('not there')
  await checkListing(world.database, coordinator, kept.id, { outcome: 'still_true', wait: null, note: null })
  expect(await undoDirectory(world.database, coordinator, id)).toMatchObject({ result: 1 })
  expect(await names()).toContain('Food pantry 8')
  expect(await names()).not.toContain('Food pantry 9')
})

test.each([
  ['no JSON', 'x'],
  ['no list', '{}'],
  ['letters of another encoding', '\ud800'],
])('a file with %s is refused, and nothing is written', async (_what, text) => {
  const before = await world.database.asViewer(coordinator, findDirectoryState)
  const bytes = text === '\ud800' ? new Uint8Array([0xff, 0xfe, 0x5b]) : new TextEncoder().encode(text)
  expect(await lookAtDirectory(world.database, coordinator, { name: 'x', bytes })).toMatchObject({
    refusal: 'not_hsds',
  })
  expect(await lookAtDirectory(world.database, coordinator, fileOf(service('', {})))).toMatchObject({
    refusal: 'nothing_usable',
  })
  expect(await world.database.asViewer(coordinator, findDirectoryState)).toEqual(before)
})

test('a navigator may not bring one in', async () => {
  const navigator: Viewer = { ...coordinator, roles: ['family_navigator'], databaseRole: 'app_school_listed' }
  await expect(lookAtDirectory(world.database, navigator, fileOf(service('1')))).rejects.toThrow('forbidden')
})

const agencies = async () =>
  (
    await sql<{
      name: string
      sourceKey: string
      parent: string | null
    }>`select agency.name, agency.source_key,
        parent.name as parent from connect.organization agency
      left join connect.organization parent on parent.county_id = agency.county_id and parent.id = agency.parent_id
      where agency.county_id = 34 and agency.name like 'Elm%' order by agency.name`.execute(world.owner)
  ).rows
const elm = { id: 'org-elm', name: 'Elm House', phones: [{ number: '5595550101' }] }

test('agencies come in under their ids, once, and a listing without a phone has its agency’s', async () => {
  const branch = { id: 'org-branch', name: 'Elm Branch', parent_organization_id: 'org-elm' }
  const id = await look(
    service('e1', { organization: elm, wait_time: 'A week', assured_date: '2026-03-02' }),
    service('e2', { organization: elm, phones: [{ number: '5595550102' }] }),
    service('e3', { organization: branch }),
  )
  await applyDirectory(world.database, coordinator, id)
  expect(await agencies()).toEqual([
    { name: 'Elm Branch', sourceKey: 'org-branch', parent: 'Elm House' },
    { name: 'Elm House', sourceKey: 'org-elm', parent: null },
  ])
  const came = (await seen()).filter(({ sourceKey }) => sourceKey.startsWith('e'))
  expect(
    came.map(({ organization, phone, ownPhone, wait }) => [organization, phone, ownPhone, wait]),
  ).toEqual([
    ['Elm House', '5595550101', null, 'A week'],
    ['Elm House', '5595550102', '5595550102', null],
    ['Elm Branch', null, null, null],
  ])
  expect(came[0]?.waitToldAt?.toISOString().slice(0, 10)).toBe('2026-03-02')
  await undoDirectory(world.database, coordinator, id)
})

test('taken back, they come in again as they are then; one that stands here by name stays as it is', async () => {
  const again = { ...elm, name: 'Elm House of Hope' }
  const id = await look(service('e1', { organization: again }))
  await applyDirectory(world.database, coordinator, id)
  expect((await agencies()).map(({ name }) => name)).toEqual(['Elm Branch', 'Elm House of Hope'])
  const other = { id: 'another', name: 'ELM HOUSE OF HOPE', phones: [{ number: '5595550109' }] }
  await applyDirectory(world.database, coordinator, await look(service('e9', { organization: other })))
  expect(await agencies()).toHaveLength(2)
  // What the agency here does not say is said by the listing, so that nothing is lost.
  expect((await seen()).find(({ sourceKey }) => sourceKey === 'e9')).toMatchObject({
    organization: 'Elm House of Hope',
    ownPhone: '5595550109',
  })
})

test('an agency without a service of its own comes in as what another is a part of', async () => {
  const file = {
    contents: [
      service('p1', { organization: { id: 'elm-p', name: 'Elm Part', parent_organization_id: 'elm-w' } }),
    ],
    organizations: [{ id: 'elm-w', name: 'Elm Whole' }],
  }
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const outcome = await lookAtDirectory(world.database, coordinator, { name: 'x.json', bytes })
  if (!outcome.done) throw new Error(outcome.refusal)
  await applyDirectory(world.database, coordinator, outcome.result)
  expect(await agencies()).toContainEqual({ name: 'Elm Part', sourceKey: 'elm-p', parent: 'Elm Whole' })
  const listed = () =>
    world.database.asViewer(coordinator, async (tx) =>
      (await listAgencies(tx, 'elm', { from: 0, size: 9 })).map(({ name }) => name),
    )
  expect(await listed()).toEqual(['Elm House of Hope', 'Elm Part', 'Elm Whole'])
  await undoDirectory(world.database, coordinator, outcome.result)
  expect(await listed()).toEqual(['Elm House of Hope'])
})

test('a way of referrals that all services of an agency tell stands once, with the agency', async () => {
  const oak = { id: 'org-oak', name: 'Oak House' }
  const ash = { id: 'org-ash', name: 'Ash House' }
  const id = await look(
    service('w1', { organization: oak, application_process: 'Walk in' }),
    service('w2', { organization: oak, application_process: 'Walk in' }),
    service('w3', { organization: ash, application_process: 'Walk in' }),
    service('w4', { organization: ash, application_process: 'Send a fax' }),
  )
  await applyDirectory(world.database, coordinator, id)
  const ways = async () =>
    (await seen())
      .filter(({ sourceKey }) => sourceKey.startsWith('w'))
      .map(({ referralWay, ownReferralWay }) => [referralWay, ownReferralWay])
  expect(await ways()).toEqual([
    ['Walk in', null],
    ['Walk in', null],
    ['Walk in', 'Walk in'],
    ['Send a fax', 'Send a fax'],
  ])
  // The agency stays as it is here; a listing that comes later says for itself what is told of it now.
  const later = await look(service('w5', { organization: oak, application_process: 'By mail' }))
  await applyDirectory(world.database, coordinator, later)
  expect((await ways()).at(-1)).toEqual(['By mail', 'By mail'])
})

const deleteLooked = (id: string) =>
  sql`delete from connect.waiting_listing where import_id = ${id}`.execute(world.owner)
const clear = () => world.database.asViewer(server('a test', 34), clearWaiting)
const waitingRows = async () =>
  (await sql<{ count: number }>`select count(*) from connect.waiting_listing`.execute(world.owner)).rows[0]
    ?.count

test('nothing waits of a file that cannot be read to its end, nor once it is written and cleared away', async () => {
  await clear()
  const before = await waitingRows()
  const many = Array.from({ length: 25_001 }, (_, at) => service(`many ${at}`))
  expect(await lookAtDirectory(world.database, coordinator, fileOf(...many))).toMatchObject({
    refusal: 'not_hsds',
  })
  expect(await waitingRows()).toBe(before)
  const id = await look(...many.slice(0, 3000))
  expect(Number(await waitingRows()) - Number(before)).toBe(3000)
  await clear()
  expect(Number(await waitingRows()) - Number(before)).toBe(3000)
  expect(await applyDirectory(world.database, coordinator, id)).toMatchObject({ result: 3000 })
  await clear()
  expect(await waitingRows()).toBe(before)
})

test('what was only looked at is forgotten after thirty days', async () => {
  const [old, late] = [await look(service('looked long ago')), await look(service('looked lately'))]
  const lookedAgo = (id: string, days: number) =>
    sql`update connect.directory_import set looked_at = looked_at - ${days} * interval '1 day'
      where id = ${id}`.execute(world.owner)
  await lookedAgo(old, 31)
  await lookedAgo(late, 29)
  await clear()
  const { rows } = await sql<{ kept: boolean }>`select waiting_organizations is not null as kept
    from connect.directory_import where id = any(${[old, late]}::uuid[]) order by looked_at`.execute(
    world.owner,
  )
  expect(rows).toEqual([{ kept: false }, { kept: true }])
  expect(await applyDirectory(world.database, coordinator, old)).toMatchObject({ refusal: 'waits_no_more' })
  expect(await applyDirectory(world.database, coordinator, late)).toMatchObject({ result: 1 })
})

test('ids count on in the order of the file', async () => {
  const given = Array.from({ length: 1600 }, (_, at) => service(`order ${String(at).padStart(4, '0')}`))
  const id = await look(...given)
  const { rows } = await sql<{ id: string }>`select id from connect.waiting_listing
    where import_id = ${id} order by place`.execute(world.owner)
  const ids = rows.map((one) => one.id)
  expect(ids).toEqual([...new Set(ids)].sort())
  for (const one of ids)
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  // They say when they were made, as those of every other row do.
  const made = Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)
  expect(Math.abs(made - Date.now())).toBeLessThan(60 * 60 * 1000)
  await deleteLooked(id)
})

test('long texts wait whole, in any letters', async () => {
  const description = '語'.repeat(4000)
  const id = await look(...Array.from({ length: 300 }, (_, at) => service(`long ${at}`, { description })))
  const { rows } = await sql<{ whole: number }>`select count(*)::int as whole from connect.waiting_listing
    where import_id = ${id} and description = ${description} and name = 'Food pantry ' || source_key`.execute(
    world.owner,
  )
  expect(rows).toEqual([{ whole: 300 }])
  await deleteLooked(id)
})

test('places come in as they are told, to the last decimal', async () => {
  const told = [
    [38.5, -121.4944],
    [0, -0.0000001],
    [33.123456789012, 179.9999999],
    [-89.99999999, 1e-12],
  ]
  const at = ([latitude, longitude]: readonly number[], n: number) => ({
    id: `${n}`,
    location: { latitude, longitude },
  })
  await applyDirectory(
    world.database,
    coordinator,
    await look(service('told place', { service_at_locations: told.map(at) })),
  )
  const here = (await seen()).filter(({ name }) => name.endsWith('told place'))
  expect(here.map(({ latitude, longitude }) => [latitude, longitude])).toEqual(expect.arrayContaining(told))
  expect(here).toHaveLength(told.length)
})

test('what a crash took while it waited is to be looked at again', async () => {
  const id = await look(service('crash'))
  await deleteLooked(id)
  expect(await applyDirectory(world.database, coordinator, id)).toMatchObject({ refusal: 'waits_no_more' })
  expect(await applyDirectory(world.database, coordinator, await look(service('crash')))).toMatchObject({
    result: 1,
  })
})

test('a listing stands on an agency of its county, whoever writes it, and that agency stays', async () => {
  const id = await look(service('stands', { organization: { id: 'org-stands', name: 'Standing House' } }))
  await applyDirectory(world.database, coordinator, id)
  const change = (text: string) => sql.raw(text).execute(world.owner)
  const key = `county_id = 34 and source_key = 'stands'`
  const nobody = newId<'organization'>()
  await expect(
    change(`update connect.listing set organization_id = '${nobody}' where ${key}`),
  ).rejects.toThrow('a listing stands on an agency of its county')
  await expect(
    change(`insert into connect.listing select (jsonb_populate_record(listing, jsonb_build_object('id', '${newId()}',
      'source_key', 'other', 'organization_id', '${nobody}'))).* from connect.listing where ${key}`),
  ).rejects.toThrow('a listing stands on an agency of its county')
  const agency = `connect.organization where county_id = 34 and source_key = 'org-stands'`
  await expect(change(`delete from ${agency}`)).rejects.toThrow('a listing stands on this agency')
  await expect(
    change(
      `update connect.organization set id = '${nobody}' where county_id = 34 and source_key = 'org-stands'`,
    ),
  ).rejects.toThrow('an agency keeps its county and its id')
})

test('a directory in the Ohana layout is looked at, comes in, is known again, and goes', async () => {
  const broken = {
    'services.csv': '8,77,,,,,,x,,,,,,,,Lost,,,active,,,\n1,1,,,,,,x,,,,,,,,Again,,,active,,,\n',
    'regular_schedules.csv': '8,1,,Friday,9am,\n',
    'phones.csv': '8,,1,,,,,,999-999-9999,voice,\n',
  }
  const files = Object.entries({ ...ohanaSample }).map(([name, text]) => [
    name,
    strToU8(text + (broken[name as keyof typeof broken] ?? '')),
  ])
  const file = { name: 'any.zip', bytes: zipSync(Object.fromEntries(files)) }
  const lookAt = async () => {
    const outcome = await lookAtDirectory(world.database, coordinator, file)
    if (!outcome.done) throw new Error(outcome.refusal)
    const { result: id } = outcome
    return { id, given: await world.database.asViewer(coordinator, (tx) => findDirectoryImport(tx, id)) }
  }
  const { id, given } = await lookAt()
  expect(given).toMatchObject({ listingCount: 2, leftOut: 1, problemCount: 8 })
  const aside = given?.problems.filter(({ problem }) => problem.includes('left aside'))
  expect(aside).toHaveLength(4)
  expect(given?.problems.flatMap((one) => (aside?.includes(one) ? [] : one.at))).toEqual([
    'services.csv row 6',
    'phones.csv row 7',
    'regular_schedules.csv row 6',
    'services.csv row 5',
  ])
  expect(await names()).not.toContain('Harvest Pantry')
  expect(await applyDirectory(world.database, coordinator, id)).toMatchObject({ result: 2 })
  const pantry = (await seen()).find(({ name }) => name === 'Harvest Pantry')
  expect(pantry).toMatchObject({ organization: 'Alder Family Center', phone: '9165550101', wait: 'No wait.' })
  expect((await lookAt()).given).toMatchObject({ listingCount: 0, knownCount: 2 })
  expect(await undoDirectory(world.database, coordinator, id)).toMatchObject({ result: 2 })
  expect(await names()).not.toContain('Harvest Pantry')
})

test('no phone but ten digits stands in the directory', async () => {
  await applyDirectory(world.database, coordinator, await look(service('phone')))
  const dial = (phone: string) =>
    sql`update connect.listing set phone = ${phone} where source_key = 'phone'`.execute(world.owner)
  await dial('9165550123')
  for (const wrong of [
    '916555012',
    '91655501234',
    '916-555-01',
    '234567890 ',
    '+234567890',
    '0xFFFFFFFF',
    '9x65550123',
  ])
    await expect(dial(wrong), wrong).rejects.toThrow()
})
