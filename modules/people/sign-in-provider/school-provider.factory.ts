import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A school's sign-in at which someone is signed in already: `now` says who, and what is told of them. */
export type SchoolProvider = {
  readonly issuer: string
  now: { readonly subject: string; readonly email: string; readonly verified: boolean }
  close(): Promise<void>
}

/** An OpenID Connect provider that is not ours, with one client, on a free port. */
export async function openSchoolProvider(backTo: string): Promise<SchoolProvider> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const school: SchoolProvider = {
    issuer,
    now: { subject: 'nobody', email: 'nobody@meadowusd.example', verified: true },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'wellness', client_secret: 'told to the county alone', redirect_uris: [backTo] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of the school'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: school.now.email, email_verified: school.now.verified }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  // Whoever is asked to sign in there has done so this morning.
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next()
    context.respond = false
    await provider.interactionFinished(context.req, context.res, {
      login: { accountId: school.now.subject, remember: false },
    })
  })
  server.on('request', provider.callback())
  return school
}
