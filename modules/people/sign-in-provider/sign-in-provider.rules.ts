import type {
  ArrivalRefusal,
  Brought,
  ProviderRefusal,
  SignInProvider,
  TypedProvider,
  Vouches,
} from './sign-in-provider.ts'
import { vouches } from './sign-in-provider.ts'

export type WrongProvider = { readonly refusal: ProviderRefusal; readonly field: keyof TypedProvider }

/**
 * An issuer is an https address under a name of the open internet, never a number or a name of our own network. In the
 * practice county, for trying it out, it may be on the machine itself.
 */
export function isIssuer(text: string, tryingOut = false): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return false
  return (url.protocol === 'https:' && isDomain(url.hostname)) || (tryingOut && isLoopback(url))
}

export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)

export const domainsOf = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((one) => one !== '')),
]

export const vouchesOf = (text: string): Vouches => vouches.find((one) => one === text) ?? 'never'

/** The first thing that keeps this provider from being kept, and its field; or null. */
export function whyNotKeepProvider(typed: TypedProvider, tryingOut = false): WrongProvider | null {
  const domains = domainsOf(typed.domains)
  if (typed.name === '') return { refusal: 'name_missing', field: 'name' }
  if (!isIssuer(typed.issuer, tryingOut)) return { refusal: 'no_issuer', field: 'issuer' }
  if (typed.client_id === '') return { refusal: 'client_missing', field: 'client_id' }
  if (typed.client_secret === '') return { refusal: 'client_missing', field: 'client_secret' }
  if (domains.length === 0 || domains.length > 50 || !domains.every((one) => isDomain(one)))
    return { refusal: 'no_domain', field: 'domains' }
  return null
}

const isDomain = (text: string): boolean => /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(text)

/** Why whom a provider brings for the first time cannot be matched by their address, or null. */
export function whyNotMatch(
  provider: Pick<SignInProvider, 'domains'>,
  brought: Brought,
): ArrivalRefusal | null {
  // An address that the provider has not verified is a text anyone may have typed there.
  if (brought.email === null || !brought.emailVerified) return 'address_unverified'
  const domain = brought.email.split('@').at(-1) ?? ''
  return provider.domains.includes(domain) ? null : 'other_domain'
}

export function isVouched(
  { secondFactor }: Pick<SignInProvider, 'secondFactor'>,
  { methods }: Brought,
): boolean {
  if (secondFactor === 'when_said') return methods.includes('mfa')
  return secondFactor === 'always'
}
