import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DefinitionList,
  Details,
  Form,
  Section,
  StatusText,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { countyCode } from './badge.ts'
import { standingOfCertificate } from './certificate.rules.ts'
import type { Certificate, CertificateRefusal } from './certificate.ts'
import { certificateWords, verificationWords } from './certificate.words.ts'
import { longDay } from './certificate-day.ts'
import { certificateTone } from './certificates.page.tsx'

type Props = {
  readonly certificate: Certificate
  readonly code: string
  /** What was completed, in the language of the page. */
  readonly title: string
  readonly county: string
  readonly today: CalendarDate
  readonly language: Language
  /** True for the office of the county that gave it. */
  readonly office: boolean
  readonly refusal?: CertificateRefusal | undefined
  readonly typed?: { readonly reason: string; readonly until: string }
}

/** Whether a certificate is real and good today. Only who was given its address finds this page. */
export function VerificationPage(props: Props) {
  const { certificate, title, county, today, language, refusal } = props
  const words = verificationWords[language]
  const standing = standingOfCertificate(certificate, today)
  return (
    <>
      <h1>{words.title}</h1>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{certificateWords[language].refusal[refusal]}</p>
        </Alert>
      )}
      <p class="usa-intro">{words.lead(county)}</p>
      <DefinitionList
        items={[
          { term: words.holder, detail: certificate.personName },
          { term: words.did[certificate.kind], detail: <a href={certificate.path}>{title}</a> },
          { term: words.givenBy, detail: county },
          { term: words.awarded, detail: longDay(certificate.awardedOn, language) },
          {
            term: words.goodUntil,
            detail:
              certificate.renewBy === null
                ? words.noLastDay
                : `${longDay(certificate.renewBy, language)}.${certificate.lastKind === 'waived' ? ` ${words.waived}` : ''}`,
          },
          {
            term: words.state,
            detail: (
              <StatusText
                tone={certificateTone[standing]}
                text={certificateWords[language].standing[standing]}
              />
            ),
          },
        ]}
      />
      <Section id="check" heading={words.checkHeading}>
        <p>{words.check}</p>
        <p>
          <a href={`/certificates/keys/${countyCode(certificate.countyId)}`}>{words.keys}</a>
        </p>
      </Section>
      {certificate.kind === 'attendance' && <p>{words.own}</p>}
      {props.office && certificate.revokedAt === null && <Office {...props} />}
    </>
  )
}

function Office({ certificate, code, language, typed = { reason: '', until: '' } }: Props) {
  const words = verificationWords[language]
  return (
    <Section id="office" heading={words.office}>
      {certificate.renewBy !== null && (
        <Details summary={words.waiveSummary}>
          <Form action={`/certificates/${code}/waiver`} method="post" label={words.waive}>
            <TextInput name="until" id="waive-until" label={words.until} type="date" value={typed.until} />
            <TextInput
              name="reason"
              id="waive-reason"
              label={words.reason}
              hint={words.reasonHint}
              value={typed.reason}
              maxLength={500}
            />
            <ButtonRow>
              <Button kind="outline">{words.waive}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      <Details summary={words.revokeSummary}>
        <Form action={`/certificates/${code}/revocation`} method="post" label={words.revoke}>
          <TextInput
            name="reason"
            id="revoke-reason"
            label={words.reason}
            hint={words.reasonHint}
            value={typed.reason}
            maxLength={500}
          />
          <ButtonRow>
            <Button kind="danger">{words.revoke}</Button>
          </ButtonRow>
        </Form>
      </Details>
      {certificate.kind === 'attendance' && (
        <Details summary={words.removeSummary}>
          <p>{words.removeLead}</p>
          <Form action={`/certificates/${code}/removal`} method="post" label={words.remove}>
            <Checkbox name="sure" value="yes" label={words.removeSure} />
            <ButtonRow>
              <Button kind="danger">{words.remove}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Section>
  )
}

/** After the office removed one: there is nothing left to show. */
export function RemovedPage({ language }: { readonly language: Language }) {
  const words = verificationWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <Alert tone="success" announced>
        <p>{words.removed}</p>
      </Alert>
    </>
  )
}
