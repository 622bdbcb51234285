import type { Decision } from './decision.ts'

const columns = [
  'decision',
  'taken_by',
  'taken_on',
  'question',
  'kind',
  'role',
  'due_on',
  'withdrawn',
  'schools_asked',
  'schools_answered',
  'answer',
  'count_low',
  'count_high',
  'each_school_low',
  'each_school_high',
  'smallest_shown',
] as const

/** Decisions with what came back of them, a line for each answer that was counted. Hidden cells say "hidden". */
export function decisionsCsv(decisions: readonly Decision[]): string {
  const lines = decisions.flatMap((decision) =>
    backOf(decision).map((back) => [...aboutOf(decision), ...back].map(cell).join(',')),
  )
  // The mark keeps Excel on Windows from reading UTF-8 as Windows-1252.
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

type Cell = string | number | null

function aboutOf(decision: Decision): readonly Cell[] {
  const { returned } = decision
  return [
    decision.words,
    decision.takenBy,
    decision.takenOn,
    decision.question,
    decision.kind,
    decision.role,
    decision.dueOn,
    decision.withdrawnAt === null ? 'no' : 'yes',
    returned?.askedCount ?? null,
    returned?.answeredCount ?? null,
  ]
}

function backOf({ returned, kind, choices }: Decision): readonly (readonly Cell[])[] {
  if (returned === null) return [[null, null, null, null, null, null]]
  const { shown, least } = returned
  if ('counts' in shown) {
    const names = kind === 'yes_no' ? ['yes', 'no'] : choices
    return shown.counts.map((one, at) => [
      names[at] ?? '',
      one.shown ? one.value : 'hidden',
      one.shown ? one.value : 'hidden',
      null,
      null,
      least,
    ])
  }
  const { total, range } = shown
  return [
    [
      shown.kind,
      total?.low ?? 'hidden',
      total?.high ?? 'hidden',
      range?.low ?? 'hidden',
      range?.high ?? 'hidden',
      least,
    ],
  ]
}

/** A text that begins like a formula stays a text in a spreadsheet. */
export function cell(value: Cell): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
