import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { Forbidden, found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { listDecisions } from '../decision/decision.queries.ts'
import { taskPolicy } from '../task/task.policy.ts'
import { EntriesPage } from './entries.page.tsx'
import { entriesCsv } from './entries-csv.ts'
import { EntryFormPage } from './entry-form.page.tsx'
import { ImpactHomePage, leafTextOf, PublicImpactPage } from './impact.page.tsx'
import { addEntry, changeEntry, undoChange } from './keep-entry.ts'
import { leafPolicy } from './leaf.policy.ts'
import {
  type EntryRefusal,
  type FieldProblem,
  type KindShape,
  type LeafName,
  leaves,
  listedKinds,
} from './leaf.ts'
import { leafWords } from './leaf.words.ts'
import { findEntry, findLastChange, listEntries } from './leaf-entry.queries.ts'
import { readEntry } from './leaf-entry.rules.ts'
import { leafShapes } from './leaf-shapes.ts'

const read = only(leafPolicy, 'read')
const keep = only(leafPolicy, 'keep')
const anything = z.record(z.string(), z.unknown())
const pageKinds = [...listedKinds, 'leaf_text'] as const

/** The five leaves: what everyone reads of them, where staff find them, and a list for each kind of entry. */
export const leafRoutes: readonly Route[] = [
  page('/impact', read, ({ database, viewer, language }) =>
    database.asViewer(viewer, async (tx) => {
      const main = (
        <ImpactHomePage
          entries={await listEntries(tx, pageKinds)}
          today={tx.today}
          countyCode={codeOf(tx)}
          mayKeep={may(viewer, leafPolicy, 'keep')}
          mayAnswer={may(viewer, taskPolicy, 'answer')}
          language={language}
        />
      )
      const { title } = leafWords[language]
      return html({ title, main, noindex: true, breadcrumbs: [{ href: '', text: title }] })
    }),
  ),

  // The very page a visitor reads, for staff too: what is not shown to everyone is not on it.
  page('/counties/:code{[0-9]{2}}/impact', only(leafPolicy, 'look'), ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const { name } = found(await findCounty(tx, Number(params.code)))
      const county = countyTitle(name, language)
      const words = leafWords[language]
      const decisions = (await listDecisions(tx)).filter(({ withdrawnAt }) => withdrawnAt === null)
      const main = (
        <PublicImpactPage
          entries={await listEntries(tx, pageKinds)}
          {...{ decisions, county, language }}
          countyCode={params.code}
          today={tx.today}
        />
      )
      const breadcrumbs = [
        { href: `/counties/${params.code}`, text: county },
        { href: '', text: words.title },
      ]
      const content = {
        title: words.publicTitle(county),
        description: words.description,
        main,
        wide: true,
        breadcrumbs,
      }
      return html(content, 200, sameForAll(Number(params.code)))
    }),
  ),

  ...leafShapes.flatMap(routesOf),
]

const codeOf = (tx: Tx): string => {
  const { county } = tx.viewer
  if (county === null) throw new Forbidden()
  return String(county).padStart(2, '0')
}

/** List, file, form, change, removal and undo of one kind of entry. */
function routesOf(shape: KindShape): readonly Route[] {
  const at = `/impact/${shape.path}` as const
  const text = (typed: Readonly<Record<string, unknown>>, name: string) => String(typed[name] ?? '')
  const saving = async (
    asked: Asked<string>,
    typed: Readonly<Record<string, unknown>>,
    entry: string | null,
  ) => {
    const { database, viewer } = asked
    const { says, problems } = readEntry(shape, typed)
    if (Object.keys(problems).length > 0) return formAnswer(shape, asked, entry, { typed, problems })
    const given = { says, shown: typed.shown === 'yes' }
    const outcome = await database.asViewer(viewer, async (tx) => {
      if (entry === null) {
        await addEntry(tx, shape.kind, given)
        return null
      }
      const changed = await changeEntry(
        tx,
        await idOfKind(tx, shape, entry),
        given,
        seenOf(text(typed, 'seen')),
      )
      return changed.done ? null : changed.refusal
    })
    return outcome === null ? seeOther(`${at}?saved`) : formAnswer(shape, asked, entry, { refusal: outcome })
  }
  return [
    page(at, read, (asked) => listAnswer(shape, asked)),

    page(`${at}.csv`, read, ({ database, viewer, language }) =>
      database.asViewer(viewer, async (tx) =>
        file(
          entriesCsv(shape, await listEntries(tx, [shape.kind]), language),
          'text/csv; charset=utf-8',
          `${shape.path}.csv`,
        ),
      ),
    ),

    page(`${at}/new`, keep, (asked) => formAnswer(shape, asked, null, {})),
    form(at, keep, anything, (asked) => saving(asked, asked.typed, null)),

    form(`${at}/undo`, keep, z.object({}), async (asked) => {
      const outcome = await asked.database.asViewer(asked.viewer, (tx) => undoChange(tx, [shape.kind]))
      return outcome.done ? seeOther(`${at}?saved`) : listAnswer(shape, asked, outcome.refusal)
    }),

    page(`${at}/:entry`, keep, (asked) => formAnswer(shape, asked, asked.params.entry, {})),
    form(`${at}/:entry`, keep, anything, (asked) => saving(asked, asked.typed, asked.params.entry)),

    form(`${at}/:entry/removal`, keep, anything, async (asked) => {
      const { database, viewer, params, typed } = asked
      const outcome = await database.asViewer(viewer, async (tx) =>
        changeEntry(tx, await idOfKind(tx, shape, params.entry), null, seenOf(text(typed, 'seen'))),
      )
      return outcome.done
        ? seeOther(`${at}?saved`)
        : formAnswer(shape, asked, params.entry, { refusal: outcome.refusal })
    }),
  ]
}

/** When the sender's version last changed, as the form carried it. */
function seenOf(text: string): Date | null {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? null : moment
}

/** An entry of this kind; one of another kind is not there. */
async function idOfKind(tx: Tx, { kind }: KindShape, entry: string) {
  const held = found(await findEntry(tx, id(entry)))
  if (held.kind !== kind) throw new NotFound()
  return held.id
}

function listAnswer(
  shape: KindShape,
  { database, viewer, language, query }: Asked<string>,
  refusal?: EntryRefusal,
): Promise<Answer> {
  return database.asViewer(viewer, async (tx) => {
    const mayKeep = may(viewer, leafPolicy, 'keep')
    const texts = await listEntries(tx, ['leaf_text'])
    const names = Object.fromEntries(
      leaves.map((leaf) => [leaf, leafTextOf(texts, leaf, language).name]),
    ) as Record<LeafName, string>
    const main = (
      <EntriesPage
        {...{ shape, mayKeep, names, refusal, language }}
        entries={await listEntries(tx, [shape.kind])}
        undo={mayKeep ? ((await findLastChange(tx, [shape.kind])) ?? null) : null}
        saved={refusal === undefined && query.has('saved')}
        today={tx.today}
      />
    )
    const { title } = shape.words[language]
    const content = { title, main, noindex: true, wide: true, breadcrumbs: crumbs(shape, language) }
    return html(content, refusal === undefined ? 200 : 409)
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, FieldProblem>>
  readonly refusal?: EntryRefusal
}

function formAnswer(
  shape: KindShape,
  { database, viewer, language }: Asked<string>,
  entryId: string | null,
  tried: Tried,
): Promise<Answer> {
  return database.asViewer(viewer, async (tx) => {
    const entry = entryId === null ? null : found(await findEntry(tx, await idOfKind(tx, shape, entryId)))
    const main = <EntryFormPage {...{ shape, entry, language }} {...tried} />
    const words = shape.words[language]
    const title = entry === null ? words.add : words.title
    const content = { title, main, noindex: true, breadcrumbs: crumbs(shape, language, title) }
    return html(content, tried.problems ? 422 : tried.refusal ? 409 : 200)
  })
}

const crumbs = (shape: KindShape, language: Language, text?: string) => [
  { href: '/impact', text: leafWords[language].title },
  { href: text === undefined ? '' : `/impact/${shape.path}`, text: shape.words[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
