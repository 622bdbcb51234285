import { type KyselyPlugin, RawNode, sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { eraseInCounties } from '../call/keep-erasing.ts'
import { applyDirectory, lookAtDirectory, undoDirectory } from '../hsds/move-directory-import.ts'
import { makePacket } from '../packet/make-packet.ts'
import { directoryOf } from './directory.ts'
import { addListing } from './edit-listing.ts'
import { listingRoutes } from './listing.routes.tsx'
import { type ListingState, wholeState } from './listing-change.ts'

let now = Date.parse('2026-11-20T18:00:00Z')
let world: World
let navigator: Viewer
let coordinator: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  await seedPracticeCounty(world.database)
  navigator = await someone('family_navigator', 'app_school_listed')
  coordinator = await someone('county_coordinator', 'app_school_wide')
}, 60_000)
afterAll(() => world?.close())

async function someone(
  role: 'family_navigator' | 'county_coordinator',
  databaseRole: Viewer['databaseRole'],
): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
    world.owner,
  )
  return { personId, label: 'Someone', roles: [role], databaseRole, county: 0, schools: [] }
}
const listed = (name: string, given: Partial<ListingState> = {}) =>
  addListing(
    world.database,
    navigator,
    wholeState({ organization: 'Lantern', name, needs: ['food'], ...given }),
  )

/** Times that a whole directory, or what is new in it, was read. */
const reads = { whole: 0, since: 0 }
beforeEach(() => {
  reads.whole = 0
  reads.since = 0
})
const counter: KyselyPlugin = {
  transformQuery: ({ node }) => {
    const text = RawNode.is(node) ? node.sqlFragments.join('?').replaceAll(/\s+/g, ' ') : ''
    if (/from connect\.listing_now where county_id = \? and not \? order by/.test(text)) reads.whole += 1
    if (/from connect\.listing_now where county_id = \? and edition > 0 and edition > \?/.test(text))
      reads.since += 1
    return node
  },
  transformResult: async ({ result }) => result,
}
/** The door of one product, whose reading of the directory is counted. */
const counted = (): Database => ({
  asViewer: (viewer, work) =>
    world.database.asViewer(viewer, (tx) => {
      const { viewer: known, now: at, today, owed = [] } = tx
      return work(Object.assign(tx.withPlugin(counter), { viewer: known, now: at, today, owed }))
    }),
})

/** The product's pages, asked by whoever is named. */
function product(database = counted(), origin = 'https://wellness.example') {
  const app = (viewer: Viewer) =>
    serve({
      database,
      records: {},
      routes: listingRoutes({ secret: 'the secret of a test run, long enough', origin }),
      log: openLog({ write: () => {} }),
      viewerOf: async () => viewer,
      languageOf: () => 'en',
      shell: (page) => `<title>${page.title}</title>${render(page.main)}`,
      closed: (status) => ({ title: String(status), main: <p>{status}</p> }),
      secure: false,
      trustedProxies: 0,
    })
  const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  return {
    get: async (viewer: Viewer, path: string) => {
      const answer = await app(viewer).request(`http://localhost/counties/00/${path}`)
      return { status: answer.status, text: await answer.text() }
    },
    post: async (viewer: Viewer, path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams(fields)
      const answer = await app(viewer).request(`http://localhost/counties/00/${path}`, {
        ...{ method: 'POST', headers, body },
      })
      return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
    },
  }
}

describe('the directory in memory', () => {
  test('is read once for staff and families together, and afterwards only what changed', async () => {
    const { get } = product()
    await listed('Lantern Pantry')
    for (const viewer of [navigator, coordinator, anyone(), navigator, coordinator, anyone()])
      expect((await get(viewer, 'find-help?q=lantern')).text).toContain('Lantern Pantry')
    expect(reads).toEqual({ whole: 1, since: 0 })
    await listed('Lantern Kitchen')
    for (const viewer of [coordinator, navigator, anyone()])
      expect((await get(viewer, 'find-help?q=lantern')).text).toContain('Lantern Kitchen')
    expect(reads).toEqual({ whole: 1, since: 1 })
    const id = await listed('Lantern Closet')
    expect((await get(navigator, `find-help/${id}`)).text).toContain('Lantern Closet')
    expect(reads).toEqual({ whole: 1, since: 2 })
  })

  test('is read anew when an import comes or goes, and afterwards only what changed', async () => {
    const { get } = product()
    const finds = async () => (await get(anyone(), 'find-help?q=harbor')).text
    expect(await finds()).not.toContain('Harbor Pantry')
    const given = { id: '1', name: 'Harbor Pantry', status: 'active', organization: { name: 'Harbor' } }
    const bytes = new TextEncoder().encode(JSON.stringify([given]))
    const looked = await lookAtDirectory(world.database, coordinator, { name: 'harbor.json', bytes })
    if (!looked.done) throw new Error(looked.refusal)
    expect(await finds()).not.toContain('Harbor Pantry')
    await applyDirectory(world.database, coordinator, looked.result)
    expect(await finds()).toContain('Harbor Pantry')
    await listed('Harbor Kitchen')
    expect(await finds()).toContain('Harbor Kitchen')
    await undoDirectory(world.database, coordinator, looked.result)
    expect(await finds()).not.toContain('Harbor Pantry')
    expect(await finds()).toContain('Harbor Kitchen')
    expect(reads).toEqual({ whole: 3, since: 1 })
    const waits = sql`select from connect.waiting_listing where import_id = ${looked.result}`
    expect((await waits.execute(world.owner)).rows).toHaveLength(1)
    await eraseInCounties({ database: world.database, log: openLog({ write: () => {} }) })
    expect((await waits.execute(world.owner)).rows).toHaveLength(0)
  })

  test('never holds what row policies keep from families, whoever asks first', async () => {
    await listed('Quiet House for staff')
    // No policy keeps a listing from families today; this one stands for one that would.
    await sql`create policy quiet on connect.listing as restrictive for select to app_public
      using (name not like 'Quiet%')`.execute(world.owner)
    try {
      const { get } = product()
      for (const viewer of [navigator, coordinator, anyone()])
        expect((await get(viewer, 'find-help?q=quiet')).text).not.toContain('Quiet House')
      await listed('Quiet Barn for staff')
      for (const viewer of [navigator, coordinator, anyone()])
        expect((await get(viewer, 'find-help?q=quiet')).text).not.toContain('Quiet Barn')
    } finally {
      await sql`drop policy quiet on connect.listing`.execute(world.owner)
    }
  })

  test('is not read with the eyes of someone who sees more', async () => {
    for (const viewer of [navigator, coordinator])
      await expect(world.database.asViewer(viewer, (tx) => directoryOf(world.database, tx))).rejects.toThrow(
        'as a visitor',
      )
  })

  test('a search of staff is counted once a search, and a family’s never', async () => {
    const { get } = product()
    await get(navigator, 'find-help?need=legal&speaks=hmn')
    await get(anyone(), 'find-help?need=legal&speaks=hmn')
    const { rows } = await sql`select need, language, search_count from connect.staff_search
      where need = 'legal'`.execute(world.owner)
    expect(rows).toEqual([{ need: 'legal', language: 'hmn', searchCount: 1 }])
  })
})

describe('a list that staff text to a family', () => {
  let cedar = ''
  const told = async () =>
    (
      await sql<{ personId: string; detail: unknown; text: string }>`select person_id, detail,
        row_to_json(event)::text as text from app.event event where kind = 'help.texted' order by id`.execute(
        world.owner,
      )
    ).rows

  test('is written for the phone it is sent from; a count is kept, by whom, and nothing of a family', async () => {
    const { get, post } = product()
    cedar = await listed('Cedar Pantry', { phone: '9165550123', needs: ['legal'] })
    const barn = await listed('Cedar Barn', { needs: ['legal'] })
    const haven = await listed('Cedar Haven', { needs: ['legal', 'family-safety'] })
    const asked = 'help-text?q=cedar&need=legal&page=1'
    expect((await get(navigator, 'find-help?q=cedar&need=legal')).text).toContain(
      `/counties/00/${asked.replaceAll('&', '&amp;')}`,
    )
    expect((await get(anyone(), 'find-help?q=cedar')).text).not.toContain('help-text')
    const choice = (await get(navigator, asked)).text
    expect(choice).toContain(`value="${barn}"`)
    expect(choice).not.toContain(haven)
    expect(choice).not.toMatch(/type="tel"/)
    const { status, text } = await post(navigator, asked, { listing: cedar, letter: 'es' })
    expect(status).toBe(200)
    const link = /href="(sms:[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const body = new URL(link).searchParams.get('body')
    expect(body).toBe(
      [
        'En una crisis llame al 988 y oprima 2, a toda hora. Peligro: 911. Gratis.',
        'Llame antes de ir.',
        '1. Cedar Pantry, 916-555-0123',
        'La lista de hoy: https://wellness.example/counties/00/find-help',
      ].join('\n'),
    )
    expect(text).toContain('It goes as 2 text messages joined in one')
    const [kept] = await told()
    expect(kept).toMatchObject({
      personId: navigator.personId,
      detail: { language: 'es', source: 'list', places: 1, segments: 2 },
    })
    expect(kept?.text).not.toMatch(/cedar/i)
  })

  test('a packet comes with its own link, each place once', async () => {
    const names = { name_en: 'Papers', name_es: 'Papeles' }
    const packet = await makePacket(world.database, navigator, { ...names, needs: ['legal'], free: false })
    const asked = `help-text?packet=${packet}`
    expect((await product().get(navigator, asked)).text).toContain(`value="${cedar}"`)
    const { text } = await product().post(navigator, asked, { listing: cedar, letter: 'en' })
    expect(text).toContain(`The list today: https://wellness.example/counties/00/packets/${packet}`)
    expect((await told()).at(-1)?.detail).toMatchObject({ source: 'packet', places: 1 })
    const needs = ['legal', 'family-safety']
    const wide = await makePacket(world.database, navigator, { ...names, needs, free: false })
    const quiet = await product().post(navigator, `help-text?packet=${wide}`, {
      listing: cedar,
      letter: 'en',
    })
    expect(quiet.text).toContain('1. Cedar Pantry')
    expect(quiet.text).not.toContain('The list today')
  })

  test('one place has its own link; a hidden one, another county and families have none', async () => {
    const { get, post } = product()
    const { text } = await post(navigator, `help-text?listing=${cedar}`, { listing: cedar, letter: 'en' })
    expect(text).toContain(`The list today: https://wellness.example/counties/00/find-help/${cedar}`)
    expect((await get(navigator, `find-help/${cedar}`)).text).toContain(`help-text?listing=${cedar}`)
    expect((await get(navigator, `help-text?listing=${newId()}`)).status).toBe(404)
    expect((await get(anyone(), 'help-text')).status).toBe(403)
    expect((await get({ ...navigator, county: 34 }, 'help-text')).status).toBe(404)
  })

  test.each([
    ['help-text?q=cedar', {}, 'Choose at least one place.'],
    ['help-text?q=cedar', { listing: 'no such place' }, 'Choose at least one place.'],
    ['help-text?q=haven', {}, 'Tell it by phone.'],
  ])('%s with %o is refused, and nothing is written down', async (path, fields, reason) => {
    const before = (await told()).length
    const { status, text } = await product().post(navigator, path, { ...fields, letter: 'en' })
    expect(status).toBe(422)
    expect(text).toContain(reason)
    expect(await told()).toHaveLength(before)
  })
})

describe('a list that staff mail to a family', () => {
  const letters = async () =>
    (
      await sql<{ recipient: string; subject: string; body: string }>`select recipient, subject, body
        from mail.message where kind = 'help.mailed' order by written_at`.execute(world.owner)
    ).rows
  const fields = { q: 'ember', speaks: 'es', to: 'ofelia@example.org', letter: 'es' }

  test('says the places in her language, and nothing of whom it is about', async () => {
    const { get, post } = product()
    await listed('Ember Pantry', { languages: ['es'], phone: '9165550123', cost: 'free', city: 'Galt' })
    await listed('Ember Haven', { languages: ['es'], needs: ['housing', 'family-safety'] })
    expect((await get(navigator, 'find-help?q=ember')).text).toContain('Mail this list to a family')
    expect((await get(anyone(), 'find-help?q=ember')).text).not.toContain('Mail this list')
    const { status, to } = await post(navigator, 'find-help/letter', fields)
    expect([status, to]).toEqual([303, '/counties/00/find-help?q=ember&speaks=es&mailed='])
    const [letter] = await letters()
    expect(letter).toMatchObject({
      recipient: 'ofelia@example.org',
      subject: expect.stringMatching(/^Ayuda cerca de usted: /),
    })
    expect(letter?.body).toContain('988')
    expect(letter?.body).toContain('1. Ember Pantry\n   Lantern\n   Galt\n   (916) 555-0123 · Gratis')
    // Others may read a letter, and a link goes on where it is sent.
    expect(letter?.body).not.toContain('Ember Haven')
    expect(letter?.body).toContain('https://wellness.example/counties/00/find-help\n')
    const told = await sql<{
      text: string
      detail: unknown
    }>`select row_to_json(event)::text as text, detail from app.event event
      where kind = 'help.mailed'`.execute(world.owner)
    expect(told.rows).toHaveLength(1)
    expect(told.rows[0]?.text).not.toMatch(/ofelia|ember/i)
    // A service writes the letter: who asked for it is kept beside.
    expect(told.rows[0]?.detail).toEqual({ places: 1, language: 'es', askedBy: navigator.personId })
    await post(navigator, 'find-help/letter', { ...fields, q: '', need: 'food' })
    expect((await letters()).at(-1)?.body).toContain('/counties/00/find-help?need=food&speaks=es\n')
  })

  test.each([
    [{ ...fields, to: 'not an address' }, 'Write a mail address'],
    [{ ...fields, q: 'haven' }, 'Tell it by phone'],
    [{ ...fields, q: '', need: 'family-safety' }, 'Tell it by phone'],
    [{ ...fields, q: 'zzzzqqqq' }, 'Nothing here fits'],
  ])('%o is refused with its reason, and nothing goes out', async (typed, reason) => {
    const before = (await letters()).length
    const { status, text } = await product().post(navigator, 'find-help/letter', typed)
    expect(status).toBe(422)
    expect(text).toContain(reason)
    if (typed.to !== fields.to) expect(text).toContain('value="not an address"')
    expect(await letters()).toHaveLength(before)
  })

  test('is not for families, nor for staff of another county', async () => {
    const elsewhere = { ...navigator, county: 34 }
    expect((await product().post(anyone(), 'find-help/letter', fields)).status).toBe(403)
    expect((await product().post(elsewhere, 'find-help/letter', fields)).status).toBe(404)
  })

  test('is erased ninety days later', async () => {
    const parts = { database: world.database, log: openLog({ write: () => {} }) }
    now += 90 * 86_400_000 - 60_000
    await eraseInCounties(parts)
    expect((await letters()).length).toBeGreaterThan(0)
    now += 120_000
    await eraseInCounties(parts)
    expect(await letters()).toEqual([])
  })
})
