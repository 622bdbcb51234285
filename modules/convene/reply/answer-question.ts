import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { ConveningId } from '../convening/convening.ts'
import { asPlanner } from '../convening/plan-convening.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { replyPolicy } from './reply.policy.ts'
import {
  findNamedQuestion,
  insertAssignment,
  insertReply,
  listColleagues,
  listNamedQuestions,
  listOpenQuestions,
} from './reply.queries.ts'
import type { NamedQuestion } from './reply.ts'

/** Names a colleague for a question that nobody answered. */
export const assignQuestion = (
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  question: string,
  person: string,
): Promise<Outcome<ConveningId, 'not_yours' | 'person'>> =>
  asPlanner(database, viewer, convening, async (tx) => {
    const open = found((await listOpenQuestions(tx, convening)).find(({ id }) => id === question))
    const to = (await listColleagues(tx)).find(({ personId }) => personId === person)
    if (to === undefined) return refused('person')
    await insertAssignment(tx, convening, open, to)
    await record(tx, 'question.assigned', open.id)
    return done(convening)
  })

export const readNamedQuestions = (database: Database, viewer: Viewer): Promise<readonly NamedQuestion[]> => {
  demand(viewer, replyPolicy, 'answer')
  return database.asViewer(viewer, listNamedQuestions)
}

/** Answers a question one was named for. The name check asks about question and answer, since both are shown. */
export async function answerQuestion(
  database: Database,
  viewer: Viewer,
  id: string,
  { body, sure }: { readonly body: string; readonly sure?: 'yes' | undefined },
): Promise<Outcome<readonly StudentSign[], 'answered'>> {
  demand(viewer, replyPolicy, 'answer')
  return database.asViewer(viewer, async (tx) => {
    const named = found(await findNamedQuestion(tx, id))
    const known = [viewer.label]
    const signs = signsOfStudent(`${named.question}\n${body}`, { thisYear: tx.now.getUTCFullYear(), known })
    if (signs.length > 0 && sure !== 'yes') return done(signs)
    if (!(await insertReply(tx, named, body))) return refused('answered')
    await record(tx, 'question.answered', id)
    return done([])
  })
}
