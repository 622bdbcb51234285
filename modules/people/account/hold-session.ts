import { symmetricDecrypt } from 'better-auth/crypto'
import { type Clock, timeZone } from '#platform/database.ts'
import type { Cookie } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import type { Keeper } from '#platform/keeper.ts'
import { dateIn } from '#platform/time.ts'
import type { Begun, CodeUse, CookieReader, HeldRole, SignedIn } from './account.ts'
import {
  deleteSession,
  findSession,
  findWait,
  type HeldAccount,
  insertSession,
  insertWait,
  type NewSession,
  type SessionRow,
  takeWait,
} from './session.queries.ts'
import { randomSigns, readSigned, withSignature } from './session-token.ts'
import { isCodeOf } from './totp.ts'

export const sessionSeconds = 12 * 60 * 60
/** How long a first step waits for its code. */
const waitSeconds = 10 * 60
/** As many codes does one first step take, as the library has it. */
const mostTries = 5
/** For so long after signing in may one change how one signs in. */
const freshSeconds = 10 * 60

const sessionCookie = 'wellness.session_token'
const waitCookie = 'wellness.two_factor'

/** Whose request this is. The row alone says it; how long it may rest is asked by who reads it. */
export function signedInBy(row: SessionRow, now: Date): SignedIn {
  const { sessionId, personId, name, email, authenticator, proof, countyId: onlyCounty } = row
  // A session that a password began had its code where there is one; any other says itself what it was.
  const secondFactor = proof === null ? authenticator : proof !== 'provider'
  const fresh = now.getTime() - row.begunAt.getTime() <= freshSeconds * 1000
  return { personId, sessionId, name, email, secondFactor, authenticator, onlyCounty, fresh }
}

const tellingOf = ({ personId, begunAt }: NewSession, secondFactor: boolean) => ({
  personId,
  begunAt,
  secondFactor,
  today: dateIn(timeZone, begunAt),
})

/**
 * Sessions and first steps as the sign-in library keeps them, in its tables and under its signature, with a fifth of its
 * ways to the database: whatever it began is read here, and the other way round. A wrong code stays the library's to count.
 */
export function openSessions(keeper: Keeper, key: string, clock: Clock) {
  const drawn = (personId: string): NewSession => {
    const begunAt = clock()
    const expiresAt = new Date(begunAt.getTime() + sessionSeconds * 1000)
    return { sessionId: newId(), token: randomSigns(32), personId, begunAt, expiresAt }
  }
  const begun = (
    row: NewSession,
    { personId, name, email, authenticator }: Omit<HeldAccount, 'passwordHash'>,
    memberships: readonly HeldRole[],
  ) => ({
    cookies: [
      { name: sessionCookie, value: withSignature(key, row.token), maxAgeSeconds: sessionSeconds },
      { name: waitCookie, value: null },
    ],
    signedIn: {
      personId,
      sessionId: row.sessionId,
      name,
      email,
      secondFactor: authenticator,
      authenticator,
      onlyCounty: null,
      fresh: true,
    },
    memberships,
  })
  const tokenOf = (cookie: CookieReader) => readSigned(key, cookie(sessionCookie))
  return {
    find: async (cookie: CookieReader): Promise<SessionRow | undefined> => {
      const token = tokenOf(cookie)
      return token === null ? undefined : findSession(keeper, token)
    },
    begin: async (account: HeldAccount): Promise<Begun> => {
      const row = drawn(account.personId)
      return begun(row, account, await insertSession(keeper, row, tellingOf(row, account.authenticator)))
    },
    /** The password was right, and a code is owed. */
    wait: async ({ personId }: HeldAccount): Promise<readonly Cookie[]> => {
      const [now, identifier] = [clock(), `2fa-${randomSigns(20)}`]
      const expiresAt = new Date(now.getTime() + waitSeconds * 1000)
      await insertWait(keeper, { ids: [newId(), newId()], identifier, personId, now, expiresAt })
      return [
        { name: waitCookie, value: withSignature(key, identifier), maxAgeSeconds: waitSeconds },
        { name: sessionCookie, value: null },
      ]
    },
    /** Null when the code is not the one expected, or nobody waits to give it. */
    giveCode: async (
      cookie: CookieReader,
      code: string,
      isUnused: CodeUse,
    ): Promise<Begun | 'used' | null> => {
      const identifier = readSigned(key, cookie(waitCookie))
      // With a session at hand the library would take the code for something else.
      if (identifier === null || tokenOf(cookie) !== null) return null
      const waiting = await findWait(keeper, identifier, clock())
      if (waiting === undefined) return null
      if (!isCodeOf(await symmetricDecrypt({ key, data: waiting.sealedKey }), code, clock())) return null
      if (!(await isUnused(waiting.personId))) return 'used'
      const row = drawn(waiting.personId)
      const told = await takeWait(keeper, identifier, row, tellingOf(row, waiting.authenticator), mostTries)
      return told === null ? null : begun(row, waiting, told)
    },
    end: async (cookie: CookieReader): Promise<void> => {
      const token = tokenOf(cookie)
      if (token !== null) await deleteSession(keeper, token)
    },
  }
}
