import type {
  Assessment,
  Block,
  Language,
  Lesson,
  Measure,
  OpenPath,
  Page,
  Phase,
  RolePage,
  Source,
  Step,
} from '../content/content.ts'

/** A step and the phase it stands in; its number counts from 1. */
export type PlacedStep = { readonly step: Step; readonly phase: Phase; readonly number: number }
/** An assessment and the page that holds it, which is also the way back. */
export type PlacedAssessment = {
  readonly assessment: Assessment
  readonly page: Page
  /** The page's title; a phase's with its role before it. */
  readonly title: string
  readonly path: `/${string}`
}

/**
 * What we teach, read once and looked up by name. A page that is not written in the language asked for comes in
 * English, and says by its own `language` that it does.
 */
export type Curriculum = {
  /** In the order in which the program lists them. */
  roles(language: Language): readonly RolePage[]
  role(slug: string, language: Language): RolePage | undefined
  /** The phases of a role, from the first to the last. */
  phases(role: string, language: Language): readonly Phase[]
  phase(role: string, label: string, language: Language): Phase | undefined
  step(id: string, language: Language): PlacedStep | undefined
  lessons(language: Language): readonly Lesson[]
  lesson(slug: string, language: Language): Lesson | undefined
  paths(language: Language): readonly OpenPath[]
  path(slug: string, language: Language): OpenPath | undefined
  assessment(id: string, language: Language): PlacedAssessment | undefined
  source(id: string): Source | undefined
  measure(name: string): Measure | undefined
  /** The glossary as blocks, in English. */
  readonly glossary: readonly Block[]
}
