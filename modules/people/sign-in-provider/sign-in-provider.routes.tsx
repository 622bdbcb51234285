import { z } from 'zod'
import { found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
  type Typed,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { sealed, unsealed } from '#platform/secrets.ts'
import { anyone, service } from '#platform/viewer.ts'
import type { InvitationDesk } from '../invitation/invitation.routes.tsx'
import { readerOf } from '../sign-in/begin-session.ts'
import { actingCookie } from '../sign-in/find-signed-in-viewer.ts'
import { landingOf, noteSignIn } from '../sign-in/note-sign-in.ts'
import { arriveByProvider } from './arrive-by-provider.ts'
import { readClientSecret } from './client-secret.ts'
import { keepProvider, practiceCounty, removeProvider } from './keep-provider.ts'
import { comeBack, leaveFor } from './sign-in-provider.client.ts'
import { DoorsPage, ProvidersPage } from './sign-in-provider.page.tsx'
import { signInProviderPolicy } from './sign-in-provider.policy.ts'
import { findProvider, listProviderDoors, listProviders } from './sign-in-provider.queries.ts'
import type { WrongProvider } from './sign-in-provider.rules.ts'
import { type ArrivalRefusal, providerSchema, type SignInProvider } from './sign-in-provider.ts'
import { signInProviderWords } from './sign-in-provider.words.ts'

export type ProviderDesk = InvitationDesk & { readonly secret: string }

/** Remembers, sealed and for ten minutes, what is needed to know someone again who comes back from a provider. */
const leavingCookie = 'school_sign_in'
const purpose = 'sign-in provider'
const mostSeconds = 600

const leavingSchema = z.object({
  county: z.number(),
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
})

/** Sign-in where people sign in already, and the page on which a county says where that is. */
export const signInProviderRoutes = (desk: ProviderDesk): readonly Route[] => [
  page('/sign-in/school', only(signInProviderPolicy, 'arrive'), (asked) => doorsPage(desk, asked)),

  page('/sign-in/school/back', only(signInProviderPolicy, 'arrive'), (asked) => comeIn(desk, asked)),

  // A link and no form: a school's launcher leads here, and who is signed in at the provider needs no other press.
  page(
    '/sign-in/school/:county{[0-9]{2}}/:provider',
    only(signInProviderPolicy, 'arrive'),
    async (asked): Promise<Answer> => {
      const county = Number(asked.params.county)
      const provider = await providerOf(desk, asked, county, asked.params.provider)
      const left = await leaveFor(knownOf(desk, provider), `${desk.origin}/sign-in/school/back`).catch(
        () => null,
      )
      if (left === null) return doorsPage(desk, asked, 'not_answered')
      const { to, ...leaving } = left
      const text = JSON.stringify({ ...leaving, county, provider: provider.id })
      const value = sealed(desk.secret, purpose, Buffer.from(text).toString('base64url'))
      return {
        kind: 'bytes',
        body: '',
        type: 'text/plain; charset=utf-8',
        status: 303,
        headers: { location: to },
        cookies: [{ name: leavingCookie, value, maxAgeSeconds: mostSeconds }],
      }
    },
  ),

  page('/people/providers', only(signInProviderPolicy, 'list'), (asked) => providersPage(desk, asked)),

  form('/people/providers', only(signInProviderPolicy, 'keep'), providerSchema, async (asked) => {
    const { database, viewer, input, typed } = asked
    const wrong = await database.asViewer(viewer, (tx) => keepProvider(tx, desk.secret, input))
    return wrong === null ? seeOther('/people/providers') : providersPage(desk, asked, { wrong, typed })
  }),

  form(
    '/people/providers/:provider/removal',
    only(signInProviderPolicy, 'keep'),
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => removeProvider(tx, id(params.provider)))
      return seeOther('/people/providers')
    },
  ),
]

const knownOf = ({ secret }: ProviderDesk, { issuer, clientId, sealedSecret, countyId }: SignInProvider) => ({
  issuer,
  clientId,
  tryingOut: countyId === practiceCounty,
  clientSecret: readClientSecret(secret, sealedSecret),
})

/** The provider of an address; without an address of our own to come back to there is none. */
async function providerOf(
  desk: ProviderDesk,
  { database }: Asked<string>,
  county: number,
  providerId: string,
) {
  found(desk.accounts)
  if (desk.origin === '' || county > 58) throw new NotFound()
  return found(
    await database.asViewer(service('sign-in provider', county), (tx) => findProvider(tx, id(providerId))),
  )
}

/** Someone comes back: known again by the sealed cookie, brought by the provider, signed in or told why not. */
async function comeIn(desk: ProviderDesk, asked: Asked<string>): Promise<Answer> {
  const accounts = found(desk.accounts)
  const text = unsealed(desk.secret, purpose, asked.cookie(leavingCookie))
  const leaving = leavingSchema.safeParse(text && JSON.parse(Buffer.from(text, 'base64url').toString())).data
  if (leaving === undefined || !(await desk.limits.once(leaving.state)))
    return doorsPage(desk, asked, 'not_answered')
  const provider = await providerOf(desk, asked, leaving.county, leaving.provider)
  const at = new URL(`${desk.origin}/sign-in/school/back?${asked.query}`)
  const brought = await comeBack(knownOf(desk, provider), leaving, at)
  if (brought === null) return doorsPage(desk, asked, 'not_answered')
  const outcome = await arriveByProvider(asked.database, accounts, provider, brought)
  if (!outcome.done) return doorsPage(desk, asked, outcome.refusal)
  const cookies = outcome.result
  // The session it began from is over, whoever's it was.
  await accounts.signOut(asked.cookie)
  const standing = await noteSignIn(asked.database, accounts, readerOf(cookies), 'sign_in.began')
  return seeOther(landingOf(standing), {
    cookies: [...cookies, { name: actingCookie, value: null }, { name: leavingCookie, value: null }],
  })
}

async function doorsPage(
  desk: ProviderDesk,
  { database, language }: Asked<string>,
  refusal?: ArrivalRefusal,
) {
  found(desk.accounts)
  const doors = desk.origin === '' ? [] : await database.asViewer(anyone(), listProviderDoors)
  const said = refusal === undefined ? {} : { refusal }
  const main = <DoorsPage doors={doors} language={language} {...said} />
  const title = signInProviderWords[language].doorTitle
  return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
}

type Extras = { readonly wrong?: WrongProvider; readonly typed?: Typed }

function providersPage(
  desk: ProviderDesk,
  { database, viewer, language }: Asked<string>,
  extras: Extras = {},
) {
  return database.asViewer(viewer, async (tx) => {
    const main = (
      <ProvidersPage
        providers={await listProviders(tx)}
        origin={desk.origin}
        language={language}
        {...extras}
      />
    )
    const title = signInProviderWords[language].title
    return html({ title, main, wide: true, noindex: true }, extras.wrong === undefined ? 200 : 422)
  })
}
