import { attendanceTakenBack, type OwnCertificate } from '#modules/learn/index.ts'
import { Alert, Button, ButtonRow, Checkbox, Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { attendanceWords } from './attendance.words.ts'

type Props = {
  /** Of the registration. */
  readonly path: `/${string}`
  readonly certificate: OwnCertificate | null
  readonly seen: boolean
  readonly hasName: boolean
  readonly hasAccount: boolean
  /** It has just been removed. */
  readonly removed: boolean
  /** The box that says so was not ticked. */
  readonly unsure: boolean
  readonly language: Language
}

/** The certificate of who was there, for them alone. */
export function OwnCertificatePage(props: Props) {
  const { path, certificate, seen, language } = props
  const words = attendanceWords[language]
  const isRevoked = certificate !== null && certificate.revokedAt !== null
  // Seen again after the tick was taken back, one takes a new certificate.
  const mayTake =
    seen && props.hasName && (certificate === null || certificate.revokedBecause === attendanceTakenBack)
  return (
    <>
      <h1>{words.certificate}</h1>
      {props.removed && (
        <Alert tone="success" announced>
          <p>{words.removed}</p>
        </Alert>
      )}
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
      {certificate !== null && <Removal {...props} certificate={certificate} />}
      <p>
        <a href={path}>{words.back}</a>
      </p>
    </>
  )
}

/** To have it deleted, with what goes and what stays said before. One that the office took back stays. */
function Removal({
  path,
  certificate,
  hasAccount,
  unsure,
  language,
}: Props & { certificate: OwnCertificate }) {
  const words = attendanceWords[language]
  const { revokedAt, revokedBecause } = certificate
  if (revokedAt !== null && revokedBecause !== attendanceTakenBack) return null
  if (hasAccount)
    return (
      <Section id="removal" heading={words.remove}>
        <p>
          {words.removeInAccount} <a href="/learn/own-record">{words.ownRecord}</a>
        </p>
      </Section>
    )
  return (
    <Section id="removal" heading={words.remove}>
      <p>{words.goes}</p>
      <List texts={words.goesList} />
      <p>{words.stays}</p>
      <List texts={words.staysList} />
      <Form action={`${path}/certificate/removal`} method="post" label={words.remove}>
        {unsure && (
          <Alert tone="error" announced>
            <p>{words.sureMissing}</p>
          </Alert>
        )}
        <Checkbox name="sure" value="yes" label={words.sure} />
        <ButtonRow>
          <Button kind="danger">{words.removeButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const List = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul class="usa-list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)
