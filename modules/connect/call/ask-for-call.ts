import type { Database } from '#platform/database.ts'
import type { Doorstep } from '#platform/doorstep.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { anyone } from '#platform/viewer.ts'
import { findSchoolId, insertCall } from './call.queries.ts'
import type { CallAsked, CallId } from './call.ts'

/** A family evening behind one address stays below the first; beyond the second an address is told of other ways. */
export const callDoorstep = { form: 'call me', many: 40, most: 200 } as const

/** Leaves a wish to be called at a school's door. Whoever asks learns only that it came. */
export async function askForCall(
  database: Database,
  doorstep: Doorstep,
  { county, address }: { readonly county: number; readonly address: string },
  asked: CallAsked,
): Promise<Outcome<CallId, 'school' | 'too_many'>> {
  return database.asViewer(anyone(county), async (tx) => {
    const school = await findSchoolId(tx, asked.school)
    if (school === undefined) return refused('school')
    const { site = '', opened = '', phone } = asked
    const held = await doorstep.judge({ address, site, opened, said: phone }, tx.now)
    if (held === undefined) return refused('too_many')
    const id = await insertCall(tx, school, asked, held)
    await record(tx, 'call.asked', id, { held: held !== null })
    return done(id)
  })
}
