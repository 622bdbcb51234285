import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import type { CalendarDate } from '#platform/time.ts'

/** What a badge says. */
export type BadgeFacts = {
  /** Of this installation, without a slash at the end: https://learn.example.org */
  readonly origin: string
  readonly county: number
  readonly countyName: string
  readonly code: string
  readonly certificateId: string
  readonly personName: string
  readonly title: string
  readonly path: string
  readonly kind: 'completion' | 'attendance'
  readonly summary: string
  readonly awardedAt: Date
  readonly renewBy: CalendarDate | null
}

export type SigningKey = { readonly id: string; readonly privateKey: JWK }

export const countyCode = (county: number): string => String(county).padStart(2, '0')
export const certificateAddress = (origin: string, code: string): string => `${origin}/certificates/${code}`
export const issuerAddress = (origin: string, county: number): string =>
  `${origin}/certificates/issuers/${countyCode(county)}`
/** Where the public half of a key is found; it is also the key's name, as Open Badges 3.0 §8.2 asks of `kid`. */
export const keyAddress = (origin: string, county: number, id: string): string =>
  `${origin}/certificates/keys/${countyCode(county)}/${id}`

export const badgeContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** An issuer's profile: who stands behind the badges of a county. */
export const profileOf = (origin: string, county: number, name: string) => ({
  id: issuerAddress(origin, county),
  type: ['Profile'],
  name,
  url: origin,
})

const narratives = {
  completion: 'Every step is done, as its page says, and every assessment is passed.',
  attendance: 'They were seen there: ticked on the list, or let in by their code.',
} as const

/** The credential before it is signed: Open Badges 3.0, Verifiable Credentials 2.0. The holder stands in it by name alone. */
export const credentialOf = (facts: BadgeFacts) => ({
  '@context': badgeContexts,
  id: certificateAddress(facts.origin, facts.code),
  type: ['VerifiableCredential', 'AchievementCredential'],
  name: facts.title,
  issuer: profileOf(facts.origin, facts.county, facts.countyName),
  validFrom: facts.awardedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
  ...(facts.renewBy === null ? {} : { validUntil: `${facts.renewBy}T23:59:59Z` }),
  credentialSubject: {
    id: `urn:uuid:${facts.certificateId}`,
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: facts.personName },
    ],
    achievement: {
      id: `${facts.origin}${facts.path}`,
      type: ['Achievement'],
      achievementType: facts.kind === 'attendance' ? 'Certificate' : 'CertificateOfCompletion',
      name: facts.title,
      description: facts.summary,
      criteria: {
        id: `${facts.origin}${facts.path}`,
        narrative: narratives[facts.kind],
      },
    },
  },
})

/**
 * The credential as a compact JWT. As Open Badges 3.0 §8.2 has it, the payload is the credential itself with the
 * registered claims beside its members; there is no `vc` around it.
 */
export async function signBadge(facts: BadgeFacts, key: SigningKey): Promise<string> {
  const credential = credentialOf(facts)
  const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)
  return new SignJWT({
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    sub: credential.credentialSubject.id,
    nbf: seconds(credential.validFrom),
    ...(credential.validUntil === undefined ? {} : { exp: seconds(credential.validUntil) }),
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: keyAddress(facts.origin, facts.county, key.id) })
    .sign(await importJWK(key.privateKey, 'EdDSA'))
}

/** A new Ed25519 pair. */
export async function newKeyPair(): Promise<{ readonly publicKey: JWK; readonly privateKey: JWK }> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return { publicKey: await exportJWK(pair.publicKey), privateKey: await exportJWK(pair.privateKey) }
}
