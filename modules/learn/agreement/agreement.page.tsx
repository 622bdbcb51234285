import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  FileInput,
  Form,
  Section,
  Select,
  Sheet,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { dateText } from '../site/day-words.ts'
import { standingOf } from './agreement.rules.ts'
import type { Agreement, AgreementRefusal, Party } from './agreement.ts'
import { agreementWords } from './agreement.words.ts'
import { agreementPath, standingTone } from './agreements.page.tsx'

type Props = {
  readonly agreement: Agreement
  readonly today: CalendarDate
  readonly language: Language
  readonly mayRecord: boolean
  readonly saved: boolean
  readonly refusal?: AgreementRefusal | undefined
}

/** One agreement: where it stands, who signed, its paper, and what can be added to it. */
export function AgreementPage({ agreement, today, language, mayRecord, saved, refusal }: Props) {
  const words = agreementWords[language]
  const { title, kind, placeName, placeCode, startsOn, endsOn, endedOn, endedReason } = agreement
  const standing = standingOf(agreement, today)
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{title}</h1>
      {saved && <p role="status">{words.saved}</p>}
      <p class="usa-intro">
        {words.kindOf[kind]}. {words.placeHeader}: {placeName ?? placeCode ?? words.wholeCounty}.
      </p>
      <p>
        <StatusText tone={standingTone[standing]} text={words.standingOf[standing]} />
      </p>
      <p>
        {words.period(
          dateText(startsOn, language),
          endsOn === null ? words.noEnd : dateText(endsOn, language),
        )}{' '}
        {endedOn !== null && words.endedOn(dateText(endedOn, language), endedReason ?? '')}
      </p>
      <Parties agreement={agreement} language={language} mayRecord={mayRecord} />
      <Paper agreement={agreement} language={language} mayRecord={mayRecord} />
      {mayRecord && endedOn === null && <Ending id={agreement.id} language={language} />}
      <p class="source-line">
        {words.recordedBy(agreement.personName, dayText(agreement.recordedAt, language))} {words.counsel}
      </p>
    </>
  )
}

type PartProps = Pick<Props, 'agreement' | 'language' | 'mayRecord'>

function Parties({ agreement, language, mayRecord }: PartProps) {
  const words = agreementWords[language]
  const open = agreement.parties.filter(({ signedOn }) => signedOn === null)
  return (
    <Section id="parties" heading={words.parties}>
      <Table<Party>
        id="parties-table"
        caption={words.parties}
        captionHidden
        rows={agreement.parties}
        rowKey={({ number }) => String(number)}
        empty={{ title: words.parties, why: '' }}
        columns={[
          { key: 'party', header: words.partyHeader, cell: ({ name }) => name },
          {
            key: 'signer',
            header: words.signerHeader,
            cell: ({ signerName }) => signerName ?? words.notSigned,
          },
          {
            key: 'on',
            header: words.signedOnHeader,
            cell: ({ signedOn }) => (signedOn === null ? '' : dateText(signedOn, language)),
          },
        ]}
      />
      {mayRecord && open.length > 0 && agreement.endedOn === null && (
        <Sheet>
          <h3>{words.signHeading}</h3>
          <Form action={`${agreementPath}/${agreement.id}/signature`} method="post" label={words.signHeading}>
            <Select
              name="party"
              label={words.partyHeader}
              options={open.map(({ number, name }) => ({ value: String(number), text: name }))}
            />
            <TextInput name="signer" label={words.signer} maxLength={200} />
            <TextInput name="signed" label={words.signedOn} type="date" width="medium" />
            <ButtonRow>
              <Button>{words.sign}</Button>
            </ButtonRow>
          </Form>
        </Sheet>
      )}
    </Section>
  )
}

function Paper({ agreement, language, mayRecord }: PartProps) {
  const words = agreementWords[language]
  const { id, paper } = agreement
  return (
    <Section id="paper" heading={words.paper}>
      {paper === null ? (
        <p>{words.noPaper}</p>
      ) : (
        <>
          <p>{words.paperLine(paper.personName, dayText(paper.addedAt, language))}</p>
          <ButtonRow>
            <ButtonLink kind="outline" href={`${agreementPath}/${id}/papers/${paper.id}`} download>
              {words.download(paper.name)}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
      {mayRecord && (
        <Form action={`${agreementPath}/${id}/papers`} method="post" multipart label={words.paper}>
          <FileInput
            name="paper"
            label={words.paperLabel}
            hint={words.paperHint}
            accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          />
          <ButtonRow>
            <Button kind="outline">{words.paperAdd}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

function Ending({ id, language }: { readonly id: string; readonly language: Language }) {
  const words = agreementWords[language]
  return (
    <Section id="ending" heading={words.endHeading}>
      <Form action={`${agreementPath}/${id}/ending`} method="post" label={words.endHeading}>
        <TextInput name="reason" label={words.endReason} rows={2} maxLength={1000} />
        <ButtonRow>
          <Button kind="danger">{words.end}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
