import { Figure, Section, Table } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { ShownCount } from '#platform/small-numbers.ts'
import type { NumberRange } from '#platform/small-numbers-answers.ts'
import type { Language } from '#platform/words.ts'
import { dayOf } from './day.words.ts'
import type { Decision, Returned, ReturnShown } from './decision.ts'
import { decisionWords } from './decision.words.ts'

type Props = {
  readonly decision: Pick<Decision, 'id' | 'kind' | 'choices' | 'question'>
  readonly returned: Returned
  readonly language: Language
}

/** What came back of one decision: a total with its range, or how many schools chose what. */
export function ReturnedView({ decision, returned, language }: Props) {
  const words = decisionWords[language]
  const { shown, askedCount, answeredCount, least, returnedAt } = returned
  return (
    <>
      {decision.question !== null && <p>{decision.question}</p>}
      {'counts' in shown ? (
        <Choices decision={decision} counts={shown.counts} language={language} />
      ) : (
        <Total shown={shown} language={language} />
      )}
      <p class="source-line">
        {words.answered(answeredCount, askedCount)}. {words.state.returned(dayOf(returnedAt, language))}.{' '}
        {words.smallNote(least)} {shown.near === true && words.near}
      </p>
    </>
  )
}

function Total(props: {
  readonly shown: Exclude<ReturnShown, { counts: unknown }>
  readonly language: Language
}) {
  const { shown, language } = props
  const words = decisionWords[language]
  const { total, range } = shown
  const text = ({ low, high }: NumberRange, say: (low: string, high: string) => string) =>
    low === high ? count(low, language) : say(count(low, language), count(high, language))
  return (
    <Figure
      label={words.total[shown.kind]}
      value={total === null ? words.hidden : text(total, words.between)}
      {...(total === null ? {} : { range: range === null ? words.rangeHidden : text(range, words.range) })}
    />
  )
}

/** The names of the answers, in the order in which they are counted. */
export const choiceNames = (
  { kind, choices }: Pick<Decision, 'kind' | 'choices'>,
  language: Language,
): readonly string[] =>
  kind === 'yes_no' ? [decisionWords[language].yes, decisionWords[language].no] : choices

function Choices(props: {
  readonly decision: Props['decision']
  readonly counts: readonly ShownCount[]
  readonly language: Language
}) {
  const { decision, counts, language } = props
  const words = decisionWords[language]
  const rows = choiceNames(decision, language).map((name, at) => ({ name, counted: counts[at] }))
  return (
    <Table
      id={`returned-${decision.id}`}
      caption={decision.question ?? words.backHeading}
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      empty={words.empty}
      columns={[
        { key: 'answer', header: words.answerHeader, cell: ({ name }) => name },
        {
          key: 'count',
          header: words.countHeader,
          numeric: true,
          cell: ({ counted }) => (counted?.shown ? count(counted.value, language) : words.hidden),
        },
      ]}
    />
  )
}

/** What the next convening opens with: each published decision of which something came back. Nothing where there is none. */
export function ReturnedDecisions(props: {
  readonly decisions: readonly Decision[]
  /** Two digits, for the way to all of them. */
  readonly countyCode: string
  readonly language: Language
}) {
  const { decisions, countyCode, language } = props
  if (decisions.length === 0) return null
  const words = decisionWords[language]
  return (
    <Section id="came-back" heading={words.panelHeading}>
      <p>{words.panelLead}</p>
      {decisions.map(
        (decision) =>
          decision.returned && (
            <div key={decision.id} class="sheet">
              <h3>{decision.words}</h3>
              <ReturnedView decision={decision} returned={decision.returned} language={language} />
            </div>
          ),
      )}
      <p>
        <a href={`/counties/${countyCode}/impact#decisions`}>{words.all}</a>
      </p>
    </Section>
  )
}
