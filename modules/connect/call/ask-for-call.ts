import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { anyone } from '#platform/viewer.ts'
import { findSchoolId, insertCall } from './call.queries.ts'
import type { CallAsked, CallId } from './call.ts'
import type { CallDoorstep } from './doorstep.ts'

/** Leaves a wish to be called at a school's door. Whoever asks learns only that it came. */
export async function askForCall(
  database: Database,
  doorstep: CallDoorstep,
  { county, address }: { readonly county: number; readonly address: string },
  asked: CallAsked,
): Promise<Outcome<CallId, 'school'>> {
  return database.asViewer(anyone(county), async (tx) => {
    const school = await findSchoolId(tx, asked.school)
    if (school === undefined) return refused('school')
    const held = await doorstep.judge(asked, address, tx.now)
    const id = await insertCall(tx, school, asked, held)
    await record(tx, 'call.asked', id, { held: held !== null })
    return done(id)
  })
}
