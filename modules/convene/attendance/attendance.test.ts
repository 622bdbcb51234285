import { decodeJwt } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { learnRoutes, openLearning } from '#modules/learn/index.ts'
import { visit } from '#modules/learn/learn.factory.tsx'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import { conveneRoutes } from '../convene.routes.ts'
import type { ConveningId } from '../convening/convening.ts'
import { cancelRegistration } from '../registration/change-registration.ts'
import { register } from '../registration/register.ts'
import { tokenOf } from '../registration/registration.rules.ts'
import { type RegistrationId, registrationSchema } from '../registration/registration.ts'
import { ownPath } from '../registration/write-letters.ts'

let now = new Date('2027-02-01T17:00:00Z')
let world: World
let director: Viewer
const front = { secret: 'the secret of a test run, long enough', origin: 'https://wellness.example.org' }
const learning = openLearning({ addresses: {}, ...front })
beforeAll(async () => {
  world = await freshDatabase(() => now)
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const as = (viewer: Viewer) => visit(conveneRoutes(front), world.database, viewer)
const entered = async (convening: ConveningId, name: string, more: object = {}): Promise<RegistrationId> => {
  const input = registrationSchema.parse({
    name,
    mail: `${name.length}${Math.random()}@example.org`,
    role: 'principal',
    ...more,
  })
  const asked = { county: 0, convening, language: 'en' } as const
  const outcome = await register(world.database, anyone(0), front, asked, input)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const passOf = (registration: string, county = 0) => tokenOf(front.secret, 'pass', { county, registration })
const weeksAhead = () => {
  now = new Date('2027-02-01T17:00:00Z')
}
const onTheDay = () => {
  now = new Date('2027-03-04T16:30:00Z')
}

describe('a code at the door', () => {
  test('lets in on the day, once however often it is scanned', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const ana = await entered(id, 'Ana Reed')
    const early = await as(director).get(`/counties/00/door/${passOf(ana)}`)
    expect(early).toMatchObject({ status: 409 })
    expect(early.text).toContain('It has not begun')
    onTheDay()
    const seen = await as(director).get(
      `/counties/00/door?code=${front.origin}/counties/00/door/${passOf(ana)}`,
    )
    expect(seen.text).toContain('Ana Reed')
    for (const _ of [1, 2]) {
      const pressed = await as(director).post(`/counties/00/door/${passOf(ana)}`, {})
      expect(pressed.text).toContain('Ana Reed is in.')
    }
    const list = await as(director).get(`/counties/00/convenings/${id}/registrations`)
    expect(list.text).toContain('1 have a place, 0 wait, 1 were seen.')
  })

  test('that is foreign, broken, over, cancelled or for another use says so, and opens nothing', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const [ben, cy] = [await entered(id, 'Ben'), await entered(id, 'Cy')]
    await cancelRegistration(world.database, front, { county: 0, registration: cy })
    onTheDay()
    const look = async (pass: string) => as(director).get(`/counties/00/door/${pass}`)
    const own = tokenOf(front.secret, 'own', { county: 0, registration: ben })
    for (const pass of [
      passOf(ben, 34),
      `${passOf(ben)}x`,
      own,
      'nonsense',
      passOf('01a371d7-1ca0-7426-942e-a0237115c3ed'),
    ])
      expect((await look(pass)).text).toContain('This code is none of ours')
    expect((await look(passOf(cy))).text).toContain('They said that they cannot come')
    now = new Date('2027-03-06T18:00:00Z')
    const over = await as(director).post(`/counties/00/door/${passOf(ben)}`, {})
    expect(over.text).toContain('This code has ended')
    const teacher = await aColleague(world.database, { role: 'school_counselor', schools: [] })
    expect((await as(teacher).get(`/counties/00/door/${passOf(ben)}`)).text).toContain('none of ours')
    expect((await as(anyone(0)).get(`/counties/00/door/${passOf(ben)}`)).status).toBe(403)
  })
})

describe('the list', () => {
  test('is ticked and unticked; two who tick at two doors undo nothing of each other', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const [ana, ben, cy] = [await entered(id, 'Ana'), await entered(id, 'Ben'), await entered(id, 'Cy')]
    const path = `/counties/00/convenings/${id}/registrations`
    expect((await as(director).post(path, { here: ana })).text).toContain('It has not begun')
    onTheDay()
    await as(director).post(path, { here: ana })
    // The second door opened its list before Ana was ticked at the first.
    await as(director).post(path, { here: ben })
    expect((await as(director).get(path)).text).toContain('2 were seen')
    await as(director).post(path, { was: [ana, ben], here: [ben, cy] })
    expect((await as(director).get(path)).text).toContain('2 were seen')
    expect((await as(director).get(`/counties/34/convenings/${id}/registrations`)).status).toBe(404)
    expect((await as(anyone(0)).get(path)).status).toBe(403)
  })

  test('as a file holds no formula, and staff take a place back for someone', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const hostile = await entered(id, '=HYPERLINK(evil)', { needs: '+cmd|calc', site: '-2+3' })
    const { text } = await as(director).get(`/counties/00/convenings/${id}/registrations.csv`)
    expect(text).toContain(`'=HYPERLINK(evil)`)
    expect(text).toContain(`'+cmd|calc`)
    expect(text).toContain(`'-2+3`)
    const path = `/counties/00/convenings/${id}/registrations`
    await as(director).post(`${path}/${hostile}/cancellation`, {})
    expect((await as(director).get(path)).text).toContain('0 have a place')
    await as(director).post(`${path}/${hostile}/restoration`, {})
    expect((await as(director).get(path)).text).toContain('1 have a place')
  })
})

describe('a certificate of attendance', () => {
  const check = async (id: string) => {
    const { rows } = await sql<{ code: string }>`select code from learn.certificate
      where subject_id = ${`attendance-${id}`} order by id desc limit 1`.execute(world.owner)
    return visit(learnRoutes(learning), world.database, anyone()).get(`/certificates/${rows[0]?.code}`)
  }
  const tick = async (convening: string, here: string) =>
    as(director).post(`/counties/00/convenings/${convening}/registrations`, { here })

  test('is there once one was seen: a row, a page that checks it, a paper and a badge', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const ana = await entered(id, 'Ana Reed')
    const own = ownPath(front, 0, ana)
    for (const rest of ['certificate', 'certificate.pdf', 'badge.jwt'])
      expect((await as(anyone()).get(`${own}/${rest}`)).status, rest).toBe(404)
    expect((await as(anyone()).post(`${own}/certificate`, {})).status).toBe(404)
    onTheDay()
    await as(director).post(`/counties/00/door/${passOf(ana)}`, {})
    expect((await as(anyone()).get(own)).text).toContain(`${own}/certificate`)
    expect((await as(anyone()).get(`${own}/certificate`)).text).toContain('Take the certificate')
    for (const _ of [1, 2])
      expect((await as(anyone()).post(`${own}/certificate`, {})).text).toContain('Page that shows it is real')
    expect((await as(anyone()).get(`${own}/certificate.pdf`)).text.slice(0, 5)).toBe('%PDF-')
    const page = await check(ana)
    expect(page.text).toContain('Ana Reed')
    expect(page.text).toContain('Spring convening, Thursday, March 4, 2027 – Friday, March 5, 2027')
    expect(page.text).toContain('It has no last day.')
    const badge = (await as(anyone()).get(`${own}/badge.jwt`)).text
    const claims = decodeJwt(badge)
    expect(claims).toMatchObject({
      type: ['VerifiableCredential', 'AchievementCredential'],
      iss: expect.any(String),
    })
    expect(claims.exp).toBeUndefined()
    expect(claims.credentialSubject).toMatchObject({ achievement: { achievementType: 'Certificate' } })
    const kept = await sql<{ count: number }>`select count(*)::int as count from learn.certificate
      where subject_id = ${`attendance-${ana}`}`.execute(world.owner)
    expect(kept.rows).toEqual([{ count: 1 }])
  })

  test('ends with its tick, in the same change, and begins anew with the next', async () => {
    weeksAhead()
    const [id, other] = [
      await aConvening(world.database, director),
      await aConvening(world.database, director),
    ]
    const [ben, cy] = [await entered(id, 'Ben'), await entered(other, 'Cy')]
    onTheDay()
    await tick(id, ben)
    await tick(other, cy)
    for (const one of [ben, cy]) await as(anyone()).post(`${ownPath(front, 0, one)}/certificate`, {})
    // A form of one convening takes nothing back from another.
    await as(director).post(`/counties/00/convenings/${id}/registrations`, { was: [ben, cy] })
    expect((await check(ben)).text).toContain('No longer valid')
    expect((await check(cy)).text).toContain('>Valid<')
    const own = ownPath(front, 0, ben)
    expect((await as(anyone()).get(`${own}/certificate`)).text).toContain('The attendance was taken back')
    expect((await as(anyone()).get(`${own}/certificate.pdf`)).status).toBe(404)
    now = new Date(now.getTime() + 1000)
    await tick(id, ben)
    await as(anyone()).post(`${own}/certificate`, {})
    expect((await check(ben)).text).toContain('>Valid<')
  })

  test('without an account is removed by its own link, and taken anew', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const [dee, eve] = [await entered(id, 'Dee Park'), await entered(id, 'Eve Hill')]
    onTheDay()
    await as(director).post(`/counties/00/convenings/${id}/registrations`, { here: [dee, eve] })
    const own = ownPath(front, 0, dee)
    for (const one of [dee, eve]) await as(anyone()).post(`${ownPath(front, 0, one)}/certificate`, {})
    const { rows } = await sql<{ code: string }>`select code from learn.certificate
      where subject_id = ${`attendance-${dee}`}`.execute(world.owner)
    expect((await as(anyone()).get(`${own}/certificate`)).text).toContain('This goes, for good:')
    const unsure = await as(anyone()).post(`${own}/certificate/removal`, {})
    expect(unsure).toMatchObject({ status: 422 })
    expect(unsure.text).toContain('Tick the box first.')
    expect((await check(dee)).text).toContain('Dee Park')
    const broken = `${own.slice(0, -2)}xx/certificate/removal`
    expect((await as(anyone()).post(broken, { sure: 'yes' })).status).toBe(404)
    const removed = await as(anyone()).post(`${own}/certificate/removal`, { sure: 'yes' })
    expect(removed.text).toContain('Removed. Its page is gone.')
    for (const path of [`${own}/certificate.pdf`, `${own}/badge.jwt`])
      expect((await as(anyone()).get(path)).status, path).toBe(404)
    const page = visit(learnRoutes(learning), world.database, anyone())
    expect((await page.get(`/certificates/${rows[0]?.code}`)).status).toBe(404)
    expect((await check(eve)).text).toContain('Eve Hill')
    await as(anyone()).post(`${own}/certificate/removal`, { sure: 'yes' })
    expect((await as(anyone()).post(`${own}/certificate`, {})).text).toContain('Page that shows it is real')
    const eves = await sql<{ code: string }>`select code from learn.certificate
      where subject_id = ${`attendance-${eve}`}`.execute(world.owner)
    const office = visit(learnRoutes(learning), world.database, director)
    const wished = `/certificates/${eves.rows[0]?.code}/removal`
    expect((await page.post(wished, { sure: 'yes' })).status).toBe(403)
    expect((await office.post(wished, {})).text).toContain('the box was not ticked')
    expect((await office.post(wished, { sure: 'yes' })).text).toContain('Removed. Its page is gone.')
    expect((await check(eve)).status).toBe(404)
    // Unticked, it says no more than that it ended, and goes as well.
    await as(director).post(`/counties/00/convenings/${id}/registrations`, { was: [dee, eve] })
    await as(anyone()).post(`${own}/certificate/removal`, { sure: 'yes' })
    const left = await sql`select from learn.certificate where subject_id = ${`attendance-${dee}`}`.execute(
      world.owner,
    )
    expect(left.rows).toHaveLength(0)
  })

  test('that the office took back stays so, and one of an account stands among its own', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const amara = await aColleague(world.database, { role: 'school_counselor', name: 'Amara Stone' })
    const asked = { county: 0, convening: id, language: 'en' } as const
    const input = registrationSchema.parse({ name: 'Amara Stone', mail: 'am@example.org', role: 'principal' })
    const registered = await register(world.database, amara, front, asked, input)
    if (!registered.done) throw new Error(registered.refusal)
    onTheDay()
    await tick(id, registered.result)
    const own = ownPath(front, 0, registered.result)
    await as(amara).post(`${own}/certificate`, {})
    const learn = (viewer: Viewer) => visit(learnRoutes(learning), world.database, viewer)
    const code = /\/certificates\/([\w-]{27})"/.exec(
      (await learn(amara).get('/learn/certificates')).text,
    )?.[1]
    expect(code).toBeDefined()
    // It lies in her account: neither her link nor the office deletes it.
    expect((await as(amara).get(`${own}/certificate`)).text).toContain('/learn/own-record')
    await as(amara).post(`${own}/certificate/removal`, { sure: 'yes' })
    const refused = await learn(director).post(`/certificates/${code}/removal`, { sure: 'yes' })
    expect(refused).toMatchObject({ status: 409 })
    expect((await check(registered.result)).text).toContain('Amara Stone')
    await learn(director).post(`/certificates/${code}/revocation`, { reason: 'Ticked by mistake.' })
    expect((await as(amara).get(`${own}/certificate`)).text).toContain('Ticked by mistake.')
    expect((await as(amara).post(`${own}/certificate`, {})).status).toBe(409)
    const bob = await entered(id, 'Bob Fox')
    await tick(id, bob)
    await as(anyone()).post(`${ownPath(front, 0, bob)}/certificate`, {})
    const { rows } = await sql<{ code: string }>`select code from learn.certificate
      where subject_id = ${`attendance-${bob}`}`.execute(world.owner)
    await learn(director).post(`/certificates/${rows[0]?.code}/revocation`, { reason: 'Was not there.' })
    for (const one of [registered.result, bob])
      await as(anyone()).post(`${ownPath(front, 0, one)}/certificate/removal`, { sure: 'yes' })
    const kept = await sql`select from learn.certificate
      where subject_id in (${`attendance-${registered.result}`}, ${`attendance-${bob}`})`.execute(world.owner)
    expect(kept.rows).toHaveLength(2)
  })
})
