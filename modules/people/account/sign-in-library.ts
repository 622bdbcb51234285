import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { parseSetCookieHeader, setSessionCookie } from 'better-auth/cookies'
import { symmetricEncrypt } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins'
import { z } from 'zod'
import type { Cookie } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import type { Keeper } from '#platform/keeper.ts'
import { hashPassword, isPassword } from '#platform/passwords.ts'
import { keyed } from '#platform/secrets.ts'
import type { CookieReader } from './account.ts'
import { sessionSeconds } from './hold-session.ts'
import { hashedCodes, readCodes } from './recovery-codes.ts'
import { issuer } from './replace-authenticator.ts'

/** Cookies of the library's own making, by the names under which the product sends them. */
export const libraryCookies = ['session_token', 'two_factor'].map((name) => `wellness.${name}`)

/** The request's cookies as the library looks for them: it names those of an https address in a way of its own. */
export function libraryHeaders(cookie: CookieReader, secure: boolean): Headers {
  const sent = libraryCookies.flatMap((name) => {
    const value = cookie(name)
    return value === undefined ? [] : [`${secure ? ownPrefix : ''}${name}=${encodeURIComponent(value)}`]
  })
  return new Headers({ cookie: sent.join('; ') })
}
const ownPrefix = '__Secure-'

/** The library's secret, derived, so that a leak of it would not open our own seals. */
export const librarySecret = (secret: string): string =>
  keyed(secret, 'sign-in library', 'a') + keyed(secret, 'sign-in library', 'b')

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
          backupCodes: await hashedCodes(JSON.stringify(codes)),
          verified: true,
        }
        const where = [{ field: 'userId', value: personId }]
        await ctx.context.adapter.update({ model: 'twoFactor', update, where })
        return ctx.json(null)
      },
    ),
  },
} satisfies BetterAuthPlugin

/** The library, held to credentials, second factor and sessions. Its handler is not mounted: routes are ours. */
export const openLibrary = (keeper: Keeper, secret: string, publicUrl: string) =>
  betterAuth({
    appName: issuer,
    baseURL: publicUrl,
    secret: librarySecret(secret),
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
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    plugins: [
      twoFactor({
        issuer,
        backupCodeOptions: {
          storeBackupCodes: {
            encrypt: hashedCodes,
            decrypt: (kept) => readCodes(librarySecret(secret), kept),
          },
        },
      }),
      provedSession,
    ],
    // Our own limits stand before every call; the library's see none of them.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

/** A refusal of the library's is null; a fault is thrown on. */
export async function refusable<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}

/** What the library sets, as cookies of an answer of ours. */
export const cookiesOf = (headers: Headers): readonly Cookie[] =>
  headers.getSetCookie().flatMap((text) =>
    [...parseSetCookieHeader(text)].map(([name, held]) => ({
      name: name.replace(ownPrefix, ''),
      value: held.value === '' || held['max-age'] === 0 ? null : held.value,
      ...(held['max-age'] ? { maxAgeSeconds: held['max-age'] } : {}),
    })),
  )
