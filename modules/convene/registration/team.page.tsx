import { Alert, Button, FileInput, Form, Select, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { audienceWords } from '../talk/audience.words.ts'
import { audiences } from '../talk/talk.ts'
import type { TeamTaken } from './register-team.ts'
import { registrationWords } from './registration.words.ts'
import { teamWords } from './team.words.ts'

type Props = {
  readonly action: string
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly lines: string
  readonly role: string
  readonly school: string
  readonly site: string
  /** Sentences about what stands in the way. */
  readonly faults: readonly string[]
  readonly taken: TeamTaken | null
  readonly language: Language
}

/** A whole team at once. What was sent stays in the box until every line is right. */
export function TeamPage(props: Props) {
  const { action, schools, faults, taken, language } = props
  const words = teamWords[language]
  const form = registrationWords[language]
  return (
    <>
      {faults.length > 0 && (
        <Alert tone="error" heading={words.nothingYet} announced>
          <ul class="usa-list">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Alert>
      )}
      {taken !== null && (
        <Alert tone="success" announced>
          {words.taken(taken.taken)} {taken.known.length > 0 && words.known(taken.known.length)}
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Form action={action} method="post" multipart label={words.title}>
        <Select
          name="school"
          label={form.school}
          placeholder={form.noSchool}
          value={props.school}
          options={schools.map(({ code, name }) => ({ value: code, text: name }))}
        />
        <TextInput name="site" label={form.site} hint={form.siteHint} value={props.site} maxLength={160} />
        <Select
          name="role"
          label={words.role}
          value={props.role}
          options={audiences.map((one) => ({ value: one, text: audienceWords[language].audiences[one] }))}
        />
        <TextInput name="lines" label={words.lines} hint={words.linesHint} value={props.lines} rows={10} />
        <FileInput name="file" label={words.file} hint={words.fileHint} accept=".csv,text/csv,text/plain" />
        <Button kind="call">{words.send}</Button>
      </Form>
    </>
  )
}
