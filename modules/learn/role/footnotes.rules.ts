import type { Block, Lesson, OpenPath, Phase, Step } from '../content/content.ts'
import { parseRuns, passages } from '../content/inline.rules.ts'

/** Ids of the sources that texts cite, in the order they are met, each once: their numbers on the page. */
export const footnotesOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap(parseRuns).flatMap((run) => (run.kind === 'source' ? [run.id] : []))),
]

export const textsOfBlocks = (blocks: readonly Block[]): readonly string[] =>
  passages(blocks).map(({ text }) => text)

/** What a phase or an open path shows, in reading order, without its assessment, which has a page of its own. */
export function textsOfPhase(page: Phase | OpenPath): readonly string[] {
  const steps = 'steps' in page ? page.steps : page.parts
  return [
    ...textsOfBlocks(page.overview),
    ...('objectives' in page ? page.objectives.map(({ text }) => text) : []),
    ...steps.flatMap(textsOfStep),
    ...page.resources.flatMap(({ text, why }) => [text, why]),
  ]
}

export const textsOfLesson = (lesson: Lesson): readonly string[] => textsOfBlocks(lesson.body)

export const textsOfStep = (step: Step): readonly string[] => [
  ...textsOfBlocks(step.body),
  ...step.tasks.flatMap(({ text, subtasks }) => [text, ...subtasks.map((each) => each.text)]),
  ...step.artefacts.map(({ text }) => text),
  ...step.fields.map(({ text }) => text),
]
