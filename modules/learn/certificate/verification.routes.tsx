import { countyHeading, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  form,
  html,
  json,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { anyone, may } from '#platform/viewer.ts'
import type { Learning } from '../role/learning.ts'
import { keyAddress, profileOf } from './badge.ts'
import { certificatePolicy } from './certificate.policy.ts'
import { findByCode } from './certificate.queries.ts'
import {
  type CertificateRefusal,
  type PublicKey,
  removalSchema,
  revocationSchema,
  waiverSchema,
} from './certificate.ts'
import { verificationWords } from './certificate.words.ts'
import { earnableOf } from './earnable.rules.ts'
import { removeForHolder, revokeCertificate, waiveRenewal } from './renew-certificate.ts'
import { listPublicKeys } from './signing-key.queries.ts'
import { RemovedPage, VerificationPage } from './verification.page.tsx'

const verify = only(certificatePolicy, 'verify')
const revoke = only(certificatePolicy, 'revoke')

/** What anyone may read who was given an address: a certificate by its code, an issuer, its public keys. */
export const verificationRoutes = (learning: Learning): readonly Route[] => [
  api('/certificates/keys/:county{[0-9]{2}}', verify, async (asked) => {
    const keys = await keysOf(asked)
    return json({ keys: keys.map((key) => published(learning.origin, Number(asked.params.county), key)) })
  }),
  api('/certificates/keys/:county{[0-9]{2}}/:key', verify, async (asked) => {
    const key = found((await keysOf(asked)).find(({ id }) => id === asked.params.key))
    return json(published(learning.origin, Number(asked.params.county), key))
  }),
  api('/certificates/issuers/:county{[0-9]{2}}', verify, async ({ database, params }) => {
    const county = Number(params.county)
    const known = found(await database.asViewer(anyone(county), (tx) => findCounty(tx, county)))
    return json(profileOf(learning.origin, county, known.name))
  }),
  page('/certificates/:code', verify, (asked) => codeAnswer(learning, asked)),
  form(
    '/certificates/:code/waiver',
    revoke,
    waiverSchema,
    async (asked) => {
      const { database, viewer, params, input } = asked
      const outcome = await waiveRenewal(database, viewer, learning, params.code, input)
      return outcome.done
        ? seeOther(`/certificates/${params.code}`)
        : codeAnswer(learning, asked, outcome.refusal)
    },
    {
      invalid: (asked) =>
        codeAnswer(learning, asked, 'reason' in asked.problems ? 'reason_missing' : 'day_missing'),
    },
  ),
  form(
    '/certificates/:code/revocation',
    revoke,
    revocationSchema,
    async (asked) => {
      const { database, viewer, params, input } = asked
      const outcome = await revokeCertificate(database, viewer, params.code, input.reason)
      return outcome.done
        ? seeOther(`/certificates/${params.code}`)
        : codeAnswer(learning, asked, outcome.refusal)
    },
    { invalid: (asked) => codeAnswer(learning, asked, 'reason_missing') },
  ),
  form(
    '/certificates/:code/removal',
    revoke,
    removalSchema,
    async (asked) => {
      const { database, viewer, params, language } = asked
      const outcome = await removeForHolder(database, viewer, params.code)
      if (!outcome.done) return codeAnswer(learning, asked, outcome.refusal)
      const { title } = verificationWords[language]
      return html({ title, noindex: true, main: <RemovedPage language={language} /> })
    },
    { invalid: (asked) => codeAnswer(learning, asked, 'not_removed') },
  ),
]

type KeysAsked = Pick<Asked<'/certificates/keys/:county{[0-9]{2}}'>, 'database' | 'params'>

const keysOf = ({ database, params }: KeysAsked): Promise<readonly PublicKey[]> =>
  database.asViewer(anyone(Number(params.county)), listPublicKeys)

/** A public key as others read it, named by its own address. */
const published = (origin: string, county: number, { id, publicKey }: PublicKey) => ({
  ...publicKey,
  kid: keyAddress(origin, county, id),
  alg: 'EdDSA',
  use: 'sig',
})

type CodeAsked = Asked<'/certificates/:code'> & { readonly typed?: object }

async function codeAnswer(
  learning: Learning,
  asked: CodeAsked,
  refusal?: CertificateRefusal,
): Promise<Answer> {
  const { database, viewer, params, language } = asked
  const read = await database.asViewer(viewer, async (tx) => {
    const certificate = found(await findByCode(tx, params.code))
    return { certificate, today: tx.today, county: await findCounty(tx, certificate.countyId) }
  })
  const { certificate, today } = read
  const earnable = earnableOf(await learning.curriculum(), certificate.subjectId, language)
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const { reason, until } = (asked.typed ?? {}) as { reason?: unknown; until?: unknown }
  return html(
    {
      title: verificationWords[language].title,
      noindex: true,
      main: (
        <VerificationPage
          certificate={certificate}
          code={params.code}
          title={earnable?.title ?? certificate.title}
          county={countyHeading(read.county?.name ?? '', language)}
          today={today}
          language={language}
          office={may(viewer, certificatePolicy, 'revoke') && viewer.county === certificate.countyId}
          refusal={refusal}
          typed={{ reason: text(reason), until: text(until) }}
        />
      ),
    },
    refusal === undefined ? 200 : 409,
  )
}
