import { z } from 'zod'
import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { findRegistration } from '../registration/registration.queries.ts'
import { readToken } from '../registration/registration.rules.ts'
import type { Registration } from '../registration/registration.ts'
import { findTalk } from '../talk/talk.queries.ts'
import { deleteSeen, insertSeen } from './attendance.queries.ts'
import { type DoorRefusal, ticksOf, whyNotLetIn, whyNotTick } from './attendance.rules.ts'
import { endCertificates } from './take-certificate.ts'

const someId = z.string().regex(/^[0-9a-f-]{36}$/)
const ids = z
  .union([someId.transform((one) => [one]), z.array(someId).max(5000)])
  .optional()
  .transform((list) => [...new Set(list ?? [])])

/** A list that was ticked: who was ticked when it was opened, and who is now. */
export const listSchema = z.object({
  talk: z.union([z.literal(''), someId]).optional(),
  was: ids,
  here: ids,
})
export type Ticked = z.infer<typeof listSchema>

/** Takes a ticked list over. Two who tick at two doors undo nothing of each other. */
export async function markList(
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  { talk, was, here }: Ticked,
): Promise<Outcome<number, DoorRefusal>> {
  demand(viewer, registrationPolicy, 'see')
  return database.asViewer(viewer, async (tx) => {
    const convening = found(await findConvening(tx, conveningId))
    found(isPlannedBy(convening, viewer) ? convening : null)
    const talkId = talk === undefined || talk === '' ? null : talk
    if (talkId !== null) found((await findTalk(tx, id(talkId)))?.conveningId === conveningId ? talkId : null)
    const refusal = whyNotTick(convening, tx.now)
    if (refusal !== null) return refused(refusal)
    const { ticked, unticked } = ticksOf(was, here)
    const seen = { convening: conveningId, talk: talkId, via: 'list', markedById: viewer.personId } as const
    const added = await insertSeen(tx, seen, ticked)
    const gone = await deleteSeen(tx, conveningId, talkId, unticked)
    if (talkId === null) await endCertificates(tx, gone)
    const changed = added + gone.length
    await record(tx, 'attendance.ticked', conveningId, { changed })
    return done(changed)
  })
}

export type AtDoor = {
  readonly convening: Convening
  readonly registration: Registration
  readonly refusal: DoorRefusal | null
}

/** Whose code it is, and whether it opens the door now. A code of another county or of nobody's is foreign. */
export async function readPass(
  database: Database,
  viewer: Viewer,
  secret: string,
  pass: string,
): Promise<AtDoor | 'foreign'> {
  demand(viewer, registrationPolicy, 'see')
  const link = readToken(secret, 'pass', pass)
  if (link === null || link.county !== viewer.county) return 'foreign'
  return database.asViewer(viewer, async (tx) => {
    const registration = await findRegistration(tx, id(link.registration))
    const convening = registration && (await findConvening(tx, registration.conveningId))
    if (!registration || !convening || !isPlannedBy(convening, viewer)) return 'foreign'
    await audit(tx, { kind: 'registration.read', subjects: [registration.id] })
    return { convening, registration, refusal: whyNotLetIn(convening, registration, tx.now) }
  })
}

/** Lets someone in by their code: they were there. Scanned twice it stays one. */
export async function letIn(
  database: Database,
  viewer: Viewer,
  secret: string,
  pass: string,
): Promise<Outcome<string, DoorRefusal>> {
  const read = await readPass(database, viewer, secret, pass)
  if (read === 'foreign') return refused('foreign')
  if (read.refusal !== null) return refused(read.refusal)
  const { convening, registration } = read
  return database.asViewer(viewer, async (tx) => {
    const seen = { convening: convening.id, talk: null, via: 'code', markedById: viewer.personId } as const
    const added = await insertSeen(tx, seen, [registration.id])
    if (added > 0) await record(tx, 'attendance.scanned', registration.id)
    return done(registration.id)
  })
}
