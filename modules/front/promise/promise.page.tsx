import { Section, StatusText, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { addressOf, type FigureKind, figureKinds, figureOf } from './promise.rules.ts'
import type { Promised, PromiseFigures, PromiseGroup, PromiseState } from './promise.ts'
import { promiseWords } from './promise.words.ts'
import { figureMeaning, figureText } from './promise-figure.words.ts'

type Props = {
  readonly groups: readonly PromiseGroup[]
  readonly sentenceOf: (promised: Promised, language: Language) => string
  readonly figures: PromiseFigures
  /** The county whose figures these are; null for all that are in. */
  readonly county: { readonly code: string; readonly heading: string } | null
  readonly choices: readonly { readonly code: string; readonly heading: string }[]
  readonly language: Language
}

const tones = { works: 'success', partly: 'info', 'not yet': 'none' } as const

export function PromisesPage(props: Props) {
  const { groups, county, language } = props
  const words = promiseWords[language]
  const all = groups.flatMap(({ promises }) => promises)
  const countOf = (state: PromiseState) => all.filter((one) => one.state === state).length
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>
        {words.summary({ works: countOf('works'), partly: countOf('partly'), 'not yet': countOf('not yet') })}{' '}
        {county !== null && words.ofCounty(county.heading)}{' '}
        {props.figures.county !== null && words.countedOn(dayWords[language](props.figures.county.today))}
      </p>
      <Counties {...props} />
      {groups.map(({ heading, promises }) => {
        const number = promises[0]?.number ?? ''
        return (
          <Section key={heading} id={`part-${number.slice(0, 1)}`} heading={words.group(number, heading)}>
            <Promises {...props} id={number} caption={words.group(number, heading)} promises={promises} />
          </Section>
        )
      })}
      <Meanings kinds={usedKinds(all, props.figures)} language={language} />
    </>
  )
}

/** Each kind of figure that stands on the page, once. */
function usedKinds(all: readonly Promised[], figures: PromiseFigures): readonly FigureKind[] {
  const used = new Set(all.map((one) => figureOf(one, figures)))
  return figureKinds.filter((kind) => used.has(kind))
}

type MeaningProps = { readonly kinds: readonly FigureKind[]; readonly language: Language }

function Meanings({ kinds, language }: MeaningProps) {
  const words = promiseWords[language]
  return (
    <Section id="counted" heading={words.howHeading}>
      <p>{words.howLead}</p>
      <ul class="usa-list">
        {kinds.map((kind) => (
          <li key={kind} id={`counted-${kind}`}>
            {figureMeaning(kind, language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type TodayProps = {
  readonly kind: FigureKind
  readonly promised: Promised
  readonly figures: PromiseFigures
  readonly language: Language
}

function Today({ kind, promised, figures, language }: TodayProps) {
  const words = promiseWords[language]
  return (
    <>
      {figureText(kind, figures, language) ?? words.notMeasured}{' '}
      <a href={`#counted-${kind}`} aria-label={`${promised.number}: ${words.how}`}>
        {words.how}
      </a>
    </>
  )
}

function Counties({ county, choices, language }: Props) {
  if (county !== null) return null
  return (
    <>
      <p>{promiseWords[language].chooseCounty}:</p>
      <ul class="usa-list">
        {choices.map(({ code, heading }) => (
          <li key={code}>
            <a href={`/counties/${code}/promises`}>{heading}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

type PartProps = Props & {
  readonly id: string
  readonly caption: string
  readonly promises: readonly Promised[]
}

function Promises({ id, caption, promises, sentenceOf, figures, county, language }: PartProps) {
  const words = promiseWords[language]
  const of = { figures, language }
  return (
    <Table<Promised>
      id={`promises-${id.slice(0, 1)}`}
      caption={caption}
      captionHidden
      rows={promises}
      rowKey={({ number }) => number}
      empty={words.empty}
      columns={[
        { key: 'no', header: words.no, cell: ({ number }) => number },
        { key: 'sentence', header: words.sentence, cell: (one) => sentenceOf(one, language) },
        {
          key: 'today',
          header: words.today,
          cell: (one) => {
            const kind = figureOf(one, figures)
            return kind === null ? words.notMeasured : <Today kind={kind} promised={one} {...of} />
          },
        },
        {
          key: 'state',
          header: words.state,
          cell: ({ state }) => <StatusText tone={tones[state]} text={words.states[state]} />,
        },
        {
          key: 'where',
          header: words.where,
          cell: (one) => <Where promised={one} code={county?.code ?? null} language={language} />,
        },
      ]}
    />
  )
}

function Where(props: {
  readonly promised: Promised
  readonly code: string | null
  readonly language: Language
}) {
  const { promised, code, language } = props
  const [path] = promised.where
  const address = path === undefined ? null : addressOf(path, code)
  if (address === null) return <>–</>
  const name = `${promiseWords[language].see}: ${promised.number}`
  return (
    <a href={address} aria-label={name}>
      {promiseWords[language].see}
    </a>
  )
}
