import Papa from 'papaparse'
import { z } from 'zod'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { lookingAt, may } from '#platform/viewer.ts'
import { addMark, type KeptMarks, keepMarks, removeMark } from '../mark/keep-marks.ts'
import { markPolicy } from '../mark/mark.policy.ts'
import { listKeptMarks } from '../mark/mark.queries.ts'
import { writeMarks } from '../mark/mark.rules.ts'
import type { MarkContext } from '../mark/mark.ts'
import { markPageWords } from '../mark/mark-page.words.ts'
import { defaultYears, plainAsks } from '../question/question.ts'
import type { CountyPlan } from './county-plan.ts'
import { MarksPage } from './marks.page.tsx'
import type { PlanDesk } from './plan-desk.ts'

const uploaded = z.object({ file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }) })
const typedMark = z.object({
  code: z.string().trim().max(20),
  mark: z.string().trim().max(40),
  year: z.string().trim().max(10).default(''),
  count: z.string().trim().max(10).default(''),
  by: z.string().trim().max(200).default(''),
  since: z.string().trim().max(10).default(''),
})

type MarksAsked = Asked<'/counties/:code'>

/** The county's own hand: seen by anyone, moved by those who plan for it. */
export const markRoutes = (desk: PlanDesk): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/marks', only(markPolicy, 'read'), (asked) => marksPage(desk, asked)),

  page('/counties/:code{[0-9]{2}}/marks.csv', only(markPolicy, 'read'), (asked) =>
    asked.database.asViewer(viewerOf(asked), async (tx) => {
      const kept = await listKeptMarks(tx)
      return file(
        writeMarks(kept.map(({ mark }) => mark)),
        'text/csv; charset=utf-8',
        `marks-${asked.params.code}.csv`,
      )
    }),
  ),

  form('/counties/:code{[0-9]{2}}/marks', only(markPolicy, 'make'), typedMark, async (asked) => {
    const { code, mark, year, count, by, since } = asked.input
    const row = Papa.unparse([[code, mark, year, count, by, since]])
    const outcome = await asked.database.asViewer(viewerOf(asked), async (tx) =>
      addMark(tx, row, contextOf(await desk.read(tx, plainAsks))),
    )
    return answered(desk, asked, outcome, asked.input)
  }),

  form(
    '/counties/:code{[0-9]{2}}/marks/file',
    only(markPolicy, 'make'),
    uploaded,
    async (asked) => {
      const text = new TextDecoder('utf-8').decode(asked.input.file.bytes)
      const outcome = await asked.database.asViewer(viewerOf(asked), async (tx) =>
        keepMarks(tx, text, contextOf(await desk.read(tx, plainAsks))),
      )
      return answered(desk, asked, outcome)
    },
    { mostBytes: 1024 * 1024 },
  ),

  form(
    '/counties/:code{[0-9]{2}}/marks/:mark/removal',
    only(markPolicy, 'make'),
    z.object({}),
    async (asked) => {
      await asked.database.asViewer(viewerOf(asked), (tx) => removeMark(tx, id(asked.params.mark)))
      return seeOther(`/counties/${asked.params.code}/marks`)
    },
  ),
]

const viewerOf = ({ viewer, params }: MarksAsked) => lookingAt(viewer, Number(params.code))

/** What marks are read against: the county's schools and districts, and the years of its plain plan. */
function contextOf({ figures, asks }: CountyPlan): MarkContext {
  const firstYear = asks.startYear ?? Number(figures.enrollmentYear.slice(0, 4)) + 1
  return {
    schools: new Set(figures.schools.map(({ cds }) => cds)),
    districts: new Map(figures.districts.map(({ code, schoolCount }) => [code, schoolCount])),
    firstYear,
    lastYear: firstYear + defaultYears - 1,
  }
}

async function answered(
  desk: PlanDesk,
  asked: MarksAsked,
  outcome: KeptMarks,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  if (outcome.done) return seeOther(`/counties/${asked.params.code}/marks`)
  return marksPage(
    desk,
    asked,
    outcome.refusals.map(({ sentence }) => sentence),
    typed,
  )
}

function marksPage(
  desk: PlanDesk,
  asked: MarksAsked,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { language } = asked
  const viewer = viewerOf(asked)
  return asked.database.asViewer(viewer, async (tx) => {
    const plan = await desk.read(tx, plainAsks)
    const kept = await listKeptMarks(tx)
    const main = (
      <MarksPage
        plan={plan}
        kept={kept}
        mayMark={may(viewer, markPolicy, 'make')}
        language={language}
        problems={problems}
        typed={typed}
      />
    )
    return html({ title: markPageWords[language].title, main, wide: true }, problems.length > 0 ? 422 : 200)
  })
}
