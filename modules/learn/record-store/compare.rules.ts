import { momentOf } from './format.rules.ts'
import { isObject, type Json, type JsonObject } from './shape.rules.ts'

// xAPI 1.0.3, part two, 2.3.1: when two statements are the same. What the store adds, how an activity or a verb is
// explained, the order of a group and the zone of a moment are no part of it.

/** What a statement says, in one order of keys. */
function essence(value: Json, key: string): Json {
  if (Array.isArray(value)) {
    const items = value.map((one) => essence(one, ''))
    return key === 'member' ? items.sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1)) : items
  }
  if (!isObject(value)) {
    if (typeof value !== 'string') return value
    if (key === 'mbox') return value.replace(/@.*$/, (host) => host.toLowerCase())
    return key === 'duration' ? value.replace(/([.,]\d\d)\d+S$/, '$1S') : value
  }
  if (key === 'extensions') return inOrder(value)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(name === 'definition' || (key === 'verb' && name === 'display')))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, essence(item, name)]),
  )
}

function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((name) => [name, inOrder(value[name] ?? null)]))
}
const textOf = (value: Json): string => JSON.stringify(value)

/** Arrays where the specification lets one activity stand alone; the store answers with arrays (2.4.6.2). */
export function withLists(statement: JsonObject): JsonObject {
  const { context, object } = statement
  const inner = isObject(object) && object.objectType === 'SubStatement' ? { object: withLists(object) } : {}
  if (!isObject(context) || !isObject(context.contextActivities)) return { ...statement, ...inner }
  const contextActivities = Object.fromEntries(
    Object.entries(context.contextActivities).map(([kind, one]) => [kind, Array.isArray(one) ? one : [one]]),
  )
  return { ...statement, ...inner, context: { ...context, contextActivities } }
}

const givenByStore = ['id', 'authority', 'stored', 'version', 'timestamp', 'attachments']

export function isSameStatement(kept: JsonObject, given: JsonObject): boolean {
  const bare = (statement: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(withLists(statement)).filter(([name]) => !givenByStore.includes(name)))
  return textOf(essence(bare(kept), '')) === textOf(essence(bare(given), '')) && isSameMoment(kept, given)
}

/** A moment that the store set itself is none that was said. */
function isSameMoment(kept: JsonObject, given: JsonObject): boolean {
  if (typeof given.timestamp !== 'string' || kept.timestamp === kept.stored) return true
  return momentOf(String(kept.timestamp)).getTime() === momentOf(given.timestamp).getTime()
}
