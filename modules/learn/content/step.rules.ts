import {
  type Block,
  type Completion,
  type Field,
  fieldKinds,
  type Heading,
  type Item,
  type Named,
  type Problem,
  type Step,
  scopes,
} from './content.ts'

/** A heading and all that stands below it, up to the next one as high. */
export type Section = { readonly heading: Heading; readonly blocks: readonly Block[] }

/** What stands before the first heading of this level, and the sections that follow. */
export function splitSections(
  blocks: readonly Block[],
  level: number,
): { lead: Block[]; sections: Section[] } {
  const lead: Block[] = []
  const sections: { heading: Heading; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === level) sections.push({ heading: block, blocks: [] })
    else (sections.at(-1)?.blocks ?? lead).push(block)
  }
  return { lead, sections }
}

/** The full name of a thing below its parent. `{#full-name}` stands for itself, `{keys}` for `parent-keys`. */
export const fullName = (parent: string, id: string | null): string =>
  id === null ? '' : id.startsWith('#') ? id.slice(1) : `${parent}-${id}`

export type Reader = {
  readonly file: string
  readonly problems: Problem[]
}
export const complain = (reader: Reader, line: number, message: string): void => {
  reader.problems.push({ file: reader.file, line, message })
}

/** Headings inside a step, in each language, and what each one holds. */
const parts: Readonly<Record<string, 'tasks' | 'artefacts' | 'fields'>> = {
  Do: 'tasks',
  Make: 'artefacts',
  'Write down': 'fields',
  Haga: 'tasks',
  Prepare: 'artefacts',
  Escriba: 'fields',
}

export function parseStep(reader: Reader, parent: string, section: Section): Step {
  const { heading } = section
  const id = fullName(parent, heading.id)
  if (id === '') complain(reader, heading.line, `the step “${heading.text}” has no id`)
  const known = ['done', 'minutes', 'lesson']
  for (const [key, { line }] of heading.attributes)
    if (!known.includes(key)) complain(reader, line, `a step knows no ${key}`)
  const { lead, sections } = splitSections(section.blocks, 4)
  const lists = { tasks: [] as Item[], artefacts: [] as Item[], fields: [] as Item[] }
  for (const inner of sections) {
    const part = parts[inner.heading.text]
    if (part) lists[part].push(...onlyList(reader, inner))
    else complain(reader, inner.heading.line, `a step has no part called “${inner.heading.text}”`)
  }
  return {
    id,
    title: heading.text,
    completion: parseCompletion(reader, heading, parent),
    minutes: minutesOf(reader, heading),
    lessons: lessonsOf(heading),
    body: lead,
    tasks: lists.tasks.map((item) => ({
      ...named(reader, id, item),
      subtasks: item.items.map((inner) => named(reader, id, inner)),
    })),
    artefacts: lists.artefacts.map((item) => named(reader, `${id}-m`, item)),
    fields: lists.fields.map((item) => parseField(reader, `${id}-f`, item)),
    line: heading.line,
  }
}

/** The items of a section that should hold one list and nothing beside it. */
export function onlyList(reader: Reader, section: Section): readonly Item[] {
  const [list, ...others] = section.blocks
  if (list?.kind === 'list' && others.length === 0) return list.items
  complain(reader, section.heading.line, `“${section.heading.text}” should hold one list and nothing else`)
  return []
}

export function named(reader: Reader, parent: string, item: Item): Named {
  const id = fullName(parent, item.id)
  if (id === '') complain(reader, item.line, `“${item.text.slice(0, 40)}” has no id`)
  return { id, text: item.text, line: item.line }
}

function parseField(reader: Reader, parent: string, item: Item): Field {
  const [, word, choices, text] = /^([a-z-]+)(?: \(([^)]*)\))?: (.*)$/.exec(item.text) ?? []
  const kind = fieldKinds.find((known) => known === word)
  if (!kind) complain(reader, item.line, `a field begins with its kind: ${fieldKinds.join(', ')}`)
  const options = choices?.split('|').map((option) => option.trim()) ?? []
  if ((kind === 'choice') !== options.length > 1)
    complain(reader, item.line, 'a choice, and only a choice, lists its answers')
  return { ...named(reader, parent, { ...item, text: text ?? item.text }), kind: kind ?? 'text', options }
}

const minutesOf = (reader: Reader, heading: Heading): number | null => {
  const given = heading.attributes.get('minutes')
  if (given && !/^\d{1,3}$/.test(given.value)) complain(reader, given.line, 'minutes is not a whole number')
  return given ? Number(given.value) : null
}

export const lessonsOf = (heading: Heading): readonly string[] =>
  heading.attributes
    .get('lesson')
    ?.value.split(',')
    .map((slug) => slug.trim()) ?? []

const evidence = /^evidence ([a-z0-9-]+) (>=|<=) (\d+(?:\.\d+)?) for ([a-z]+), else ([a-z0-9-]+)$/

function parseCompletion(reader: Reader, heading: Heading, parent: string): Completion {
  const given = heading.attributes.get('done')
  const text = given?.value ?? 'learner'
  if (text === 'learner') return { by: 'learner' }
  if (text === 'assessment') return { by: 'assessment', assessment: `${parent}-check` }
  const [, signer] = /^sign-off by ([a-z0-9-]+)$/.exec(text) ?? []
  if (signer !== undefined) return { by: 'sign-off', signer }
  const [, measure, comparison, threshold, scopeWord, stand] = evidence.exec(text) ?? []
  const scope = scopes.find((known) => known === scopeWord)
  if (measure !== undefined && scope && stand !== undefined && (comparison === '>=' || comparison === '<='))
    return { by: 'evidence', measure, scope, comparison, threshold: Number(threshold), signer: stand }
  complain(
    reader,
    given?.line ?? heading.line,
    'done reads `learner`, `assessment`, `sign-off by ROLE` or `evidence MEASURE >= N for SCOPE, else ROLE`',
  )
  return { by: 'learner' }
}
