import { z } from 'zod'
import { audit } from '#platform/audit/audit.ts'
import { found } from '#platform/errors.ts'
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
import { limitOf } from '#platform/small-numbers.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { listTasksOf } from '../task/task.queries.ts'
import { bringBack, countAnswers } from './bring-back.ts'
import { moveDue, publishDecision, raiseLimit, withdrawDecision } from './change-decision.ts'
import { AnswersPage, DecisionPage } from './decision.page.tsx'
import { decisionPolicy } from './decision.policy.ts'
import {
  findDecision,
  findRaised,
  findRaisedLimits,
  isSteward,
  listDecisions,
  listOccasions,
  listPlaces,
  listRaised,
  listStewards,
} from './decision.queries.ts'
import { whyNotAnswer, whyNotBringBack } from './decision.rules.ts'
import { decisionSchema, type WordRefusal } from './decision.ts'
import { decisionWords } from './decision.words.ts'
import { decisionsCsv } from './decision-csv.rules.ts'
import { DecisionFormPage } from './decision-form.page.tsx'
import { DecisionsPage } from './decisions.page.tsx'
import { nameSteward } from './name-steward.ts'
import { dismissRaised } from './raise-decision.ts'
import { wordDecision } from './word-decision.ts'

const read = only(decisionPolicy, 'read')
const word = only(decisionPolicy, 'word')
type OfDecision = Asked<'/impact/decisions/:decision'>

/** Decisions: raised, worded, asked of schools, brought back. `origin` is where links in letters lead. */
export const decisionRoutes = ({ origin }: { readonly origin: string }): readonly Route[] => [
  page('/impact/decisions', read, (asked) => listAnswer(asked, false)),

  page('/impact/decisions.csv', read, ({ database, viewer }) =>
    database.asViewer(viewer, async (tx) =>
      file(decisionsCsv(await listDecisions(tx)), 'text/csv; charset=utf-8', 'decisions.csv'),
    ),
  ),

  page('/impact/decisions/new', word, (asked) => formAnswer(asked, {})),

  form(
    '/impact/decisions',
    word,
    decisionSchema,
    async (asked) => {
      const { database, viewer, input, typed } = asked
      const outcome = await database.asViewer(viewer, (tx) => wordDecision(tx, input, origin))
      if (!outcome.done) return formAnswer(asked, { typed, refusal: outcome.refusal })
      return seeOther(`/impact/decisions/${outcome.result}?saved`)
    },
    // A list of all schools of the largest county is longer than most forms.
    { mostBytes: 256 * 1024, invalid: (asked) => formAnswer(asked, asked) },
  ),

  form(
    '/impact/decisions/raised/:raised/dismissal',
    word,
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => dismissRaised(tx, id(params.raised)))
      return seeOther('/impact/decisions')
    },
  ),

  form(
    '/impact/decisions/limits',
    word,
    z.object({ counted: z.enum(['students', 'adults']), least: z.coerce.number().int().min(1).max(1000) }),
    async (asked) => {
      const { database, viewer, input } = asked
      const outcome = await database.asViewer(viewer, (tx) => raiseLimit(tx, input.counted, input.least))
      return outcome.done ? seeOther('/impact/decisions#limits') : listAnswer(asked, true)
    },
    { invalid: (asked) => listAnswer(asked, true) },
  ),

  page('/impact/decisions/:decision', read, (asked) => decisionAnswer(asked)),

  page('/impact/decisions/:decision/answers', only(decisionPolicy, 'readAnswers'), (asked) => {
    const { database, viewer, params, language } = asked
    return database.asViewer(viewer, async (tx) => {
      const decision = found(await findDecision(tx, id(params.decision)))
      const mayRead = await isSteward(tx, decision.id)
      const tasks = mayRead ? await listTasksOf(tx, decision.id) : []
      if (mayRead) await audit(tx, { kind: 'decision.answers_read', subjects: [decision.id] })
      const title = decisionWords[language].answersTitle
      const stewards = mayRead ? await listStewards(tx, decision.id) : []
      const main = <AnswersPage {...{ decision, tasks, stewards, mayRead, language }} />
      return html({ title, main, noindex: true, breadcrumbs: crumbs(language, title) })
    })
  }),

  form(
    '/impact/decisions/:decision/stewards',
    only(decisionPolicy, 'readAnswers'),
    z.object({ person: z.string().max(36) }),
    async ({ database, viewer, params, input }) => {
      await database.asViewer(viewer, (tx) => nameSteward(tx, id(params.decision), input.person))
      return seeOther(`/impact/decisions/${params.decision}/answers`)
    },
  ),

  form('/impact/decisions/:decision/return', word, z.object({}), async (asked) => {
    const { database, viewer, params, language } = asked
    const outcome = await bringBack(database, viewer, id(params.decision))
    if (outcome.done) return seeOther(`/impact/decisions/${params.decision}?saved`)
    return decisionAnswer(asked, decisionWords[language].returnRefusal[outcome.refusal])
  }),

  form('/impact/decisions/:decision/due', word, z.object({ dueOn: z.string().max(20) }), async (asked) => {
    const { database, viewer, params, input, language } = asked
    const to = input.dueOn.trim()
    const words = decisionWords[language]
    if (!isCalendarDate(to)) return decisionAnswer(asked, words.problem.not_a_day)
    const outcome = await database.asViewer(viewer, (tx) =>
      moveDue(tx, id(params.decision), to as CalendarDate),
    )
    if (outcome.done) return seeOther(`/impact/decisions/${params.decision}?saved`)
    return decisionAnswer(asked, words.dueRefusal[outcome.refusal])
  }),

  form(
    '/impact/decisions/:decision/publication',
    word,
    z.object({ published: z.enum(['yes', 'no']) }),
    async ({ database, viewer, params, input }) => {
      await database.asViewer(viewer, (tx) =>
        publishDecision(tx, id(params.decision), input.published === 'yes'),
      )
      return seeOther(`/impact/decisions/${params.decision}?saved`)
    },
  ),

  form(
    '/impact/decisions/:decision/withdrawal',
    word,
    z.object({ reason: z.string().trim().min(1).max(500) }),
    async ({ database, viewer, params, input }) => {
      await database.asViewer(viewer, (tx) => withdrawDecision(tx, id(params.decision), input.reason))
      return seeOther(`/impact/decisions/${params.decision}?saved`)
    },
    { invalid: (asked) => decisionAnswer(asked, decisionWords[asked.language].problem.missing) },
  ),
]

function listAnswer({ database, viewer, language }: Asked<string>, limitRefused: boolean): Promise<Answer> {
  return database.asViewer(viewer, async (tx) => {
    const mayWord = may(viewer, decisionPolicy, 'word')
    const held = await findRaisedLimits(tx)
    const limits = {
      students: limitOf('students', held.students),
      adults: limitOf('adults', held.adults),
    }
    const main = (
      <DecisionsPage
        decisions={await listDecisions(tx)}
        raised={mayWord ? await listRaised(tx) : []}
        {...{ mayWord, limits, limitRefused, language }}
        today={tx.today}
      />
    )
    const { title } = decisionWords[language]
    const content = { title, main, noindex: true, wide: true, breadcrumbs: crumbs(language) }
    return html(content, limitRefused ? 409 : 200)
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, string>>
  readonly refusal?: WordRefusal
}

function formAnswer({ database, viewer, language, query }: Asked<string>, tried: Tried): Promise<Answer> {
  const { typed, problems, refusal } = tried
  return database.asViewer(viewer, async (tx) => {
    const asked = typed?.raised ?? query.get('raised') ?? ''
    const raised = asked === '' ? null : ((await findRaised(tx, id(String(asked)))) ?? null)
    const main = (
      <DecisionFormPage
        raised={raised}
        occasions={await listOccasions(tx)}
        places={await listPlaces(tx)}
        today={tx.today}
        language={language}
        {...(typed === undefined ? {} : { typed })}
        {...(problems === undefined ? {} : { problems })}
        {...(refusal === undefined ? {} : { refusal })}
      />
    )
    const title = decisionWords[language].newTitle
    const content = { title, main, noindex: true, breadcrumbs: crumbs(language, title) }
    return html(content, problems ? 422 : refusal ? 409 : 200)
  })
}

async function decisionAnswer(asked: OfDecision, refusal?: string): Promise<Answer> {
  const { database, viewer, params, language, query } = asked
  const counted = await countAnswers(database, viewer, id(params.decision))
  return database.asViewer(viewer, async (tx) => {
    const decision = found(await findDecision(tx, id(params.decision)))
    const mayWord = may(viewer, decisionPolicy, 'word')
    const main = (
      <DecisionPage
        {...{ decision, counted, mayWord, refusal, language }}
        today={tx.today}
        mayBringBack={mayWord && whyNotBringBack(decision, counted, tx.today) === null}
        mayMoveDue={whyNotAnswer(decision, tx.today) === null}
        saved={refusal === undefined && query.has('saved')}
      />
    )
    const content = {
      title: decision.words,
      main,
      noindex: true,
      breadcrumbs: crumbs(language, decision.words),
    }
    return html(content, refusal === undefined ? 200 : 409)
  })
}

const crumbs = (language: Language, text?: string) => [
  { href: '/impact', text: decisionWords[language].home },
  { href: text === undefined ? '' : '/impact/decisions', text: decisionWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
