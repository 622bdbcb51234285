import { aColleague } from '#modules/learn/colleague.factory.ts'
import type { Database } from '#platform/database.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { ConveningId } from './convening/convening.ts'
import { type ConveningInput, conveningSchema } from './convening/convening-form.ts'
import { decideConvening, makeConvening } from './convening/plan-convening.ts'
import { saveTalk } from './talk/plan-talk.ts'
import type { TalkId } from './talk/talk.ts'
import { talkSchema } from './talk/talk-form.ts'

/** What a form of a convening sends: two days in March in California. */
export const conveningTyped = (changes: Readonly<Record<string, unknown>> = {}): ConveningInput =>
  conveningSchema.parse({
    kind: 'convening',
    title: 'Spring convening',
    titleEs: 'Encuentro de primavera',
    summary: 'Two days together.',
    placeKind: 'both',
    placeName: 'Meadow Hall',
    meetingLink: 'https://meet.example.org/spring',
    startsOn: '2027-03-04',
    startsClock: '09:00',
    endsOn: '2027-03-05',
    endsClock: '16:00',
    timeZone: 'America/Los_Angeles',
    ...changes,
  })

export const talkTyped = (changes: Readonly<Record<string, unknown>> = {}) =>
  talkSchema.parse({ title: 'Welcome', on: '2027-03-04', from: '09:00', until: '10:00', ...changes })

export const aDirector = (database: Database, county = 0) =>
  aColleague(database, { role: 'county_director', name: 'Marisol Arroyo', county })

/** An announced convening of the county. */
export async function aConvening(
  database: Database,
  director: Viewer,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<ConveningId> {
  const made = await makeConvening(database, director, conveningTyped(changes))
  if (!made.done) throw new Error(made.refusal)
  const announced = await decideConvening(database, director, made.result, 'announced')
  if (!announced.done) throw new Error(announced.refusal)
  return made.result
}

export async function aTalk(
  database: Database,
  director: Viewer,
  convening: ConveningId,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<TalkId> {
  const { outcome } = await saveTalk(database, director, convening, null, talkTyped(changes))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
