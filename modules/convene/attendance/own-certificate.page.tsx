import { attendanceTakenBack, type OwnCertificate } from '#modules/learn/index.ts'
import { Alert, Button, ButtonRow, Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { attendanceWords } from './attendance.words.ts'

type Props = {
  /** Of the registration. */
  readonly path: `/${string}`
  readonly certificate: OwnCertificate | null
  readonly seen: boolean
  readonly language: Language
}

/** The certificate of who was there, for them alone. */
export function OwnCertificatePage({ path, certificate, seen, language }: Props) {
  const words = attendanceWords[language]
  const isRevoked = certificate !== null && certificate.revokedAt !== null
  // Seen again after the tick was taken back, one takes a new certificate.
  const mayTake = seen && (certificate === null || certificate.revokedBecause === attendanceTakenBack)
  return (
    <>
      <h1>{words.certificate}</h1>
      <p class="usa-intro">{words.certificateLead}</p>
      {isRevoked && !mayTake && (
        <Alert tone="error">
          <p>{seen ? words.revoked(certificate.revokedBecause ?? '') : words.takenBack}</p>
        </Alert>
      )}
      {mayTake && (
        <Form action={`${path}/certificate`} method="post" label={words.take}>
          <ButtonRow>
            <Button kind="call">{words.take}</Button>
          </ButtonRow>
        </Form>
      )}
      {certificate !== null && !isRevoked && (
        <Section id="yours" heading={certificate.title}>
          <ul class="usa-list">
            <li>
              <a href={`${path}/certificate.pdf`} download>
                {words.pdf}
              </a>
            </li>
            <li>
              <a href={`/certificates/${certificate.code}`}>{words.check}</a>
            </li>
            <li>
              <a href={`${path}/badge.jwt`} download>
                {words.badge}
              </a>
            </li>
          </ul>
        </Section>
      )}
      <p>
        <a href={path}>{words.back}</a>
      </p>
    </>
  )
}
