import { Alert, Button, ButtonRow, FileInput, Form, Section, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { longDay, shortDay, timeSpan } from '../convening/zone-time.rules.ts'
import { audienceWords } from '../talk/audience.words.ts'
import { type Imported, programColumns, type Rehearsal } from './program-import.ts'
import { faultText, programImportWords } from './program-import.words.ts'

export type ProgramImportProps = {
  /** The convening's public path; what is planned lies below it. */
  readonly path: string
  readonly convening: Convening
  /** What a file would change; null before one was sent. */
  readonly rehearsal: Rehearsal | null
  /** The file as it was sent, to be sent again with the second press. */
  readonly text: string
  readonly earlier: Imported | undefined
  readonly refusal: string | null
  readonly done: boolean
  readonly language: Language
}

/** Sends a file, shows what is in it, and brings it in with a second press. */
export function ProgramImportPage(props: ProgramImportProps) {
  const { path, rehearsal, refusal, done, language } = props
  const words = programImportWords[language]
  return (
    <>
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {done && refusal === null && (
        <Alert tone="success" announced>
          {words.taken}
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {rehearsal !== null && rehearsal.faults.length > 0 && (
        <Faults rehearsal={rehearsal} language={language} />
      )}
      {rehearsal !== null && rehearsal.faults.length === 0 && <Found {...props} rehearsal={rehearsal} />}
      <Form action={`${path}/plan/import`} method="post" label={words.look} multipart>
        <FileInput
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.tsv,.txt,.ics,text/csv,text/calendar"
        />
        <ButtonRow>
          <Button kind={rehearsal === null ? 'primary' : 'outline'}>{words.look}</Button>
        </ButtonRow>
      </Form>
      <Earlier {...props} />
      <Columns language={language} />
    </>
  )
}

function Faults({ rehearsal, language }: { readonly rehearsal: Rehearsal; readonly language: Language }) {
  const words = programImportWords[language]
  return (
    <Section id="faults" heading={words.faultsTitle(rehearsal.faults.length)}>
      <p>{words.faultsLead}</p>
      <Table
        id="faults-table"
        caption={words.faultsTitle(rehearsal.faults.length)}
        captionHidden
        rows={rehearsal.faults}
        rowKey={(fault) => `${fault.line} ${fault.column} ${fault.reason} ${fault.value}`}
        empty={{ title: words.foundTitle, why: words.lead }}
        columns={[
          {
            key: 'line',
            header: words.line,
            cell: ({ line }) => (line === null ? words.whole : String(line)),
          },
          {
            key: 'column',
            header: words.column,
            cell: ({ column }) => (column === null ? '–' : words.columns[column]),
          },
          { key: 'why', header: words.why, cell: (fault) => faultText(language, fault) },
        ]}
      />
    </Section>
  )
}

function Found({
  path,
  convening,
  rehearsal,
  text,
  language,
}: ProgramImportProps & { readonly rehearsal: Rehearsal }) {
  const words = programImportWords[language]
  const { talks, newRooms, newSpeakers } = rehearsal
  const { timeZone } = convening
  return (
    <Section id="found" heading={words.foundTitle}>
      <p>{words.foundLead(talks.length)}</p>
      {newRooms.length > 0 && <p>{words.newRooms(newRooms.join(', '))}</p>}
      {newSpeakers.length > 0 && <p>{words.newSpeakers(newSpeakers.join(', '))}</p>}
      <Table
        id="found-table"
        caption={words.foundTitle}
        captionHidden
        rows={talks}
        rowKey={({ line }) => String(line)}
        empty={{ title: words.foundTitle, why: words.lead }}
        columns={[
          { key: 'line', header: words.line, cell: ({ line }) => String(line) },
          {
            key: 'when',
            header: words.when,
            cell: ({ startsAt, endsAt }) =>
              `${shortDay(timeZone, startsAt, language)}, ${timeSpan(timeZone, startsAt, endsAt, language)}`,
          },
          {
            key: 'what',
            header: words.what,
            cell: ({ title, titleEs }) => inLanguage(title, titleEs, language),
          },
          {
            key: 'where',
            header: words.where,
            cell: ({ room, speakers }) => [...(room === null ? [] : [room]), ...speakers].join(' · '),
          },
        ]}
      />
      <Form
        action={`${path}/plan/import/confirmation`}
        method="post"
        hidden={{ text }}
        label={words.bringIn(talks.length)}
      >
        <ButtonRow>
          <Button kind="call">{words.bringIn(talks.length)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Earlier({ path, convening, earlier, language }: ProgramImportProps) {
  const words = programImportWords[language]
  if (earlier === undefined) return null
  const text = words.earlier(earlier.talks, longDay(convening.timeZone, earlier.changedAt, language))
  return (
    <Form
      action={`${path}/plan/import/undo`}
      method="post"
      hidden={{ import: earlier.id }}
      label={words.takeBack}
    >
      <p>{text}</p>
      <ButtonRow>
        <Button kind="outline">{words.takeBack}</Button>
      </ButtonRow>
    </Form>
  )
}

const sampleColumns = ['title', 'day', 'from', 'until', 'room', 'speakers', 'roles', 'themes'] as const

function Columns({ language }: { readonly language: Language }) {
  const words = programImportWords[language]
  const names = audienceWords[language]
  return (
    <Section id="columns" heading={words.columnsTitle}>
      <p>{words.columnsLead}</p>
      <p>{programColumns.map((column) => words.columns[column]).join(', ')}</p>
      <p>{words.sample}</p>
      <p>
        <code>{sampleColumns.map((column) => words.columns[column]).join(',')}</code>
        <br />
        <code>
          Welcome,2027-03-04,09:00,10:00,Great hall,Amal Reed; Jo Park,{names.audiences.principal},
          {names.themes.systems}
        </code>
      </p>
    </Section>
  )
}
