import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  count,
  fernandezHuerta,
  fleschKincaid,
  plainWords,
} from '#modules/learn/content/readability.rules.ts'
import { hardestGrade, lowestEase } from '#modules/learn/content/reading.rules.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type StaffRole, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { composeNotice, countDueTellings, recordSending, removeSending, setSchedule } from './keep-notice.ts'
import { composeTexts } from './notice-text.words.ts'
import { findNewestNotice, listSendings } from './service-notice.queries.ts'
import {
  dayOfTelling,
  methodsUsed,
  schoolYearOf,
  sendingsFor,
  standingOf,
  whyNotRecord,
  whyNotSchedule,
} from './service-notice.rules.ts'
import {
  type Audience,
  type Channel,
  type ConfirmedFacts,
  type NoticeId,
  type NoticeSending,
  proposedSchedule,
  type Telling,
  type TypedSending,
} from './service-notice.ts'

const day = calendarDate
const facts: ConfirmedFacts = {
  at: 'https://wellness.example/counties/00',
  title: { en: 'Practice County', es: 'Condado de práctica' },
  contact: { phone: '(559) 555-0100', hours: '8 to 5', confirmedOn: day('2026-11-01') },
  schoolCount: 3,
  places: [{ name: 'Lantern Clinic', phone: '5595550101', on: day('2026-11-10') }],
}
const nothing: ConfirmedFacts = { ...facts, contact: null, schoolCount: 0, places: [] }

describe('a notice', () => {
  test('says what is confirmed with its day, and of the rest not a word', () => {
    const full = composeTexts(facts).families.en.paragraphs.join('\n')
    expect(full).toContain(
      'The county office answers at (559) 555-0100, 8 to 5 (confirmed on November 1, 2026).',
    )
    expect(full).toContain('• Lantern Clinic, (559) 555-0101 (November 10, 2026)')
    expect(full).toContain('At 3 schools there is someone you can ask by name')
    const bare = composeTexts({ ...nothing, schoolCount: 0 }).families.en.paragraphs.join('\n')
    expect(bare).not.toMatch(/confirmed|office|clinic|At \d/i)
    for (const audience of ['families', 'students'] as const)
      for (const language of ['en', 'es'] as const)
        expect(composeTexts(nothing)[audience][language].paragraphs.at(-1)).toMatch(/988.*911/)
  })

  test('reads at grade five, and as easily in Spanish', () => {
    const texts = composeTexts({ ...facts, at: '' })
    for (const audience of ['families', 'students'] as const) {
      const plain = (language: 'en' | 'es') =>
        count(
          texts[audience][language].paragraphs.map((one) => one.replace(/\/\S+$/, 'here')).join('\n'),
          plainWords({ words: [], names: ['Lantern Clinic'] }, language),
        )
      expect(fleschKincaid(plain('en')), audience).toBeLessThanOrEqual(hardestGrade.family)
      expect(fernandezHuerta(plain('es')), audience).toBeGreaterThanOrEqual(lowestEase)
    }
  })
})

const sending = (more: Partial<NoticeSending> = {}): NoticeSending => ({
  id: newId(),
  noticeId: newId(),
  schoolYear: 2026,
  telling: 1,
  audience: 'families',
  channel: 'letter',
  language: 'en',
  sentOn: day('2026-10-01'),
  reachedCount: 100,
  schoolId: null,
  schoolCode: null,
  schoolName: null,
  ...more,
})

test.each([
  ['families', ['letter'], 1],
  ['families', ['letter', 'email'], 1],
  ['families', ['letter', 'website'], 2],
  ['families', ['letter', 'poster', 'text_message', 'meeting', 'newsletter'], 1],
  ['students', ['newsletter', 'social_media'], 2],
  ['students', ['poster', 'meeting'], 0],
] as const)('%s told by %s: ways the law names %i', (audience, sent, ways) => {
  const sendings = sent.map((channel: Channel) => sending({ audience: audience as Audience, channel }))
  expect(methodsUsed(sendings, audience).size).toBe(ways)
})

test.each([
  ['2026-06-30', 2025],
  ['2026-07-01', 2026],
  ['2027-01-01', 2026],
])('%s lies in the school year that began in %i', (on, year) => {
  expect(schoolYearOf(day(on))).toBe(year)
})

describe('where the tellings stand', () => {
  const at = (today: string) => ({ year: 2026, today: day(today), schedule: proposedSchedule })
  const state = (today: string, sendings: readonly NoticeSending[] = []) =>
    standingOf(sendings, at(today)).map((one) => `${one.telling} ${one.audience} ${one.state}`)
  test.each([
    ['2026-09-30', 'later'],
    ['2026-10-01', 'due'],
    ['2026-10-31', 'due'],
    ['2026-11-01', 'late'],
  ])('on %s the first is %s', (today, expected) => {
    expect(state(today)[0]).toBe(`1 families ${expected}`)
  })
  test('two ways to one audience do not tell the other', () => {
    const told = [sending(), sending({ channel: 'website' })]
    expect(state('2026-11-01', told)).toEqual([
      '1 families done',
      '1 students late',
      '2 families later',
      '2 students later',
    ])
  })
  test('what one school sent counts for that school alone', () => {
    const sendings = [sending(), sending({ channel: 'website', schoolCode: '10' })]
    expect(standingOf(sendingsFor(sendings, null), at('2026-11-01'))[0]?.state).toBe('late')
    expect(standingOf(sendingsFor(sendings, '10'), at('2026-11-01'))[0]?.state).toBe('done')
    expect(standingOf(sendingsFor(sendings, '11'), at('2026-11-01'))[0]?.state).toBe('late')
  })
  test.each([
    ['10-31', 2026, '2026-10-31'],
    ['03-31', 2026, '2027-03-31'],
    ['02-29', 2026, '2027-02-28'],
    ['02-29', 2027, '2028-02-29'],
  ])('%s in the year from %i is %s', (by, year, on) => {
    expect(dayOfTelling(year, 1 as Telling, { ...proposedSchedule, firstBy: by })).toBe(on)
  })
})

const typed = (more: Partial<TypedSending> = {}): TypedSending => ({
  audience: 'families',
  channel: 'letter',
  language: 'hmn',
  sent_on: '2026-11-20',
  reached_count: '412',
  school: '',
  ...more,
})

test.each([
  [{}, null],
  [{ sent_on: '2026-02-30' }, 'no_such_day'],
  [{ sent_on: '2026-11-23' }, 'day_ahead'],
  [{ sent_on: '2026-11-18' }, 'not_composed_then'],
  [{ reached_count: 'many' }, 'no_count'],
  [{ reached_count: '-4' }, 'no_count'],
  [{ school: '99' }, 'no_school'],
] as const)('a sending of %o is refused: %s', (more, refusal) => {
  const at = {
    today: day('2026-11-22'),
    composedOn: day('2026-11-19'),
    schools: new Set(['10']),
    wholeCounty: true,
  }
  expect(whyNotRecord(typed(more), at)).toBe(refusal)
  expect(whyNotRecord(typed(), { ...at, wholeCounty: false })).toBe('no_school')
})

test.each([
  [{}, null],
  [{ first_by: '2027-04-01' }, 'not_in_order'],
  [{ second_by: 'soon' }, 'no_such_day'],
  [{ confirmed_by: '' }, 'name_missing'],
  [{ confirmed_on: '2026-12-01' }, 'day_ahead'],
])('days of %o are refused: %s', (more, refusal) => {
  const days = {
    first_by: '2026-09-30',
    second_by: '2027-03-15',
    confirmed_by: 'Counsel',
    confirmed_on: '2026-11-01',
    ...more,
  }
  expect(whyNotSchedule(days, day('2026-11-22'))).toBe(refusal)
})

describe('kept', () => {
  const now = Date.parse('2026-11-20T20:00:00Z')
  let world: World
  let office: Viewer
  let principal: Viewer
  let notice: NoticeId
  let schools: readonly { id: string; code: string }[]
  beforeAll(async () => {
    world = await freshDatabase(() => new Date(now))
    await seedPracticeCounty(world.database)
    schools = await world.database.asViewer(service('a test', 0), async (tx) => {
      const { rows } = await sql<{ id: string; code: string }>`select school_id as id, code
        from places.public_school_profile where county_id = 0 order by code limit 2`.execute(tx)
      return rows
    })
    office = await someone('county_coordinator')
    principal = {
      ...(await someone('principal')),
      databaseRole: 'app_school_listed',
      schools: [schools[0]?.id ?? ''],
    }
    notice = await world.database.asViewer(office, async (tx) => {
      const composed = await composeNotice(tx, facts, 1)
      if (!composed.done) throw new Error(composed.refusal)
      return composed.result
    })
  }, 60_000)
  afterAll(() => world?.close())

  async function someone(role: StaffRole): Promise<Viewer> {
    const personId = newId<'person'>()
    await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
      world.owner,
    )
    return {
      personId,
      label: 'Someone',
      roles: [role],
      databaseRole: 'app_school_wide',
      county: 0,
      schools: [],
    }
  }
  const sendings = () => world.database.asViewer(office, (tx) => listSendings(tx, 2026))

  test('nothing confirmed composes nothing', async () => {
    const outcome = await world.database.asViewer(office, (tx) => composeNotice(tx, nothing, 1))
    expect(outcome).toMatchObject({ refusal: 'nothing_confirmed' })
  })

  test('anyone reads the very words, and not who composed them', async () => {
    const read = await world.database.asViewer(anyone(0), findNewestNotice)
    expect(read?.texts).toEqual(composeTexts(facts))
    await expect(
      world.database.asViewer(anyone(0), (tx) =>
        sql`select person_id from connect.service_notice`.execute(tx),
      ),
    ).rejects.toThrow('permission denied')
    await expect(
      world.database.asViewer(anyone(0), (tx) => sql`select from connect.notice_sending`.execute(tx)),
    ).rejects.toThrow('permission denied')
  })

  test('the office speaks for all schools, a principal for hers and no other', async () => {
    expect(await recordSending(world.database, office, notice, typed())).toMatchObject({ done: true })
    const own = typed({ channel: 'website', school: schools[0]?.code ?? '' })
    expect(await recordSending(world.database, principal, notice, own)).toMatchObject({ done: true })
    const others = typed({ school: schools[1]?.code ?? '' })
    expect(await recordSending(world.database, principal, notice, others)).toMatchObject({
      refusal: 'no_school',
    })
    expect(await recordSending(world.database, principal, notice, typed())).toMatchObject({
      refusal: 'no_school',
    })
    await expect(
      world.database.asViewer(principal, (tx) =>
        sql`insert into connect.notice_sending (county_id, id, notice_id, audience, channel, language, sent_on,
            reached_count, school_id, person_id, entered_at)
          values (0, ${newId()}, ${notice}, 'families', 'letter', 'en', '2026-11-20', 1, null, ${principal.personId},
            now())`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
    expect(
      (await sendings()).map(({ channel, schoolCode }) => `${channel} ${schoolCode}`).toSorted(),
    ).toEqual(['letter null', `website ${schools[0]?.code}`])
  })

  test('what was entered by mistake proves nothing, and is taken out once', async () => {
    const wrong = await recordSending(world.database, office, notice, typed({ channel: 'handbook' }))
    if (!wrong.done) throw new Error(wrong.refusal)
    await removeSending(world.database, office, wrong.result)
    expect((await sendings()).map(({ channel }) => channel)).not.toContain('handbook')
    await expect(removeSending(world.database, office, wrong.result)).rejects.toThrow(NotFound)
  })

  test('what is due stands among what waits until both are told in two ways', async () => {
    const due = () => world.database.asViewer(office, countDueTellings)
    expect(await due()).toEqual({ due: 2, late: 2 })
    await recordSending(world.database, office, notice, typed({ channel: 'website' }))
    expect(await due()).toEqual({ due: 1, late: 1 })
    for (const channel of ['newsletter', 'social_media'] as const)
      await recordSending(world.database, office, notice, typed({ audience: 'students', channel }))
    expect(await due()).toEqual({ due: 0, late: 0 })
  })

  test('the county sets its own days', async () => {
    const days = {
      first_by: '2026-12-15',
      second_by: '2026-12-16',
      confirmed_by: 'Counsel of the county',
      confirmed_on: '2026-11-01',
    }
    expect(await setSchedule(world.database, office, days)).toMatchObject({ done: true })
    expect(await world.database.asViewer(office, countDueTellings)).toEqual({ due: 2, late: 0 })
  })
})
