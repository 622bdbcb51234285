import {
  Button,
  ErrorSummary,
  Form,
  HiddenFields,
  Section,
  Select,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { Problems, Typed } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import { measureOf } from '../measure/register.ts'
import { dashed } from '../outcome/outcome-text.rules.ts'
import type { Comparison } from './comparison.ts'
import { comparisonWords } from './comparison.words.ts'
import { dayText } from './comparison-text.rules.ts'
import type { PlannedSites } from './planned-sites.ts'

type Props = {
  readonly countyCode: string
  readonly comparisons: readonly Comparison[]
  readonly sites: readonly PlannedSites[]
  readonly language: Language
  readonly problems?: Problems
  readonly typed?: Typed
}

const fields = ['name', 'reason', 'measure', 'firstYear', 'yearCount', 'schools'] as const

/** The county's comparisons and the form that fixes one. */
export function ComparisonsPage(props: Props) {
  const { countyCode, comparisons, language } = props
  const words = comparisonWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.intro}</p>
      <Section id="fixed" heading={words.listTitle}>
        <Table<Comparison>
          id="comparisons"
          caption={words.listTitle}
          captionHidden
          columns={[
            {
              key: 'name',
              header: words.name,
              cell: ({ id, name }) => <a href={`/counties/${countyCode}/comparisons/${id}`}>{name}</a>,
            },
            { key: 'measure', header: words.measure, cell: (one) => measureOf(one.measure).title[language] },
            { key: 'schools', header: words.chosen, numeric: true, cell: ({ schools }) => schools.length },
            { key: 'year', header: words.firstYear, numeric: true, cell: (one) => dashed(one.firstYear) },
            { key: 'fixed', header: words.fixedColumn, cell: ({ fixedAt }) => dayText(fixedAt, language) },
          ]}
          rows={comparisons}
          rowKey={({ id }) => id}
          empty={{ title: words.none, why: words.noneWhy }}
        />
      </Section>
      <FromPlan {...props} />
      <FixForm {...props} />
    </>
  )
}

/** What the county's confirmed scenarios open: each year's schools can be taken into the form as they are. */
function FromPlan({ countyCode, sites, language }: Props) {
  const words = comparisonWords[language]
  return (
    <Section id="planned" heading={words.sitesTitle}>
      <p>{words.sitesHelp}</p>
      <Table<PlannedSites>
        id="planned-sites"
        caption={words.sitesTitle}
        captionHidden
        columns={[
          { key: 'scenario', header: words.scenario, cell: ({ scenarioName }) => scenarioName },
          {
            key: 'year',
            header: words.firstYear,
            numeric: true,
            cell: ({ schoolYear }) => dashed(schoolYear),
          },
          { key: 'schools', header: words.chosen, numeric: true, cell: ({ schools }) => schools.length },
          {
            key: 'take',
            header: words.take,
            cell: ({ scenarioId, schoolYear }) => (
              <a href={`/counties/${countyCode}/comparisons?scenario=${scenarioId}&opens=${schoolYear}#fix`}>
                {words.takeYear(dashed(schoolYear))}
              </a>
            ),
          },
        ]}
        rows={sites}
        rowKey={({ scenarioId, schoolYear }) => `${scenarioId} ${schoolYear}`}
        empty={{ title: words.sitesNone, why: words.sitesNoneWhy }}
      />
    </Section>
  )
}

function FixForm({ countyCode, language, problems = {}, typed = {} }: Props) {
  const words = comparisonWords[language]
  const errors = fields.flatMap((name) => {
    const text = problems[name]
    return text === undefined ? [] : [{ name, text }]
  })
  const of = (name: (typeof fields)[number]) => {
    const value = typed[name]
    return { name, error: problems[name], required: true, value: typeof value === 'string' ? value : '' }
  }
  return (
    <Section id="fix" heading={words.fixTitle}>
      <p>{words.fixHelp}</p>
      {errors.length > 0 && <ErrorSummary title={words.errors} errors={errors} />}
      <Sheet>
        <Form action={`/counties/${countyCode}/comparisons`} method="post" label={words.fixTitle}>
          <HiddenFields
            values={{ scenarioId: typeof typed.scenarioId === 'string' ? typed.scenarioId : '' }}
          />
          <TextInput {...of('name')} label={words.name} hint={words.nameHint} maxLength={120} />
          <TextInput
            {...of('reason')}
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxLength={1000}
          />
          <Select
            {...of('measure')}
            label={words.measure}
            options={(['chronic_absence', 'suspension'] as const).map((measure) => ({
              value: measure,
              text: measureOf(measure).title[language],
            }))}
          />
          <TextInput {...of('schools')} label={words.schools} hint={words.schoolsHint} rows={4} />
          <TextInput {...of('firstYear')} label={words.firstYear} hint={words.firstYearHint} width="short" />
          <Select
            {...of('yearCount')}
            label={words.yearCount}
            options={['1', '2', '3'].map((value) => ({ value, text: value }))}
          />
          <Button kind="call">{words.button}</Button>
        </Form>
      </Sheet>
    </Section>
  )
}
