import type { LiveChange, LivePoll, LiveQuestion, LiveRoom, LiveSegment, LiveState } from './live.ts'

/** The room after a change. Each change tells how something stands now, so that one told twice does no harm. */
export function applyChange(state: LiveState, change: LiveChange): LiveState {
  const gone = new Set<string>(change.gone)
  return {
    number: Math.max(state.number, change.number),
    at: change.at,
    room: change.room ?? state.room,
    agenda: change.agenda ?? state.agenda,
    questions: merged(state.questions, change.questions ?? [], gone),
    polls: merged(state.polls, change.polls ?? [], gone),
  }
}

function merged<One extends { readonly id: string }>(
  known: readonly One[],
  changed: readonly One[],
  gone: ReadonlySet<string>,
): readonly One[] {
  const fresh = new Map<string, One>(changed.map((one) => [one.id, one]))
  const kept = known.filter(({ id }) => !gone.has(id)).map((one) => fresh.get(one.id) ?? one)
  const ids = new Set<string>(kept.map(({ id }) => id))
  return [...kept, ...changed.filter(({ id }) => !ids.has(id) && !gone.has(id))]
}

/** Open questions first, those that more people share before others; then the answered. */
export const inOrder = (questions: readonly LiveQuestion[]): readonly LiveQuestion[] =>
  questions.toSorted(
    (one, other) =>
      Number(one.state === 'answered') - Number(other.state === 'answered') ||
      other.votes - one.votes ||
      one.askedAt.localeCompare(other.askedAt) ||
      one.id.localeCompare(other.id),
  )

/** The part of the agenda that runs: the last that was begun. */
export const runningSegment = (agenda: readonly LiveSegment[]): LiveSegment | undefined =>
  agenda
    .filter(({ startedAt }) => startedAt !== null)
    .toSorted((one, other) => (one.startedAt ?? '').localeCompare(other.startedAt ?? ''))
    .at(-1)

/** Seconds left of a part that was begun; below zero it runs over. */
export const secondsLeft = ({ startedAt, minutes }: LiveSegment, nowMs: number): number =>
  startedAt === null ? minutes * 60 : Math.ceil((Date.parse(startedAt) + minutes * 60_000 - nowMs) / 1000)

/** `-1:05` for a minute and five seconds over. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds)
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

export type HostRefusal = 'not_yours' | 'not_announced' | 'cancelled' | 'gone'
export type TakePartRefusal =
  | 'closed'
  | 'no_seat'
  | 'too_fast'
  | 'gone'
  | 'voted_already'
  | 'answered_already'
  | 'no_answer'

/** Why an answer is none to this poll, or null. */
export function whyNotAnswer(
  poll: Pick<LivePoll, 'kind' | 'options' | 'state'>,
  { choice, word }: { readonly choice?: number | undefined; readonly word?: string | undefined },
): TakePartRefusal | null {
  if (poll.state !== 'open') return 'gone'
  if (poll.kind === 'word') return word === undefined || plainWord(word) === '' ? 'no_answer' : null
  const most = poll.kind === 'scale' ? 5 : poll.options.length
  return choice === undefined || choice > most ? 'no_answer' : null
}

/** Words are counted together however they were typed. */
export const plainWord = (word: string): string =>
  word.normalize('NFC').toLocaleLowerCase('en').replaceAll(/\s+/g, ' ').trim().slice(0, 40)

/** The host of a link where it is one that the list names, or part of one; else null. */
export function videoHost(link: string | null, hosts: readonly string[]): string | null {
  if (link === null) return null
  try {
    const { protocol, hostname, username, password } = new URL(link)
    if (protocol !== 'https:' || username !== '' || password !== '') return null
    return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ? hostname : null
  } catch {
    return null
  }
}

export const roomNow = (room: {
  readonly closedAt: Date | null
  readonly questionsHeld: boolean
  readonly documentLink: string | null
  readonly captionsLink: string | null
}): LiveRoom => ({
  open: room.closedAt === null,
  questionsHeld: room.questionsHeld,
  documentLink: room.documentLink,
  captionsLink: room.captionsLink,
})
