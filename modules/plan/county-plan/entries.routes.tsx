import { z } from 'zod'
import {
  type Answer,
  type Asked,
  form,
  html,
  only,
  type Problems,
  page,
  type Route,
  seeOther,
  type Typed,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { lookingAt, may } from '#platform/viewer.ts'
import { entryPolicy } from '../entry/entry.policy.ts'
import { listEntries } from '../entry/entry.queries.ts'
import { addedPostSchema, type Entry, grantSchema, measuredShareSchema } from '../entry/entry.ts'
import { entryWords } from '../entry/entry.words.ts'
import { keepEntry, removeEntry } from '../entry/keep-entry.ts'
import { plainAsks } from '../question/question.ts'
import { EntriesPage } from './entries.page.tsx'
import type { PlanDesk } from './plan-desk.ts'

type EntriesAsked = Asked<'/counties/:code'>

/** What the county enters about itself; anyone reads it, since the plan rests on it. */
export const entryRoutes = (desk: PlanDesk): readonly Route[] => {
  const invalid = (asked: EntriesAsked & { typed: Typed; problems: Problems }) =>
    entriesPage(desk, asked, asked.problems, asked.typed)
  const keep = async (asked: EntriesAsked & { input: Entry; typed: Typed }): Promise<Answer> => {
    const { input } = asked
    const known = await asked.database.asViewer(viewerOf(asked), async (tx) => {
      const { schools } = await desk.figures(tx)
      if (input.kind === 'measured_share' && !schools.some(({ cds }) => cds === input.measured.cds))
        return false
      await keepEntry(tx, input)
      return true
    })
    if (known) return seeOther(`/counties/${asked.params.code}/entries`)
    return entriesPage(desk, asked, { cds: 'No school of this county has this code.' }, asked.typed)
  }
  return [
    page('/counties/:code{[0-9]{2}}/entries', only(entryPolicy, 'read'), (asked) => entriesPage(desk, asked)),
    form('/counties/:code{[0-9]{2}}/entries/grant', only(entryPolicy, 'make'), grantSchema, keep, {
      invalid,
    }),
    form('/counties/:code{[0-9]{2}}/entries/post', only(entryPolicy, 'make'), addedPostSchema, keep, {
      invalid,
    }),
    form('/counties/:code{[0-9]{2}}/entries/share', only(entryPolicy, 'make'), measuredShareSchema, keep, {
      invalid,
    }),
    form(
      '/counties/:code{[0-9]{2}}/entries/:entry/removal',
      only(entryPolicy, 'make'),
      z.object({}),
      async (asked) => {
        await asked.database.asViewer(viewerOf(asked), (tx) => removeEntry(tx, id(asked.params.entry)))
        return seeOther(`/counties/${asked.params.code}/entries`)
      },
    ),
  ]
}

const viewerOf = ({ viewer, params }: EntriesAsked) => lookingAt(viewer, Number(params.code))

function entriesPage(
  desk: PlanDesk,
  asked: EntriesAsked,
  problems: Problems = {},
  typed: Typed = {},
): Promise<Answer> {
  const { language } = asked
  const viewer = viewerOf(asked)
  return asked.database.asViewer(viewer, async (tx) => {
    const plan = await desk.read(tx, plainAsks)
    const kept = await listEntries(tx)
    const mayEnter = may(viewer, entryPolicy, 'make')
    const main = <EntriesPage {...{ plan, kept, mayEnter, language, problems, typed }} />
    return html(
      { title: entryWords[language].title, main, wide: true },
      Object.keys(problems).length > 0 ? 422 : 200,
    )
  })
}
