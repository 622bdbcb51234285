import { DefinitionList, Details } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../county/day.words.ts'
import { countyDataWords } from './county-data.words.ts'
import type { FactCount, ImportReport, Listed } from './county-import.ts'
import { importProblemSentence } from './county-import.words.ts'
import type { FieldChange, NamedSchool } from './school-changes.rules.ts'

type Props = { readonly report: ImportReport; readonly language: Language }

/** What an import brings, list by list; each opens without script. */
export function ImportReportView({ report, language }: Props) {
  const words = countyDataWords[language]
  const { lists } = words
  const school = ({ code, name }: NamedSchool) => `${name} (${code})`
  return (
    <>
      <DefinitionList
        items={[
          { term: words.filesRead, detail: report.files.map(({ file }) => file).join(', ') },
          { term: words.listed, detail: count(report.schoolsListed, language) },
          { term: words.edition, detail: report.dataEdition },
        ]}
      />
      <List title={lists.added} list={report.added} say={school} language={language} />
      <List
        title={lists.changed}
        list={report.changed}
        say={(one) =>
          `${school(one)}: ${one.fields.map((change) => changeText(change, language)).join('; ')}`
        }
        language={language}
      />
      <List
        title={lists.closed}
        list={report.closed}
        say={(one) =>
          `${school(one)}: ${words.closedText(dayText(one.closedOn, language), one.closedReason)}`
        }
        language={language}
      />
      <List title={lists.reopened} list={report.reopened} say={school} language={language} />
      <List
        title={lists.moved}
        list={report.moved}
        say={({ name, code, toCode, by }) => `${name}: ${words.movedText(code, toCode, by === 'directory')}`}
        language={language}
      />
      <List title={lists.notInDirectory} list={report.notInDirectory} say={school} language={language} />
      <List
        title={lists.problems}
        list={report.problems}
        say={(problem) => importProblemSentence(problem, language)}
        language={language}
      />
      {report.facts.length > 0 && (
        <Details summary={`${lists.facts}: ${count(rowCount(report.facts), language)}`}>
          <ul>
            {report.facts.map(({ table, ...counts }) => (
              <li key={table}>{`${words.tables[table]}: ${factText(counts, language)}`}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** Rows that an import adds, changes or marks as gone. */
export const rowCount = (facts: readonly FactCount[]): number =>
  facts.reduce((sum, { added, changed, delisted }) => sum + added + changed + delisted, 0)

function factText(counts: Omit<FactCount, 'table'>, language: Language): string {
  const { added, changed, delisted } = counts
  return countyDataWords[language].factText({
    added: count(added, language),
    changed: count(changed, language),
    delisted: count(delisted, language),
  })
}

function changeText({ field, from, to }: FieldChange, language: Language): string {
  const words = countyDataWords[language]
  const say = (value: FieldChange['from']) => {
    if (value === null) return words.empty
    if (typeof value === 'boolean') return value ? words.yes : words.no
    return String(value)
  }
  return words.changeText(field, say(from), say(to))
}

function List<Item>(props: {
  readonly title: string
  readonly list: Listed<Item>
  readonly say: (item: Item) => string
  readonly language: Language
}) {
  const { title, list, say, language } = props
  const words = countyDataWords[language]
  if (list.count === 0) return null
  const more = list.count - list.first.length
  const lines = list.first.map(say)
  return (
    <Details summary={`${title}: ${count(list.count, language)}`}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{words.andMore(count(more, language))}</li>}
      </ul>
    </Details>
  )
}
