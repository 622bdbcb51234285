import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  NumberInput,
  Section,
  Select,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count, decimal, dollars, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Entry, KeptEntry } from '../entry/entry.ts'
import { entryWords } from '../entry/entry.words.ts'
import { postNames } from '../team/team.ts'
import type { CountyPlan } from './county-plan.ts'
import { PlanFrame } from './plan-frame.page.tsx'

type Props = {
  readonly plan: CountyPlan
  readonly kept: readonly KeptEntry[]
  readonly mayEnter: boolean
  readonly language: Language
  readonly problems?: Readonly<Record<string, string>>
  readonly typed?: Readonly<Record<string, unknown>>
}

export function EntriesPage(props: Props) {
  const { plan, mayEnter, language, problems = {} } = props
  const words = entryWords[language]
  const errors = Object.entries(problems).map(([name, text]) => ({ name, text }))
  return (
    <PlanFrame plan={plan} tab="marks" language={language}>
      <ErrorSummary title={words.problems} errors={errors} />
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Kept {...props} />
      {mayEnter ? <Enter {...props} /> : <p>{words.onlyStaff}</p>}
    </PlanFrame>
  )
}

function Kept({ plan, kept, mayEnter, language }: Props) {
  const words = entryWords[language]
  return (
    <Table<KeptEntry>
      id="entries"
      caption={words.caption}
      columns={[
        { key: 'what', header: words.what, cell: ({ entry }) => nameOf(plan, entry) },
        { key: 'says', header: words.says, cell: ({ entry }) => saysOf(entry, language) },
        ...(mayEnter
          ? [
              {
                key: 'back',
                header: words.takeBack,
                cell: ({ id }: KeptEntry) => (
                  <Form action={`/counties/${plan.figures.countyCode}/entries/${id}/removal`} method="post">
                    <Button kind="plain">{words.takeBack}</Button>
                  </Form>
                ),
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

function nameOf(plan: CountyPlan, entry: Entry): string {
  if (entry.kind === 'grant') return entry.grant.name
  if (entry.kind === 'added_post') return entry.post.name
  return plan.figures.schools.find(({ cds }) => cds === entry.measured.cds)?.name ?? entry.measured.cds
}

function saysOf(entry: Entry, language: Language): string {
  const words = entryWords[language]
  if (entry.kind === 'added_post')
    return words.postSays(
      decimal(entry.post.perClinician, language, 2),
      dollars(entry.post.payDollars * 100, language),
    )
  if (entry.kind === 'measured_share')
    return words.shareSays(percent(entry.measured.share, language, 1), entry.measured.measuredOn)
  const { startsIn, months, posts, payShare, centsPerMonth } = entry.grant
  const pays =
    centsPerMonth !== null
      ? words.paysMonth(dollars(centsPerMonth, language))
      : posts !== null && payShare !== null
        ? words.paysShare(
            percent(payShare, language),
            decimal(posts.fte, language),
            words.postNames[posts.post],
          )
        : words.paysNothing
  return words.grantSays(startsIn, count(months, language), pays)
}

function Enter({ plan, language, problems = {}, typed = {} }: Props) {
  const words = entryWords[language]
  const path = `/counties/${plan.figures.countyCode}/entries`
  const field = (name: string) => ({
    name,
    value: typeof typed[name] === 'string' ? String(typed[name]) : '',
    error: problems[name],
  })
  const posts = [
    { value: '', text: words.noPost },
    ...postNames.map((value) => ({ value, text: words.postNames[value] })),
  ]
  return (
    <>
      <Section id="grant" heading={words.grants}>
        <p>{words.grantsLead}</p>
        <p>{words.example}</p>
        <Sheet>
          <Form action={`${path}/grant`} method="post" label={words.grants}>
            <TextInput {...field('name')} label={words.name} />
            <TextInput {...field('source')} label={words.source} />
            <TextInput {...field('starts_in')} label={words.startsIn} width="short" />
            <NumberInput {...field('months')} label={words.months} />
            <Select {...field('post')} label={words.post} options={posts} />
            <NumberInput {...field('fte')} label={words.fte} step="any" />
            <NumberInput
              {...field('pay_share')}
              label={words.payShare}
              hint={words.payShareHint}
              step="any"
            />
            <NumberInput
              {...field('dollars_per_month')}
              label={words.dollarsPerMonth}
              hint={words.dollarsHint}
              step="any"
            />
            <ButtonRow>
              <Button>{words.addGrant}</Button>
            </ButtonRow>
          </Form>
        </Sheet>
      </Section>
      <Section id="post" heading={words.posts}>
        <p>{words.postsLead}</p>
        <Sheet>
          <Form action={`${path}/post`} method="post" label={words.posts}>
            <TextInput {...field('name')} id="post-name" label={words.post} />
            <NumberInput {...field('per_clinician')} label={words.perClinician} step="any" />
            <NumberInput {...field('pay')} label={words.pay} step="any" />
            <ButtonRow>
              <Button>{words.addPost}</Button>
            </ButtonRow>
          </Form>
        </Sheet>
      </Section>
      <Section id="measured" heading={words.measured}>
        <p>{words.measuredLead}</p>
        <Sheet>
          <Form action={`${path}/share`} method="post" label={words.measured}>
            <TextInput {...field('cds')} label={words.cds} width="medium" />
            <NumberInput {...field('share')} label={words.share} step="any" />
            <TextInput {...field('measured_on')} label={words.measuredOn} width="short" />
            <ButtonRow>
              <Button>{words.addShare}</Button>
            </ButtonRow>
          </Form>
        </Sheet>
      </Section>
    </>
  )
}
