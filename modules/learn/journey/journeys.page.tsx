import { Button, ButtonRow, EntryList, Form, Section, Table, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dateText } from '../site/day-words.ts'
import type { OpenSchool } from '../site/site.ts'
import { Estimate, journeyPath } from './journey.page.tsx'
import { currentSteps } from './journey.rules.ts'
import type { JourneyFile, JourneyPlan } from './journey.ts'
import { journeyWords } from './journey.words.ts'

export type SchoolPlan = { readonly school: OpenSchool; readonly plan: JourneyPlan | null }

type Props = {
  readonly file: JourneyFile
  readonly plans: readonly SchoolPlan[]
  readonly language: Language
  /** What was searched for and found; null for whoever is bound to schools. */
  readonly search: { readonly words: string; readonly schools: readonly OpenSchool[] } | null
}

/** Every school's launch and what holds it up, the latest launch first: there help moves most. */
export function JourneysPage({ file, plans, language, search }: Props) {
  const words = journeyWords[language]
  const day = ({ plan }: SchoolPlan) => plan?.launchOn ?? ''
  const rows = [...plans].sort(
    (a, b) => day(b).localeCompare(day(a)) || a.school.name.localeCompare(b.school.name),
  )
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="plans" heading={words.schools}>
        <Table<SchoolPlan>
          id="plans-table"
          caption={words.schools}
          captionHidden
          rows={rows}
          rowKey={({ school }) => school.code}
          empty={{ title: words.none, why: words.noneWhy }}
          columns={[
            {
              key: 'school',
              header: words.schoolHeader,
              cell: ({ school }) => <a href={`${journeyPath}/${school.code}`}>{school.name}</a>,
            },
            {
              key: 'launch',
              header: words.launchHeader,
              cell: ({ plan }) => (plan === null ? words.none : dateText(plan.launchOn, language)),
            },
            { key: 'stuck', header: words.stuckHeader, cell: ({ plan }) => stuckAt(plan, language) },
          ]}
        />
      </Section>
      {search && <Search {...search} language={language} />}
      <Estimate file={file} language={language} />
    </>
  )
}

/** The critical step that could be worked on today, with who keeps it and what is said of it. */
function stuckAt(plan: JourneyPlan | null, language: Language): string {
  const words = journeyWords[language]
  if (plan === null) return words.noSlack
  const step = currentSteps(plan).find(({ critical }) => critical)
  if (step === undefined) return plan.launched ? words.launched : words.noSlack
  const said = step.entry?.note ? `: ${step.entry.note}` : ''
  return `${step.step.name[language]} (${step.entry?.ownerName ?? words.nobody})${said}`
}

type SearchProps = NonNullable<Props['search']> & { readonly language: Language }

function Search({ words: typed, schools, language }: SearchProps) {
  const words = journeyWords[language]
  return (
    <Section id="find" heading={words.search}>
      <Form action={journeyPath} method="get" label={words.search}>
        <TextInput name="q" label={words.search} value={typed} type="search" maxLength={100} />
        <ButtonRow>
          <Button>{words.find}</Button>
        </ButtonRow>
      </Form>
      {typed !== '' && schools.length === 0 && <p role="status">{words.notFound}</p>}
      {schools.length > 0 && (
        <EntryList
          entries={schools.map(({ code, name, districtName }) => ({
            key: code,
            title: <a href={`${journeyPath}/${code}`}>{name}</a>,
            detail: districtName,
          }))}
        />
      )}
    </Section>
  )
}
