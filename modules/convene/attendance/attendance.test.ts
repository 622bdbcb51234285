import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
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
  test('is there once one was seen, is real at its address, and not once it was taken back', async () => {
    weeksAhead()
    const id = await aConvening(world.database, director)
    const ana = await entered(id, 'Ana Reed')
    const own = ownPath(front, 0, ana)
    expect((await as(anyone()).get(`${own}/certificate.pdf`)).status).toBe(404)
    onTheDay()
    await as(director).post(`/counties/00/door/${passOf(ana)}`, {})
    expect((await as(anyone()).get(own)).text).toContain('Certificate of attendance')
    const paper = await as(anyone()).get(`${own}/certificate.pdf`)
    expect(paper.status).toBe(200)
    expect(paper.text.slice(0, 5)).toBe('%PDF-')
    const proof = `/counties/00/attendances/${tokenOf(front.secret, 'proof', { county: 0, registration: ana })}`
    expect((await as(anyone()).get(proof)).text).toContain('Ana Reed was at “Spring convening”')
    expect((await as(anyone()).get(`${proof}x`)).status).toBe(404)
    await as(director).post(`/counties/00/convenings/${id}/registrations`, { was: ana })
    const gone = await as(anyone()).get(proof)
    expect(gone).toMatchObject({ status: 404 })
    expect(gone.text).not.toContain('Ana')
  })
})
