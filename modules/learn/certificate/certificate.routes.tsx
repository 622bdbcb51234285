import { findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import { emptySchema } from '../progress/progress.ts'
import { readProgress } from '../progress/read-progress.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { awardCertificate } from './award-certificate.ts'
import { certificatePdf } from './certificate.pdf.ts'
import { certificatePolicy } from './certificate.policy.ts'
import { findTerm, insertTerm, listOwnCertificates } from './certificate.queries.ts'
import { proposedTerm, whyNotAward } from './certificate.rules.ts'
import { awardSchema, type CertificateRefusal, termSchema } from './certificate.ts'
import { certificateWords } from './certificate.words.ts'
import { CertificatesPage, type Keeping } from './certificates.page.tsx'
import { earnables } from './earnable.rules.ts'
import { rotateKey, signer } from './keep-keys.ts'
import { renewCertificate } from './renew-certificate.ts'
import { listPublicKeys } from './signing-key.queries.ts'

const hold = only(certificatePolicy, 'hold')
const keep = only(certificatePolicy, 'keep')

/** A person's own certificates: taken, read, kept as files, renewed. */
export const certificateRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/certificates', hold, (asked) => ownAnswer(learning, asked)),
  form('/learn/certificates', hold, awardSchema, async (asked) => {
    const outcome = await awardCertificate(asked.database, asked.viewer, learning, asked.input.subject)
    return outcome.done ? seeOther('/learn/certificates') : ownAnswer(learning, asked, outcome.refusal)
  }),
  form('/learn/certificates/keys', keep, emptySchema, async ({ database, viewer }) => {
    await rotateKey(database, viewer, learning.secret)
    return seeOther('/learn/certificates#keys')
  }),
  form('/learn/certificates/term', keep, termSchema, async ({ database, viewer, input }) => {
    const term = { months: input.months, graceDays: input.grace_days }
    await database.asViewer(signer(viewer.county ?? -1), (tx) => insertTerm(tx, term, viewer.personId ?? ''))
    return seeOther('/learn/certificates#term')
  }),
  form('/learn/certificates/:code/renewal', hold, emptySchema, async (asked) => {
    const outcome = await renewCertificate(asked.database, asked.viewer, learning, asked.params.code)
    return outcome.done ? seeOther('/learn/certificates') : ownAnswer(learning, asked, outcome.refusal)
  }),
  api('/learn/certificates/:code/certificate.pdf', hold, async (asked) => {
    const { certificate, countyName } = await ownOf(asked)
    const { language } = asked
    const known = earnables(await learning.curriculum(), language)
    const title = known.find(({ id }) => id === certificate.subjectId)?.title ?? certificate.title
    const bytes = await certificatePdf({ certificate, title, countyName, origin: learning.origin, language })
    return file(bytes, 'application/pdf', `certificate-${certificate.subjectId}.pdf`)
  }),
  api('/learn/certificates/:code/badge.jwt', hold, async (asked) => {
    const { certificate } = await ownOf(asked)
    return file(certificate.badge, 'application/jwt', `badge-${certificate.subjectId}.jwt`)
  }),
]

type CodeAsked = Asked<'/learn/certificates/:code/certificate.pdf'>

/** Another person's certificate is not there. */
const ownOf = async ({ database, viewer, params }: CodeAsked) =>
  database.asViewer(viewer, async (tx) => ({
    certificate: found((await listOwnCertificates(tx)).find(({ code }) => code === params.code)),
    countyName: (await findCounty(tx, viewer.county ?? -1))?.name ?? '',
  }))

type OwnAsked = Pick<Asked<'/learn/certificates'>, 'database' | 'viewer' | 'language'>

async function ownAnswer(learning: Learning, asked: OwnAsked, refusal?: CertificateRefusal): Promise<Answer> {
  const { database, viewer, language } = asked
  const known = earnables(await learning.curriculum(), language)
  const steps = known.flatMap(({ phases }) => phases.flatMap((phase) => phase.steps))
  const { progress } = await readProgress(database, viewer, learning.measures, steps)
  const { own, today } = await database.asViewer(viewer, async (tx) => ({
    own: await listOwnCertificates(tx),
    today: tx.today,
  }))
  const latestOf = (id: string) => own.find(({ subjectId }) => subjectId === id)
  const ready = known.filter((each) => whyNotAward(each, progress, latestOf(each.id), today) === null)
  const words = certificateWords[language]
  return html(
    {
      title: words.title,
      noindex: true,
      main: (
        <CertificatesPage
          own={own}
          ready={ready}
          known={known}
          keeping={await keepingOf(asked)}
          today={today}
          language={language}
          refusal={refusal}
        />
      ),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: words.title },
      ],
    },
    refusal === undefined ? 200 : 409,
  )
}

async function keepingOf({ database, viewer }: OwnAsked): Promise<Keeping | null> {
  if (!may(viewer, certificatePolicy, 'keep') || viewer.county === null) return null
  return database.asViewer(signer(viewer.county), async (tx) => ({
    keys: await listPublicKeys(tx),
    term: (await findTerm(tx)) ?? proposedTerm,
  }))
}
