import ICAL from 'ical.js'
import ical from 'node-ical'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visit } from '#modules/learn/learn.factory.tsx'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk, conveningTyped, talkTyped } from '../convene.factory.ts'
import { conveneRoutes } from '../convene.routes.ts'
import type { ConveningId } from '../convening/convening.ts'
import { changeConvening, decideConvening } from '../convening/plan-convening.ts'
import { cancelRegistration } from '../registration/change-registration.ts'
import { register } from '../registration/register.ts'
import { type RegistrationId, registrationSchema } from '../registration/registration.ts'
import { ownPath } from '../registration/write-letters.ts'
import { cancelTalk, saveTalk } from '../talk/plan-talk.ts'

let seconds = 0
let world: World
let director: Viewer
const front = { secret: 'the secret of a test run, long enough', origin: 'https://wellness.example.org' }
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const stranger = () => visit(conveneRoutes(front), world.database, anyone())
const fetchText = async (path: string) => {
  const { status, text } = await stranger().get(path)
  return { status, text }
}
const at = (id: ConveningId, rest = '') => `/counties/00/convenings/${id}${rest}/calendar.ics`

type Event = {
  readonly uid: string
  readonly sequence: number
  readonly status: string
  readonly start: string
  readonly summary: string
}

/** What ical.js reads. */
function readByIcalJs(text: string): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      start: event.startDate.toJSDate().toISOString(),
      summary: event.summary,
    }
  })
}

/** What node-ical reads. */
function readByNodeIcal(text: string): readonly Event[] {
  return Object.values(ical.sync.parseICS(text)).flatMap((part) =>
    part?.type !== 'VEVENT'
      ? []
      : [
          {
            uid: String(part.uid),
            sequence: Number(part.sequence),
            status: String(part.status),
            start: part.start.toISOString(),
            summary: String(part.summary),
          },
        ],
  )
}

/** Both must read the same, in any order. */
async function events(path: string): Promise<readonly Event[]> {
  const { status, text } = await fetchText(path)
  expect(status).toBe(200)
  const sorted = (list: readonly Event[]) => [...list].sort((a, b) => a.uid.localeCompare(b.uid))
  expect(sorted(readByNodeIcal(text))).toEqual(sorted(readByIcalJs(text)))
  // RFC 5545, 3.1: lines end with CRLF and hold at most 75 octets.
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  return readByIcalJs(text)
}

describe('a calendar of a convening', () => {
  test('keeps its names and raises its numbers with each change, and says what was cancelled', async () => {
    const id = await aConvening(world.database, director)
    const [whole] = await events(at(id))
    expect(whole).toMatchObject({
      uid: `convening-${id}@centers-of-wellness`,
      status: 'CONFIRMED',
      start: '2027-03-04T17:00:00.000Z',
      summary: 'Spring convening',
    })
    const talk = await aTalk(world.database, director, id)
    const first = (await events(at(id, `/talks/${talk}`)))[0]
    expect(first?.start).toBe('2027-03-04T17:00:00.000Z')
    await saveTalk(world.database, director, id, talk, talkTyped({ from: '11:00', until: '12:00' }))
    const moved = (await events(at(id, `/talks/${talk}`)))[0]
    expect(moved).toMatchObject({ uid: first?.uid, start: '2027-03-04T19:00:00.000Z' })
    expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? 0)
    await changeConvening(world.database, director, id, conveningTyped({ placeName: 'Library' }))
    const elsewhere = (await events(at(id, `/talks/${talk}`)))[0]
    expect(elsewhere?.sequence).toBeGreaterThan(moved?.sequence ?? 0)
    await cancelTalk(world.database, director, id, talk)
    const cancelled = (await events(at(id)))[0]
    expect(cancelled).toMatchObject({ uid: first?.uid, status: 'CANCELLED' })
    expect(cancelled?.sequence).toBeGreaterThan(elsewhere?.sequence ?? 0)
  })

  test('is right on both sides of the day on which clocks change, and in another zone', async () => {
    const spring = { startsOn: '2027-03-13', endsOn: '2027-03-15', startsClock: '09:00' }
    const id = await aConvening(world.database, director, spring)
    await aTalk(world.database, director, id, { title: 'Before', on: '2027-03-13' })
    await aTalk(world.database, director, id, { title: 'After', on: '2027-03-14' })
    const starts = (await events(at(id))).map(({ summary, start }) => [summary, start])
    expect(starts).toEqual([
      ['Before', '2027-03-13T17:00:00.000Z'],
      ['After', '2027-03-14T16:00:00.000Z'],
    ])
    const island = await aConvening(world.database, director, { timeZone: 'Pacific/Honolulu' })
    expect((await events(at(island)))[0]?.start).toBe('2027-03-04T19:00:00.000Z')
  })

  test('takes hostile words as letters', async () => {
    const title = 'A; b, c "d" BEGIN:VEVENT ñ 学 👋 <script>'
    const summary = 'Line\r\nEND:VEVENT\r\nATTACH:https://evil.example\u0007\nend'
    const id = await aConvening(world.database, director, { title, summary })
    const found = await events(at(id))
    expect(found).toHaveLength(1)
    expect(found[0]?.summary).toBe(title)
    // node-ical 0.27.2 takes an escaped backslash before an n for a line break; RFC 5545 (3.3.11) and ical.js do not.
    const slashed = await aConvening(world.database, director, { title: 'Care \\n care' })
    const { text } = await fetchText(at(slashed))
    expect(readByIcalJs(text)[0]?.summary).toBe('Care \\n care')
  })

  test('of a draft, of another county, or of a talk of another convening, is not there', async () => {
    const id = await aConvening(world.database, director)
    const other = await aConvening(world.database, director)
    const talk = await aTalk(world.database, director, other)
    expect((await fetchText(at(id, `/talks/${talk}`))).status).toBe(404)
    expect((await fetchText(at(id).replace('/00/', '/34/'))).status).toBe(404)
  })
})

describe('one’s own calendar', () => {
  const entered = async (
    id: ConveningId,
    name: string,
    talks: readonly string[] = [],
  ): Promise<RegistrationId> => {
    const input = registrationSchema.parse({ name, mail: `${name}@example.org`, role: 'principal', talks })
    const asked = { county: 0, convening: id, language: 'en' } as const
    const outcome = await register(world.database, anyone(0), front, asked, input)
    if (!outcome.done) throw new Error(outcome.refusal)
    return outcome.result
  }
  const made = async (one: RegistrationId): Promise<string> => {
    const { text } = await stranger().post(`${ownPath(front, 0, one)}/calendar`, {})
    const address =
      /https:\/\/wellness\.example\.org(\/counties\/00\/calendars\/mine\/[^"/]+\/mine\.ics)/.exec(text)?.[1]
    if (address === undefined) throw new Error('no address')
    return address
  }

  test('holds the talks one picked, shows what one cannot come to as cancelled, and can be ended', async () => {
    const id = await aConvening(world.database, director)
    const talk = await aTalk(world.database, director, id)
    await aTalk(world.database, director, id, { title: 'Not picked', from: '10:00', until: '11:00' })
    const one = await entered(id, 'ana', [talk])
    const address = await made(one)
    const before = await events(address)
    expect(before.map(({ summary, status }) => [summary, status])).toEqual([
      ['Spring convening', 'CONFIRMED'],
      ['Welcome', 'CONFIRMED'],
    ])
    await cancelRegistration(world.database, front, { county: 0, registration: one })
    const after = await events(address)
    expect(after.map(({ status }) => status)).toEqual(['CANCELLED'])
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0)
    await stranger().post(`${ownPath(front, 0, one)}/calendar/ending`, {})
    expect((await fetchText(address)).status).toBe(404)
  })

  test('made anew ends the one before; a guess and another county open nothing', async () => {
    const id = await aConvening(world.database, director)
    const one = await entered(id, 'ben')
    const first = await made(one)
    const second = await made(one)
    expect(second).not.toBe(first)
    expect((await fetchText(first)).status).toBe(404)
    expect((await fetchText(second)).status).toBe(200)
    expect((await fetchText(second.replace('/counties/00/', '/counties/34/'))).status).toBe(404)
    expect((await fetchText(second.replace(/mine\/[^/]+/, 'mine/guessed'))).status).toBe(404)
    await decideConvening(world.database, director, id, 'cancelled')
    expect((await events(second))[0]?.status).toBe('CANCELLED')
  })
})
