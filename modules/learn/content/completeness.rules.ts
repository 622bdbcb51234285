import type { Library, OpenPath, Page, Phase, Problem } from './content.ts'
import { whyNotHours } from './hours.rules.ts'
import type { PlainWords } from './readability.rules.ts'
import { countPage } from './reading.rules.ts'

const labels = ['0', '0.5', '1', '2', '3', '4']
/** Phases a new hire works from alone; the later ones are one honest page. */
const inDepth = ['0', '0.5', '1', '2']
const fewestWords = { full: 700, brief: 250 }
export const proposedSentence = 'Proposed; your county decides.'

/** What a role, a phase or a path must hold before it is shown. */
export function whyNotComplete(library: Library, plain: PlainWords): Problem[] {
  return [
    ...library.roles.flatMap(({ slug, file }) =>
      labels
        .filter((label) => !library.phases.some((phase) => phase.role === slug && phase.label === label))
        .map((label) => ({ file, line: 1, message: `${slug} has no phase ${label}` })),
    ),
    ...library.phases.flatMap((phase) => phaseLacks(phase, library, plain)),
    ...library.paths.flatMap(pathLacks),
    ...library.lessons
      .filter(({ assessment }) => !assessment)
      .map((lesson) => say(lesson, 'a lesson ends in “Check yourself”')),
    ...[...library.roles, ...library.phases, ...library.lessons, ...library.paths]
      .filter(
        ({ state, reviewer, reviewedOn }) =>
          (state === 'reviewed') !== (reviewer !== null && reviewedOn !== null),
      )
      .map((page) => say(page, 'a reviewed page, and only such a one, names its reviewer and the day')),
  ]
}

const say = ({ file }: Page, message: string, line = 1): Problem => ({ file, line, message })

function phaseLacks(phase: Phase, library: Library, plain: PlainWords): Problem[] {
  const problems: Problem[] = []
  const need = (met: boolean, message: string) => void (met || problems.push(say(phase, message)))
  const full = inDepth.includes(phase.label)
  const { words } = countPage(phase, plain)
  const fewest = full ? fewestWords.full : fewestWords.brief
  need(words >= fewest, `${words} words; a phase like this needs ${fewest}`)
  need(
    library.roles.some(({ slug }) => slug === phase.role),
    `no role is called ${phase.role}`,
  )
  need(
    phase.file.endsWith(`roles/${phase.role}/${phase.label}.${phase.language}.md`),
    'the file is named for another phase',
  )
  need(phase.overview.length > 0, 'the phase has no overview')
  const { length } = phase.objectives
  need(
    full ? length >= 4 && length <= 8 : length >= 2 && length <= 8,
    `${length} objectives; four to eight are asked for`,
  )
  need(phase.steps.length >= (full ? 4 : 2), 'the phase has too few steps')
  need(phase.resources.length > 0, 'the phase has no resources')
  need(!full || phase.steps.some(({ artefacts }) => artefacts.length > 0), 'the phase makes nothing to hold')
  const hours = whyNotHours(phase)
  need(hours === null, hours ?? '')
  need(phase.label !== '0.5' || phase.assessment !== null, 'orientation ends in an assessment')
  for (const topic of ['privacy', 'crisis'])
    need(
      phase.label !== '0.5' ||
        (phase.assessment?.scenarios ?? []).some((scenario) => scenario.topic === topic && scenario.must),
      `orientation asks about ${topic}, and it must be answered rightly`,
    )
  const opening = phase.overview.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ')
  need(
    (phase.standing === 'proposed') === opening.includes(proposedSentence),
    `a proposed phase, and only such a one, says “${proposedSentence}” in its overview`,
  )
  need(
    phase.standing === 'proposed' || !['2', '3', '4'].includes(phase.label),
    'no public page of the program tells this phase',
  )
  for (const step of phase.steps) {
    if (step.tasks.length === 0) problems.push(say(phase, `${step.id}: a step needs a task`, step.line))
    if (step.body.length === 0)
      problems.push(say(phase, `${step.id}: a step says why before it says what`, step.line))
  }
  return problems
}

function pathLacks(path: OpenPath): Problem[] {
  const sum = path.parts.reduce((minutes, part) => minutes + (part.minutes ?? 0), 0)
  return sum === path.minutes
    ? []
    : [say(path, `the parts take ${sum} minutes and the path says ${path.minutes}`)]
}
