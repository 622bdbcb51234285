import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { completeStep } from '../progress/complete-step.ts'
import { type Learning, openLearning } from '../role/learning.ts'
import { awardCertificate } from './award-certificate.ts'
import { badgeContexts } from './badge.ts'
import { listOwnCertificates } from './certificate.queries.ts'
import { certificateRoutes } from './certificate.routes.tsx'
import { rotateKey } from './keep-keys.ts'
import { renewCertificate, revokeCertificate, waiveRenewal } from './renew-certificate.ts'
import { verificationRoutes } from './verification.routes.tsx'

const origin = 'https://learn.example.org'
const secret = 'the secret of a test run, long enough'
let now = new Date('2027-01-15T18:00:00Z')
let world: World
let learning: Learning
let joon: Viewer & { personId: string }
let director: Viewer & { personId: string }
beforeAll(async () => {
  world = await freshDatabase(() => now)
  learning = openLearning({ addresses: {}, origin, secret })
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  director = await aColleague(world.database, { role: 'county_director', name: 'Marisol Arroyo' })
})
afterAll(() => world?.close())

const award = (viewer: Viewer, subject = 'c1-0') =>
  awardCertificate(world.database, viewer, learning, subject)
const own = async (viewer: Viewer = joon) => world.database.asViewer(viewer, listOwnCertificates)
const theOne = async () => {
  const [certificate] = await own()
  if (certificate === undefined) throw new Error('no certificate')
  return certificate
}
const complete = async (viewer: Viewer) => {
  const curriculum = await learning.curriculum()
  for (const step of curriculum.phase('clinician-1', '0', 'en')?.steps ?? [])
    await completeStep(world.database, viewer, step)
}
const stranger = () =>
  visit([...certificateRoutes(learning), ...verificationRoutes(learning)], world.database, anyone())
/** As someone elsewhere would: with the published keys and nothing of ours. */
const verified = async (badge: string) => {
  const published = JSON.parse((await stranger().get('/certificates/keys/00')).text) as JSONWebKeySet
  return jwtVerify(badge, createLocalJWKSet(published), {
    issuer: `${origin}/certificates/issuers/00`,
    currentDate: now,
  })
}

test('there is none while a step is open, and one once all are done', async () => {
  expect(await award(joon)).toEqual(refused('not_complete'))
  await complete(joon)
  expect(await award(joon, 'no-such-page')).toEqual(refused('nothing_to_earn'))
  expect((await award(joon)).done).toBe(true)
  expect(await award(joon)).toEqual(refused('awarded_already'))
  const certificate = await theOne()
  expect(certificate).toMatchObject({
    personName: 'Joon Field',
    awardedOn: '2027-01-15',
    renewBy: '2029-01-15',
  })
  expect(certificate.code).toMatch(/^[A-Za-z0-9_-]{27}$/)
})

test('its badge stands up to an independent verifier and has what Open Badges 3.0 asks for', async () => {
  const certificate = await theOne()
  const { payload, protectedHeader } = await verified(certificate.badge)
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'JWT' })
  // The credential is the payload itself: Open Badges 3.0 §8.2.
  expect(payload).toMatchObject({
    '@context': badgeContexts,
    id: `${origin}/certificates/${certificate.code}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    issuer: { id: `${origin}/certificates/issuers/00`, type: ['Profile'], name: 'Practice County' },
    validFrom: '2027-01-15T18:00:00Z',
    validUntil: '2029-01-15T23:59:59Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', identityType: 'name', identityHash: 'Joon Field', hashed: false },
      ],
      achievement: {
        id: `${origin}/learn/clinician-1/0`,
        type: ['Achievement'],
        name: 'Clinician I, Phase 0: Explore',
        criteria: { narrative: expect.any(String) },
        description: expect.any(String),
      },
    },
    jti: `${origin}/certificates/${certificate.code}`,
    nbf: Date.UTC(2027, 0, 15, 18) / 1000,
  })
  expect(payload.sub).toBe((payload.credentialSubject as { id: string }).id)
  expect(payload.vc).toBeUndefined()
  const issuer = JSON.parse((await stranger().get('/certificates/issuers/00')).text)
  expect(issuer).toEqual(payload.issuer)
  const key = await stranger().get(new URL(protectedHeader.kid ?? '').pathname)
  expect(JSON.parse(key.text)).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: protectedHeader.kid })
})

test('a badge in which a letter was changed is refused', async () => {
  const { badge } = await theOne()
  const [head, body = '', seal] = badge.split('.')
  const forged = Buffer.from(body, 'base64url').toString().replace('Joon Field', 'Jane Field')
  await expect(verified([head, Buffer.from(forged).toString('base64url'), seal].join('.'))).rejects.toThrow(
    'signature',
  )
})

test('a new key signs from now on, and the old one stays published for what it signed', async () => {
  await expect(rotateKey(world.database, joon, secret)).rejects.toThrow()
  const before = (await theOne()).badge
  now = new Date('2027-01-16T18:00:00Z')
  await rotateKey(world.database, director, secret)
  const priya = await aColleague(world.database, { role: 'associate', name: 'Priya Stone' })
  await complete(priya)
  await award(priya)
  const after = (await own(priya))[0]?.badge ?? ''
  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid)
  for (const badge of [before, after]) expect((await verified(badge)).payload.iss).toContain('/issuers/00')
})

test('no private key lies readable in the database, and no role but the signing service reads one', async () => {
  const { rows } = await sql<{
    text: string
  }>`select signing_key::text as text from learn.signing_key`.execute(world.owner)
  expect(rows).toHaveLength(2)
  for (const { text } of rows) expect(text).not.toMatch(/"d"/)
  const read = await world.database.asViewer(director, (tx) => sql`select from learn.signing_key`.execute(tx))
  expect(read.rows).toEqual([])
  for (const viewer of [joon, anyone(0)]) {
    const reading = world.database.asViewer(viewer, (tx) => sql`select from learn.signing_key`.execute(tx))
    await expect(reading).rejects.toThrow('permission denied')
  }
})

describe('the page that shows it is real', () => {
  test('is reached by the code alone and asks not to be found', async () => {
    const { code, id } = await theOne()
    const seen = await stranger().get(`/certificates/${code}`)
    expect(seen).toMatchObject({ status: 200 })
    expect(seen.text).toContain('Joon Field')
    expect(seen.text).toContain('Valid')
    expect(seen.text).not.toContain('Take this certificate back')
    for (const guess of [id, `${code}x`, code.slice(0, -1), '%25', '_'.repeat(27)])
      expect((await stranger().get(`/certificates/${guess}`)).status, guess).toBe(404)
    expect((await stranger().get('/certificates')).status).toBe(404)
  })

  test('lists nobody: no role reads the certificates of others', async () => {
    for (const viewer of [director, anyone(0), await aColleague(world.database, { role: 'clinician_2' })]) {
      const read = world.database.asViewer(viewer, (tx) => sql`select from learn.certificate`.execute(tx))
      if (viewer.roles.includes('anyone')) await expect(read).rejects.toThrow('permission denied')
      else expect((await read).rows).toEqual([])
    }
    const files = visit(certificateRoutes(learning), world.database, director)
    const { code } = await theOne()
    for (const name of ['certificate.pdf', 'badge.jwt'])
      expect((await files.get(`/learn/certificates/${code}/${name}`)).status, name).toBe(404)
  })
})

test('its PDF is tagged and carries name, title and address', async () => {
  const { code } = await theOne()
  const routes = certificateRoutes(learning)
  for (const language of ['en', 'es']) {
    const pdf = await visit(routes, world.database, joon).get(
      `/learn/certificates/${code}/certificate.pdf?lang=${language}`,
    )
    expect(pdf.status).toBe(200)
    expect(pdf.text.slice(0, 5)).toBe('%PDF-')
    expect(pdf.text).toContain('/StructTreeRoot')
  }
})

test('it is renewed in its last days, in grace too, and then no more', async () => {
  const { code } = await theOne()
  const renew = () => renewCertificate(world.database, joon, learning, code)
  await expect(renewCertificate(world.database, director, learning, code)).rejects.toThrow(NotFound)
  expect(await renew()).toEqual(refused('too_early'))
  now = new Date('2029-02-01T18:00:00Z')
  expect((await stranger().get(`/certificates/${code}`)).text).toContain('days of grace')
  expect(await renew()).toMatchObject({ done: true, result: { renewBy: '2031-02-01' } })
  const certificate = await theOne()
  expect(certificate).toMatchObject({ renewBy: '2031-02-01', lastKind: 'renewed' })
  expect((await verified(certificate.badge)).payload.validUntil).toBe('2031-02-01T23:59:59Z')
})

test('the county waives a renewal for a reason, within a year, and another county cannot', async () => {
  const { code } = await theOne()
  now = new Date('2031-01-20T18:00:00Z')
  const waive = (viewer: Viewer, until: string) =>
    waiveRenewal(world.database, viewer, learning, code, { until: calendarDate(until), reason: 'on leave' })
  const away = await aColleague(world.database, { role: 'county_director', county: 34 })
  await expect(waive(away, '2031-08-01')).rejects.toThrow(NotFound)
  await expect(waive(joon, '2031-08-01')).rejects.toThrow()
  expect(await waive(director, '2033-08-01')).toEqual(refused('day_out_of_reach'))
  expect(await waive(director, '2031-08-01')).toMatchObject({ done: true })
  expect(await theOne()).toMatchObject({ renewBy: '2031-08-01', lastKind: 'waived' })
})

test('the county takes it back once, with a reason that only the holder reads', async () => {
  const { code } = await theOne()
  const revoke = (viewer: Viewer) => revokeCertificate(world.database, viewer, code, 'Awarded by mistake.')
  await expect(revoke(joon)).rejects.toThrow()
  const both = await Promise.all([revoke(director), revoke(director)])
  expect(both.map(({ done }) => done).toSorted()).toEqual([false, true])
  expect(await theOne()).toMatchObject({ revokedBecause: 'Awarded by mistake.' })
  const seen = await stranger().get(`/certificates/${code}`)
  expect(seen.text).toContain('the county took it back')
  expect(seen.text).not.toContain('Awarded by mistake.')
  expect(await renewCertificate(world.database, joon, learning, code)).toEqual(refused('was_revoked'))
  expect(await award(joon)).toEqual(refused('was_revoked'))
})

test('what happened is told without a name', async () => {
  const { rows } = await sql<{ text: string }>`select event::text as text from app.event event
    where kind like 'learn.certificate%' or kind like 'learn.signing%'`.execute(world.owner)
  expect(rows.length).toBeGreaterThan(4)
  for (const { text } of rows) expect(text).not.toMatch(/Joon|Field|on leave|mistake/)
})
