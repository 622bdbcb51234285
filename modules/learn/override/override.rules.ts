import type { Library, Phase, Step } from '../content/content.ts'
import { textsOfBlocks } from '../role/footnotes.rules.ts'
import type {
  Change,
  EditionTexts,
  Override,
  OverrideConflict,
  OverridePart,
  OverrideRefusal,
  Thing,
  ThingKind,
} from './override.ts'

/** Which parts of a kind a county may say in its own way. */
export const partsOf = (kind: ThingKind): readonly OverridePart[] => {
  if (kind === 'role') return ['name', 'name_es', 'text', 'text_es', 'order', 'standing']
  if (kind === 'step') return ['name', 'name_es', 'text', 'text_es', 'aside']
  if (kind === 'phase') return ['name']
  return kind === 'source' ? ['name', 'address'] : ['name', 'name_es']
}

/** Everything a county may say otherwise, in the order it is read: roles, their phases, steps and what they hold. */
export function thingsOf(library: Library): readonly Thing[] {
  const roles = library.roles.filter(({ language }) => language === 'en')
  const phases = library.phases.filter(({ language }) => language === 'en')
  const thing = (kind: ThingKind, id: string, name: string, at?: Phase, more = ''): Thing => ({
    id,
    kind,
    name,
    more,
    role: at?.role ?? null,
    phase: at?.label ?? null,
  })
  return [
    ...roles.map(({ id, slug, title, summary }) => ({
      ...thing('role', id, title),
      more: summary,
      role: slug,
    })),
    ...phases.flatMap((phase) => [
      thing('phase', phase.id, phase.title, phase),
      ...phase.objectives.map(({ id, text }) => thing('objective', id, text, phase)),
      ...phase.steps.flatMap((step) => [
        thing('step', step.id, step.title, phase, bodyOf(step)),
        ...step.tasks.flatMap(({ id, text, subtasks }) => [
          thing('task', id, text, phase),
          ...subtasks.map((one) => thing('subtask', one.id, one.text, phase)),
        ]),
        ...step.artefacts.map(({ id, text }) => thing('artefact', id, text, phase)),
        ...step.fields.map(({ id, text }) => thing('field', id, text, phase)),
      ]),
      ...phase.resources.map(({ id, text }) => thing('resource', id, text, phase)),
    ]),
    ...library.sources.map(({ id, title, address }) => thing('source', id, title, undefined, address)),
  ]
}

const bodyOf = (step: Step): string => textsOfBlocks(step.body).join('\n\n')

/** What an edition says, by thing and part, to be compared with another. */
export function textsOf(things: readonly Thing[]): EditionTexts {
  return Object.fromEntries(
    things.flatMap(({ id, kind, name, more }) => [
      [keyOf(id, 'name'), name] as const,
      ...(kind === 'step' || kind === 'role' ? [[keyOf(id, 'text'), more] as const] : []),
      ...(kind === 'source' ? [[keyOf(id, 'address'), more] as const] : []),
    ]),
  )
}

export const keyOf = (thingId: string, part: OverridePart): string => `${thingId} ${part}`

/** The common text beneath a part: Spanish words and a step set aside stand against the English text. */
export const baseKeyOf = (thingId: string, part: OverridePart): string =>
  keyOf(thingId, part === 'aside' || part === 'name_es' ? 'name' : part === 'text_es' ? 'text' : part)

/** What one edition says otherwise than another: changed, new, gone, in the order of the new one. */
export function changesBetween(before: EditionTexts, after: EditionTexts): readonly Change[] {
  const change = (key: string): Change => ({
    key,
    thingId: key.split(' ')[0] ?? key,
    before: before[key] ?? null,
    after: after[key] ?? null,
  })
  const gone = Object.keys(before).filter((key) => !(key in after))
  return [...Object.keys(after).filter((key) => before[key] !== after[key]), ...gone].map(change)
}

/** Overrides whose common text is no longer what it was when they were written, or has gone. */
export function conflictsOf(overrides: readonly Override[], now: EditionTexts): readonly OverrideConflict[] {
  return overrides.flatMap((override) => {
    const { thingId, part, value, baseText } = override
    if (value === null || baseText === null) return []
    const after = now[baseKeyOf(thingId, part)] ?? null
    return after === baseText ? [] : [{ override, before: baseText, after }]
  })
}

/** Why a value cannot stand for this part. */
export function whyNotValue(part: OverridePart, value: string): OverrideRefusal | null {
  if (value === '') return 'value_missing'
  if (value.length > (part === 'text' || part === 'text_es' ? 4000 : 300)) return 'too_long'
  if (part === 'order' && !/^\d{1,3}$/.test(value)) return 'not_a_number'
  if (part === 'standing' && value !== 'retired') return 'part_unknown'
  return part === 'address' && !isWebAddress(value) ? 'not_an_address' : null
}

function isWebAddress(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:'
  } catch {
    return false
  }
}
