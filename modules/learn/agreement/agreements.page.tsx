import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  Select,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dateText } from '../site/day-words.ts'
import { standingOf } from './agreement.rules.ts'
import { type Agreement, type AgreementProblem, agreementKinds, mostParties } from './agreement.ts'
import { agreementWords } from './agreement.words.ts'

export const agreementPath = '/learn/agreements'
export const standingTone = {
  ended: 'none',
  expired: 'error',
  unsigned: 'warning',
  upcoming: 'info',
  expiring: 'warning',
  in_force: 'success',
} as const

type ListProps = {
  readonly agreements: readonly Agreement[]
  readonly today: CalendarDate
  readonly language: Language
  readonly mayRecord: boolean
}

/** Every agreement the viewer may see, those that run out first at the top. */
export function AgreementsPage({ agreements, today, language, mayRecord }: ListProps) {
  const words = agreementWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {mayRecord && (
        <ButtonRow>
          <ButtonLink kind="call" href={`${agreementPath}/new`}>
            {words.record}
          </ButtonLink>
        </ButtonRow>
      )}
      <AgreementTable id="agreements" {...{ agreements, today, language }} />
      <p>{words.counsel}</p>
    </>
  )
}

type TableProps = Omit<ListProps, 'mayRecord'> & { readonly id: string }

export function AgreementTable({ id, agreements, today, language }: TableProps) {
  const words = agreementWords[language]
  return (
    <Table<Agreement>
      id={id}
      caption={words.title}
      captionHidden
      rows={agreements}
      rowKey={(agreement) => agreement.id}
      empty={{ title: words.none, why: words.noneWhy }}
      columns={[
        {
          key: 'title',
          header: words.titleHeader,
          cell: (one) => <a href={`${agreementPath}/${one.id}`}>{one.title}</a>,
        },
        { key: 'kind', header: words.kindHeader, cell: ({ kind }) => words.kindOf[kind] },
        {
          key: 'place',
          header: words.placeHeader,
          cell: ({ placeName, placeCode }) => placeName ?? placeCode ?? words.wholeCounty,
        },
        {
          key: 'signed',
          header: words.signedHeader,
          numeric: true,
          cell: ({ parties }) =>
            words.of(parties.filter(({ signedOn }) => signedOn !== null).length, parties.length),
        },
        {
          key: 'ends',
          header: words.endsHeader,
          cell: ({ endsOn }) => (endsOn === null ? words.noEnd : dateText(endsOn, language)),
        },
        {
          key: 'standing',
          header: words.standingHeader,
          cell: (one) => {
            const standing = standingOf(one, today)
            return <StatusText tone={standingTone[standing]} text={words.standingOf[standing]} />
          },
        },
        { key: 'paper', header: words.paperHeader, cell: ({ paper }) => paper?.name ?? words.noPaper },
      ]}
    />
  )
}

type FormProps = {
  readonly language: Language
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, AgreementProblem>>
}

/** A new agreement, before or after it is signed. */
export function AgreementFormPage({ language, typed, problems = {} }: FormProps) {
  const words = agreementWords[language]
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  const field = (name: string) => ({
    name,
    value: String(typed[name] ?? ''),
    error: problems[name] && words.problem[problems[name]],
  })
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{words.recordTitle}</h1>
      <Alert tone="info">
        <p>{words.counsel}</p>
      </Alert>
      <Form action={agreementPath} method="post">
        <Select
          {...field('kind')}
          label={words.kindHeader}
          placeholder=""
          options={agreementKinds.map((kind) => ({ value: kind, text: words.kindOf[kind] }))}
        />
        <TextInput {...field('title')} label={words.titleHeader} hint={words.titleHint} maxLength={200} />
        <TextInput
          {...field('place')}
          label={words.placeLabel}
          hint={words.placeHint}
          width="medium"
          maxLength={14}
        />
        <TextInput {...field('starts')} label={words.starts} type="date" width="medium" />
        <TextInput {...field('ends')} label={words.ends} hint={words.endsHint} type="date" width="medium" />
        {Array.from({ length: mostParties }, (_, index) => (
          <TextInput
            key={`party-${index + 1}`}
            {...field(`party-${index + 1}`)}
            label={words.party(index + 1)}
            hint={index === 0 ? words.partyHint : undefined}
            maxLength={200}
          />
        ))}
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
