import { renderSVG } from 'uqr'
import { Alert, Button, ButtonRow, ErrorSummary, Form, Section, TextInput } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { momentText } from '#platform/time.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { TotpKey } from '../account/account.ts'
import { membershipPolicy } from '../membership/membership.policy.ts'
import type { Membership } from '../membership/membership.ts'
import type { VendorVisit } from '../vendor-visit/vendor-visit.ts'
import type { AccountRefusal, Standing } from './sign-in.ts'
import { signInWords } from './sign-in.words.ts'

type Props = {
  readonly standing: Standing
  readonly language: Language
  readonly refusal?: AccountRefusal
}

/** What someone is, where they act, and how their account is kept. */
export function AccountPage({ standing, language, refusal }: Props) {
  const words = signInWords[language]
  const { signedIn, memberships } = standing
  return (
    <>
      <h1>{words.accountTitle}</h1>
      <p class="usa-intro">{words.signedInAs(signedIn.name, signedIn.email)}</p>
      <ErrorSummary
        title={words.accountProblems}
        errors={
          refusal === undefined
            ? []
            : [{ name: fieldOf(refusal, signedIn.secondFactor), text: words.refusal[refusal] }]
        }
      />
      <Section id="where" heading={words.where}>
        {memberships.length === 0 && standing.visits.length === 0 && <p>{words.nowhere}</p>}
        <ul class="usa-list usa-list--unstyled">
          {memberships.map((membership) => (
            <Place
              key={membership.id}
              membership={membership}
              acting={standing.acting?.id === membership.id}
              language={language}
            />
          ))}
          {standing.visits.map((visit) => (
            <Visit
              key={visit.id}
              visit={visit}
              open={standing.visiting?.id === visit.id}
              language={language}
            />
          ))}
        </ul>
      </Section>
      {signedIn.onlyCounty === null ? (
        <>
          <SecondFactor standing={standing} language={language} />
          <NewPassword language={language} />
        </>
      ) : (
        <p>{standing.owesSecondFactor ? words.providerOwes : words.byProvider}</p>
      )}
      <p>
        <a href="/account/sessions">{words.sessions}</a>
      </p>
      <Form action="/sign-out" method="post" label={words.signOut}>
        <ButtonRow>
          <Button kind="outline">{words.signOut}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const listers: readonly Role[] = membershipPolicy.list

type PlaceProps = { readonly membership: Membership; readonly acting: boolean; readonly language: Language }

function Place({ membership, acting, language }: PlaceProps) {
  const words = signInWords[language]
  const county = words.county(String(membership.countyId).padStart(2, '0'))
  return (
    <li>
      <p>
        <strong>{membership.title}</strong>, {county} · {membership.placeName ?? words.wholeCounty}
      </p>
      {acting ? (
        <p>
          {words.acting} {listers.includes(membership.role) && <a href="/people">{words.people}</a>}
        </p>
      ) : (
        <Form action="/account/place" method="post" hidden={{ membership: membership.id }}>
          <ButtonRow>
            <Button kind="outline">{words.actHere(membership.title, county)}</Button>
          </ButtonRow>
        </Form>
      )}
    </li>
  )
}

type VisitProps = { readonly visit: VendorVisit; readonly open: boolean; readonly language: Language }

/** A county that let them in for a while. */
function Visit({ visit, open, language }: VisitProps) {
  const words = signInWords[language]
  const county = words.county(String(visit.countyId).padStart(2, '0'))
  const left = visit.rowBudget - visit.rowsUsed
  return (
    <li>
      <p>
        <strong>{words.visit}</strong>, {county} ·{' '}
        {words.visitUntil(momentText(timeZone, visit.endsAt), left)}
      </p>
      {open ? (
        <p>
          {words.acting} <a href={`/counties/${String(visit.countyId).padStart(2, '0')}`}>{county}</a>
        </p>
      ) : (
        <Form action="/account/place" method="post" hidden={{ membership: visit.id }}>
          <ButtonRow>
            <Button kind="outline">{words.actHere(words.visit, county)}</Button>
          </ButtonRow>
        </Form>
      )}
    </li>
  )
}

function SecondFactor({ standing, language }: Pick<Props, 'standing' | 'language'>) {
  const words = signInWords[language]
  return (
    <Section id="second-factor" heading={words.factor}>
      <p>
        <a href="/account/passkeys">{words.passkeys}</a>
      </p>
      {standing.signedIn.secondFactor ? (
        <>
          <p>{words.factorOn}</p>
          <FactorForm replaces={standing.signedIn.authenticator} language={language} />
        </>
      ) : (
        <>
          <Alert tone={standing.owesSecondFactor ? 'warning' : 'info'}>
            {standing.owesSecondFactor ? words.factorOwed : words.factorOff}
          </Alert>
          <FactorForm replaces={false} language={language} />
        </>
      )}
    </Section>
  )
}

type FactorFormProps = { readonly replaces: boolean; readonly language: Language }

/** Sets an authenticator up, or begins to put a new one in the place of the one that stands. */
function FactorForm({ replaces, language }: FactorFormProps) {
  const words = signInWords[language]
  const label = replaces ? words.replace : words.setUp
  return (
    <Form action="/account/code" method="post" label={label}>
      {replaces && <p>{words.replaceLead}</p>}
      <TextInput
        name="password"
        type="password"
        label={words.password}
        autocomplete="current-password"
        required
      />
      <ButtonRow>
        <Button kind={replaces ? 'outline' : 'primary'}>{label}</Button>
      </ButtonRow>
    </Form>
  )
}

function NewPassword({ language }: { readonly language: Language }) {
  const words = signInWords[language]
  return (
    <Section id="new-password" heading={words.newPassword}>
      <p>{words.newPasswordLead}</p>
      <Form action="/account/password" method="post" label={words.newPassword}>
        <TextInput
          name="current"
          type="password"
          label={words.current}
          autocomplete="current-password"
          required
        />
        <TextInput
          name="changed"
          type="password"
          label={words.changed}
          autocomplete="new-password"
          required
        />
        <TextInput name="again" type="password" label={words.again} autocomplete="new-password" required />
        <ButtonRow>
          <Button kind="outline">{words.change}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const changing: readonly AccountRefusal[] = ['too_short', 'too_long', 'easily_guessed', 'not_the_same']

/** The field a refusal belongs to: the new password's, or the one that proves who is asking. */
const fieldOf = (refusal: AccountRefusal, hasFactor: boolean): string =>
  changing.includes(refusal) ? 'changed' : hasFactor ? 'current' : 'password'

const qrOf = (uri: string): string =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`

/** Shown once: the key of an authenticator and the recovery codes. */
export function TotpPage({ totp, language }: { readonly totp: TotpKey; readonly language: Language }) {
  const words = signInWords[language]
  return (
    <>
      <h1>{words.keyTitle}</h1>
      <p class="usa-intro">{words.keyLead}</p>
      <p>
        <img src={qrOf(totp.uri)} alt={words.qr} width={220} height={220} />
      </p>
      <p>
        {words.key}: <strong id="totp-key">{totp.key.match(/.{1,4}/g)?.join(' ')}</strong>
      </p>
      <p>
        <a href={totp.uri}>{words.keyLink}</a>
      </p>
      <Section id="recovery" heading={words.recovery}>
        <p>{words.recoveryLead}</p>
        <ul id="recovery-codes">
          {totp.recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Section>
      <Form
        action="/account/code/confirmation"
        method="post"
        hidden={totp.kept === undefined ? {} : { kept: totp.kept }}
      >
        <TextInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          autocomplete="one-time-code"
          width="short"
          required
        />
        <ButtonRow>
          <Button>{words.confirm}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
