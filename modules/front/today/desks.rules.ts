import { type Role, roles, type StaffRole } from '#platform/viewer.ts'
import type { DeskGroup, DeskName } from './today.ts'

const office: readonly StaffRole[] = ['county_director', 'county_coordinator']
const editors: readonly StaffRole[] = [...office, 'content_editor']
const leaders: readonly StaffRole[] = [...office, 'principal', 'assistant_principal']
const helpers: readonly StaffRole[] = ['school_counselor', 'school_psychologist', 'school_social_worker']
const navigators: readonly StaffRole[] = [...office, 'family_navigator', 'wellness_coach']
const schoolSide: readonly StaffRole[] = [
  ...leaders,
  ...helpers,
  'evaluator',
  'content_editor',
  'district_leader',
  'family_navigator',
  'wellness_coach',
  'behavioral_health_coach',
  'peer_specialist',
]
const partners: readonly StaffRole[] = [
  ...leaders,
  'district_leader',
  'clinician_2',
  'billing_specialist',
  'health_center_partner',
]

type Desk = {
  readonly name: DeskName
  readonly group: DeskGroup
  /** `:code` stands for the viewer's county. */
  readonly path: `/${string}`
  /** Who finds the link; the page itself asks its own policy again. */
  readonly roles: readonly StaffRole[]
}
const desk = (
  name: DeskName,
  group: DeskGroup,
  path: `/${string}`,
  who: readonly StaffRole[] = roles,
): Desk => ({
  name,
  group,
  path,
  roles: who,
})

/** Where work lies, in the order in which a day meets it. A role's own path is put in its place by `desksFor`. */
export const desks: readonly Desk[] = [
  desk('messages', 'work', '/front/messages', office),
  desk('navigator', 'work', '/navigator', navigators),
  desk('events', 'work', '/events', [...leaders, ...helpers, 'family_navigator', 'wellness_coach']),
  desk('notices', 'work', '/notices', leaders),
  desk('placements', 'work', '/staff/placements', leaders),
  desk('openings', 'work', '/staff/openings', office),
  desk('crisis', 'work', '/front/crisis', office),
  desk('contact', 'work', '/front/contact', office),
  desk('texts', 'work', '/front/texts', editors),
  desk('pages', 'work', '/front/pages', editors),
  desk('reviews', 'work', '/learn/reviews', editors),
  desk('impact', 'work', '/impact', schoolSide),
  desk('agreements', 'work', '/learn/agreements', partners),
  desk('team', 'work', '/learn/team', [...office, 'clinician_2']),
  desk('people', 'work', '/people', office),
  desk('trail', 'work', '/people/trail', office),
  desk('path', 'learning', '/learn'),
  desk('monday', 'learning', '/learn/first-monday'),
  desk('signOffs', 'learning', '/learn/sign-offs'),
  desk('certificates', 'learning', '/learn/certificates'),
  desk('record', 'learning', '/learn/own-record'),
  desk('convenings', 'learning', '/convenings'),
  desk('mine', 'learning', '/convenings/mine'),
  desk('discussions', 'learning', '/discussions'),
  desk('front', 'county', '/counties/:code/welcome'),
  desk('plan', 'county', '/counties/:code'),
  desk('outcomes', 'county', '/counties/:code/outcomes'),
  desk('promises', 'county', '/counties/:code/promises'),
  desk('help', 'county', '/help-now'),
]

/** The path of learning that is a role's own; others begin at the list of all. */
const ownPath: Partial<Readonly<Record<Role, `/${string}`>>> = {
  county_director: '/learn/leader',
  county_coordinator: '/learn/coordinator',
  district_leader: '/learn/leader',
  principal: '/learn/principal',
  assistant_principal: '/learn/principal',
  school_counselor: '/learn/school-counselor',
  clinician_1: '/learn/clinician-1',
  clinician_2: '/learn/clinician-2',
  graduate_intern: '/learn/graduate-clinical-intern',
  family_navigator: '/learn/family-navigator',
  school_staff: '/learn/paths/every-adult',
  health_center_partner: '/learn/paths/health-center-partner',
}

export type DeskLink = { readonly name: DeskName; readonly group: DeskGroup; readonly href: `/${string}` }

/** The desks of whoever looks, with their own path and their own county in place. */
export function desksFor(mine: readonly Role[], code: string): readonly DeskLink[] {
  const own = mine.map((role) => ownPath[role]).find((path) => path !== undefined)
  return desks
    .filter((one) => mine.some((role) => one.roles.some((other) => other === role)))
    .map(({ name, group, path }) => ({
      name,
      group,
      href: name === 'path' && own !== undefined ? own : (path.replace(':code', code) as `/${string}`),
    }))
}
