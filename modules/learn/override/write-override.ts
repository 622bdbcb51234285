import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Library } from '../content/content.ts'
import { addedRoles } from './county-curriculum.rules.ts'
import { addedSteps } from './county-step.rules.ts'
import { overridePolicy } from './override.policy.ts'
import { findTaken, insertOverride, insertTaken, listOverrides } from './override.queries.ts'
import { baseKeyOf, conflictsOf, partsOf, textsOf, thingsOf, whyNotValue } from './override.rules.ts'
import type { CountyRole, CountyStep, Override, OverridePart, OverrideRefusal, Thing } from './override.ts'

/** The common edition, as a county's words are held against it. */
export type Common = { readonly library: Library; readonly edition: number }

export type OverrideWriting = {
  readonly thingId: string
  readonly part: OverridePart
  /** Null takes the common text again. */
  readonly value: string | null
  /** The row its sender had before her. */
  readonly seen: string | null
}

/** Says a part in the county's own way, or takes the common one again. */
export async function writeOverride(
  database: Database,
  viewer: Viewer,
  common: Common,
  { thingId, part, value, seen }: OverrideWriting,
): Promise<Outcome<string, OverrideRefusal>> {
  demand(viewer, overridePolicy, 'write')
  const things = thingsOf(common.library)
  return database.asViewer(viewer, async (tx) => {
    const overrides = await listOverrides(tx)
    const known = things.find(({ id }) => id === thingId)
    const held = overrides.find((one) => one.thingId === thingId && one.part === part)
    const thing = known ?? found(countysOwn(overrides, thingId) ?? (held && gone(thingId)))
    if (value !== null && !partsOf(thing.kind).includes(part)) return refused('part_unknown')
    const refusal = value === null ? null : whyNotValue(part, value)
    if (refusal !== null) return refused(refusal)
    if ((held?.id ?? null) !== seen) return refused('written_meanwhile')
    await takeFirst(tx, common, things)
    const baseText = textsOf(things)[baseKeyOf(thingId, part)] ?? null
    const written = { thingId, part, value, baseText, baseEdition: common.edition, followsId: seen }
    if (!(await insertOverride(tx, written))) return refused('written_meanwhile')
    await record(tx, 'learn.override_written', thingId, { part, own: value !== null })
    return done(thingId)
  })
}

/** A role or a step that only the county has, as something it may say otherwise. */
export function countysOwn(overrides: readonly Override[], id: string): Thing | undefined {
  const role = addedRoles(overrides).find((one) => one.id === id)
  if (role !== undefined)
    return { id, kind: 'role', name: role.title, more: role.summary, role: id, phase: null }
  const step = addedSteps(overrides).find((one) => one.id === id)
  return step && { id, kind: 'step', name: step.title, more: step.text, role: step.role, phase: step.phase }
}

/** What the common edition no longer has: all one can do is take one's words back. */
const gone = (id: string): Thing => ({ id, kind: 'task', name: '', more: '', role: null, phase: null })

/** With its first own word a county has looked at the edition it speaks of: the next one is compared with this. */
async function takeFirst(tx: Tx, common: Common, things: readonly Thing[]): Promise<void> {
  if ((await findTaken(tx)) === undefined) await insertTaken(tx, common.edition, textsOf(things))
}

/** Adds a role that only this county has, or says an added one anew. Answers its slug. */
export async function writeCountyRole(
  database: Database,
  viewer: Viewer,
  common: Common,
  role: CountyRole,
): Promise<Outcome<string, OverrideRefusal>> {
  demand(viewer, overridePolicy, 'write')
  if (!common.library.roles.some(({ slug }) => slug === role.follows)) return refused('role_unknown')
  const slug = `county-${stemOf(role.title).slice(0, 60) || 'role'}`
  return database.asViewer(viewer, async (tx) => {
    await takeFirst(tx, common, thingsOf(common.library))
    const held = (await listOverrides(tx)).find(({ thingId, part }) => thingId === slug && part === 'role')
    const inserted = await insertOverride(tx, {
      thingId: slug,
      part: 'role',
      value: JSON.stringify(role),
      baseText: null,
      baseEdition: common.edition,
      followsId: held?.id ?? null,
    })
    if (!inserted) return refused('written_meanwhile')
    await record(tx, 'learn.county_role_written', slug)
    return done(slug)
  })
}

const stemOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Adds a step that only this county has, at the end of a phase of one role. Answers its permanent name. */
export async function writeCountyStep(
  database: Database,
  viewer: Viewer,
  common: Common,
  step: CountyStep,
): Promise<Outcome<string, OverrideRefusal>> {
  demand(viewer, overridePolicy, 'write')
  return database.asViewer(viewer, async (tx) => {
    const overrides = await listOverrides(tx)
    const follows = addedRoles(overrides).find(({ id }) => id === step.role)?.follows ?? step.role
    const { roles, phases } = common.library
    if (!roles.some(({ slug }) => slug === follows)) return refused('role_unknown')
    if (!phases.some(({ role, label }) => role === follows && label === step.phase))
      return refused('phase_unknown')
    if (step.signer !== null && !roles.some(({ slug }) => slug === step.signer))
      return refused('signer_unknown')
    const id = `county-${stemOf(`${step.role} ${step.phase} ${step.title}`).replace('county-', '').slice(0, 100)}`
    await takeFirst(tx, common, thingsOf(common.library))
    const held = overrides.find(({ thingId, part }) => thingId === id && part === 'step')
    const inserted = await insertOverride(tx, {
      thingId: id,
      part: 'step',
      value: JSON.stringify(step),
      baseText: null,
      baseEdition: common.edition,
      followsId: held?.id ?? null,
    })
    if (!inserted) return refused('written_meanwhile')
    await record(tx, 'learn.county_step_written', id)
    return done(id)
  })
}

/** The county has looked through the common edition: every clash is settled, and the next is compared with this one. */
export async function takeEdition(
  database: Database,
  viewer: Viewer,
  common: Common,
): Promise<Outcome<number, OverrideRefusal>> {
  demand(viewer, overridePolicy, 'write')
  const texts = textsOf(thingsOf(common.library))
  return database.asViewer(viewer, async (tx) => {
    if (conflictsOf(await listOverrides(tx), texts).length > 0) return refused('conflicts_open')
    await insertTaken(tx, common.edition, texts)
    await record(tx, 'learn.edition_taken', String(common.edition))
    return done(common.edition)
  })
}
