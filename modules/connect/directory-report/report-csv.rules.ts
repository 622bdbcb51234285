import type { csvOf } from '#modules/plan/index.ts'
import { type ShownCount, shownCount } from '#platform/small-numbers.ts'
import { shownSearches } from './directory-report.rules.ts'
import type { DirectoryReport } from './directory-report.ts'

type Figure = readonly [part: string, of: string, figure: string, value: number | ShownCount]

const column = (header: string, kind: 'text' | 'whole') => ({ header, kind, unit: '', description: '' })

/** The whole report, one figure a line. A hidden count is empty and says so: empty is not zero. */
export const reportTable = (report: DirectoryReport): Parameters<typeof csvOf>[0] => ({
  columns: [
    column('part', 'text'),
    column('of', 'text'),
    column('figure', 'text'),
    column('value', 'whole'),
    column('hidden', 'text'),
  ],
  rows: figuresOf(report).map(([part, of, figure, value]) => {
    const shown: ShownCount = typeof value === 'number' ? { shown: true, value } : value
    return [part, of, figure, shown.shown ? shown.value : null, shown.shown ? 'no' : 'yes']
  }),
})

const figuresOf = ({ freshness, needs, languages, agencies }: DirectoryReport): readonly Figure[] => [
  ...freshness.flatMap(({ need, ...counts }) =>
    Object.entries(counts).map(([figure, value]): Figure => ['freshness', need, figure, value]),
  ),
  ...needs.flatMap((one): Figure[] => {
    const { all, notFound } = shownSearches(one)
    return [
      ['staff_searches', one.need, 'all', all],
      ['staff_searches', one.need, 'not_found', notFound],
    ]
  }),
  ...languages.flatMap(({ language, calls, searches, available }): Figure[] => [
    ['languages', language, 'families_who_asked_for_a_call', shownCount(calls)],
    ['languages', language, 'staff_searches', shownCount(searches)],
    ['languages', language, 'places_that_speak_it', available],
  ]),
  ...agencies.flatMap(({ organization, ...counts }) =>
    Object.entries(counts).map(([figure, value]): Figure => ['agencies', organization, figure, value]),
  ),
]
