import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonRow,
  DefinitionList,
  EmptyState,
  EntryList,
  Form,
  Section,
  Select,
  Sheet,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { RolePage } from '../content/content.ts'
import { crisisLines, losesLines } from './first-monday.rules.ts'
import type { CrisisText, FirstMonday, FirstMondayLine } from './first-monday.ts'
import { firstMondayWords } from './first-monday.words.ts'

export type ListedSchool = { readonly code: string; readonly name: string; readonly districtName: string }

type ChooseProps = {
  readonly schools: readonly ListedSchool[]
  /** What was searched for; null for whoever is bound to schools. */
  readonly searched: string | null
  readonly language: Language
}

/** Which school's page. */
export function ChooseSchoolPage({ schools, searched, language }: ChooseProps) {
  const words = firstMondayWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="schools" heading={words.chooseHeading}>
        {searched !== null && (
          <Form action="/learn/first-monday" method="get" label={words.search}>
            <TextInput name="q" label={words.search} value={searched} type="search" maxLength={100} />
            <ButtonRow>
              <Button>{words.find}</Button>
            </ButtonRow>
          </Form>
        )}
        {schools.length === 0 && searched === null && (
          <EmptyState title={words.noSchool} why={words.noSchoolWhy} />
        )}
        {schools.length === 0 && searched !== null && searched !== '' && (
          <p role="status">{words.notFound}</p>
        )}
        {schools.length > 0 && (
          <EntryList
            entries={schools.map(({ code, name, districtName }) => ({
              key: code,
              title: <a href={`/learn/first-monday/${code}`}>{name}</a>,
              detail: districtName,
            }))}
          />
        )}
      </Section>
    </>
  )
}

type Props = {
  readonly monday: FirstMonday
  readonly code: string
  readonly crisis: CrisisText
  readonly roles: readonly RolePage[]
  readonly language: Language
  /** What was asked for and not printed, and why. */
  readonly refused?: RefusedSheet | undefined
}

export type RefusedSheet = {
  readonly name: string
  readonly role: string
  readonly why: 'badName' | 'badRole'
}

/** A school's page as it stands, and the form that prints it for someone. */
export function FirstMondayPage({ monday, code, crisis, roles, language, refused }: Props) {
  const words = firstMondayWords[language]
  // Most who come new to a team are clinicians.
  const first = roles.find(({ slug }) => slug === 'clinician-1') ?? roles[0]
  return (
    <>
      <h1>{words.titleOf(monday.school)}</h1>
      <p class="usa-intro">{words.lead}</p>
      {monday.missing > 0 && (
        <Alert tone="warning">
          <p>
            {words.missing(monday.missing)} <a href={`/learn/launch-board/${code}`}>{words.board}</a>
          </p>
        </Alert>
      )}
      {losesLines(monday) && (
        <Alert tone="info">
          <p>{words.notOnPaper}</p>
        </Alert>
      )}
      <Sheet>
        <h2>{words.makeHeading}</h2>
        <p>{words.makeLead}</p>
        <Form action={`/learn/first-monday/${code}`} method="post" label={words.makeHeading}>
          <TextInput
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={refused?.name ?? ''}
            error={refused?.why === 'badName' ? words.badName : undefined}
            autocomplete="off"
            maxLength={80}
            width="medium"
          />
          <Select
            name="role"
            label={words.role}
            value={refused?.role ?? first?.slug}
            error={refused?.why === 'badRole' ? words.badRole : undefined}
            options={roles.map(({ slug, title }) => ({ value: slug, text: title }))}
          />
          <ButtonRow>
            <Button kind="call">{words.make}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
      <Lines id="danger" heading={words.danger} lines={monday.danger} language={language}>
        <ul>
          {crisisLines(crisis).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Lines>
      <Lines id="come" heading={words.come} lines={monday.come} language={language} />
      <Lines id="people" heading={words.people} lines={monday.people} language={language} />
      <Section id="say" heading={words.say}>
        {words.sayText('', first?.title ?? '').map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
    </>
  )
}

type LinesProps = {
  readonly id: string
  readonly heading: string
  readonly lines: readonly FirstMondayLine[]
  readonly language: Language
  readonly children?: ComponentChildren
}

const Lines = ({ id, heading, lines, language, children }: LinesProps) => (
  <Section id={id} heading={heading}>
    <DefinitionList
      items={lines.map(({ about, said }) => ({
        term: about,
        detail: said ?? firstMondayWords[language].open,
      }))}
    />
    {children}
  </Section>
)
