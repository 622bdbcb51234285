import type { Assessment, Library, Page, Problem, Source, Step } from './content.ts'
import type { Identity } from './identity.rules.ts'
import { parseRuns, passages } from './inline.rules.ts'

/** Pages of the product that a text may point at with `page:`. */
export const pages = [
  'crisis',
  'refer',
  'plan',
  'readiness',
  'who-does-what',
  'first-monday',
  'launch-board',
  'workbook',
  'convening',
  'find-help',
  'glossary',
]

/** Whoever may sign a step beside the learning roles. */
const otherSigners = ['supervisor', 'task-supervisor', 'field-instructor', 'sponsor']

const allPages = ({ roles, phases, lessons, paths }: Library): readonly Page[] => [
  ...roles,
  ...phases,
  ...lessons,
  ...paths,
]

/** Links, footnotes, lessons, measures and signers that lead nowhere, and sources that nothing cites. */
export function whyNotJoined(
  library: Library,
  found: readonly Identity[],
  lineOfSource: (id: string) => number,
): Problem[] {
  const targets = targetsOf(library, found)
  const cited = new Set<string>()
  const problems = allPages(library).flatMap((page) => brokenIn(page, targets, cited))
  const unused = library.sources.filter(({ id }) => !cited.has(id))
  return [
    ...problems,
    ...library.phases.flatMap((phase) => [
      ...phase.steps.flatMap((step) => brokenStep(phase, step, library, phase.assessment)),
      ...brokenAssessment(phase, phase.assessment, library),
    ]),
    ...library.paths.flatMap((path) => [
      ...path.parts.flatMap((step) => brokenStep(path, step, library, path.assessment)),
      ...brokenAssessment(path, path.assessment, library),
    ]),
    ...library.lessons.flatMap((lesson) => brokenAssessment(lesson, lesson.assessment, library)),
    ...unused.map(({ id }) => ({
      file: sourcesFile,
      line: lineOfSource(id),
      message: `no page cites ${id}`,
    })),
  ]
}
export const sourcesFile = 'sources-learn.json'

type Targets = Readonly<Record<string, ReadonlySet<string>>>

function targetsOf(library: Library, found: readonly Identity[]): Targets {
  const ids = new Set(found.map(({ id }) => id))
  return {
    lesson: new Set(library.lessons.map(({ slug }) => slug)),
    role: new Set(library.roles.map(({ slug }) => slug)),
    path: new Set(library.paths.map(({ slug }) => slug)),
    phase: new Set(library.phases.map(({ role, label }) => `${role}/${label}`)),
    step: ids,
    source: new Set(library.sources.map(({ id }) => id)),
    page: new Set(pages),
  }
}

function brokenIn(page: Page, targets: Targets, cited: Set<string>): Problem[] {
  return passages(page.blocks).flatMap(({ text, line }) => {
    const say = (message: string): Problem[] => [{ file: page.file, line, message }]
    const known = parseRuns(text).flatMap((run) => {
      if (run.kind === 'link' && run.scheme === 'source') cited.add(run.target)
      if (run.kind === 'source') cited.add(run.id)
      if (run.kind === 'source' && !targets.source?.has(run.id)) return say(`no source is called ${run.id}`)
      if (run.kind !== 'link' || targets[run.scheme]?.has(run.target)) return []
      return say(`the link ${run.scheme}:${run.target} leads nowhere`)
    })
    const loose = /https?:|\]\(|\[\^/.test(
      parseRuns(text).reduce((rest, run) => (run.kind === 'text' ? rest + run.text : rest), ''),
    )
    return loose
      ? [
          ...known,
          ...say('an address or a link is written in another way than [words](lesson:name) or [^source]'),
        ]
      : known
  })
}

function brokenStep(page: Page, step: Step, library: Library, assessment: Assessment | null): Problem[] {
  const say = (message: string): Problem[] => [
    { file: page.file, line: step.line, message: `${step.id}: ${message}` },
  ]
  const { completion } = step
  const lessons = step.lessons.filter((slug) => !library.lessons.some((lesson) => lesson.slug === slug))
  const problems = lessons.flatMap((slug) => say(`no lesson is called ${slug}`))
  const signer = completion.by === 'sign-off' || completion.by === 'evidence' ? completion.signer : null
  if (signer !== null && !otherSigners.includes(signer) && !library.roles.some(({ slug }) => slug === signer))
    problems.push(...say(`nobody is called ${signer}`))
  if (completion.by === 'assessment' && assessment?.id !== completion.assessment)
    problems.push(...say('it is done by an assessment, and this page has none of that name'))
  if (completion.by !== 'evidence') return problems
  const measure = library.measures.find(({ name }) => name === completion.measure)
  if (!measure) return [...problems, ...say(`no measure is called ${completion.measure}`)]
  if (!measure.grains.includes(completion.scope))
    problems.push(...say(`${measure.name} is not measured for a ${completion.scope}`))
  return problems
}

const brokenAssessment = (page: Page, assessment: Assessment | null, library: Library): Problem[] =>
  [...(assessment?.scenarios ?? []), ...(assessment?.statements ?? [])]
    .filter(({ lesson }) => lesson !== null && !library.lessons.some(({ slug }) => slug === lesson))
    .map(({ lesson, line }) => ({ file: page.file, line, message: `no lesson is called ${lesson}` }))

/** A source names where it stands on the web and the month in which it was read. */
export const whyNotSource = ({ address, read, title }: Source): string | null => {
  if (title.length < 4) return 'has no title'
  if (!/^https?:\/\/\S+$/.test(address)) return 'has no address'
  return /^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/.test(read) ? null : 'does not say when it was read'
}
