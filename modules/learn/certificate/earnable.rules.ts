import type { Assessment, Language, Phase } from '../content/content.ts'
import { pathOf } from '../role/curriculum.rules.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { roleWords } from '../role/role.words.ts'
import type { Earnable } from './certificate.ts'

/** Everything a certificate is given for, in the order of the roles: each phase, then the whole path; then open paths. */
export function earnables(curriculum: Curriculum, language: Language): readonly Earnable[] {
  const roles = curriculum.roles(language).flatMap((role) => {
    const phases = curriculum.phases(role.slug, language)
    const whole = { id: role.id, title: role.title, path: learnPath(role), summary: role.summary, phases }
    return [
      ...phases.map((phase) => ofPhase(role.title, role.summary, phase, language)),
      { ...whole, assessments: phases.flatMap(passable) },
    ]
  })
  const paths = curriculum.paths(language).map((path) => ({
    id: path.id,
    title: path.title,
    path: learnPath(path),
    summary: path.summary,
    phases: [],
    assessments: passable(path),
  }))
  return [...roles, ...paths].filter(({ phases, assessments }) => phases.length + assessments.length > 0)
}

export const earnableOf = (curriculum: Curriculum, id: string, language: Language): Earnable | undefined =>
  earnables(curriculum, language).find((earnable) => earnable.id === id)

const ofPhase = (role: string, summary: string, phase: Phase, language: Language): Earnable => ({
  id: phase.id,
  title: `${role}, ${roleWords[language].phase(phase.label, phase.title)}`,
  path: learnPath(phase),
  summary,
  phases: [phase],
  assessments: passable(phase),
})

/** Statements alone are rated and passed by nobody. */
const passable = ({ assessment }: { readonly assessment: Assessment | null }): readonly Assessment[] =>
  assessment === null || assessment.passPercent === null ? [] : [assessment]

const learnPath = (page: Parameters<typeof pathOf>[0]) => pathOf(page) as `/learn/${string}`
