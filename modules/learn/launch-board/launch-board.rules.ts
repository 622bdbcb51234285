import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import {
  type LaunchConflict,
  type LaunchCount,
  type LaunchEntry,
  type LaunchFile,
  type LaunchItem,
  type LaunchProblem,
  type LaunchWriting,
  launchStates,
  ownGroup,
} from './launch-board.ts'

/** The board of a school: the items everyone has, then those it added, each as it stands. */
export function boardOf(file: LaunchFile, entries: readonly LaunchEntry[]): readonly LaunchItem[] {
  const newest = new Map(entries.map((entry) => [entry.itemId, entry]))
  const given = file.items.map((item) => ({ ...item, entry: newest.get(item.id) ?? null }))
  const own = entries.flatMap((entry) => {
    const { itemId, name } = entry
    return name === null
      ? []
      : [{ id: itemId, group: ownGroup, name: { en: name, es: name }, ask: { en: '', es: '' }, entry }]
  })
  return [...given, ...own]
}

export const isReady = ({ entry }: LaunchItem): boolean => entry?.state === 'ready'
const isNeeded = ({ entry }: LaunchItem): boolean => entry?.state !== 'not_needed'

/** Due and not ready. On the very day it is not late yet. */
export const isLate = (item: LaunchItem, today: CalendarDate): boolean => {
  const due = item.entry?.dueOn ?? null
  return isNeeded(item) && !isReady(item) && due !== null && due < today
}

/** How far a board is. What is not needed here counts neither way, and a share is never rounded up. */
export function countBoard(items: readonly LaunchItem[], today: CalendarDate): LaunchCount {
  const needed = items.filter(isNeeded)
  const ready = needed.filter(isReady).length
  const begun = items.some(({ entry }) => entry !== null)
  return {
    ready,
    of: needed.length,
    late: needed.filter((item) => isLate(item, today)).length,
    percent: !begun || needed.length === 0 ? null : Math.floor((ready * 100) / needed.length),
  }
}

/** What is open, the most pressing first: late by date, then dated, then without a date. */
export function nextItems(items: readonly LaunchItem[]): readonly LaunchItem[] {
  const open = items.filter((item) => isNeeded(item) && !isReady(item))
  const due = ({ entry }: LaunchItem) => entry?.dueOn ?? '9999-12-31'
  return open.sort((a, b) => due(a).localeCompare(due(b)))
}

export type ReadWritings = {
  readonly writings: readonly LaunchWriting[]
  readonly problems: Readonly<Record<string, LaunchProblem>>
}

/** What a form said of these items, field by field; an item the form does not hold is left alone. */
export function readWritings(
  items: readonly Pick<LaunchItem, 'id' | 'entry'>[],
  typed: Readonly<Record<string, unknown>>,
): ReadWritings {
  const problems: Record<string, LaunchProblem> = {}
  const text = (field: string, most: number): string | null => {
    const value = typed[field]
    const said = typeof value === 'string' ? value.trim().replaceAll('\r\n', '\n') : ''
    if (said.length > most) problems[field] = 'too_long'
    return said === '' ? null : said
  }
  const day = (field: string): CalendarDate | null => {
    const said = text(field, 10)
    if (said === null || isCalendarDate(said)) return said
    problems[field] = 'not_a_day'
    return null
  }
  const writings = items.flatMap(({ id, entry }) => {
    const state = launchStates.find((known) => known === typed[`${id}.state`])
    if (state === undefined) return []
    const ownerName = text(`${id}.owner`, 120)
    const dueOn = day(`${id}.due`)
    // A date without anyone to keep it is no plan.
    if (dueOn !== null && ownerName === null && state !== 'ready' && state !== 'not_needed')
      problems[`${id}.owner`] = 'owner_missing'
    const detail = text(`${id}.detail`, 1000)
    return [
      {
        itemId: id,
        name: entry?.name ?? null,
        state,
        ownerName,
        dueOn,
        detail,
        seen: text(`seen.${id}`, 36),
      },
    ]
  })
  return { writings, problems }
}

const fields = ['state', 'ownerName', 'dueOn', 'detail'] as const
const saysSame = (a: LaunchWriting | LaunchEntry, b: LaunchWriting | LaunchEntry): boolean =>
  fields.every((field) => a[field] === b[field])
/** An item nobody wrote of, as a form shows it. */
const untouched = { state: 'open', ownerName: null, dueOn: null, detail: null } as const

export type SortedWritings = {
  readonly changed: readonly LaunchWriting[]
  readonly conflicts: readonly LaunchConflict[]
}

/** Leaves out what the sender did not change, and sets apart what another wrote since she opened the form. */
export function sortWritings(
  writings: readonly LaunchWriting[],
  all: readonly LaunchEntry[],
  newest: readonly LaunchEntry[],
): SortedWritings {
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const holds = new Map(newest.map((entry) => [entry.itemId, entry]))
  const changed: LaunchWriting[] = []
  const conflicts: LaunchConflict[] = []
  for (const writing of writings) {
    const before = writing.seen === null ? undefined : byId.get(writing.seen)
    if (saysSame(writing, before ?? { ...writing, ...untouched })) continue
    const theirs = holds.get(writing.itemId)
    if (theirs && saysSame(writing, theirs)) continue
    if ((theirs?.id ?? null) === (before?.id ?? null)) changed.push(writing)
    else if (theirs) conflicts.push({ itemId: writing.itemId, theirs, typed: writing })
  }
  return { changed, conflicts }
}

/** What is wrong with the file of items beyond its shape. */
export function whyNotLaunchFile(file: LaunchFile): readonly string[] {
  const groups = new Set(file.groups.map(({ id }) => id))
  const ids = file.items.map(({ id }) => id)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...file.items
      .filter(({ group }) => !groups.has(group))
      .map(({ id, group }) => `${id}: no group ${group}`),
  ]
}
