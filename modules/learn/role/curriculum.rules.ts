import type { Assessment, Language, Library, Page, Phase } from '../content/content.ts'
import { parseDocument } from '../content/markdown.rules.ts'
import type { Curriculum, PlacedAssessment, PlacedStep } from './curriculum.ts'

/** A library, indexed. A name that stands twice in one language is found once: the check refuses it anyway. */
export function curriculumOf(library: Library, glossaryText: string): Curriculum {
  const roles = shelf(library.roles, ({ slug }) => slug)
  const phases = shelf(library.phases, ({ role, label }) => `${role}/${label}`)
  const lessons = shelf(library.lessons, ({ slug }) => slug)
  const paths = shelf(library.paths, ({ slug }) => slug)
  const steps = placed(phases, stepsOf)
  const assessments = new Map<string, Placing>()
  const ofPhase = ({ role, title }: Phase, language: Language) =>
    `${roles.find(role, language)?.title ?? role}, ${title}`
  for (const phase of phases.every('en')) place(assessments, phase, phases.in, ofPhase)
  for (const lesson of lessons.every('en')) place(assessments, lesson, lessons.in)
  for (const path of paths.every('en')) place(assessments, path, paths.in)
  const sources = new Map(library.sources.map((source) => [source.id, source]))
  const measures = new Map(library.measures.map((measure) => [measure.name, measure]))
  return {
    roles: (language) => [...roles.every(language)].sort((a, b) => a.order - b.order),
    role: roles.find,
    phases: (role, language) =>
      phases
        .every(language)
        .filter((phase) => phase.role === role)
        .sort(byLabel),
    phase: (role, label, language) => phases.find(`${role}/${label}`, language),
    step: (id, language) => steps.get(language)?.get(id),
    lessons: lessons.every,
    lesson: lessons.find,
    paths: paths.every,
    path: paths.find,
    assessment: (id, language) => assessments.get(id)?.(language),
    source: (id) => sources.get(id),
    measure: (name) => measures.get(name),
    glossary: parseDocument('glossary-learn.md', glossaryText).blocks,
  }
}

/** 0 before 0.5 before 1; a label a county writes in letters comes after the numbered ones. */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  const [left, right] = [Number(a.label), Number(b.label)]
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a.label.localeCompare(b.label)
  return left - right
}

type Shelf<Shape extends Page> = {
  every(language: Language): Shape[]
  find(key: string, language: Language): Shape | undefined
  /** The same page in another language, or itself. */
  in(page: Page, language: Language): Shape
}

function shelf<Shape extends Page>(pages: readonly Shape[], keyOf: (page: Shape) => string): Shelf<Shape> {
  const index = new Map(pages.map((page) => [`${page.language} ${keyOf(page)}`, page]))
  const keys = [...new Set(pages.map(keyOf))]
  const find = (key: string, language: Language) => index.get(`${language} ${key}`) ?? index.get(`en ${key}`)
  return {
    every: (language) => keys.flatMap((key) => find(key, language) ?? []),
    find,
    in: (page, language) => find(keyOf(page as Shape), language) ?? (page as Shape),
  }
}

const stepsOf = (phase: Phase): PlacedStep[] =>
  phase.steps.map((step, index) => ({ step, phase, number: index + 1 }))

function placed(phases: Shelf<Phase>, list: (phase: Phase) => PlacedStep[]) {
  const index = (language: Language) =>
    new Map(
      phases.every(language).flatMap((phase) => list(phase).map((each) => [each.step.id, each] as const)),
    )
  return new Map([
    ['en' as Language, index('en')],
    ['es' as Language, index('es')],
  ])
}

type Placing = (language: Language) => PlacedAssessment
type Assessed = Page & { readonly assessment: Assessment | null }

function place<Shape extends Assessed>(
  into: Map<string, Placing>,
  page: Shape,
  translate: (page: Page, language: Language) => Shape,
  nameOf: (page: Shape, language: Language) => string = ({ title }) => title,
): void {
  const { assessment } = page
  if (assessment === null) return
  into.set(assessment.id, (language) => {
    const shown = translate(page, language)
    return {
      assessment: shown.assessment ?? assessment,
      page: shown,
      title: nameOf(shown, language),
      path: pathOf(shown),
    }
  })
}

/** Where a page of the curriculum is read. */
export function pathOf(page: Page): `/${string}` {
  if ('label' in page) return `/learn/${(page as Phase).role}/${(page as Phase).label}`
  const { slug } = page as Page & { slug: string }
  if ('order' in page) return `/learn/${slug}`
  return 'parts' in page ? `/learn/paths/${slug}` : `/learn/lessons/${slug}`
}
