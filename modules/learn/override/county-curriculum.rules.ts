import type { Language, Library, Phase, RolePage } from '../content/content.ts'
import { curriculumOf } from '../role/curriculum.rules.ts'
import type { Curriculum, PlacedStep } from '../role/curriculum.ts'
import { applyOverrides } from './apply-overrides.rules.ts'
import { type AddedStep, addedSteps, stepOf } from './county-step.rules.ts'
import { type CountyRole, countyRoleSchema, type Override, type OverridePart } from './override.ts'

export type AddedRole = CountyRole & { readonly id: string; readonly wordsLanguage: Language }

/** Roles that only this county has. Their names begin with `county-`, so that none can meet one of ours. */
export function addedRoles(overrides: readonly Override[], language: Language = 'en'): readonly AddedRole[] {
  return overrides.flatMap(({ thingId, part, value }) => {
    if (part !== 'role' || value === null) return []
    const read = countyRoleSchema.safeParse(JSON.parse(value))
    if (!read.success) return []
    const said = (own: OverridePart) =>
      overrides.find((one) => one.thingId === thingId && one.part === own)?.value ?? null
    const [spanishName, spanishText] = language === 'es' ? [said('name_es'), said('text_es')] : [null, null]
    return [
      {
        id: thingId,
        ...read.data,
        title: spanishName ?? said('name') ?? read.data.title,
        summary: spanishText ?? said('text') ?? read.data.summary,
        order: Number(said('order') ?? read.data.order),
        wordsLanguage: spanishName !== null && spanishText !== null ? 'es' : 'en',
      },
    ]
  })
}

/** Roles set aside, of ours and the county's own: no longer listed, and still there for whoever walked them. */
export const retiredRoles = (overrides: readonly Override[]): ReadonlySet<string> =>
  new Set(
    overrides.flatMap(({ thingId, part, value }) => (part === 'standing' && value !== null ? [thingId] : [])),
  )

/** What a county teaches: the common curriculum in its words, its own roles and steps among the others. */
export function countyCurriculum(
  library: Library,
  glossary: string,
  overrides: readonly Override[],
  /** What else the county says of the texts: who stands for them. */
  spoken: (said: Library) => Library = (said) => said,
): Curriculum {
  const inLanguage = {
    en: readIn('en', library, glossary, overrides, spoken),
    es: readIn('es', library, glossary, overrides, spoken),
  }
  return {
    ...inLanguage.en.common,
    roles: (language) => inLanguage[language].roles(),
    role: (slug, language) => inLanguage[language].role(slug),
    phases: (role, language) => inLanguage[language].phases(role),
    phase: (role, label, language) => inLanguage[language].phases(role).find((one) => one.label === label),
    step: (id, language) => inLanguage[language].step(id),
  }
}

/** The same for readers of one language. */
function readIn(
  language: Language,
  library: Library,
  glossary: string,
  overrides: readonly Override[],
  spoken: (said: Library) => Library,
) {
  const common = curriculumOf(spoken(applyOverrides(library, overrides, language)), glossary)
  const whole = curriculumOf(library, glossary)
  const retired = retiredRoles(overrides)
  const added = addedRoles(overrides, language)
  const steps = addedSteps(overrides, language)
  const pages = added.map((own) => pageOf(own, common.role(own.follows, 'en'), retired))
  const phases = (role: string): readonly Phase[] => {
    const own = added.find(({ id }) => id === role)
    return common
      .phases(own?.follows ?? role, language)
      .map((phase) => (own === undefined ? phase : ofOwnRole(phase, own.id)))
      .map((phase) => withSteps(phase, steps))
  }
  return {
    common,
    roles: () =>
      [...common.roles(language), ...pages]
        .filter(({ id }) => !retired.has(id))
        .sort((a, b) => a.order - b.order),
    role: (slug: string) => pages.find(({ id }) => id === slug) ?? common.role(slug, language),
    phases,
    step: (id: string): PlacedStep | undefined =>
      placedOwn(id, steps, phases) ?? common.step(id, language) ?? whole.step(id, language),
  }
}

const withSteps = (phase: Phase, added: readonly AddedStep[]): Phase => {
  const own = added.filter((step) => step.role === phase.role && step.phase === phase.label && !step.aside)
  return own.length === 0 ? phase : { ...phase, steps: [...phase.steps, ...own.map(stepOf)] }
}

function placedOwn(
  id: string,
  added: readonly AddedStep[],
  phases: (role: string) => readonly Phase[],
): PlacedStep | undefined {
  const own = added.find((step) => step.id === id)
  const phase = own && phases(own.role).find(({ label }) => label === own.phase)
  if (own === undefined || phase === undefined) return undefined
  const at = phase.steps.findIndex((step) => step.id === id)
  return { step: stepOf(own), phase, number: at === -1 ? phase.steps.length + 1 : at + 1 }
}

/** A phase of the role it follows, under the county's own role: what is earned there is earned for that role. */
const ofOwnRole = (phase: Phase, slug: string): Phase => ({
  ...phase,
  id: `${slug}-${phase.label.replace('.', '')}`,
  role: slug,
})

/**
 * A county's own role as a page: its words, and the way of the role it follows. Where the county set that role aside,
 * its people walk the county's own in its place.
 */
function pageOf(
  { id, title, summary, order, wordsLanguage }: AddedRole,
  followed: RolePage | undefined,
  retired: ReadonlySet<string>,
): RolePage {
  return {
    file: 'of the county',
    id,
    slug: id,
    title,
    summary,
    order,
    language: 'en',
    ...(wordsLanguage === 'en' ? {} : { wordsLanguage }),
    audience: 'staff',
    state: 'draft',
    reviewer: null,
    reviewedOn: null,
    blocks: [],
    edition: 1,
    standing: 'proposed',
    access: followed !== undefined && retired.has(followed.id) ? followed.access : [],
  }
}
