import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  FileInput,
  Form,
  NumberInput,
  Section,
  Select,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { dollars, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { districtMarkKinds, type KeptMark, type Mark, schoolMarkKinds } from '../mark/mark.ts'
import { markPageWords } from '../mark/mark-page.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { PlanFrame } from './plan-frame.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly kept: readonly KeptMark[]
  readonly mayMark: boolean
  readonly language: Language
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, string>>
}

export function MarksPage(props: Props) {
  const { plan, kept, mayMark, language, problems = [] } = props
  const words = markPageWords[language]
  return (
    <PlanFrame plan={plan} tab="marks" language={language}>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {problems.length > 0 && (
        <Alert tone="error" heading={words.problems} announced>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p>
        <a href={`/counties/${plan.figures.countyCode}/entries`}>{words.entries}</a>
      </p>
      {kept.length === 0 ? <EmptyState title={words.emptyTitle} why={words.emptyWhy} /> : <Kept {...props} />}
      <Candidates {...props} />
      {mayMark ? <Make {...props} /> : <p>{words.onlyStaff}</p>}
    </PlanFrame>
  )
}

function Kept({ plan, kept, mayMark, language }: Props) {
  const words = markPageWords[language]
  return (
    <Table<KeptMark>
      id="marks"
      caption={words.caption}
      columns={[
        { key: 'place', header: words.place, cell: ({ mark }) => placeName(plan, mark) },
        { key: 'mark', header: words.mark, cell: ({ mark }) => words.kinds[mark.kind] },
        { key: 'detail', header: words.detail, cell: ({ mark }) => detailOf(mark) },
        { key: 'cost', header: words.cost, cell: ({ mark }) => costText(plan, mark, language) },
        ...(mayMark
          ? [
              {
                key: 'back',
                header: words.takeBack,
                cell: ({ id }: KeptMark) => <TakeBack plan={plan} id={id} label={words.takeBack} />,
              },
            ]
          : []),
      ]}
      rows={kept}
      rowKey={({ id }) => id}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

function TakeBack({
  plan,
  id,
  label,
}: {
  readonly plan: CountyPlan
  readonly id: string
  readonly label: string
}) {
  return (
    <Form action={`/counties/${plan.figures.countyCode}/marks/${id}/removal`} method="post">
      <Button kind="plain">{label}</Button>
    </Form>
  )
}

function placeName(plan: CountyPlan, mark: Mark): string {
  if ('cds' in mark) return plan.figures.schools.find(({ cds }) => cds === mark.cds)?.name ?? mark.cds
  return plan.figures.districts.find(({ code }) => code === mark.districtCode)?.name ?? mark.districtCode
}

function detailOf(mark: Mark): string {
  if (mark.kind === 'pinned') return String(mark.year)
  if ('count' in mark) return String(mark.count)
  return 'by' in mark ? [mark.by, mark.since].filter(Boolean).join(', ') : ''
}

/** What the plan would gain without this mark alone, once its years are worked out. */
function costText({ document }: CountyPlan, mark: Mark, language: Language): string {
  const words = markPageWords[language]
  const cost = document?.marks.find((one) => JSON.stringify(one.mark) === JSON.stringify(mark))
  const objective = document?.solver.objective ?? null
  if (!cost || cost.objectiveLost === null || cost.netLostCents === null || !objective)
    return words.costUnknown
  return words.costText(
    percent(cost.objectiveLost / objective, language, 1),
    dollars(cost.netLostCents, language),
  )
}

/** Sites on school grounds, offered to be confirmed: the county's word stands above the list's. */
function Candidates({ plan, kept, mayMark, language }: Props) {
  const words = markPageWords[language]
  const marked = new Map(kept.flatMap(({ mark }) => ('cds' in mark ? [[mark.cds, mark.kind] as const] : [])))
  const rows = plan.figures.healthSites.filter(({ schoolCds }) => schoolCds !== null)
  if (rows.length === 0) return null
  const state = (cds: string) => {
    const kind = marked.get(cds)
    if (kind !== undefined) return `${words.confirmedAs}: ${words.kinds[kind]}`
    return mayMark ? <Confirm plan={plan} cds={cds} label={words.confirm} /> : ''
  }
  return (
    <Section id="candidates" heading={words.candidatesHeading}>
      <p>{words.candidatesLead}</p>
      <Table
        id="candidate-sites"
        caption={words.candidatesHeading}
        captionHidden
        columns={[
          { key: 'site', header: words.site, cell: ({ name }) => name },
          {
            key: 'school',
            header: words.school,
            cell: ({ schoolCds }) => plan.figures.schools.find(({ cds }) => cds === schoolCds)?.name ?? '',
          },
          { key: 'state', header: words.mark, cell: ({ schoolCds }) => state(schoolCds ?? '') },
        ]}
        rows={rows}
        rowKey={({ siteId }) => siteId}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function Confirm({
  plan,
  cds,
  label,
}: {
  readonly plan: CountyPlan
  readonly cds: string
  readonly label: string
}) {
  return (
    <Form
      action={`/counties/${plan.figures.countyCode}/marks`}
      method="post"
      hidden={{ code: cds, mark: 'open_now' }}
    >
      <Button kind="plain">{label}</Button>
    </Form>
  )
}

function Make({ plan, language, typed = {} }: Props) {
  const words = markPageWords[language]
  const path = `/counties/${plan.figures.countyCode}/marks`
  const kinds = [...schoolMarkKinds, ...districtMarkKinds].map((value) => ({
    value,
    text: words.kinds[value],
  }))
  return (
    <>
      <Section id="add" heading={words.addHeading}>
        <Sheet>
          <Form action={path} method="post" label={words.addHeading}>
            <TextInput
              name="code"
              label={words.code}
              hint={words.codeHint}
              value={typed.code}
              width="medium"
            />
            <Select name="mark" label={words.mark} options={kinds} value={typed.mark} />
            <NumberInput name="year" label={words.year} value={typed.year} />
            <NumberInput name="count" label={words.count} value={typed.count} />
            <TextInput name="by" label={words.by} value={typed.by} />
            <TextInput name="since" label={words.since} value={typed.since} width="short" />
            <ButtonRow>
              <Button>{words.add}</Button>
            </ButtonRow>
          </Form>
        </Sheet>
      </Section>
      <Section id="file" heading={words.fileHeading}>
        <p>{words.fileLead}</p>
        <Form action={`${path}/file`} method="post" multipart label={words.fileHeading}>
          <FileInput name="file" label={words.file} accept=".csv,text/csv" />
          <ButtonRow>
            <Button kind="outline">{words.upload}</Button>
            <ButtonLink kind="plain" href={`${path}.csv`} download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
