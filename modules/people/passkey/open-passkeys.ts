import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { type Clock, systemClock } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Keeper } from '#platform/keeper.ts'
import { sealed, unsealed } from '#platform/secrets.ts'
import {
  deletePasskey,
  findPasskey,
  insertPasskey,
  listCredentialIds,
  listPasskeys,
  updateCounter,
  updatePasskeyName,
} from './passkey.queries.ts'
import type { Ceremony, Passkey } from './passkey.ts'

type Owner = { readonly personId: string; readonly email: string; readonly name: string }

/** Passkeys with user verification: something one holds, opened by something one is or knows. */
export type Passkeys = {
  askToAdd(owner: Owner): Promise<Ceremony>
  /** False when the answer is not to the question kept, or was not verified by the person. */
  add(owner: Owner, kept: string | undefined, credential: string, name: string): Promise<boolean>
  askToSignIn(): Promise<Ceremony>
  /** The person whose passkey answered the question kept, or null. */
  personOf(kept: string | undefined, credential: string): Promise<string | null>
  list(personId: string): Promise<readonly Passkey[]>
  rename(personId: string, id: string, name: string): Promise<boolean>
  remove(personId: string, id: string): Promise<boolean>
}

// Ed25519, ES256 and RS256 (RFC 8152, section 16.4): every authenticator in use speaks one of them.
const supportedAlgorithmIDs = [-8, -7, -257]

/** Seconds within which a question must be answered; a used one is kept out for as long. */
export const ceremonySeconds = 120

type Settings = {
  readonly keeper: Keeper
  readonly secret: string
  readonly publicUrl: string
  readonly clock?: Clock
}

export function openPasskeys({ keeper, secret, publicUrl, clock = systemClock }: Settings): Passkeys {
  const home = new URL(publicUrl)
  const rpID = home.hostname
  const keep = (challenge: string, what: string) =>
    sealed(secret, `passkey ${what}`, `${challenge} ${clock().getTime() + ceremonySeconds * 1000}`)
  const challengeOf = (kept: string | undefined, what: string): string | null => {
    const [challenge, until] = unsealed(secret, `passkey ${what}`, kept)?.split(' ') ?? []
    return challenge !== undefined && Number(until) > clock().getTime() ? challenge : null
  }
  const expected = (credential: { response: { clientDataJSON: string } }) => ({
    expectedOrigin: originOf(home, credential),
    expectedRPID: rpID,
    requireUserVerification: true,
  })
  return {
    askToAdd: async ({ personId, email, name }) => {
      const options = await generateRegistrationOptions({
        rpName: 'Centers of Wellness',
        rpID,
        supportedAlgorithmIDs,
        userName: email,
        userDisplayName: name,
        userID: new TextEncoder().encode(personId),
        excludeCredentials: (await listCredentialIds(keeper, personId)).map((id) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      return { options: JSON.stringify(options), kept: keep(options.challenge, personId) }
    },
    add: async ({ personId }, kept, text, name) => {
      const expectedChallenge = challengeOf(kept, personId)
      const response = parsed<RegistrationResponseJSON>(text)
      if (expectedChallenge === null || response === null) return false
      const answer = await checked(() =>
        verifyRegistrationResponse({
          response,
          expectedChallenge,
          supportedAlgorithmIDs,
          ...expected(response),
        }),
      )
      if (!answer?.verified) return false
      const { id: credentialId, publicKey, counter, transports = [] } = answer.registrationInfo.credential
      const row = { id: newId(clock()), userId: personId, credentialId, publicKey, counter, transports, name }
      return insertPasskey(keeper, row, clock())
    },
    askToSignIn: async () => {
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      return { options: JSON.stringify(options), kept: keep(options.challenge, 'sign-in') }
    },
    personOf: async (kept, text) => {
      const expectedChallenge = challengeOf(kept, 'sign-in')
      const response = parsed<AuthenticationResponseJSON>(text)
      if (expectedChallenge === null || response === null) return null
      const held = await findPasskey(keeper, String(response.id))
      if (held === undefined) return null
      const credential = {
        id: held.credentialId,
        publicKey: new Uint8Array(held.publicKey),
        counter: held.counter,
      }
      const answer = await checked(() =>
        verifyAuthenticationResponse({ response, expectedChallenge, credential, ...expected(response) }),
      )
      if (!answer?.verified) return null
      return (await updateCounter(keeper, held, answer.authenticationInfo.newCounter, clock()))
        ? held.userId
        : null
    },
    list: (personId) => listPasskeys(keeper, personId),
    rename: (personId, id, name) => updatePasskeyName(keeper, personId, id, name),
    remove: (personId, id) => deletePasskey(keeper, personId, id),
  }
}

/** The one origin people use. On a machine of one's own the port is any: practice listens where it finds room. */
function originOf(home: URL, { response }: { response: { clientDataJSON: string } }): string {
  if (home.protocol === 'https:' || home.hostname !== 'localhost') return home.origin
  const said = parsed<{ origin?: string }>(Buffer.from(response.clientDataJSON, 'base64url').toString())
  return /^http:\/\/localhost(:\d+)?$/.test(said?.origin ?? '') ? (said?.origin ?? home.origin) : home.origin
}

/** JSON of an object, or null. */
function parsed<Shape extends object>(text: string): Shape | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Shape) : null
  } catch {
    return null
  }
}

/** The library throws at whatever does not fit: to us that is a no. */
async function checked<Answer>(verify: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await verify()
  } catch {
    return null
  }
}
