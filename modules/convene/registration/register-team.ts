import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { lockConvening } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { told } from '../convening/convening-form.ts'
import { audiences } from '../talk/talk.ts'
import { fillPlaces } from './fill-places.ts'
import { greet, registering, takeIn } from './register.ts'
import { registrationPolicy } from './registration.policy.ts'
import { findByMail } from './registration.queries.ts'
import { whyNotRegister } from './registration.rules.ts'
import type { RegistrationId } from './registration.ts'
import { mostInTeam, type TeamLine } from './team.rules.ts'
import type { Front } from './write-letters.ts'

/** What the form of a team sends beside its lines. */
export const teamSchema = z.object({
  lines: z.string().max(60_000, 'too_long').optional(),
  role: z.enum(audiences, 'choose'),
  school: z
    .string()
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text))
    .refine((text) => text === null || /^\d{14}$/.test(text), 'choose'),
  site: told(160),
})
export type TeamInput = z.infer<typeof teamSchema>

export type TeamRefusal = 'closed' | 'nobody' | 'too_many'
export type TeamTaken = { readonly taken: number; readonly known: readonly string[] }

type Asked = { readonly convening: ConveningId; readonly language: Language }
type Team = Pick<TeamInput, 'school' | 'site'> & { readonly lines: readonly TeamLine[] }

/**
 * Registers a whole team in one transaction, in the order of its lines; everyone gets a link of their own. Addresses
 * that are registered already stay as they are and are named.
 */
export async function registerTeam(
  database: Database,
  viewer: Viewer,
  front: Front,
  { convening: id, language }: Asked,
  { school, site, lines }: Team,
): Promise<Outcome<TeamTaken, TeamRefusal>> {
  demand(viewer, registrationPolicy, 'team')
  if (lines.length === 0) return refused('nobody')
  if (lines.length > mostInTeam) return refused('too_many')
  return database.asViewer(registering(viewer.county ?? -1), async (tx) => {
    const convening = found(await lockConvening(tx, id))
    if (whyNotRegister(convening, tx.now) !== null) return refused('closed')
    const [teamId, known, taken] = [newId<'team'>(tx.now), [] as string[], [] as RegistrationId[]]
    for (const [place, line] of lines.entries()) {
      if ((await findByMail(tx, id, line.mail)) !== undefined) known.push(line.mail)
      else
        taken.push(
          await takeIn(tx, convening, {
            ...line,
            school,
            site,
            language,
            interpretation: null,
            needs: null,
            talks: [],
            personId: null,
            teamId,
            madeById: viewer.personId,
            place,
          }),
        )
    }
    await fillPlaces(tx, front, convening)
    await greet(tx, front, convening, taken)
    await record(tx, 'registration.team_made', teamId, { taken: taken.length, known: known.length })
    return done({ taken: taken.length, known })
  })
}
