import type { Language, Step } from '../content/content.ts'
import { parseDocument } from '../content/markdown.rules.ts'
import { type CountyStep, countyStepSchema, type Override, type OverridePart } from './override.ts'

/** A step of the county's own as it is said now; `aside` once the county set it aside. */
export type AddedStep = CountyStep & {
  readonly id: string
  readonly titleLanguage: Language
  readonly bodyLanguage: Language
  readonly aside: boolean
}

/** Steps that only this county has, in the order they were written. */
export function addedSteps(overrides: readonly Override[], language: Language = 'en'): readonly AddedStep[] {
  return overrides
    .filter(({ part, value }) => part === 'step' && value !== null)
    .toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
    .flatMap(({ thingId, value }) => {
      const read = countyStepSchema.safeParse(JSON.parse(value ?? 'null'))
      if (!read.success) return []
      const said = (own: OverridePart) =>
        overrides.find((one) => one.thingId === thingId && one.part === own)?.value ?? null
      const [title, text] = language === 'es' ? [said('name_es'), said('text_es')] : [null, null]
      return [
        {
          ...read.data,
          id: thingId,
          title: title ?? said('name') ?? read.data.title,
          text: text ?? said('text') ?? read.data.text,
          titleLanguage: title === null ? 'en' : 'es',
          bodyLanguage: text === null ? 'en' : 'es',
          aside: said('aside') !== null,
        },
      ]
    })
}

/** It as a step like any other: ticked by the learner or signed by a role, with its tasks. */
export const stepOf = ({ id, title, text, tasks, signer, titleLanguage, bodyLanguage }: AddedStep): Step => ({
  id,
  title,
  completion: signer === null ? { by: 'learner' } : { by: 'sign-off', signer },
  minutes: null,
  lessons: [],
  body: parseDocument(`the county's ${id}`, text).blocks,
  tasks: tasks.map((task, index) => ({
    id: `${id}-t${index + 1}`,
    text: task,
    line: index + 1,
    subtasks: [],
  })),
  artefacts: [],
  fields: [],
  line: 1,
  ...(titleLanguage === 'en' ? {} : { titleLanguage }),
  ...(bodyLanguage === 'en' ? {} : { bodyLanguage }),
})
