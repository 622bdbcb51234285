import { type Definition, DefinitionList, Section, StatusText } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Measure, MeasureRegister } from './measure.ts'
import { measureWords } from './measure.words.ts'

const tones = { published: 'success', when_supplied: 'info', declared: 'none' } as const

/** The register, as anyone may read it. */
export function MeasuresPage({
  register,
  language,
}: {
  readonly register: MeasureRegister
  readonly language: Language
}) {
  const words = measureWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.intro}</p>
      <p>{words.smallRule(register.smallest_shown)}</p>
      {register.measures.map((measure) => (
        <Section key={measure.name} id={measure.name} heading={measure.title[language]}>
          <p>
            <StatusText tone={tones[measure.standing]} text={words.standings[measure.standing]} />{' '}
            {words.standingHelp[measure.standing]}
          </p>
          <p>{measure.definition[language]}</p>
          <p>
            <strong>{measure.caution[language]}</strong>
          </p>
          <DefinitionList items={definitions(measure, language)} />
        </Section>
      ))}
    </>
  )
}

function definitions(measure: Measure, language: Language): readonly Definition[] {
  const words = measureWords[language]
  const list = (texts: readonly string[]) => texts.join(', ')
  return [
    { term: words.counted, detail: measure.numerator[language] },
    { term: words.outOf, detail: measure.denominator[language] },
    { term: words.unit, detail: words.units[measure.unit] },
    { term: words.better, detail: words.directions[measure.direction] },
    { term: words.places, detail: list(measure.grain.map((grain) => words.grains[grain])) },
    {
      term: words.groups,
      detail: list(measure.groups.map((kind) => words.groupKinds[kind])) || words.allOnly,
    },
    { term: words.source, detail: <Source measure={measure} language={language} /> },
    { term: words.years, detail: list(measure.versions) || words.noYears },
    ...changes(measure, language),
    ...bands(measure, language),
  ]
}

function Source({ measure, language }: { readonly measure: Measure; readonly language: Language }) {
  const words = measureWords[language]
  if (measure.source === null) return <>{words.noSource}</>
  const { href, title, read } = measure.source
  return (
    <>
      <a href={href}>{title}</a>, {words.read(read)}
    </>
  )
}

function changes({ changes }: Measure, language: Language): readonly Definition[] {
  const words = measureWords[language]
  return changes.map(({ school_year, text, confirmed }) => ({
    term: `${words.changed} ${school_year}`,
    detail: confirmed ? text[language] : `${text[language]} ${words.unconfirmed}`,
  }))
}

function bands({ bands }: Measure, language: Language): readonly Definition[] {
  if (bands === undefined) return []
  const limits = bands.upper_limits.slice(0, -1).map(([, limit]) => limit)
  return [
    {
      term: measureWords[language].bands(bands.school_year),
      detail: (
        <>
          {limits.map((limit) => (Number.isInteger(limit) ? count(limit, language) : limit)).join(' · ')},{' '}
          <a href={bands.source.href}>{bands.source.title}</a>
        </>
      ),
    },
  ]
}
