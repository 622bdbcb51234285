import { isUuid } from './format.rules.ts'
import { isObject, type Json, type JsonObject } from './shape.rules.ts'

/** Whom and what a statement names; close ones are its actor and object, the others stand around them. */
export type Mentions = {
  readonly agents: ReadonlyMap<string, boolean>
  readonly activities: ReadonlyMap<string, boolean>
}

/**
 * One text for whoever bears the same identifier. An account of this very installation is the person it names; the host of
 * a mail address has no upper and lower case.
 */
export function agentKey(agent: JsonObject, origin: string): string | null {
  if (typeof agent.mbox === 'string')
    return `mbox ${agent.mbox.replace(/@.*$/, (host) => host.toLowerCase())}`
  if (typeof agent.mbox_sha1sum === 'string') return `sha1 ${agent.mbox_sha1sum.toLowerCase()}`
  if (typeof agent.openid === 'string') return `openid ${agent.openid}`
  if (!isObject(agent.account)) return null
  const { homePage, name } = agent.account
  if (String(homePage).replace(/\/$/, '') === origin && isUuid(String(name)))
    return `person ${String(name).toLowerCase()}`
  return `account ${JSON.stringify([homePage, name])}`
}

/** An agent or group, and whoever is a member. */
function keysOf(value: Json | undefined, origin: string): readonly string[] {
  if (!isObject(value)) return []
  const { member } = value
  const members = Array.isArray(member) ? (member as readonly JsonObject[]) : []
  return [value, ...members].flatMap((one) => agentKey(one, origin) ?? [])
}

const isActor = ({ objectType }: JsonObject) => objectType === 'Agent' || objectType === 'Group'
const isActivity = ({ objectType = 'Activity' }: JsonObject) => objectType === 'Activity'

/** Every activity a statement holds, its object first. */
export function activitiesOf(statement: JsonObject): readonly JsonObject[] {
  const { object, context } = statement
  const around =
    isObject(context) && isObject(context.contextActivities) ? Object.values(context.contextActivities) : []
  const inside = isObject(object) && object.objectType === 'SubStatement' ? activitiesOf(object) : []
  const own = isObject(object) && isActivity(object) ? [object] : []
  return [...own, ...around.flat().filter(isObject), ...inside]
}

export function mentionsOf(statement: JsonObject, origin: string): Mentions {
  const { actor, object, context, authority } = statement
  const agents = new Map<string, boolean>()
  const add = (value: Json | undefined, close: boolean) => {
    for (const key of keysOf(value, origin)) agents.set(key, close || (agents.get(key) ?? false))
  }
  add(actor, true)
  if (isObject(object) && isActor(object)) add(object, true)
  add(authority, false)
  if (isObject(context)) for (const value of [context.instructor, context.team]) add(value, false)
  if (isObject(object) && object.objectType === 'SubStatement')
    for (const key of mentionsOf(object, origin).agents.keys()) agents.set(key, agents.get(key) ?? false)
  const activities = new Map<string, boolean>()
  const close = isObject(object) && isActivity(object) ? object.id : null
  for (const { id } of activitiesOf(statement)) activities.set(String(id), id === close)
  return { agents, activities }
}
