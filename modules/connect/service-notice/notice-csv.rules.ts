import type { csvOf } from '#modules/plan/index.ts'
import { methodOf, type NoticeSending } from './service-notice.ts'

const text = (header: string) => ({ header, kind: 'text', unit: '', description: '' }) as const

/** What went out, as a table to keep. */
export const sendingTable = (sendings: readonly NoticeSending[]): Parameters<typeof csvOf>[0] => ({
  columns: [
    text('school_year'),
    text('telling'),
    text('audience'),
    text('sent_on'),
    text('channel'),
    text('method_the_law_names'),
    text('language'),
    { header: 'sent_to', kind: 'whole', unit: '', description: '' },
    text('school'),
  ],
  rows: sendings.map((one) => [
    `${one.schoolYear}-${String(one.schoolYear + 1).slice(2)}`,
    String(one.telling),
    one.audience,
    one.sentOn,
    one.channel,
    methodOf[one.audience][one.channel] ?? '',
    one.language,
    one.reachedCount,
    one.schoolName ?? 'all',
  ]),
})
