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
export type FigureKind = 'counties' | 'places' | 'schools_confirmed' | 'people_confirmed' | 'listings'

const kinds: Readonly<Record<string, FigureKind>> = {
  A5: 'schools_confirmed',
  A8: 'counties',
  B3: 'schools_confirmed',
  B11: 'listings',
  B14: 'listings',
  C5: 'schools_confirmed',
  C8: 'schools_confirmed',
  C14: 'people_confirmed',
  D3: 'places',
  D9: 'people_confirmed',
  E6: 'counties',
}

/** The kind of figure a promise has today; null is “not measured yet”. */
export function figureOf({ number }: Promised, figures: PromiseFigures): FigureKind | null {
  const kind = kinds[number]
  if (kind === undefined) return null
  if (kind === 'counties' || kind === 'places') return kind
  return (kind === 'listings' ? figures.listings : figures.confirmed) === null ? null : kind
}
