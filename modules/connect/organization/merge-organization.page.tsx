import { Alert, Button, ButtonRow, EntryList, Form, Section, TextInput } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText, phoneText } from '../listing/listing.words.ts'
import type { AgencyLine } from './agency-list.ts'
import type { MergePlan } from './merge-organization.ts'
import type { Organization } from './organization.ts'
import { organizationWords } from './organization.words.ts'
import { goesAlong, type OrganizationMerge } from './organization-merge.ts'
import { mergeWords } from './organization-merge.words.ts'

export type MergeShown = {
  /** `/counties/00/organizations/<id>` of the record that would go. */
  readonly here: string
  readonly organization: Organization
  readonly text: string
  /** Other records whose name holds the text. */
  readonly others: readonly AgencyLine[]
  readonly plan: MergePlan | null
  readonly refusal?: string | undefined
  readonly language: Language
}

export function MergePage(shown: MergeShown) {
  const { here, organization, text, others, plan, refusal, language } = shown
  const words = mergeWords[language]
  return (
    <>
      <h1>{words.titleOf(organization.name)}</h1>
      <p class="usa-intro">{words.lead}</p>
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          {refusal}
        </Alert>
      )}
      {plan !== null && <Preview here={here} plan={plan} language={language} />}
      <Section id="others" heading={words.choose}>
        <Form action={`${here}/merge`} method="get" label={words.find}>
          <TextInput name="q" type="search" label={words.search} value={text} maxLength={80} />
          <ButtonRow>
            <Button kind="outline">{words.find}</Button>
          </ButtonRow>
        </Form>
        {others.length === 0 && <p>{words.noneFound}</p>}
        <EntryList
          entries={others.map(({ id, name, serviceCount }) => ({
            key: id,
            title: <a href={`${here.slice(0, here.lastIndexOf('/'))}/${id}`}>{name}</a>,
            detail: words.services(count(serviceCount, language)),
            action: (
              <a href={`${here}/merge?${new URLSearchParams({ q: text, into: id })}`}>{words.look(name)}</a>
            ),
          }))}
        />
      </Section>
    </>
  )
}

type PreviewProps = { readonly here: string; readonly plan: MergePlan; readonly language: Language }

/** What moves and what goes along, before anything is written. */
function Preview({ here, plan: { gone, kept, listings, parts }, language }: PreviewProps) {
  const words = mergeWords[language]
  const { fields } = organizationWords[language]
  const along = goesAlong(gone, kept)
  return (
    <Section id="preview" heading={words.previewOf(gone.name, kept.name)}>
      <h3>{words.moves}</h3>
      {listings.length === 0 ? <p>{words.movesNone}</p> : <Names names={listings.map(({ name }) => name)} />}
      {parts.length > 0 && (
        <>
          <h3>{words.parts}</h3>
          <Names names={parts.map(({ name }) => name)} />
        </>
      )}
      {listings.length > 0 && along.length > 0 && (
        <>
          <h3>{words.along}</h3>
          <p>{words.alongWhy}</p>
          <Names
            names={along.map(
              (field) =>
                `${fields[field]}: ${field === 'phone' ? phoneText(gone.phone ?? '') : (gone[field] ?? '')}`,
            )}
          />
        </>
      )}
      <p>{words.stays(kept.name)}</p>
      <Form action={`${here}/merge`} method="post" hidden={{ into: kept.id }}>
        <ButtonRow>
          <Button>{words.merge}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const Names = ({ names }: { readonly names: readonly string[] }) => (
  <ul class="usa-list">
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)

type MergesProps = {
  readonly here: string
  readonly merges: readonly OrganizationMerge[]
  readonly language: Language
}

/** What became one with an agency; each can be taken back. */
export function Merges({ here, merges, language }: MergesProps) {
  const words = mergeWords[language]
  if (merges.length === 0) return null
  const day = (at: Date) => dayText(dateIn(timeZone, at), language)
  return (
    <Section id="merges" heading={words.history}>
      <EntryList
        entries={merges.map((merge) => ({
          key: merge.id,
          title: (
            <span id={`merge-${merge.id}`}>
              {words.merged(merge.goneName, day(merge.mergedAt), merge.mergedBy)}
            </span>
          ),
          detail: [
            words.moved(count(merge.listingIds.length, language), count(merge.partIds.length, language)),
            merge.undoneAt === null ? '' : words.undone(day(merge.undoneAt)),
          ].join(' '),
          action: merge.undoneAt === null && (
            <Form action={`${here}/merge-undoing`} method="post" hidden={{ merge: merge.id }}>
              <Button kind="outline" describedBy={`merge-${merge.id}`}>
                {words.undo}
              </Button>
            </Form>
          ),
        }))}
      />
    </Section>
  )
}
