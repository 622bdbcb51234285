import { activity } from './activity.rules.ts'
import { agent, agentOrGroup, authority, group } from './actor.rules.ts'
import { extensions, hash, iri, language, languageMap, period, timestamp, uuid } from './format.rules.ts'
import {
  all,
  below,
  bool,
  type Check,
  type Fault,
  fault,
  isObject,
  type Json,
  listOf,
  number,
  oneOf,
  shape,
  text,
  textThat,
} from './shape.rules.ts'

// xAPI 1.0.3, part two, 2.2 and 2.4: what a statement is.

export const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided'

const verb = shape({ id: iri, display: languageMap }, ['id'])
const reference = shape({ objectType: oneOf('StatementRef'), id: uuid }, ['objectType', 'id'])

/** Scaled lies between -1 and 1, raw between min and max, and min below max (2.4.5.1). */
const score = all(shape({ scaled: number, raw: number, min: number, max: number }), (value, at) => {
  if (!isObject(value)) return null
  const { scaled, raw, min, max } = value as Partial<Record<'scaled' | 'raw' | 'min' | 'max', number>>
  if (scaled !== undefined && Math.abs(scaled) > 1)
    return fault(below(at, 'scaled'), 'must lie between -1 and 1')
  if (min !== undefined && max !== undefined && min >= max)
    return fault(below(at, 'min'), 'must be less than max')
  const isOut = raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max))
  return isOut ? fault(below(at, 'raw'), 'must lie between min and max') : null
})

const result = shape({ score, success: bool, completion: bool, response: text, duration: period, extensions })

const activities: Check = (value, at) =>
  Array.isArray(value) ? listOf(activity)(value, at) : activity(value, at)
const context = shape({
  registration: uuid,
  instructor: agentOrGroup,
  team: group,
  contextActivities: shape({
    parent: activities,
    grouping: activities,
    category: activities,
    other: activities,
  }),
  revision: text,
  platform: text,
  language,
  statement: reference,
  extensions,
})

const length: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : fault(at, 'must be a whole number')
const attachment = shape(
  {
    usageType: iri,
    display: languageMap,
    description: languageMap,
    contentType: textThat(
      (value) => /^[\w.+!#$&^-]+\/[\w.+!#$&^-]+ *(;.*)?$/.test(value),
      'must be a media type',
    ),
    length,
    sha2: hash,
    fileUrl: iri,
  },
  ['usageType', 'display', 'contentType', 'length', 'sha2'],
)

/** What is common to a statement and to one within another. */
const told = { actor: agentOrGroup, verb, result, context, timestamp, attachments: listOf(attachment) }
const needed = ['actor', 'verb', 'object']

/** An object's kind is its objectType's, and an activity where none is named. */
const objectOf =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isObject(value)) return fault(at, 'must be an object')
    const { objectType = 'Activity' } = value
    const check =
      typeof objectType === 'string' && Object.hasOwn(kinds, objectType) ? kinds[objectType] : undefined
    return check
      ? check(value, at)
      : fault(below(at, 'objectType'), `must be ${Object.keys(kinds).join(' or ')}`)
  }
const kinds = { Activity: activity, Agent: agent, Group: group, StatementRef: reference }

/** Revision and platform speak of an activity, and stand only where one is the object (2.4.6). */
const ofActivity: Check = (value, at) => {
  if (!isObject(value) || !isObject(value.object) || !isObject(value.context)) return null
  if ((value.object.objectType ?? 'Activity') === 'Activity') return null
  const stray = ['revision', 'platform'].find((key) => Object.hasOwn(value.context as object, key))
  return stray === undefined
    ? null
    : fault(below(below(at, 'context'), stray), 'stands only where the object is an activity')
}

/** What takes another statement back names it (2.3.2). */
const voiding: Check = (value, at) => {
  if (!isObject(value) || !isObject(value.verb) || value.verb.id !== voidedVerb) return null
  const isReference = isObject(value.object) && value.object.objectType === 'StatementRef'
  return isReference ? null : fault(below(at, 'object'), 'must be a StatementRef where the verb is voided')
}

const within = all(
  shape({ objectType: oneOf('SubStatement'), ...told, object: objectOf(kinds) }, ['objectType', ...needed]),
  ofActivity,
  voiding,
)

const version = textThat((value) => /^1\.0\.\d{1,9}$/.test(value), 'must begin with 1.0.')

const statement = all(
  shape(
    {
      id: uuid,
      ...told,
      object: objectOf({ ...kinds, SubStatement: within }),
      stored: timestamp,
      authority,
      version,
    },
    needed,
  ),
  ofActivity,
  voiding,
)

/** What is wrong with a statement; null where nothing is. */
export const faultOfStatement = (value: Json, at = ''): Fault | null => statement(value, at)
export const faultOfAgent: Check = agent
export const faultOfAgentOrGroup: Check = agentOrGroup
