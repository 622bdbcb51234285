import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import { findCountyContact } from '../find-my-school/find-my-school.queries.ts'
import type { AnswerLink } from './answer-link.ts'
import { reachOutPolicy } from './reach-out.policy.ts'
import { findKeptDays, listReachOuts } from './reach-out.queries.ts'
import { type ReachOutId, type StepRefusal, shelves, stepSchema } from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'
import { ReachOutCasePage } from './reach-out-case.page.tsx'
import { ReachOutDeskPage } from './reach-out-desk.page.tsx'
import { reachOutDeskWords } from './reach-out-desk.words.ts'
import { emptyQuarantine, openReachOut, readerOf, setKeptDays, stepReachOut } from './work-reach-out.ts'

const work = only(reachOutPolicy, 'work')
const keepingSchema = z.object({ days: z.coerce.number().int().min(1).max(3650) })

/** The county's own side of “We need you”: every message with its owner, its clock and its history. */
export const reachOutDeskRoutes = (link: AnswerLink): readonly Route[] => [
  page('/front/messages', work, ({ database, viewer, query, language }) =>
    database.asViewer(viewer, async (tx) => {
      const shelf = shelves.find((one) => one === query.get('shelf')) ?? 'open'
      const main = (
        <ReachOutDeskPage
          shelf={shelf}
          messages={await listReachOuts(tx, shelf)}
          isOpen={(await findCountyContact(tx)) !== undefined}
          keptDays={await findKeptDays(tx)}
          maySet={may(viewer, reachOutPolicy, 'set')}
          today={tx.today}
          timeZone={timeZone}
          language={language}
        />
      )
      return html({ title: reachOutDeskWords[language].title, main, wide: true, noindex: true })
    }),
  ),

  page('/front/messages/:message', work, (asked) => casePage(asked, id(asked.params.message))),

  form('/front/messages/:message/steps', work, stepSchema, async (asked) => {
    const { database, viewer, params, input } = asked
    const message = id<'reach_out'>(params.message)
    const outcome = await database.asViewer(viewer, (tx) => stepReachOut(tx, message, input, link))
    return outcome.done ? seeOther(`/front/messages/${message}`) : casePage(asked, message, outcome.refusal)
  }),

  form('/front/messages/quarantine/emptying', work, z.object({}), async ({ database, viewer }) => {
    await database.asViewer(viewer, emptyQuarantine)
    return seeOther('/front/messages?shelf=quarantine')
  }),

  form('/front/messages/keeping', only(reachOutPolicy, 'set'), keepingSchema, async (asked) => {
    await asked.database.asViewer(asked.viewer, (tx) => setKeptDays(tx, asked.input.days))
    return seeOther('/front/messages?shelf=closed')
  }),
]

function casePage({ database, viewer, language }: Asked<string>, message: ReachOutId, refusal?: StepRefusal) {
  return database.asViewer(viewer, async (tx) => {
    const main = (
      <ReachOutCasePage
        {...(await openReachOut(tx, message))}
        reader={readerOf(tx)}
        timeZone={timeZone}
        language={language}
        {...(refusal === undefined ? {} : { refusal })}
      />
    )
    const title = reachOutDeskWords[language].caseTitle(reachOutWords[language].title)
    return html({ title, main, wide: true, noindex: true }, refusal === undefined ? 200 : 422)
  })
}
