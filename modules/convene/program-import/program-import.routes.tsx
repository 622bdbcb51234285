import { z } from 'zod'
import { type Answer, form, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { homeOf, ofPlanner, type PlanAsked, pathOf } from '../talk/plan.routes.tsx'
import { bringInProgram, rehearseProgram, takeBackProgram } from './bring-in-program.ts'
import { ProgramImportPage } from './program-import.page.tsx'
import { findImport } from './program-import.queries.ts'
import { mostFileBytes } from './program-import.ts'
import { programImportWords } from './program-import.words.ts'

const sentFile = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })
const hold = only(conveningPolicy, 'hold')
const at = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/plan/import'
/** The text comes back escaped, and with longer line ends than it had. */
const mostBytes = mostFileBytes * 3 + 10_000

/** A program out of a file: looked at first, brought in with a second press, taken back with a third. */
export const programImportRoutes = (afterwards: Afterwards): readonly Route[] => [
  page(at, hold, (asked) => importAnswer(asked)),
  form(
    at,
    hold,
    z.object({ file: sentFile }),
    (asked) => {
      const { bytes } = asked.input.file
      if (bytes.length === 0)
        return importAnswer(asked, { refusal: programImportWords[asked.language].noFile, status: 422 })
      return importAnswer(asked, { text: textOf(bytes) })
    },
    { mostBytes: mostFileBytes },
  ),
  form(
    `${at}/confirmation`,
    hold,
    z.object({
      text: z
        .string()
        .min(1)
        .max(mostFileBytes * 2),
    }),
    async (asked) => {
      const { database, params, input, language } = asked
      const convening = id<'convening'>(params.convening)
      const outcome = await bringInProgram(database, homeOf(asked), convening, input.text, afterwards)
      if (outcome.done) return seeOther(`${pathOf(params)}/plan?saved`)
      const refusal = programImportWords[language].refusals[outcome.refusal]
      return importAnswer(asked, { text: input.text, refusal, status: 409 })
    },
    { mostBytes },
  ),
  form(`${at}/undo`, hold, z.object({ import: z.uuid() }), async (asked) => {
    const { database, params, input, language } = asked
    const convening = id<'convening'>(params.convening)
    const outcome = await takeBackProgram(database, homeOf(asked), convening, input.import, afterwards)
    if (outcome.done) return seeOther(`${pathOf(params)}/plan/import?done`)
    return importAnswer(asked, {
      refusal: programImportWords[language].refusals[outcome.refusal],
      status: 409,
    })
  }),
]

/** Spreadsheets here write UTF-8 or the letters of old Windows. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Shown = { readonly text?: string; readonly refusal?: string; readonly status?: number }

const importAnswer = (asked: PlanAsked, shown: Shown = {}): Promise<Answer> =>
  ofPlanner(
    asked,
    () => programImportWords[asked.language].title,
    shown.status ?? 200,
    async (tx, convening) => (
      <ProgramImportPage
        path={pathOf(asked.params)}
        convening={convening}
        rehearsal={shown.text === undefined ? null : await rehearseProgram(tx, convening, shown.text)}
        text={shown.text ?? ''}
        earlier={await findImport(tx, convening.id)}
        refusal={shown.refusal ?? null}
        done={asked.query.has('done')}
        language={asked.language}
      />
    ),
  )
