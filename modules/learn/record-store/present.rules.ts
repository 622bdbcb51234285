import { identifiersOf, isGroup } from './actor.rules.ts'
import { isObject, type Json, type JsonObject } from './shape.rules.ts'

export type Format = 'ids' | 'exact' | 'canonical'

type Changes = {
  readonly agent: (agent: JsonObject) => JsonObject
  readonly verb: (verb: JsonObject) => JsonObject
  readonly activity: (activity: JsonObject) => JsonObject
}

/** A statement with every agent, verb and activity in it changed alike. */
function changed(statement: JsonObject, changes: Changes): JsonObject {
  const one = (value: Json): Json => {
    if (!isObject(value)) return value
    if (value.objectType === 'SubStatement') return changed(value, changes)
    if (value.objectType === 'Agent' || value.objectType === 'Group') return changes.agent(value)
    return value.objectType === 'StatementRef' ? value : changes.activity(value)
  }
  const entries = Object.entries(statement).map(([key, value]): [string, Json] => {
    if (!isObject(value)) return [key, value]
    if (key === 'actor' || key === 'authority') return [key, changes.agent(value)]
    if (key === 'verb') return [key, changes.verb(value)]
    if (key === 'object') return [key, one(value)]
    return [key, key === 'context' ? around(value, changes) : value]
  })
  return Object.fromEntries(entries)
}

function around(context: JsonObject, changes: Changes): JsonObject {
  const entries = Object.entries(context).map(([key, value]): [string, Json] => {
    if ((key === 'instructor' || key === 'team') && isObject(value)) return [key, changes.agent(value)]
    if (key !== 'contextActivities' || !isObject(value)) return [key, value]
    const lists = Object.entries(value).map(([kind, list]): [string, Json] => [
      kind,
      (Array.isArray(list) ? list : [list]).filter(isObject).map(changes.activity),
    ])
    return [key, Object.fromEntries(lists)]
  })
  return Object.fromEntries(entries)
}

const only = (value: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))

/** The least that says who: the identifier, or for a group without one its members'. */
function bareAgent(agent: JsonObject): JsonObject {
  const identifiers = identifiersOf(agent)
  const bare = only(agent, ['objectType', ...identifiers])
  if (!isGroup(agent) || identifiers.length > 0 || !Array.isArray(agent.member)) return bare
  return { ...bare, member: agent.member.filter(isObject).map(bareAgent) }
}

/** Statements with no more than what identifies whom and what they name. */
export const inIds = (statement: JsonObject): JsonObject =>
  changed(statement, {
    agent: bareAgent,
    verb: (verb) => only(verb, ['id']),
    activity: (activity) => only(activity, ['objectType', 'id']),
  })

/** Statements with each activity as the store knows it, and one language in each map: the best the reader understands. */
export function inCanon(
  statement: JsonObject,
  canon: ReadonlyMap<string, JsonObject>,
  accepted: string | undefined,
): JsonObject {
  const ranges = rangesOf(accepted)
  return changed(statement, {
    agent: (agent) => agent,
    verb: (verb) => inOneLanguage(verb, ['display'], ranges),
    activity: (activity) => {
      const known = canon.get(String(activity.id)) ?? activity.definition
      if (!isObject(known)) return activity
      return { ...activity, definition: inOneLanguage(known, ['name', 'description'], ranges) }
    },
  })
}

const lists = ['choices', 'scale', 'source', 'target', 'steps']

function inOneLanguage(value: JsonObject, maps: readonly string[], ranges: readonly string[]): JsonObject {
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    if (maps.includes(key) && isObject(item)) return [key, best(item, ranges)]
    if (!lists.includes(key) || !Array.isArray(item)) return [key, item]
    return [key, item.filter(isObject).map((one) => inOneLanguage(one, ['description'], ranges))]
  })
  return Object.fromEntries(entries)
}

/** Languages of an Accept-Language header, the most wanted first (RFC 9110, 12.5.4). */
function rangesOf(accepted = ''): readonly string[] {
  return accepted
    .split(',')
    .slice(0, 50)
    .map((one) => {
      const [range = '', quality] = one.trim().split(/\s*;\s*q=/)
      return { range: range.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range)
}

function best(map: JsonObject, ranges: readonly string[]): JsonObject {
  const tags = Object.keys(map)
  const fits = (range: string) =>
    tags.find((tag) => tag.toLowerCase() === range) ??
    tags.find((tag) => tag.toLowerCase().startsWith(`${range}-`)) ??
    tags.find((tag) => range.startsWith(`${tag.toLowerCase()}-`))
  const chosen = ranges.map(fits).find((tag) => tag !== undefined) ?? tags[0]
  return chosen === undefined ? map : only(map, [chosen])
}

/** A definition with what a newer one says of it; each language and each extension by itself. */
export function mergedDefinition(known: JsonObject | undefined, said: JsonObject): JsonObject {
  if (!known) return said
  const maps = ['name', 'description', 'extensions'].filter(
    (key) => isObject(known[key]) && isObject(said[key]),
  )
  const merged = maps.map((key) => [key, { ...(known[key] as JsonObject), ...(said[key] as JsonObject) }])
  return { ...known, ...said, ...Object.fromEntries(merged) }
}
