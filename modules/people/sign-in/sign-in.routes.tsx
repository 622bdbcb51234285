import { z } from 'zod'
import { ClosedDoor, found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Limits } from '#platform/limits/limits.ts'
import type { Language } from '#platform/words.ts'
import type { Accounts, SignedIn } from '../account/account.ts'
import { AccountPage, TotpPage } from './account.page.tsx'
import { beginSession, completeSession, readerOf } from './begin-session.ts'
import { changePassword } from './change-password.ts'
import { actingCookie, findStanding } from './find-signed-in-viewer.ts'
import { noteFailure } from './note-failure.ts'
import { landingOf, noteSignIn, noteVisit } from './note-sign-in.ts'
import { CodePage, SignInPage } from './sign-in.page.tsx'
import { signInPolicy } from './sign-in.policy.ts'
import {
  type AccountRefusal,
  actingSchema,
  codeSchema,
  newPasswordSchema,
  passwordSchema,
  type SignInRefusal,
  signInSchema,
} from './sign-in.ts'
import { signInWords } from './sign-in.words.ts'

/** What the doors of people stand on; a server without accounts has the addresses and nothing behind them. */
export type FrontDesk = { readonly accounts?: Accounts | undefined; readonly limits: Limits }

/** Sign-in, without a line of script and with no handler of the library's mounted. */
export const signInRoutes = (desk: FrontDesk): readonly Route[] => [
  page('/sign-in', only(signInPolicy, 'signIn'), async ({ language }) => {
    found(desk.accounts)
    return signInPage(language)
  }),

  form('/sign-in', only(signInPolicy, 'signIn'), signInSchema, async (asked) => {
    const { database, input, address, language } = asked
    const accounts = found(desk.accounts)
    const outcome = await beginSession(accounts, desk.limits, { ...input, address })
    if (!outcome.done) {
      if (outcome.refusal === 'wrong') await noteFailure(database, accounts, desk.limits, input.email)
      return signInPage(language, input.email, outcome.refusal)
    }
    // The session it began from is over, whoever's it was.
    await accounts.signOut(asked.cookie)
    const answer = outcome.result
    // Whoever sat here before leaves no county behind.
    return seeOther(answer.owesCode ? '/sign-in/code' : landingOf(answer), {
      cookies: [...answer.cookies, { name: actingCookie, value: null }],
    })
  }),

  page('/sign-in/code', only(signInPolicy, 'signIn'), async ({ language }) => {
    found(desk.accounts)
    return codePage(language)
  }),

  form('/sign-in/code', only(signInPolicy, 'signIn'), codeSchema, async (asked) => {
    const { input, address, cookie, language } = asked
    const accounts = found(desk.accounts)
    const begun = await completeSession(accounts, desk.limits, cookie, { code: input.code, address })
    if (begun === null) return codePage(language, true)
    return seeOther(landingOf(begun), { cookies: begun.cookies })
  }),

  form('/sign-out', only(signInPolicy, 'signOut'), z.object({}), async ({ database, cookie }) => {
    const accounts = found(desk.accounts)
    await noteSignIn(database, accounts, cookie, 'sign_in.ended')
    const cookies = await accounts.signOut(cookie)
    return seeOther('/', {
      cookies: [...cookies, { name: actingCookie, value: null }],
      // On a borrowed machine nothing of what was read stays in the browser.
      headers: { 'clear-site-data': '"cache", "storage"' },
    })
  }),

  page('/account', only(signInPolicy, 'own'), (asked) => accountPage(desk, asked)),

  form('/account/place', only(signInPolicy, 'own'), actingSchema, async (asked) => {
    const { memberships, visits, signedIn } = await standingOf(desk, asked)
    const visit = visits.find(({ id }) => id === asked.input.membership)
    if (visit !== undefined && signedIn.secondFactor) await noteVisit(asked.database, visit)
    const chosen = found(visit ?? memberships.find(({ id }) => id === asked.input.membership))
    return seeOther('/account', {
      cookies: [{ name: actingCookie, value: chosen.id, maxAgeSeconds: 43_200 }],
    })
  }),

  form('/account/password', only(signInPolicy, 'own'), newPasswordSchema, async (asked) => {
    const { database, cookie, input, address } = asked
    const accounts = found(desk.accounts)
    const { signedIn } = await standingOf(desk, asked)
    if (signedIn.onlyCounty !== null) return accountPage(desk, asked, 'factor_late')
    if (!signedIn.fresh) return accountPage(desk, asked, 'not_fresh')
    const outcome = await changePassword(accounts, desk.limits, signedIn, { ...input, address })
    if (!outcome.done) return accountPage(desk, asked, outcome.refusal)
    await noteSignIn(database, accounts, cookie, 'password.changed')
    return seeOther('/account')
  }),

  form('/account/code', only(signInPolicy, 'own'), passwordSchema, async (asked) => {
    const { signedIn } = await standingOf(desk, asked)
    const attempt = await desk.limits.attempt(signedIn.email, asked.address)
    if (attempt === null) return accountPage(desk, asked, 'too_often')
    const accounts = found(desk.accounts)
    if (!(await accounts.mayAddFactor(signedIn))) return accountPage(desk, asked, 'factor_late')
    if (!signedIn.fresh) return accountPage(desk, asked, 'not_fresh')
    const totp = await accounts.beginTotp(asked.cookie, asked.input.password)
    if (totp === null) return accountPage(desk, asked, 'wrong')
    await attempt.succeeded()
    const main = <TotpPage totp={totp} language={asked.language} />
    return html({ title: signInWords[asked.language].keyTitle, main, noindex: true })
  }),

  form('/account/code/confirmation', only(signInPolicy, 'own'), codeSchema, async (asked) => {
    const { signedIn } = await standingOf(desk, asked)
    const { kept, code } = asked.input
    const accounts = found(desk.accounts)
    if (kept !== '') return replaced(desk, asked, kept, code.replaceAll(' ', ''), signedIn)
    const cookies = await accounts.confirmTotp(asked.cookie, code.replaceAll(' ', ''))
    if (cookies === null) return accountPage(desk, asked, 'code')
    await noteSignIn(asked.database, accounts, readerOf(cookies), 'second_factor.set')
    return seeOther('/account', { cookies })
  }),
]

/** A new authenticator in the old one's place. Its tries count, since the page with the key may be left open. */
async function replaced(
  desk: FrontDesk,
  asked: Asked<string>,
  kept: string,
  code: string,
  { email, personId }: SignedIn,
) {
  const accounts = found(desk.accounts)
  const attempt = await desk.limits.attempt(email, asked.address)
  if (attempt === null) return accountPage(desk, asked, 'too_often')
  if (!(await accounts.replaceTotp(asked.cookie, kept, code))) return accountPage(desk, asked, 'code')
  await attempt.succeeded()
  // The code that proved it signs nobody in.
  await desk.limits.once(`${personId} ${code}`)
  await noteSignIn(asked.database, accounts, asked.cookie, 'second_factor.replaced')
  return seeOther('/account')
}

async function standingOf(desk: FrontDesk, { database, cookie }: Asked<string>) {
  const standing = await findStanding(database, found(desk.accounts), cookie)
  if (standing === null) throw new ClosedDoor(401, 'not signed in')
  return standing
}

async function accountPage(desk: FrontDesk, asked: Asked<string>, refusal?: AccountRefusal) {
  const standing = await standingOf(desk, asked)
  const said = refusal === undefined ? {} : { refusal }
  const main = <AccountPage standing={standing} language={asked.language} {...said} />
  const title = signInWords[asked.language].accountTitle
  return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
}

function signInPage(language: Language, email = '', refusal?: SignInRefusal) {
  const said = refusal === undefined ? {} : { refusal }
  const main = <SignInPage language={language} email={email} {...said} />
  const status = refusal === undefined ? 200 : refusal === 'too_often' ? 429 : 422
  return html({ title: signInWords[language].title, main, noindex: true }, status)
}

function codePage(language: Language, wrong = false) {
  const main = <CodePage language={language} wrong={wrong} />
  return html({ title: signInWords[language].codeTitle, main, noindex: true }, wrong ? 422 : 200)
}
