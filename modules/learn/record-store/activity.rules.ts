import { extensions, iri, languageMap } from './format.rules.ts'
import { all, below, type Check, fault, isObject, listOf, oneOf, shape, text } from './shape.rules.ts'

// xAPI 1.0.3, part two, 2.4.4.1: what.

/** Which lists of components each kind of interaction takes. */
const components: Readonly<Record<string, readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
}
const lists = ['choices', 'scale', 'source', 'target', 'steps']

const component = all(listOf(shape({ id: text, description: languageMap }, ['id'])), (value, at) => {
  const ids = Array.isArray(value) ? value.map((one) => (isObject(one) ? one.id : null)) : []
  return new Set(ids).size === ids.length ? null : fault(at, 'has an id twice')
})

/** What belongs to an interaction stands only where its kind is named, and where that kind takes it. */
const interaction: Check = (value, at) => {
  if (!isObject(value)) return null
  const { interactionType } = value
  const of = typeof interactionType === 'string' ? components[interactionType] : undefined
  const parts = ['correctResponsesPattern', ...lists].filter((key) => Object.hasOwn(value, key))
  if (of === undefined) return parts.length > 0 ? fault(below(at, 'interactionType'), 'is missing') : null
  const stray = parts.find((key) => lists.includes(key) && !of.includes(key))
  return stray === undefined ? null : fault(below(at, stray), `does not belong to ${interactionType}`)
}

export const definition = all(
  shape({
    name: languageMap,
    description: languageMap,
    type: iri,
    moreInfo: iri,
    extensions,
    interactionType: oneOf(...Object.keys(components)),
    correctResponsesPattern: listOf(text),
    ...Object.fromEntries(lists.map((list) => [list, component])),
  }),
  interaction,
)

export const activity = shape({ objectType: oneOf('Activity'), id: iri, definition }, ['id'])
