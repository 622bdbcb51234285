import {
  Alert,
  Button,
  ButtonRow,
  EmptyState,
  Form,
  NumberInput,
  Section,
  Sheet,
  StatusText,
  type Tone,
} from '#packages/ui/index.ts'
import { addDays, type CalendarDate } from '#platform/time.ts'
import { losesLetters } from '#platform/typeset/settable-text.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { standingOfCertificate } from './certificate.rules.ts'
import type {
  CertificateRefusal,
  CertificateStanding,
  Earnable,
  OwnCertificate,
  PublicKey,
  Term,
} from './certificate.ts'
import { certificateWords } from './certificate.words.ts'
import { longDay } from './certificate-day.ts'

/** What only the county's director sees: its keys and its term. */
export type Keeping = { readonly keys: readonly PublicKey[]; readonly term: Term }

type Props = {
  readonly own: readonly OwnCertificate[]
  /** What is complete and has no standing certificate. */
  readonly ready: readonly Earnable[]
  /** Everything that can be earned, for titles in the language of the page. */
  readonly known: readonly Earnable[]
  readonly keeping: Keeping | null
  readonly today: CalendarDate
  readonly language: Language
  readonly refusal?: CertificateRefusal | undefined
}

export const certificateTone: Readonly<Record<CertificateStanding, Tone>> = {
  valid: 'success',
  renewal_open: 'success',
  grace: 'warning',
  ended: 'info',
  revoked: 'error',
}

/** A person's certificates, and what she may take. Nobody else has this page. */
export function CertificatesPage(props: Props) {
  const { own, ready, keeping, language, refusal } = props
  const words = certificateWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <Section id="ready" heading={words.ready}>
        {ready.length === 0 ? (
          <EmptyState
            title={own.length > 0 ? words.nothingNew : words.nothingReady}
            why={words.nothingReadyWhy}
          />
        ) : (
          <p>{words.readyLead}</p>
        )}
        {ready.map(({ id, title }) => (
          <Form key={id} action="/learn/certificates" method="post" hidden={{ subject: id }}>
            <ButtonRow>
              <Button kind="call">{words.take(title)}</Button>
            </ButtonRow>
          </Form>
        ))}
      </Section>
      <Section id="yours" heading={words.yours}>
        {own.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
        {own.map((certificate) => (
          <One key={certificate.id} certificate={certificate} {...props} />
        ))}
      </Section>
      {keeping && <Keys keeping={keeping} language={language} />}
    </>
  )
}

function One({ certificate, known, today, language }: Props & { readonly certificate: OwnCertificate }) {
  const words = certificateWords[language]
  const standing = standingOfCertificate(certificate, today)
  const earnable = known.find(({ id }) => id === certificate.subjectId)
  const { code, personName, awardedOn, renewBy, graceDays, revokedBecause } = certificate
  return (
    <Sheet>
      <h3>{earnable?.title ?? certificate.title}</h3>
      <p>
        <StatusText tone={certificateTone[standing]} text={words.standing[standing]} />
      </p>
      <p>
        {words.awarded(longDay(awardedOn, language))}{' '}
        {renewBy !== null && words.renewBy(longDay(renewBy, language))}{' '}
        {renewBy !== null &&
          standing === 'grace' &&
          words.graceUntil(longDay(addDays(renewBy, graceDays), language))}
      </p>
      {revokedBecause !== null && <p>{words.revokedBecause(revokedBecause)}</p>}
      <ul>
        <li>
          <a href={`/certificates/${code}`}>{words.page}</a>
        </li>
        <li>
          <a href={`/learn/certificates/${code}/certificate.pdf`}>{words.pdf}</a>
          {losesLetters(personName) && (
            <>
              <br />
              {words.nameOnPaper}
            </>
          )}
        </li>
        <li>
          <a href={`/learn/certificates/${code}/badge.jwt`}>{words.badge}</a>
          <br />
          {words.badgeHint}
        </li>
      </ul>
      {(standing === 'renewal_open' || standing === 'grace') && (
        <>
          {earnable?.assessments.map(({ id }) => (
            <p key={id}>
              <a href={`/learn/assessments/${id}`}>{words.answerFirst}</a>
            </p>
          ))}
          <Form action={`/learn/certificates/${code}/renewal`} method="post">
            <ButtonRow>
              <Button>{words.renew}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
    </Sheet>
  )
}

function Keys({
  keeping: { keys, term },
  language,
}: {
  readonly keeping: Keeping
  readonly language: Language
}) {
  const words = certificateWords[language]
  return (
    <>
      <Section id="keys" heading={words.keys}>
        <p>{words.keysLead}</p>
        {keys.length === 0 && <p>{words.noKey}</p>}
        <ul>
          {keys.map(({ id, madeAt }) => (
            <li key={id}>{words.keyLine(dayText(madeAt, language))}</li>
          ))}
        </ul>
        <Form action="/learn/certificates/keys" method="post">
          <ButtonRow>
            <Button kind="outline">{words.newKey}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="term" heading={words.termHeading}>
        <p>{words.termLead}</p>
        <Form action="/learn/certificates/term" method="post" label={words.termHeading}>
          <NumberInput name="months" label={words.months} value={term.months} min={1} max={120} />
          <NumberInput name="grace_days" label={words.graceDays} value={term.graceDays} min={0} max={365} />
          <ButtonRow>
            <Button kind="outline">{words.saveTerm}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
