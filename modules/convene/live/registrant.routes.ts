import { z } from 'zod'
import { form, only, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { linkOf } from '../registration/registration.routes.tsx'
import type { TalkId } from '../talk/talk.ts'
import { joinByLink } from './join-by-link.ts'
import { isStaffHere, type LiveDoor } from './live-door.ts'
import { registrantKey } from './registrant-seat.ts'
import { seatCookie, seatOf } from './seat.ts'

/** Into a live room from the page of one's own registration, without a code. */
export const registrantRoutes = (door: LiveDoor): readonly Route[] => [
  form(
    '/counties/:code{[0-9]{2}}/registrations/:token/talks/:talk{[0-9a-f-]{36}}',
    only(registrationPolicy, 'own'),
    z.object({}),
    async (asked) => {
      const { database, viewer, params } = asked
      const link = linkOf(door, asked)
      const talk: TalkId = id<'talk'>(params.talk)
      // Staff of the county have a seat of their own; in any other browser they sit as who registered.
      const isStaff = isStaffHere(viewer, link.county)
      const key = registrantKey(door.secret, link.registration)
      const seat = seatOf(door.secret, talk, isStaff ? viewer : { personId: null }, key)
      const outcome = seat === null ? null : await joinByLink(database, link, talk, seat)
      if (outcome?.done !== true) return seeOther(`/counties/${params.code}/registrations/${params.token}`)
      return seeOther(`/counties/${params.code}/talks/${talk}/live`, {
        cookies: isStaff ? [] : [{ name: seatCookie, value: key, maxAgeSeconds: 43_200 }],
      })
    },
  ),
]
