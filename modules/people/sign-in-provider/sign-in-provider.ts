import { z } from 'zod'
import type { Id } from '#platform/ids.ts'

export type SignInProviderId = Id<'sign-in-provider'>

export const vouches = ['never', 'when_said', 'always'] as const
/** Whether a provider's sign-ins count as two factors: never, when its answer says "mfa" (RFC 8176), or always. */
export type Vouches = (typeof vouches)[number]

/** Where a county's people sign in already. */
export type SignInProvider = {
  readonly id: SignInProviderId
  readonly countyId: number
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly sealedSecret: string
  /** Endings of the addresses it speaks for, in small letters. */
  readonly domains: readonly string[]
  readonly secondFactor: Vouches
}

/** What the door shows of it. */
export type ProviderDoor = Pick<SignInProvider, 'id' | 'countyId' | 'name'>

/** Whom a provider says it brings. */
export type Brought = {
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
  /** How they proved themselves there, in the words of RFC 8176. */
  readonly methods: readonly string[]
}

export const providerSchema = z.object({
  name: z.string().trim().max(100).default(''),
  issuer: z.string().trim().max(300).default(''),
  client_id: z.string().trim().max(300).default(''),
  client_secret: z.string().trim().max(500).default(''),
  domains: z.string().trim().toLowerCase().max(2000).default(''),
  second_factor: z.string().default('never'),
})
export type TypedProvider = z.infer<typeof providerSchema>

export type ProviderRefusal = 'name_missing' | 'no_issuer' | 'client_missing' | 'no_domain'

/** Why nobody is signed in although the provider answered. */
export type ArrivalRefusal = 'not_answered' | 'address_unverified' | 'other_domain' | 'not_invited'
