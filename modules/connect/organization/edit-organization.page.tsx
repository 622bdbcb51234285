import {
  Alert,
  Button,
  ButtonRow,
  EntryList,
  ErrorSummary,
  Form,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { FormProblems } from '../listing/form-problem.ts'
import { type FormTyped, textOf } from '../listing/form-text.rules.ts'
import { dayText, phoneText } from '../listing/listing.words.ts'
import { listingFormWords } from '../listing/listing-form.words.ts'
import { Merges } from './merge-organization.page.tsx'
import { type Organization, type OrganizationChange, organizationDifferences } from './organization.ts'
import { organizationWords } from './organization.words.ts'
import type { OrganizationMerge } from './organization-merge.ts'
import { mergeWords } from './organization-merge.words.ts'

export type EditOrganizationShown = {
  /** `/counties/00/organizations/<id>` */
  readonly here: string
  readonly organization: Organization
  /** The newest first. */
  readonly changes: readonly OrganizationChange[]
  /** What became one with it, the newest first. */
  readonly merges: readonly OrganizationMerge[]
  readonly typed: FormTyped
  readonly problems: FormProblems
  readonly refusal?: string | undefined
  readonly saved: boolean
  readonly language: Language
}

export function EditOrganizationPage(props: EditOrganizationShown) {
  const { here, organization, changes, problems, refusal, saved, language } = props
  const words = organizationWords[language]
  const form = listingFormWords[language]
  const errors = Object.entries(problems).map(([name, problem]) => ({
    name,
    text: `${labelOf(name, language)}: ${form.problems[problem]}`,
  }))
  return (
    <>
      <h1>{words.editTitle(organization.name)}</h1>
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <p>
        <a href={here}>{organization.name}</a> · <a href="#history">{form.history}</a> ·{' '}
        <a href={`${here}/merge`}>{mergeWords[language].link}</a>
      </p>
      <ErrorSummary title={form.problemTitle} errors={errors} />
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          {refusal}
        </Alert>
      )}
      <Form action={`${here}/edit`} method="post" hidden={{ seen: changes[0]?.id ?? '' }} label={words.edit}>
        <Text {...props} name="name" hint={words.hints.name} />
        <Text {...props} name="description" most={4000} rows={4} />
        <Text {...props} name="phone" most={40} type="tel" hint={words.hints.phone} />
        <Text {...props} name="email" type="email" />
        <Text {...props} name="website" most={400} />
        <Text {...props} name="referralWay" most={1000} rows={4} hint={words.hints.referralWay} />
        <Text {...props} name="parent" hint={words.hints.parentId} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      <History {...props} />
      <Merges {...props} />
    </>
  )
}

const labelOf = (name: string, language: Language): string => {
  const { fields } = organizationWords[language]
  return name === 'parent' ? fields.parentId : fields[name as keyof typeof fields]
}

function Text(
  props: EditOrganizationShown & {
    readonly name: string
    readonly most?: number
    readonly rows?: number
    readonly hint?: string
    readonly type?: 'text' | 'email' | 'tel'
  },
) {
  const { name, typed, problems, language, most = 200, rows = 1, type = 'text', hint } = props
  const problem = problems[name]
  return (
    <TextInput
      name={name}
      label={labelOf(name, language)}
      value={textOf(typed, name)}
      maxLength={most}
      rows={rows}
      type={type}
      width={type === 'tel' ? 'medium' : 'full'}
      error={problem && listingFormWords[language].problems[problem]}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

/** Who changed what and when, the newest first; each can be taken back. */
function History({ here, organization, changes, language }: EditOrganizationShown) {
  const words = organizationWords[language]
  const form = listingFormWords[language]
  return (
    <Section id="history" heading={form.history}>
      {changes.length === 0 && <p>{words.historyEmpty}</p>}
      <EntryList
        entries={changes.map((change, at) => {
          const after = changes[at - 1]?.before ?? organization
          const day = dayText(dateIn(timeZone, change.changedAt), language)
          return {
            key: change.id,
            title: <span id={`change-${change.id}`}>{form.changed(day, change.changedBy)}</span>,
            detail: (
              <ul class="usa-list">
                {organizationDifferences(change.before, after).map((field) => (
                  <li key={field}>
                    <strong>{words.fields[field]}</strong>. {form.before}{' '}
                    {valueText(change.before, field) || form.nothing}
                  </li>
                ))}
              </ul>
            ),
            action: (
              <Form action={`${here}/undoing`} method="post" hidden={{ change: change.id }}>
                <Button kind="outline" describedBy={`change-${change.id}`}>
                  {form.undo}
                </Button>
              </Form>
            ),
          }
        })}
      />
    </Section>
  )
}

function valueText(
  before: OrganizationChange['before'],
  field: ReturnType<typeof organizationDifferences>[number],
): string {
  if (field === 'parentId') return before.parentName ?? ''
  if (field === 'phone') return before.phone === null ? '' : phoneText(before.phone)
  const text = before[field] ?? ''
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
