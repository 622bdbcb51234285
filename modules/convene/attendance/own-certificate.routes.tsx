import { z } from 'zod'
import { certificatePdf, type Learning } from '#modules/learn/index.ts'
import { findCounty } from '#modules/places/index.ts'
import { found, NotFound } from '#platform/errors.ts'
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
import { registering } from '../registration/register.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { linkOf } from '../registration/registration.routes.tsx'
import type { Front } from '../registration/write-letters.ts'
import { attendanceWords } from './attendance.words.ts'
import { OwnCertificatePage } from './own-certificate.page.tsx'
import { readAttendance, removeCertificate, takeCertificate } from './take-certificate.ts'

const mayOwn = only(registrationPolicy, 'own')
const own = '/counties/:code{[0-9]{2}}/registrations/:token'
type OwnAsked = Asked<'/counties/:code/registrations/:token'>

/** What a certificate of attendance is signed with and leads back to. */
export type Signing = Front & { readonly learning?: Pick<Learning, 'origin' | 'secret'> }

/** The certificate of whoever was there, by their own link: taken, read, kept as a paper and as a badge. */
export const ownCertificateRoutes = (front: Signing): readonly Route[] => {
  const signing = front.learning ?? front
  return [
    page(`${own}/certificate`, mayOwn, (asked) => certificateAnswer(front, asked)),
    form(`${own}/certificate`, mayOwn, z.object({}), async (asked) => {
      const outcome = await takeCertificate(asked.database, signing, linkOf(front, asked), asked.language)
      if (outcome.done) return seeOther(`${pathOf(asked)}/certificate`)
      if (outcome.refusal === 'not_seen') throw new NotFound()
      return certificateAnswer(front, asked, 409)
    }),
    form(
      `${own}/certificate/removal`,
      mayOwn,
      z.object({ sure: z.literal('yes') }),
      async (asked) => {
        await removeCertificate(asked.database, linkOf(front, asked))
        return seeOther(`${pathOf(asked)}/certificate?removed`)
      },
      { invalid: (asked) => certificateAnswer(front, asked, 422) },
    ),
    api(`${own}/certificate.pdf`, mayOwn, async (asked) => {
      const link = linkOf(front, asked)
      const certificate = await standing(front, asked)
      const county = await asked.database.asViewer(registering(link.county), (tx) =>
        findCounty(tx, link.county),
      )
      const { title } = certificate
      const { origin } = signing
      const facts = { certificate, title, countyName: county?.name ?? '', origin, language: asked.language }
      return file(await certificatePdf(facts), 'application/pdf', 'attendance.pdf')
    }),
    api(`${own}/badge.jwt`, mayOwn, async (asked) =>
      file((await standing(front, asked)).badge, 'application/jwt', 'attendance-badge.jwt'),
    ),
  ]
}

const pathOf = ({ params }: OwnAsked) => `/counties/${params.code}/registrations/${params.token}` as const

/** @throws NotFound where it was not taken yet, or was taken back */
async function standing(front: Signing, asked: OwnAsked) {
  const certificate = found((await readAttendance(asked.database, linkOf(front, asked))).certificate)
  if (certificate.revokedAt !== null) throw new NotFound()
  return certificate
}

/** A status of 422 where the box that says so was not ticked. */
async function certificateAnswer(front: Signing, asked: OwnAsked, status = 200): Promise<Answer> {
  const { database, language, query } = asked
  const own = await readAttendance(database, linkOf(front, asked))
  const removed = own.certificate === undefined && query.has('removed')
  if (!own.seen && own.certificate === undefined && !removed) throw new NotFound()
  const main = (
    <OwnCertificatePage
      {...own}
      path={pathOf(asked)}
      certificate={own.certificate ?? null}
      removed={removed}
      unsure={status === 422}
      language={language}
    />
  )
  return html({ title: attendanceWords[language].certificate, noindex: true, main }, status)
}
