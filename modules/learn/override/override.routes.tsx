import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { addedRoles, retiredRoles } from './county-curriculum.rules.ts'
import { addedSteps } from './county-step.rules.ts'
import { EditionPage, editionPath, type RoleLine } from './edition.page.tsx'
import { overridePolicy } from './override.policy.ts'
import { findTaken, listOverrides } from './override.queries.ts'
import { changesBetween, conflictsOf, textsOf, thingsOf } from './override.rules.ts'
import {
  countyStepSchema,
  type Override,
  type OverrideRefusal,
  overrideParts,
  type Thing,
} from './override.ts'
import { overrideWords } from './override.words.ts'
import { ThingPage, ThingsPage } from './thing.page.tsx'
import {
  type Common,
  countysOwn,
  takeEdition,
  writeCountyRole,
  writeCountyStep,
  writeOverride,
} from './write-override.ts'

const write = only(overridePolicy, 'write')
const anything = z.record(z.string(), z.unknown())

export const overrideRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/edition', write, (asked) => editionAnswer(learning, asked)),

  form('/learn/edition/taking', write, anything, async (asked) => {
    const outcome = await takeEdition(asked.database, asked.viewer, await commonOf(learning))
    return outcome.done ? seeOther(editionPath) : editionAnswer(learning, asked, outcome.refusal)
  }),

  form('/learn/edition/roles', write, anything, async (asked) => {
    const { database, viewer, typed } = asked
    const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
    const [title, summary, order, follows] = ['title', 'summary', 'order', 'follows'].map(text)
    const refuse = (refusal: OverrideRefusal) => editionAnswer(learning, asked, refusal, typed)
    if (!title || !summary || !follows) return refuse('value_missing')
    if (title.length > 120 || summary.length > 500) return refuse('too_long')
    if (!/^\d{1,3}$/.test(order ?? '')) return refuse('not_a_number')
    const role = { title, summary, order: Number(order), follows }
    const outcome = await writeCountyRole(database, viewer, await commonOf(learning), role)
    return outcome.done ? seeOther(`/learn/${outcome.result}`) : refuse(outcome.refusal)
  }),

  page('/learn/edition/of/:role', write, (asked) => thingsAnswer(learning, asked)),

  form('/learn/edition/of/:role/steps', write, anything, async (asked) => {
    const { database, viewer, typed, params } = asked
    const text = (name: string) =>
      (typeof typed[name] === 'string' ? typed[name] : '').trim().replaceAll('\r\n', '\n')
    const read = countyStepSchema.safeParse({
      role: params.role,
      phase: text('phase'),
      title: text('title'),
      text: text('text'),
      tasks: text('tasks')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      signer: text('signer') === 'learner' ? null : text('signer'),
    })
    if (!read.success) {
      const tooLong = read.error.issues.some(({ code }) => code === 'too_big')
      return thingsAnswer(learning, asked, tooLong ? 'too_long' : 'value_missing', typed)
    }
    const outcome = await writeCountyStep(database, viewer, await commonOf(learning), read.data)
    return outcome.done
      ? seeOther(`${editionPath}/things/${outcome.result}`)
      : thingsAnswer(learning, asked, outcome.refusal, typed)
  }),

  page('/learn/edition/things/:thing', write, (asked) => thingAnswer(learning, asked)),

  form('/learn/edition/things/:thing', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
    const part = found(overrideParts.find((known) => known === text('part')))
    const value = text('back') === 'yes' ? null : text('value').trim().replaceAll('\r\n', '\n')
    const writing = { thingId: params.thing, part, value, seen: text('seen') || null }
    const outcome = await writeOverride(database, viewer, await commonOf(learning), writing)
    if (outcome.done) return seeOther(editionPath)
    return thingAnswer(learning, asked, { part, why: outcome.refusal, value: value ?? '' })
  }),
]

async function commonOf(learning: Learning): Promise<Common> {
  const [{ library }, { edition }] = [await learning.taught(), await learning.edition()]
  return { library, edition }
}

async function editionAnswer(
  learning: Learning,
  { database, viewer, language }: Asked<string>,
  refusal?: OverrideRefusal,
  typed?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { library, edition } = await commonOf(learning)
  const things = thingsOf(library)
  const now = textsOf(things)
  const { overrides, taken } = await database.asViewer(viewer, async (tx) => ({
    overrides: await listOverrides(tx),
    taken: (await findTaken(tx)) ?? null,
  }))
  const title = overrideWords[language].title
  const main = (
    <EditionPage
      {...{ edition, taken, things, overrides, language, refusal }}
      conflicts={conflictsOf(overrides, now)}
      changes={taken === null ? [] : changesBetween(taken.texts, now)}
      roles={rolesOf(things, overrides, library.roles)}
      {...(typed === undefined ? {} : { typed })}
    />
  )
  const status = refusal === undefined ? 200 : 409
  return html({ title, main, noindex: true, wide: true, breadcrumbs: crumbs(language) }, status)
}

/** The roles as the county has them, its own and those set aside among them. */
function rolesOf(
  things: readonly Thing[],
  overrides: readonly Override[],
  pages: readonly { readonly id: string; readonly order: number }[],
): readonly RoleLine[] {
  const retired = retiredRoles(overrides)
  const said = (id: string, part: string) =>
    overrides.find((one) => one.thingId === id && one.part === part)?.value ?? null
  const common = things.flatMap(({ kind, id, role, name }) => {
    if (kind !== 'role' || role === null) return []
    const order = Number(said(id, 'order') ?? pages.find((page) => page.id === id)?.order ?? 0)
    return [{ id, slug: role, title: said(id, 'name') ?? name, order, retired: retired.has(id) }]
  })
  const own = addedRoles(overrides).map(({ id, title, order }) => ({
    id,
    slug: id,
    title,
    order,
    retired: retired.has(id),
  }))
  return [...common, ...own].sort((a, b) => a.order - b.order)
}

/** What a county may say otherwise of a role, its own among them, and the steps it added there. */
async function thingsAnswer(
  learning: Learning,
  { database, viewer, params, language }: Asked<'/learn/edition/of/:role'>,
  refusal?: OverrideRefusal,
  typed?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { library } = await learning.taught()
  const overrides = await database.asViewer(viewer, (tx) => listOverrides(tx))
  const role = params.role === 'sources' ? null : params.role
  const follows = addedRoles(overrides).find(({ id }) => id === role)?.follows ?? role
  const common = thingsOf(library).filter((thing) => thing.role === follows)
  const added = addedSteps(overrides)
    .filter((step) => step.role === role)
    .flatMap(({ id }) => countysOwn(overrides, id) ?? [])
  const [first] = common
  const own = role === null ? undefined : countysOwn(overrides, role)
  const name = role === null ? overrideWords[language].sources : (own ?? found(first)).name
  const things = [...common, ...added]
  const signers = library.roles
    .filter((page) => page.language === 'en')
    .map(({ slug, title }) => ({ value: slug, text: title }))
  const main = <ThingsPage {...{ name, role, things, signers, overrides, language, refusal, typed }} />
  const title = overrideWords[language].thingsOf(name)
  return html(
    { title, main, noindex: true, breadcrumbs: crumbs(language, title) },
    refusal === undefined ? 200 : 409,
  )
}

type OfThing = Asked<'/learn/edition/things/:thing'>
type Refused = { readonly part: string; readonly why: OverrideRefusal; readonly value: string }

async function thingAnswer(
  learning: Learning,
  { database, viewer, params, language }: OfThing,
  refusal?: Refused,
): Promise<Answer> {
  const { library } = await learning.taught()
  const overrides = await database.asViewer(viewer, (tx) => listOverrides(tx))
  const thing = found(
    thingsOf(library).find(({ id }) => id === params.thing) ?? countysOwn(overrides, params.thing),
  )
  const main = <ThingPage {...{ thing, overrides, language }} {...(refusal ? { refusal } : {})} />
  const breadcrumbs = crumbs(language, thing.name)
  return html({ title: thing.name, main, noindex: true, breadcrumbs }, refusal ? 409 : 200)
}

const crumbs = (language: Language, text?: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: text === undefined ? '' : editionPath, text: overrideWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
