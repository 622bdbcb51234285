import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { registering } from '../registration/register.ts'
import type { Link } from '../registration/registration.rules.ts'
import { standingOf } from '../registration/registration.ts'
import type { TalkId } from '../talk/talk.ts'
import type { Seat } from './live.ts'
import { beQuiet, takeSeat } from './live-room.queries.ts'
import { holdComing, listRooms } from './registrant.queries.ts'

type LinkRefusal = 'no_place' | 'not_open'

/**
 * A seat for whoever has a place at the convening, by the link of their own registration. Who sat down where is written
 * in no trail. @throws NotFound for a talk of another convening
 */
export const joinByLink = (
  database: Database,
  { county, registration }: Link,
  talk: TalkId,
  seat: Seat,
): Promise<Outcome<TalkId, LinkRefusal>> =>
  database.asViewer(registering(county), async (tx) => {
    const coming = found(await holdComing(tx, id(registration)))
    if (standingOf(coming) !== 'placed') return refused('no_place')
    const room = (await listRooms(tx, coming.conveningId)).find((one) => one.talk === talk)
    if (room?.open !== true) return refused('not_open')
    await beQuiet(tx)
    await takeSeat(tx, talk, seat)
    return done(talk)
  })
