import * as oidc from 'openid-client'
import { publicFetch } from './public-fetch.client.ts'
import { isLoopback } from './sign-in-provider.rules.ts'
import type { Brought } from './sign-in-provider.ts'

type Known = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** True where it may be on the machine itself, for trying it out. */
  readonly tryingOut: boolean
}

/** What is remembered between leaving for a provider and coming back. */
export type Leaving = { readonly state: string; readonly nonce: string; readonly verifier: string }

async function configure({ issuer, clientId, clientSecret, tryingOut }: Known): Promise<oidc.Configuration> {
  const url = new URL(issuer)
  const here = tryingOut && isLoopback(url)
  const execute = [oidc.enableNonRepudiationChecks, ...(here ? [oidc.allowInsecureRequests] : [])]
  // Whatever address a provider names from here on, for keys, tokens or people, is asked in the same way.
  const way = here ? {} : { [oidc.customFetch]: publicFetch as oidc.CustomFetch }
  return oidc.discovery(url, clientId, clientSecret, undefined, { execute, timeout: 10, ...way })
}

/** The provider's own address to send someone to, with a state, a nonce and a code challenge (RFC 7636). */
export async function leaveFor(known: Known, backTo: string): Promise<Leaving & { readonly to: string }> {
  const leaving = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  }
  const to = oidc.buildAuthorizationUrl(await configure(known), {
    redirect_uri: backTo,
    scope: 'openid email profile',
    state: leaving.state,
    nonce: leaving.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(leaving.verifier),
    code_challenge_method: 'S256',
  })
  return { ...leaving, to: to.toString() }
}

/** Whom the provider brings, its answer checked against what was remembered; null when anything does not fit. */
export async function comeBack(known: Known, leaving: Leaving, at: URL): Promise<Brought | null> {
  try {
    const provider = await configure(known)
    const tokens = await oidc.authorizationCodeGrant(provider, at, {
      pkceCodeVerifier: leaving.verifier,
      expectedState: leaving.state,
      expectedNonce: leaving.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (claims === undefined) return null
    const { sub, amr } = claims
    // Some providers tell the address with the identity, some only when asked with the token they gave.
    const { email, email_verified } =
      claims.email === undefined ? await oidc.fetchUserInfo(provider, tokens.access_token, sub) : claims
    return {
      subject: sub,
      email: typeof email === 'string' ? email.toLowerCase() : null,
      emailVerified: email_verified === true,
      methods: Array.isArray(amr) ? amr.map(String) : [],
    }
  } catch {
    // A provider that is away, a code used twice, a state of someone else's: nobody is signed in.
    return null
  }
}
