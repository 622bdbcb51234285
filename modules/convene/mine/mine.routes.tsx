import { z } from 'zod'
import { Forbidden } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Viewer } from '#platform/viewer.ts'
import { hasLink } from '../calendar-feed/calendar-link.queries.ts'
import { endOwnCalendar, type Home, makeOwnCalendar } from '../calendar-feed/keep-calendar.ts'
import { conveningsPath } from '../convening/in-county.ts'
import { registering } from '../registration/register.ts'
import { type Front, ownPath } from '../registration/write-letters.ts'
import { type Mine, MinePage, minePath } from './mine.page.tsx'
import { minePolicy } from './mine.policy.ts'
import { listOwnRegistrations, listOwnTalks } from './mine.queries.ts'
import { mineWords } from './mine.words.ts'

const see = only(minePolicy, 'see')
type MineAsked = Asked<'/convenings/mine'>

/** What a person who signed in comes to in their county. */
export const mineRoutes = (front: Front): readonly Route[] => [
  page(minePath, see, (asked) => mineAnswer(front, asked)),
  form(`${minePath}/calendar`, see, z.object({}), async (asked) => {
    const home = homeOf(asked.viewer)
    const token = await makeOwnCalendar(asked.database, home)
    return mineAnswer(
      front,
      asked,
      `${front.origin}/counties/${codeOf(home)}/calendars/mine/${token}/mine.ics`,
    )
  }),
  form(`${minePath}/calendar/ending`, see, z.object({}), async ({ database, viewer }) => {
    await endOwnCalendar(database, homeOf(viewer))
    return seeOther(minePath)
  }),
]

/** Themselves in their own county: who only looks by a county's leave comes to nothing there. */
function homeOf({ county, personId, guest }: Viewer): Home {
  if (county === null || personId === null || guest !== undefined) throw new Forbidden()
  return { county, personId }
}

const codeOf = ({ county }: Home): string => String(county).padStart(2, '0')

function mineAnswer(front: Front, { database, viewer, language }: MineAsked, calendar: string | null = null) {
  const home = homeOf(viewer)
  const convenings = conveningsPath(codeOf(home))
  return database.asViewer(registering(home.county), async (tx): Promise<Answer> => {
    const registrations = await listOwnRegistrations(tx, home.personId)
    const talks = await listOwnTalks(
      tx,
      registrations.map(({ id }) => id),
    )
    const mine = registrations.map(
      (registration): Mine => ({
        registration,
        talks: talks.filter(({ registrationId }) => registrationId === registration.id),
        path: ownPath(front, home.county, registration.id),
        conveningPath: `${convenings}/${registration.conveningId}`,
      }),
    )
    const main = (
      <MinePage
        mine={mine}
        now={tx.now}
        convenings={convenings}
        calendar={calendar}
        hasCalendar={await hasLink(tx, { personId: home.personId, registrationId: null })}
        language={language}
      />
    )
    return html({ title: mineWords[language].title, noindex: true, main })
  })
}
