import { account, iri, mailbox, sha1 } from './format.rules.ts'
import {
  all,
  below,
  type Check,
  fault,
  isObject,
  type JsonObject,
  listOf,
  oneOf,
  shape,
  text,
} from './shape.rules.ts'

// xAPI 1.0.3, part two, 2.4.2: who.

const identifiers = { mbox: mailbox, mbox_sha1sum: sha1, openid: iri, account }
const names = Object.keys(identifiers)
export const identifiersOf = (actor: JsonObject): readonly string[] =>
  names.filter((name) => Object.hasOwn(actor, name))

const exactlyOne: Check = (value, at) => {
  const count = isObject(value) ? identifiersOf(value).length : 0
  if (count === 1) return null
  return fault(at, `must have exactly one of ${names.join(', ')}, and has ${count}`)
}

export const agent = all(shape({ objectType: oneOf('Agent'), name: text, ...identifiers }), exactlyOne)

/** With an identifier of its own, or by its members alone. */
export const group = all(
  shape({ objectType: oneOf('Group'), name: text, member: listOf(agent), ...identifiers }, ['objectType']),
  (value, at) => {
    if (!isObject(value)) return null
    if (identifiersOf(value).length > 0) return exactlyOne(value, at)
    return Object.hasOwn(value, 'member') ? null : fault(below(at, 'member'), 'is missing')
  },
)

export const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'objectType' in value && value.objectType === 'Group'

export const agentOrGroup: Check = (value, at) => (isGroup(value) ? group : agent)(value, at)

/** An agent or, with three parties, the application and the person together. */
export const authority: Check = (value, at) => {
  const found = agentOrGroup(value, at)
  if (found || !isObject(value) || !isGroup(value)) return found
  const { member } = value
  const isPair = Array.isArray(member) && member.length === 2 && identifiersOf(value).length === 0
  return isPair ? null : fault(at, 'must be an agent, or a group of two agents and nothing else')
}
