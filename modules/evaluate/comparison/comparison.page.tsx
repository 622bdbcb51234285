import { DefinitionList, Section, Table } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { measureOf } from '../measure/register.ts'
import { dashed, points } from '../outcome/outcome-text.rules.ts'
import type { Contrast } from './comparison.rules.ts'
import { comparisonWords } from './comparison.words.ts'
import { answerText, dayText } from './comparison-text.rules.ts'
import type { ComparisonView } from './view-comparison.rules.ts'

type Props = {
  readonly view: ComparisonView
  readonly countyCode: string
  readonly nameOf: (code: string) => string
  readonly language: Language
}

/** What was fixed, what it says, what chance does, and how small a difference could be found. */
export function ComparisonPage({ view, countyCode, nameOf, language }: Props) {
  const words = comparisonWords[language]
  const { comparison } = view
  const schools = [
    ...comparison.schools.map((code) => ({ code, part: words.chosen })),
    ...comparison.similar.map((code) => ({ code, part: words.similar })),
  ]
  return (
    <>
      <h1>{comparison.name}</h1>
      <p class="usa-intro">{answerText(view, language)}</p>
      <p>{words.contribution}</p>
      <p>
        {view.detectable === null
          ? words.detectableNone
          : words.detectable(points(view.detectable, language))}
      </p>
      <Section id="what" heading={words.what}>
        <p>{words.fixed(comparison.fixedByName, dayText(comparison.fixedAt, language))}</p>
        <Fixed view={view} language={language} />
      </Section>
      <Changes view={view} language={language} />
      <Section id="schools" heading={words.schoolList}>
        <Table
          id="comparison-schools"
          caption={words.schoolList}
          captionHidden
          columns={[
            {
              key: 'name',
              header: words.school,
              cell: ({ code }: { code: string }) => (
                <a href={`/counties/${countyCode}/schools/${code}/outcomes`}>{nameOf(code)}</a>
              ),
            },
            { key: 'part', header: words.part, cell: ({ part }: { part: string }) => part },
          ]}
          rows={schools}
          rowKey={({ code }) => code}
          empty={{ title: words.schoolList, why: words.hidden }}
        />
      </Section>
    </>
  )
}

function Fixed({ view, language }: Pick<Props, 'view' | 'language'>) {
  const words = comparisonWords[language]
  const { comparison } = view
  return (
    <DefinitionList
      items={[
        { term: words.reason, detail: comparison.reason },
        ...(comparison.scenarioName === null
          ? []
          : [{ term: words.scenario, detail: words.fromScenario(comparison.scenarioName) }]),
        { term: words.measure, detail: measureOf(comparison.measure).title[language] },
        { term: words.before, detail: comparison.beforeYears.map(dashed).join(', ') },
        { term: words.firstYear, detail: dashed(comparison.firstYear) },
        { term: words.yearCount, detail: count(comparison.yearCount, language) },
        { term: words.chosen, detail: count(comparison.schools.length, language) },
        { term: words.similar, detail: count(comparison.similar.length, language) },
      ]}
    />
  )
}

type Row = { readonly label: string; readonly contrast: Contrast | null }

function Changes({ view, language }: Pick<Props, 'view' | 'language'>) {
  const words = comparisonWords[language]
  const column = (key: string, header: string, text: (contrast: Contrast) => string) => ({
    key,
    header,
    numeric: true,
    cell: ({ contrast }: Row) => (contrast === null ? words.hidden : text(contrast)),
  })
  const shown = (value: number) => points(value, language)
  const last = view.published.at(-1)
  return (
    <Section id="placebos" heading={words.placeboTitle}>
      <p>{words.placeboHelp}</p>
      <Table<Row>
        id="changes"
        caption={words.changes}
        columns={[
          { key: 'year', header: words.after, cell: ({ label }) => label },
          column('chosen', words.chosen, (one) => `${shown(one.chosenChange)} (${one.chosenCount})`),
          column('similar', words.similar, (one) => `${shown(one.similarChange)} (${one.similarCount})`),
          column('difference', words.difference, (one) => shown(one.value)),
          column('range', words.range, (one) => `${shown(one.low)} – ${shown(one.high)}`),
          column('detectable', words.detectableColumn, (one) => shown(one.detectable)),
        ]}
        rows={[
          ...view.placebos.map(({ year, contrast }) => ({ label: words.placeboRow(dashed(year)), contrast })),
          ...(last === undefined ? [] : [{ label: words.realRow(dashed(last)), contrast: view.result }]),
        ]}
        rowKey={({ label }) => label}
        empty={{ title: words.placeboTitle, why: words.hidden }}
      />
      <p>{words.method}</p>
    </Section>
  )
}
