import { type Clock, systemClock, timeZone } from '#platform/database.ts'
import type { Cookie } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import type { Keeper } from '#platform/keeper.ts'
import { hashPassword, isPassword } from '#platform/passwords.ts'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import { dateIn } from '#platform/time.ts'
import { openPasskeys } from '../passkey/open-passkeys.ts'
import {
  deleteSessionsOf,
  findLinkedPerson,
  findPasswordOf,
  findWaitingCodes,
  insertAccount,
  insertLink,
  insertLinkedAccount,
  isInvitedSince,
  listSessions,
  touchSession,
  updateInvited,
  updatePassword,
} from './account.queries.ts'
import type { Accounts, Begun, CodeUse, CookieReader, SignedIn } from './account.ts'
import { openSessions, signedInBy } from './hold-session.ts'
import { matchingCode, readCodes } from './recovery-codes.ts'
import { offerReplacement, proveReplacement } from './replace-authenticator.ts'
import { findAccountByEmail, type HeldAccount, tellSignIn } from './session.queries.ts'
import {
  cookiesOf,
  libraryCookies,
  libraryHeaders,
  librarySecret,
  openLibrary,
  refusable,
} from './sign-in-library.ts'

export type AccountSettings = {
  readonly keeper: Keeper
  readonly secret: string
  /** The address people use; cookies of an https address travel over nothing else. */
  readonly publicUrl: string
  readonly clock?: Clock
}

const daySeconds = 24 * 60 * 60
/** Nobody at the keyboard for this long: the session is over. */
const idleSeconds = 30 * 60
/** How stale the moment of last use may be, so that not every request writes. */
const touchSeconds = 60
const resetSeconds = 60 * 60

/** The library, held to credentials, second factor and sessions. Its handler is not mounted: routes are ours. */
export function openAccounts({ keeper, secret, publicUrl, clock = systemClock }: AccountSettings): Accounts {
  const auth = openLibrary(keeper, secret, publicUrl)
  const secure = publicUrl.startsWith('https:')
  const headersOf = (cookie: CookieReader) => libraryHeaders(cookie, secure)
  const sessions = openSessions(keeper, librarySecret(secret), clock)
  const whoIs = async (cookie: CookieReader): Promise<SignedIn | null> => {
    const row = await sessions.find(cookie)
    if (row === undefined) return null
    const now = clock()
    const idle = now.getTime() - row.usedAt.getTime()
    if (idle > idleSeconds * 1000 || row.expiresAt <= now) {
      await deleteSessionsOf(keeper, row.personId, null, row.sessionId)
      return null
    }
    if (idle > touchSeconds * 1000) await touchSession(keeper, row.sessionId, now)
    return signedInBy(row, now)
  }
  // Nobody's password: what an unknown address is compared with, so that it costs what a known one does.
  const nobodys = hashPassword(newId())
  const accountOf = async (email: string, password: string): Promise<HeldAccount | null> => {
    const held = await findAccountByEmail(keeper, email.toLowerCase())
    const right = await isPassword(held?.passwordHash ?? (await nobodys), password)
    return right && held?.passwordHash ? held : null
  }
  const personOf = async (email: string, password: string): Promise<string | null> =>
    (await accountOf(email, password))?.personId ?? null
  const whoIsBy = (cookies: readonly Cookie[]) =>
    whoIs((name) => cookies.find((one) => one.name === name)?.value ?? undefined)
  /** The library began it. */
  const begunBy = async (cookies: readonly Cookie[], isUnused: CodeUse): Promise<Begun | null> => {
    const signedIn = await whoIsBy(cookies)
    if (signedIn === null) return null
    const { personId, sessionId, secondFactor } = signedIn
    if (!(await isUnused(personId))) {
      await deleteSessionsOf(keeper, personId, null, sessionId)
      return null
    }
    const told = { personId, secondFactor, begunAt: clock(), today: dateIn(timeZone, clock()) }
    return { cookies, signedIn, memberships: await tellSignIn(keeper, told) }
  }
  const passkeys = openPasskeys({ keeper, secret, publicUrl, clock })
  // A password that leaks later than a day cannot be given a second factor of the thief's own.
  const mayBeginFactor = (personId: string) =>
    isInvitedSince(keeper, personId, new Date(clock().getTime() - daySeconds * 1000))
  return {
    whoIs,
    personOf,
    signIn: async (email, password) => {
      const account = await accountOf(email, password)
      if (account === null) return null
      return account.authenticator
        ? { cookies: await sessions.wait(account), owesCode: true }
        : { ...(await sessions.begin(account)), owesCode: false }
    },
    giveCode: async (cookie, code, isUnused) => {
      const begun = await sessions.giveCode(cookie, code, isUnused)
      if (begun !== null) return begun === 'used' ? null : begun
      // The library counts what was wrong, and locks out whoever guesses.
      return refusable(async () => {
        const given = { body: { code }, headers: headersOf(cookie), returnHeaders: true } as const
        return begunBy(cookiesOf((await auth.api.verifyTOTP(given)).headers), isUnused)
      })
    },
    giveRecoveryCode: (cookie, typed, isUnused) =>
      refusable(async () => {
        const kept = await findWaitingCodes(keeper, cookie('wellness.two_factor') ?? '')
        const codes = kept === null ? '[]' : await readCodes(librarySecret(secret), kept)
        // The library looks for what is kept, which is a hash: it is told which one fits, or that none does.
        const code = await matchingCode(codes, typed)
        const given = { body: { code }, headers: headersOf(cookie), returnHeaders: true } as const
        return begunBy(cookiesOf((await auth.api.verifyBackupCode(given)).headers), isUnused)
      }),
    signOut: async (cookie) => {
      await sessions.end(cookie)
      return libraryCookies.map((name) => ({ name, value: null }))
    },
    passkeys,
    // A county's provider speaks for that county: it adds no way into an account that others trust too.
    mayAddFactor: async ({ personId, secondFactor, authenticator, onlyCounty }) =>
      onlyCounty === null &&
      (secondFactor ||
        (!authenticator && (await passkeys.list(personId)).length === 0 && (await mayBeginFactor(personId)))),
    linkedPerson: (provider, subject) => findLinkedPerson(keeper, provider, subject),
    link: (link) => insertLink(keeper, newId(), link),
    createLinked: (account) => insertLinkedAccount(keeper, newId(), account),
    personByEmail: async (email) => (await findAccountByEmail(keeper, email))?.personId ?? null,
    beginSession: async (personId, proof, countyId) => {
      const given = { body: { personId, proof, countyId }, returnHeaders: true } as const
      return cookiesOf((await auth.api.beginProvedSession(given)).headers)
    },
    invitedAgain: (personId) => updateInvited(keeper, personId),
    endSessions: (personId, except) => deleteSessionsOf(keeper, personId, except),
    sessions: (personId) =>
      listSessions(keeper, personId, clock(), new Date(clock().getTime() - idleSeconds * 1000)),
    endSession: async (personId, sessionId) =>
      (await deleteSessionsOf(keeper, personId, null, sessionId)) === 1,
    beginTotp: (cookie, password) =>
      refusable(async () => {
        const headers = headersOf(cookie)
        const now = await whoIs(cookie)
        if (now?.authenticator)
          return (await personOf(now.email, password)) === null ? null : offerReplacement(secret, clock, now)
        const begun = await auth.api.enableTwoFactor({ body: { password }, headers })
        if (begun.method !== 'totp') return null
        const key = new URL(begun.totpURI).searchParams.get('secret') ?? ''
        return { key, uri: begun.totpURI, recoveryCodes: begun.backupCodes }
      }),
    confirmTotp: (cookie, code) =>
      refusable(async () => {
        const given = { body: { code }, headers: headersOf(cookie), returnHeaders: true } as const
        const { headers } = await auth.api.verifyTOTP(given)
        const cookies = cookiesOf(headers)
        const now = await whoIsBy(cookies)
        // Whoever else holds the password alone is out from here on.
        if (now) await deleteSessionsOf(keeper, now.personId, now.sessionId)
        return cookies
      }),
    replaceTotp: async (cookie, kept, code) => {
      const now = await whoIs(cookie)
      const proven = now?.authenticator ? proveReplacement(secret, clock, now, { kept, code }) : null
      if (now === null || proven === null) return false
      const { key, codes } = proven
      await auth.api.keepAuthenticator({ body: { personId: now.personId, key, codes: [...codes] } })
      await deleteSessionsOf(keeper, now.personId, now.sessionId)
      return true
    },
    changePassword: async ({ personId, sessionId }, password) => {
      await updatePassword(keeper, personId, await hashPassword(password))
      await deleteSessionsOf(keeper, personId, sessionId)
    },
    beginReset: async (email) => {
      const held = await findAccountByEmail(keeper, email)
      if (held === undefined || held.passwordHash === null) return null
      const until = clock().getTime() + resetSeconds * 1000
      const text = `${held.personId} ${until} ${keyed(secret, 'password it replaces', held.passwordHash)}`
      const token = Buffer.from(sealed(secret, 'new password', text)).toString('base64url')
      return { personId: held.personId, token }
    },
    findReset: async (token) => {
      const text = unsealed(secret, 'new password', Buffer.from(token, 'base64url').toString())
      const [personId = '', until, replaces] = text?.split(' ') ?? []
      if (text === undefined || Number(until) <= clock().getTime()) return null
      const held = await findPasswordOf(keeper, personId)
      // Once the password is another one, the link has done its work.
      if (held === undefined || keyed(secret, 'password it replaces', held.passwordHash) !== replaces)
        return null
      return { personId, name: held.name, email: held.email }
    },
    resetPassword: async (personId, password) => {
      await updatePassword(keeper, personId, await hashPassword(password))
      await deleteSessionsOf(keeper, personId)
    },
    hasAccount: async (email) => (await findAccountByEmail(keeper, email)) !== undefined,
    create: async ({ personId, email, name, password }) =>
      insertAccount(keeper, {
        personId,
        accountId: newId(),
        email,
        name,
        passwordHash: await hashPassword(password),
      }),
    close: () => keeper.destroy(),
  }
}
