import {
  type Promised,
  type PromiseFigures,
  type PromiseGroup,
  type PromiseState,
  promiseStates,
} from './promise.ts'

/** Reads the document's tables, heading by heading. */
export function readPromiseGroups(text: string): readonly PromiseGroup[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      heading: part.slice(0, part.indexOf('\n')).trim(),
      promises: part.split('\n').flatMap(readRow),
    }))
    .filter(({ promises }) => promises.length > 0)
}

function readRow(line: string): readonly Promised[] {
  const cells = line.split('|').map((cell) => cell.trim())
  const [, number = '', sentence = '', where = '', measuredBy = '', state = ''] = cells
  const known: PromiseState | undefined = promiseStates.find((one) => one === state)
  if (!/^[A-E][\d–]+$/.test(number) || known === undefined) return []
  return [
    {
      number,
      sentence: sentence.replaceAll('**', ''),
      where: [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
      measuredBy: measuredBy.replaceAll('`', ''),
      state: known,
    },
  ]
}

/** The address someone can press: the county's own where one is chosen; a lesson or school is reached from its list. */
export function addressOf(path: string, code: string | null): string | null {
  const here = code === null ? path : path.replace(':code', code)
  if (here.startsWith('/counties/:code')) return '/counties'
  const cut = here.indexOf('/:')
  return cut < 0 ? here : here.startsWith('/learn') ? '/learn' : here.slice(0, cut) || '/'
}

/** Which of today's figures a promise is held against. What is not named here is not measured yet. */
const kinds = {
  counties: ['A8', 'E6', 'E4–5'],
  places: ['D3'],
  schools_confirmed: ['A5', 'B3', 'C5', 'C8'],
  people_confirmed: ['C14', 'D9'],
  navigators: ['B7–8'],
  languages: ['B6'],
  sites: ['A4', 'A37', 'E3'],
  cover: ['A3'],
  rate: ['A36', 'A38'],
  listings: ['B14', 'D8'],
  calls: ['B11'],
  absence: ['C21–22'],
  learning: ['C9', 'E2', 'E15'],
  launches: ['A2'],
  readiness: ['E1', 'E9'],
  convened: ['D2'],
  events: ['B4', 'B16'],
  started: ['B18'],
  decisions: ['A26'],
  partners: ['A28', 'C18'],
  goals: ['C19'],
  openings: ['C30'],
  answered: ['C6–7', 'C31', 'C32–33'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type FigureKind = keyof typeof kinds
export const figureKinds = Object.keys(kinds) as readonly FigureKind[]

const kindOf = new Map<string, FigureKind>(
  figureKinds.flatMap((kind) => kinds[kind].map((number) => [number, kind] as const)),
)

/** The kind of figure a promise has today; null is “not measured yet”. */
export function figureOf({ number }: Promised, { county }: PromiseFigures): FigureKind | null {
  const kind = kindOf.get(number) ?? null
  if (kind === null || kind === 'counties' || kind === 'places') return kind
  if (county === null) return null
  return kind === 'absence' && county.rates.length === 0 ? null : kind
}

/** Every promise that a figure is named for, to be held against the document. */
export const measuredNumbers: readonly string[] = [...kindOf.keys()]
