import { ErrorSummary, NumberInput, TextInput } from '#packages/ui/index.ts'
import type { Typed } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import { planWords } from './plan.words.ts'

/** A form as it came back: what was typed, and which sentence belongs beside which field. */
export type Filled = {
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  /** Field → name of what is wrong with it, of `planWords.problems`. */
  readonly problems: Readonly<Record<string, string>>
  /** What the whole was refused for, in words. */
  readonly refusals?: readonly string[]
  readonly language: Language
}

/** What came back of a form without its files. */
export const typedTexts = (typed: Typed): Filled['typed'] =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (typeof value === 'string') return [[name, value]]
      const texts = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
      return texts.length === 0 ? [] : [[name, texts]]
    }),
  )

export const textOf = ({ typed }: Pick<Filled, 'typed'>, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
export const textsOf = ({ typed }: Pick<Filled, 'typed'>, name: string): readonly string[] => {
  const value = typed[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

export function errorOf({ problems, language }: Filled, name: string): string | undefined {
  const problem = problems[name]
  const known = planWords[language].problems
  return problem === undefined ? undefined : (known[problem] ?? known.choose)
}

/** Label, hint and error of a field, by its name. */
export function fieldOf(filled: Filled, name: string) {
  const words = planWords[filled.language]
  const hint = words.hints[name]
  return {
    name,
    label: words.fields[name] ?? name,
    ...(hint === undefined ? {} : { hint }),
    error: errorOf(filled, name),
  }
}

type LineProps = {
  readonly filled: Filled
  readonly name: string
  readonly rows?: number
  readonly kind?: 'text' | 'date' | 'url'
  readonly short?: boolean
}

export const Line = ({ filled, name, rows, kind = 'text', short = false }: LineProps) => (
  <TextInput
    {...fieldOf(filled, name)}
    value={textOf(filled, name)}
    type={kind}
    {...(rows === undefined ? {} : { rows })}
    width={short ? 'short' : 'full'}
  />
)

export const Count = ({ filled, name }: LineProps) => (
  <NumberInput {...fieldOf(filled, name)} value={textOf(filled, name)} min={1} step={1} />
)

/** Everything that is wrong, at the top, each line leading to its field. */
export function Problems({ filled }: { readonly filled: Filled }) {
  const words = planWords[filled.language]
  const wrong = Object.keys(filled.problems).map((name) => ({ name, text: errorOf(filled, name) ?? '' }))
  const refused = (filled.refusals ?? []).map((text) => ({ name: 'title', text }))
  return <ErrorSummary title={words.problemTitle} errors={[...refused, ...wrong]} />
}
