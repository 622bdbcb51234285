import { AsyncLocalStorage } from 'node:async_hooks'
import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { parseSetCookieHeader, setSessionCookie } from 'better-auth/cookies'
import { symmetricEncrypt } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins'
import { z } from 'zod'
import { type Clock, systemClock } from '#platform/database.ts'
import type { Cookie } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import type { Keeper } from '#platform/keeper.ts'
import { hashPassword, isPassword } from '#platform/passwords.ts'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import { openPasskeys } from '../passkey/open-passkeys.ts'
import {
  deleteSessionsOf,
  findAccountByEmail,
  findLinkedPerson,
  findPasswordOf,
  insertAccount,
  insertLink,
  insertLinkedAccount,
  isInvitedSince,
  touchSession,
  updateInvited,
  updatePassword,
} from './account.queries.ts'
import type { Accounts, CookieReader, SignedIn } from './account.ts'
import { issuer, offerReplacement, proveReplacement } from './replace-authenticator.ts'

export type AccountSettings = {
  readonly keeper: Keeper
  readonly secret: string
  /** The address people use; cookies of an https address travel over nothing else. */
  readonly publicUrl: string
  readonly clock?: Clock
}

const sessionSeconds = 12 * 60 * 60
const daySeconds = 24 * 60 * 60
/** Nobody at the keyboard for this long: the session is over. */
const idleSeconds = 30 * 60
/** How stale the moment of last use may be, so that not every request writes. */
const touchSeconds = 60
const resetSeconds = 60 * 60

/**
 * True inside the one call that follows a password we have just compared ourselves. The library compares on two paths
 * of different length, which told known addresses from unknown ones, and would hash a second time.
 */
const proved = new AsyncLocalStorage<true>()

/** The library, held to credentials, second factor and sessions. Its handler is not mounted: routes are ours. */
export function openAccounts({ keeper, secret, publicUrl, clock = systemClock }: AccountSettings): Accounts {
  const auth = openLibrary(keeper, secret, publicUrl)
  const secure = publicUrl.startsWith('https:')
  const names = ['session_token', 'two_factor'].map((name) => `${secure ? '__Secure-' : ''}wellness.${name}`)
  const headersOf = (cookie: CookieReader) => {
    const sent = names.flatMap((name) => {
      const value = cookie(name)
      return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
    })
    return new Headers({ cookie: sent.join('; ') })
  }
  const whoIs = async (cookie: CookieReader): Promise<SignedIn | null> => {
    const held = await auth.api.getSession({ headers: headersOf(cookie) })
    if (held === null) return null
    const { user, session } = held
    const idle = clock().getTime() - session.updatedAt.getTime()
    if (idle > idleSeconds * 1000) {
      await deleteSessionsOf(keeper, user.id, null, session.id)
      return null
    }
    if (idle > touchSeconds * 1000) await touchSession(keeper, session.id, clock())
    const authenticator = user.twoFactorEnabled === true
    // A session that a password began had its code where there is one; any other says itself what it was.
    const secondFactor = session.proof ? session.proof !== 'provider' : authenticator
    const { id: personId, name, email } = user
    const onlyCounty = session.countyId ?? null
    return { personId, sessionId: session.id, name, email, secondFactor, authenticator, onlyCounty }
  }
  // Nobody's password: what an unknown address is compared with, so that it costs what a known one does.
  const nobodys = hashPassword(newId())
  const personOf = async (email: string, password: string): Promise<string | null> => {
    const held = await findAccountByEmail(keeper, email.toLowerCase())
    const right = await isPassword(held?.passwordHash ?? (await nobodys), password)
    return right && held?.passwordHash ? held.personId : null
  }
  const passkeys = openPasskeys({ keeper, secret, publicUrl, clock })
  // A password that leaks later than a day cannot be given a second factor of the thief's own.
  const mayBeginFactor = (personId: string) =>
    isInvitedSince(keeper, personId, new Date(clock().getTime() - daySeconds * 1000))
  return {
    whoIs,
    personOf,
    signIn: async (email, password) => {
      if ((await personOf(email, password)) === null) return null
      return refusable(async () => {
        const given = { body: { email, password }, returnHeaders: true } as const
        const { headers, response } = await proved.run(true, () => auth.api.signInEmail(given))
        return { cookies: cookiesOf(headers), owesCode: 'twoFactorRedirect' in response }
      })
    },
    giveCode: (cookie, code) =>
      refusable(async () => {
        const given = { body: { code }, headers: headersOf(cookie), returnHeaders: true } as const
        return cookiesOf((await auth.api.verifyTOTP(given)).headers)
      }),
    giveRecoveryCode: (cookie, code) =>
      refusable(async () => {
        const given = { body: { code }, headers: headersOf(cookie), returnHeaders: true } as const
        return cookiesOf((await auth.api.verifyBackupCode(given)).headers)
      }),
    signOut: async (cookie) => {
      await refusable(() => auth.api.signOut({ headers: headersOf(cookie) }))
      return names.map((name) => ({ name, value: null }))
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
    endSessions: (personId) => deleteSessionsOf(keeper, personId),
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
        const now = await whoIs((name) => cookies.find((one) => one.name === name)?.value ?? undefined)
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

/**
 * Endpoints of our own in the library, and like all of its endpoints mounted nowhere: a session without a password, and a
 * new authenticator in the place of one that stands.
 */
const provedSession = {
  id: 'proved-session',
  endpoints: {
    beginProvedSession: createAuthEndpoint(
      '/proved-session',
      {
        method: 'POST',
        body: z.object({ personId: z.uuid(), proof: z.string(), countyId: z.number().optional() }),
      },
      async (ctx) => {
        const { personId, proof, countyId = null } = ctx.body
        const user = await ctx.context.internalAdapter.findUserById(personId)
        if (user === null) throw new APIError('NOT_FOUND')
        const session = await ctx.context.internalAdapter.createSession(personId, false, { proof, countyId })
        await setSessionCookie(ctx, { session, user })
        return ctx.json(null)
      },
    ),
    keepAuthenticator: createAuthEndpoint(
      '/kept-authenticator',
      {
        method: 'POST',
        body: z.object({ personId: z.uuid(), key: z.string(), codes: z.array(z.string()) }),
      },
      async (ctx) => {
        const { personId, key, codes } = ctx.body
        const encrypted = (data: string) => symmetricEncrypt({ key: ctx.context.secretConfig, data })
        const update = {
          secret: await encrypted(key),
          backupCodes: await encrypted(JSON.stringify(codes)),
          verified: true,
        }
        const where = [{ field: 'userId', value: personId }]
        await ctx.context.adapter.update({ model: 'twoFactor', update, where })
        return ctx.json(null)
      },
    ),
  },
} satisfies BetterAuthPlugin

const openLibrary = (keeper: Keeper, secret: string, publicUrl: string) =>
  betterAuth({
    appName: issuer,
    baseURL: publicUrl,
    // Derived, so that a leak of the library's secret would not open our own seals.
    secret: keyed(secret, 'sign-in library', 'a') + keyed(secret, 'sign-in library', 'b'),
    database: { db: keeper.withSchema('auth'), type: 'postgres' },
    advanced: {
      cookiePrefix: 'wellness',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: () => newId(), validateSchema: false },
    },
    // Every request asks the database, so that an ended session is ended for the next one.
    session: {
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        proof: { type: 'string', required: false, input: false },
        countyId: { type: 'number', required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 15,
      maxPasswordLength: 128,
      password: {
        hash: hashPassword,
        verify: async ({ hash, password }) => proved.getStore() ?? isPassword(hash, password),
      },
    },
    plugins: [twoFactor({ issuer }), provedSession],
    // Our own limits stand before every call; the library's see none of them.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

/** A refusal of the library's is null; a fault is thrown on. */
async function refusable<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}

/** What the library sets, as cookies of an answer of ours. */
const cookiesOf = (headers: Headers): readonly Cookie[] =>
  headers.getSetCookie().flatMap((text) =>
    [...parseSetCookieHeader(text)].map(([name, held]) => ({
      name,
      value: held.value === '' || held['max-age'] === 0 ? null : held.value,
      ...(held['max-age'] ? { maxAgeSeconds: held['max-age'] } : {}),
    })),
  )
