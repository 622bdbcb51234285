import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, api, form, only, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Language } from '#platform/words.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { registering } from '../registration/register.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { linkOf, ownAnswer } from '../registration/registration.routes.tsx'
import type { Front } from '../registration/write-letters.ts'
import { shownTalks } from '../talk/program.rules.ts'
import { findTalk, listTalks } from '../talk/talk.queries.ts'
import { calendarText, conveningEntry, type Entry, talkEntry } from './calendar.rules.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { type Coming, findLink, listComing } from './calendar-link.queries.ts'
import { endCalendar, makeCalendar } from './keep-calendar.ts'

const read = only(conveningPolicy, 'read')
const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}'
const own = '/counties/:code{[0-9]{2}}/registrations/:token'

/** Calendars: of a convening with its talks, of one talk, and of what one person comes to. */
export const calendarFeedRoutes = (front: Front): readonly Route[] => [
  api(`${one}/calendar.ics`, read, (asked) =>
    inCounty(asked, async (tx) => {
      const { params, language } = asked
      const convening = found(await findConvening(tx, id(params.convening)))
      const url = urlOf(front, params.code, convening)
      const talks = shownTalks(await listTalks(tx, convening.id), convening)
      // A convening with talks is its talks; one without, the whole of it.
      const entries =
        talks.length === 0
          ? [conveningEntry(convening, url, language)]
          : talks.map((talk) => talkEntry(talk, convening, url, language))
      return calendar(inLanguage(convening.title, convening.titleEs, language), entries, language)
    }),
  ),
  api(`${one}/talks/:talk/calendar.ics`, read, (asked) =>
    inCounty(asked, async (tx) => {
      const { params, language } = asked
      const convening = found(await findConvening(tx, id(params.convening)))
      const talk = found(await findTalk(tx, id(params.talk)))
      found(talk.conveningId === convening.id ? talk : null)
      const entry = talkEntry(talk, convening, urlOf(front, params.code, convening), language)
      return calendar(entry.title, [entry], language)
    }),
  ),
  api('/counties/:code{[0-9]{2}}/calendars/mine/:token/mine.ics', read, (asked) =>
    asked.database.asViewer(registering(Number(asked.params.code)), async (tx) => {
      const owner = found(await findLink(tx, contentHash(asked.params.token)))
      const entries: Entry[] = []
      for (const coming of await listComing(tx, owner))
        entries.push(...(await entriesOf(tx, front, asked.params.code, coming, asked.language)))
      return calendar(programWords[asked.language].list, entries, asked.language)
    }),
  ),
  form(`${own}/calendar`, only(registrationPolicy, 'own'), z.object({}), async (asked) => {
    const { database, params } = asked
    const token = await makeCalendar(database, linkOf(front, asked))
    const address = `${front.origin}/counties/${params.code}/calendars/mine/${token}/mine.ics`
    return ownAnswer(front, asked, undefined, address)
  }),
  form(`${own}/calendar/ending`, only(registrationPolicy, 'own'), z.object({}), async (asked) => {
    const { database, params } = asked
    await endCalendar(database, linkOf(front, asked))
    return seeOther(`/counties/${params.code}/registrations/${params.token}?saved`)
  }),
]

/** What one registration puts into a calendar. Who cannot come, or waits, sees that it is not theirs. */
async function entriesOf(
  tx: Tx,
  front: Front,
  code: string,
  coming: Coming,
  language: Language,
): Promise<readonly Entry[]> {
  const convening = await findConvening(tx, coming.conveningId)
  if (convening === undefined) return []
  const url = urlOf(front, code, convening)
  const mine = (entry: Entry): Entry => ({
    ...entry,
    sequence: entry.sequence + coming.sequence,
    isCancelled: entry.isCancelled || coming.isCancelled || !coming.isPlaced,
  })
  const talks = (await listTalks(tx, convening.id)).filter(({ id: talk }) => coming.talkIds.includes(talk))
  return [
    conveningEntry(convening, url, language),
    ...talks.map((talk) => talkEntry(talk, convening, url, language)),
  ].map(mine)
}

const urlOf = ({ origin }: Front, code: string, { id: convening }: Convening): string | null =>
  origin === '' ? null : `${origin}${conveningsPath(code)}/${convening}`

const calendar = (name: string, entries: readonly Entry[], language: Language): Answer =>
  calendarAnswer(calendarText(name, entries, language))
