import type { Language, Library, Named, Phase, RolePage, Source, Step } from '../content/content.ts'
import { parseDocument } from '../content/markdown.rules.ts'
import { keyOf } from './override.rules.ts'
import type { Override, OverridePart } from './override.ts'

/**
 * The library as a county says it, for readers of one language: the common one with its own words in place. A Spanish
 * reader gets the county's Spanish words where it has some, each marked as Spanish where the page around it is not.
 */
export function applyOverrides(
  library: Library,
  overrides: readonly Override[],
  language: Language = 'en',
): Library {
  const held = heldOf(overrides)
  const said = saidIn(held, language)
  const named = <Shape extends Named>(one: Shape): Shape => {
    const own = said(one.id, 'name')
    return own === null ? one : { ...one, text: own.text, ...marked(own, 'en') }
  }
  const stepOf = (step: Step): Step => {
    const name = said(step.id, 'name')
    const text = said(step.id, 'text')
    return {
      ...step,
      ...(name === null
        ? {}
        : { title: name.text, ...(name.language === 'en' ? {} : { titleLanguage: 'es' }) }),
      ...(text === null
        ? {}
        : {
            body: parseDocument(`the county's ${step.id}`, text.text).blocks,
            ...(text.language === 'en' ? {} : { bodyLanguage: 'es' }),
          }),
      tasks: step.tasks.map((task) => ({ ...named(task), subtasks: task.subtasks.map(named) })),
      artefacts: step.artefacts.map(named),
      fields: step.fields.map(named),
    } as Step
  }
  const roleOf = (role: RolePage): RolePage => {
    const [name, text] = [said(role.id, 'name'), said(role.id, 'text')]
    return {
      ...role,
      title: name?.text ?? role.title,
      summary: text?.text ?? role.summary,
      order: Number(held.get(keyOf(role.id, 'order'))?.value ?? role.order),
      ...(name?.language === 'es' && text?.language === 'es' ? { wordsLanguage: 'es' } : {}),
    }
  }
  const phaseOf = (phase: Phase): Phase => {
    const aside = phase.steps.flatMap((step) => asideOf(step, held))
    return {
      ...phase,
      title: said(phase.id, 'name')?.text ?? phase.title,
      objectives: phase.objectives.map(named),
      steps: phase.steps.filter(({ id }) => !aside.some((one) => one.id === id)).map(stepOf),
      resources: phase.resources.map(named),
      ...(aside.length === 0
        ? {}
        : { setAside: aside.map((one) => ({ ...one, title: said(one.id, 'name')?.text ?? one.title })) }),
    }
  }
  const sourceOf = (source: Source): Source => ({
    ...source,
    title: said(source.id, 'name')?.text ?? source.title,
    address: held.get(keyOf(source.id, 'address'))?.value ?? source.address,
  })
  return {
    ...library,
    roles: library.roles.map(roleOf),
    phases: library.phases.map(phaseOf),
    sources: library.sources.map(sourceOf),
  }
}

type Held = ReadonlyMap<string, Override & { readonly value: string }>

const heldOf = (overrides: readonly Override[]): Held =>
  new Map(
    overrides.flatMap((one) => {
      const { thingId, part, value } = one
      return value === null ? [] : [[keyOf(thingId, part), { ...one, value }] as const]
    }),
  )

type Said = { readonly text: string; readonly language: Language }

/** What the county says of a part: in the reader's language where it does, else in English. */
const saidIn =
  (held: Held, language: Language) =>
  (id: string, part: Extract<OverridePart, 'name' | 'text'>): Said | null => {
    const spanish = language === 'es' ? held.get(keyOf(id, `${part}_es`)) : undefined
    if (spanish !== undefined) return { text: spanish.value, language: 'es' }
    const english = held.get(keyOf(id, part))
    return english === undefined ? null : { text: english.value, language: 'en' }
  }

const marked = ({ language }: Said, around: Language) => (language === around ? {} : { language })

function asideOf({ id, title }: Step, held: Held): NonNullable<Phase['setAside']> {
  const aside = held.get(keyOf(id, 'aside'))
  return aside === undefined
    ? []
    : [{ id, title, reason: aside.value, on: aside.writtenAt, by: aside.personName }]
}
