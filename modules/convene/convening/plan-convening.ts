import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { addDays } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { markApart } from '../series/apart.queries.ts'
import { listTalks } from '../talk/talk.queries.ts'
import { conveningPolicy } from './convening.policy.ts'
import {
  findConvening,
  insertConvening,
  lockConvening,
  updateConvening,
  updateState,
} from './convening.queries.ts'
import {
  type ConveningRefusal,
  isPlannedBy,
  whyNotAnnounce,
  whyNotCancel,
  whyNotClose,
} from './convening.rules.ts'
import type { Convening, ConveningId, ConveningWritten } from './convening.ts'
import type { ConveningInput } from './convening-form.ts'
import { insertChange } from './program-change.queries.ts'
import { momentIn } from './zone-time.rules.ts'

/** Begins a draft: of the county office, or of a school where a school holds it. */
export async function makeConvening(
  database: Database,
  viewer: Viewer,
  input: ConveningInput,
  schoolId: string | null = null,
): Promise<Outcome<ConveningId, ConveningRefusal>> {
  demand(viewer, conveningPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const written = writtenOf(input)
    if (written.endsAt <= written.startsAt) return refused('ends_first')
    if (!isPlannedBy({ kind: input.kind, schoolId }, viewer)) return refused('not_yours')
    const id = newId<'convening'>(tx.now)
    await insertConvening(tx, id, schoolId, written)
    await insertChange(tx, { conveningId: id, noun: 'convening', subjectId: id, isNew: true })
    await record(tx, 'convening.made', id, { kind: input.kind })
    return done(id)
  })
}

/** Changes what it says. Its talks stay inside its days. */
export const changeConvening = (
  database: Database,
  viewer: Viewer,
  id: ConveningId,
  input: ConveningInput,
  afterwards?: Afterwards,
): Promise<Outcome<ConveningId, ConveningRefusal>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<ConveningId, ConveningRefusal>> => {
    const written = { ...writtenOf(input), kind: convening.kind }
    const refusal = await whyNotChange(tx, id, written)
    if (refusal !== null) return refused(refusal)
    await insertChange(tx, { conveningId: id, noun: 'convening', subjectId: id, isNew: false })
    await updateConvening(tx, id, written)
    await markApart(tx, id)
    await record(tx, 'convening.changed', id)
    return done(id)
  }
  return asPlanner(database, viewer, id, work, afterwards)
}

/** Why it cannot say this, or null when it can. */
export async function whyNotChange(
  tx: Tx,
  id: ConveningId,
  written: Pick<ConveningWritten, 'startsAt' | 'endsAt'>,
): Promise<'ends_first' | 'talks_outside' | null> {
  if (written.endsAt <= written.startsAt) return 'ends_first'
  const talks = (await listTalks(tx, id)).filter(({ cancelledAt }) => cancelledAt === null)
  return talks.some(({ startsAt, endsAt }) => startsAt < written.startsAt || endsAt > written.endsAt)
    ? 'talks_outside'
    : null
}

/** Why it cannot be brought into a state now. */
export const deeds = {
  announced: (convening: Convening, { now }: Tx) => whyNotAnnounce(convening, now),
  cancelled: (convening: Convening) => whyNotCancel(convening),
  done: (convening: Convening, { now }: Tx) => whyNotClose(convening, now),
} as const

/** Announces, calls off, or closes it when it is over. */
export const decideConvening = (
  database: Database,
  viewer: Viewer,
  id: ConveningId,
  state: keyof typeof deeds,
  afterwards?: Afterwards,
): Promise<Outcome<ConveningId, ConveningRefusal>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<ConveningId, ConveningRefusal>> => {
    const refusal = deeds[state](convening, tx)
    if (refusal !== null) return refused(refusal)
    await insertChange(tx, { conveningId: id, noun: 'convening', subjectId: id, isNew: false })
    await updateState(tx, id, state)
    await record(tx, `convening.${state}`, id)
    return done(id)
  }
  return asPlanner(database, viewer, id, work, afterwards)
}

/** Holds the convening for one change by someone who plans it; to anyone else's change it says whose it is. */
export async function asPlanner<Result, Refusal extends string>(
  database: Database,
  viewer: Viewer,
  id: ConveningId,
  work: (tx: Tx, convening: Convening) => Promise<Outcome<Result, Refusal>>,
  afterwards: Afterwards = async () => {},
): Promise<Outcome<Result, Refusal | 'not_yours'>> {
  demand(viewer, conveningPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const convening = found(await lockConvening(tx, id))
    if (!isPlannedBy(convening, viewer)) return refused('not_yours')
    const outcome = await work(tx, convening)
    if (outcome.done) await afterwards(tx, convening, found(await findConvening(tx, id)))
    return outcome
  })
}

/** What must follow a change in its own transaction, as letters to those who registered. */
export type Afterwards = (tx: Tx, before: Convening, after: Convening) => Promise<void>

/** Clocks and days as moments; registration ends with its last day. */
export function writtenOf({
  startsOn,
  startsClock,
  endsOn,
  endsClock,
  registrationEndsOn,
  reach: _reach,
  ...rest
}: ConveningInput): ConveningWritten {
  const { timeZone } = rest
  return {
    ...rest,
    startsAt: momentIn(timeZone, startsOn, startsClock),
    endsAt: momentIn(timeZone, endsOn, endsClock),
    registrationEndsAt:
      registrationEndsOn === null ? null : momentIn(timeZone, addDays(registrationEndsOn, 1), '00:00'),
  }
}
