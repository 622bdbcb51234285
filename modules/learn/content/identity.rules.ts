import type { Assessment, Language, Library, Problem, Step } from './content.ts'

/** A permanent name, what bears it, and where it stands. */
export type Identity = {
  readonly id: string
  readonly kind: string
  readonly language: Language
  readonly file: string
  readonly line: number
}

/** Every permanent name in the content, in the order it is read. */
export function identities(library: Library): readonly Identity[] {
  const { roles, phases, lessons, paths } = library
  return [
    ...roles.map((page) => ({ ...place(page), id: page.id, kind: 'role', line: 1 })),
    ...phases.flatMap((page) => [
      { ...place(page), id: page.id, kind: 'phase', line: 1 },
      ...page.objectives.map((each) => ({ ...place(page), ...identity(each, 'objective') })),
      ...page.steps.flatMap((step) => inStep(step).map((each) => ({ ...place(page), ...each }))),
      ...page.resources.map((each) => ({ ...place(page), ...identity(each, 'resource') })),
      ...inAssessment(page.assessment).map((each) => ({ ...place(page), ...each })),
    ]),
    ...lessons.flatMap((page) => [
      { ...place(page), id: page.id, kind: 'lesson', line: 1 },
      ...inAssessment(page.assessment).map((each) => ({ ...place(page), ...each })),
    ]),
    ...paths.flatMap((page) => [
      { ...place(page), id: page.id, kind: 'path', line: 1 },
      ...page.parts.flatMap((step) => inStep(step).map((each) => ({ ...place(page), ...each }))),
      ...page.resources.map((each) => ({ ...place(page), ...identity(each, 'resource') })),
      ...inAssessment(page.assessment).map((each) => ({ ...place(page), ...each })),
    ]),
  ].filter(({ id }) => id !== '')
}

type Bare = { readonly id: string; readonly line: number }
const place = ({ file, language }: { file: string; language: Language }) => ({ file, language })
const identity = ({ id, line }: Bare, kind: string) => ({ id, kind, line })

const inStep = (step: Step) => [
  identity(step, 'step'),
  ...step.tasks.flatMap((task) => [
    identity(task, 'task'),
    ...task.subtasks.map((each) => identity(each, 'subtask')),
  ]),
  ...step.artefacts.map((each) => identity(each, 'artefact')),
  ...step.fields.map((each) => identity(each, 'field')),
]

const inAssessment = (assessment: Assessment | null) =>
  assessment
    ? [
        identity(assessment, 'assessment'),
        ...assessment.statements.map((each) => identity(each, 'statement')),
        ...assessment.scenarios.flatMap((scenario) => [
          identity(scenario, 'scenario'),
          ...scenario.choices.map((choice) => identity(choice, 'choice')),
        ]),
      ]
    : []

/** The committed list: `id kind` a line, `id kind retired` for one that is gone on purpose and never used again. */
export type Recorded = {
  readonly id: string
  readonly kind: string
  readonly retired: boolean
  readonly line: number
}

export const parseRecorded = (text: string): readonly Recorded[] =>
  text.split('\n').flatMap((line, index) => {
    const [id, kind, word] = line.split(' ')
    return id === undefined || kind === undefined
      ? []
      : [{ id, kind, retired: word === 'retired', line: index + 1 }]
  })

export const writeRecorded = (found: readonly Identity[], recorded: readonly Recorded[]): string => {
  const lines = new Map(
    recorded.map(({ id, kind, retired }) => [id, `${id} ${kind}${retired ? ' retired' : ''}`]),
  )
  for (const { id, kind } of found) lines.set(id, `${id} ${kind}`)
  return `${[...lines.values()].sort().join('\n')}\n`
}

/** Names used twice, gone, changed, reused, or new and not yet written into the list. */
export function whyNotSameNames(
  found: readonly Identity[],
  recorded: readonly Recorded[],
  listFile: string,
): Problem[] {
  const problems: Problem[] = []
  const known = new Map(recorded.map((each) => [each.id, each]))
  const seen = new Map<string, Identity>()
  for (const each of found) {
    const before = seen.get(`${each.language} ${each.id}`)
    const listed = known.get(each.id)
    const say = (message: string) =>
      problems.push({ file: each.file, line: each.line, message: `${each.id}: ${message}` })
    if (before) say(`this id is used already, in ${before.file} line ${before.line}`)
    else if (!listed) say('this id is new: write it into the list with `record-ids.ts`')
    else if (listed.retired) say('this id was retired and is never used again')
    else if (listed.kind !== each.kind) say(`this id named a ${listed.kind} and now names a ${each.kind}`)
    seen.set(`${each.language} ${each.id}`, each)
  }
  const alive = new Set(found.map(({ id }) => id))
  for (const { id, retired, line } of recorded)
    if (!retired && !alive.has(id))
      problems.push({
        file: listFile,
        line,
        message: `${id}: this id has vanished; bring it back or mark it retired`,
      })
  return problems
}

/** A page in two languages names the same things. */
export function whyNotSameInBoth(found: readonly Identity[]): Problem[] {
  const translated = found.filter(({ language }) => language !== 'en')
  const folders = new Set(translated.map(({ file }) => stem(file)))
  const english = found.filter((each) => each.language === 'en' && folders.has(stem(each.file)))
  const has = (list: readonly Identity[], id: string) => list.some((each) => each.id === id)
  return [
    ...english.filter(({ id }) => !has(translated, id)).map((each) => lacks(each, 'has no translation')),
    ...translated
      .filter(({ id }) => !has(english, id))
      .map((each) => lacks(each, 'is not in the English page')),
  ]
}

const stem = (file: string): string => file.replace(/\.[a-z]{2}\.md$/, '')
const lacks = ({ id, file, line }: Identity, message: string): Problem => ({
  file,
  line,
  message: `${id}: ${message}`,
})
