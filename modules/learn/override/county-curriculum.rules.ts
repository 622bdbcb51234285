import type { Library, RolePage } from '../content/content.ts'
import { curriculumOf } from '../role/curriculum.rules.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { applyOverrides } from './override.rules.ts'
import { type CountyRole, countyRoleSchema, type Override, type OverridePart } from './override.ts'

export type AddedRole = CountyRole & { readonly id: string }

/** Roles that only this county has. Their names begin with `county-`, so that none can meet one of ours. */
export function addedRoles(overrides: readonly Override[]): readonly AddedRole[] {
  return overrides.flatMap(({ thingId, part, value }) => {
    if (part !== 'role' || value === null) return []
    const read = countyRoleSchema.safeParse(JSON.parse(value))
    if (!read.success) return []
    const said = (own: OverridePart) =>
      overrides.find((one) => one.thingId === thingId && one.part === own)?.value ?? null
    return [
      {
        id: thingId,
        ...read.data,
        title: said('name') ?? read.data.title,
        summary: said('text') ?? read.data.summary,
        order: Number(said('order') ?? read.data.order),
      },
    ]
  })
}

/** Roles set aside, of ours and the county's own: no longer listed, and still there for whoever walked them. */
export const retiredRoles = (overrides: readonly Override[]): ReadonlySet<string> =>
  new Set(
    overrides.flatMap(({ thingId, part, value }) => (part === 'standing' && value !== null ? [thingId] : [])),
  )

/** What a county teaches: the common curriculum in its words, its own roles among the others. */
export function countyCurriculum(
  library: Library,
  glossary: string,
  overrides: readonly Override[],
): Curriculum {
  const common = curriculumOf(applyOverrides(library, overrides), glossary)
  const added = addedRoles(overrides)
  const retired = retiredRoles(overrides)
  const leads = (slug: string) => added.find(({ id }) => id === slug)?.follows ?? slug
  return {
    ...common,
    roles: (language) =>
      [...common.roles(language), ...added.map(pageOf)]
        .filter(({ id }) => !retired.has(id))
        .sort((a, b) => a.order - b.order),
    role: (slug, language) => {
      const own = added.find(({ id }) => id === slug)
      return own === undefined ? common.role(slug, language) : pageOf(own)
    },
    phases: (role, language) => common.phases(leads(role), language),
    phase: (role, label, language) => common.phase(leads(role), label, language),
  }
}

/** A county's own role as a page: its words, and the way of the role it follows. */
const pageOf = ({ id, title, summary, order }: AddedRole): RolePage => ({
  file: 'of the county',
  id,
  slug: id,
  title,
  summary,
  order,
  language: 'en',
  audience: 'staff',
  state: 'draft',
  reviewer: null,
  reviewedOn: null,
  blocks: [],
  edition: 1,
  standing: 'proposed',
  access: [],
})
