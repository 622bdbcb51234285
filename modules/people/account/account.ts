import type { Cookie } from '#platform/http.ts'
import type { StaffRole } from '#platform/viewer.ts'
import type { Passkeys } from '../passkey/open-passkeys.ts'

/** Reads one cookie of a request. */
export type CookieReader = (name: string) => string | undefined

/** Who a session says is here; what they are in a county is a membership and not the account's to say. */
export type SignedIn = {
  readonly personId: string
  readonly sessionId: string
  readonly name: string
  readonly email: string
  /** True when this session began with a second factor: a code, a passkey, or a provider that vouches for one. */
  readonly secondFactor: boolean
  /** True when the account has an authenticator app. */
  readonly authenticator: boolean
  /** The one county whose provider began this session; null for every county of the person. */
  readonly onlyCounty: number | null
  /** True within ten minutes of signing in: only then may one change how one signs in. */
  readonly fresh: boolean
}

/** A sign-in that still holds, as its owner sees it. */
export type HeldSession = {
  readonly id: string
  readonly begunAt: Date
  readonly usedAt: Date
  readonly by: 'password' | 'passkey' | 'provider'
}

export type SessionProof = 'passkey' | 'provider' | 'provider_vouched'

/** Who someone is at a sign-in provider. */
export type Link = { readonly provider: string; readonly subject: string; readonly personId: string }

/** What a person is today in a county whose trail was told of their sign-in. */
export type HeldRole = {
  readonly countyId: number
  readonly role: StaffRole
  /** True where the county asks a second factor of this role beyond those that owe one everywhere. */
  readonly factorAsked: boolean
}

/** A session that began and stands in the trail, and whose it is. */
export type Begun = {
  readonly cookies: readonly Cookie[]
  readonly signedIn: SignedIn
  readonly memberships: readonly HeldRole[]
}

/** Asked of a right code before its session begins: false when this person's code has begun one already. */
export type CodeUse = (personId: string) => Promise<boolean>

/** What a right password brings: a session, or a first step that waits for its code. */
export type SignInAnswer =
  | (Begun & { readonly owesCode: false })
  | { readonly owesCode: true; readonly cookies: readonly Cookie[] }

export type TotpKey = {
  /** The key in base 32, as one types it into an authenticator app. */
  readonly key: string
  readonly uri: string
  readonly recoveryCodes: readonly string[]
  /** Set where an authenticator stands already: what the page gives back with the first code of the new one. */
  readonly kept?: string
}

export type NewAccount = {
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/**
 * Accounts, second factors and sessions: the sign-in library behind one door. It decides nothing by a county or a role: what
 * the trail was told is handed on.
 */
export type Accounts = {
  /** Null when address and password do not belong together; an unknown address costs the same work. */
  signIn(email: string, password: string): Promise<SignInAnswer | null>
  /** The second step of a sign-in; null when the code is wrong or used, or the first step too long ago. */
  giveCode(cookie: CookieReader, code: string, isUnused: CodeUse): Promise<Begun | null>
  giveRecoveryCode(cookie: CookieReader, code: string, isUnused: CodeUse): Promise<Begun | null>
  whoIs(cookie: CookieReader): Promise<SignedIn | null>
  signOut(cookie: CookieReader): Promise<readonly Cookie[]>
  /** Ends every session of a person but the one excepted, everywhere, at once. Answers how many there were. */
  endSessions(personId: string, except?: string): Promise<number>
  /** The newest first; at most a hundred. */
  sessions(personId: string): Promise<readonly HeldSession[]>
  /** False when the person has no such session. */
  endSession(personId: string, sessionId: string): Promise<boolean>
  /**
   * True for a session with a second factor, or within a day of an invitation for an account that has none at all: a
   * password that leaks later cannot be given a second factor of the thief's own.
   */
  mayAddFactor(signedIn: SignedIn): Promise<boolean>
  /** Begins a session for who proved themselves by something else than a password of ours. */
  beginSession(personId: string, proof: SessionProof, onlyCounty?: number): Promise<readonly Cookie[]>
  /** The person whom a provider knows by this name of its own, or null. */
  linkedPerson(provider: string, subject: string): Promise<string | null>
  link(link: Link): Promise<void>
  /** An account without a password: its person comes by the provider. */
  createLinked(account: Link & { readonly email: string; readonly name: string }): Promise<void>
  personByEmail(email: string): Promise<string | null>
  readonly passkeys: Passkeys
  /** Opens that day anew: a county invited them again. */
  invitedAgain(personId: string): Promise<void>
  /** Null when the password is wrong. An authenticator that stands goes on until the new one is proved. */
  beginTotp(cookie: CookieReader, password: string): Promise<TotpKey | null>
  /** Switches the authenticator on and ends the person's other sessions; null when the code is wrong. */
  confirmTotp(cookie: CookieReader, code: string): Promise<readonly Cookie[] | null>
  /** Puts a new authenticator and its recovery codes in the old ones' place and ends the person's other sessions. */
  replaceTotp(cookie: CookieReader, kept: string, code: string): Promise<boolean>
  /** The person whose account bears this address and password, or null; begins no session. */
  personOf(email: string, password: string): Promise<string | null>
  /** Puts a new password in place and ends every other session of the person. */
  changePassword(signedIn: SignedIn, password: string): Promise<void>
  /** A token good for one hour and until the password changes; null where no account here has a password. */
  beginReset(email: string): Promise<{ readonly personId: string; readonly token: string } | null>
  findReset(token: string): Promise<Pick<SignedIn, 'personId' | 'name' | 'email'> | null>
  /** Puts a new password in place and ends every session of the person. */
  resetPassword(personId: string, password: string): Promise<void>
  hasAccount(email: string): Promise<boolean>
  create(account: NewAccount): Promise<void>
  close(): Promise<void>
}
