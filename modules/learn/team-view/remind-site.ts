import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Learning } from '../role/learning.ts'
import { listCrews } from './count-sites.ts'
import { teamPolicy } from './team-view.policy.ts'
import { findLastReminder, findSiteStanding, insertReminder, listAddresses } from './team-view.queries.ts'
import type { TeamRefusal } from './team-view.ts'
import { reminderWords } from './team-view.words.ts'

const betweenRemindersMs = 7 * 86_400_000

type Asked = { readonly place: string; readonly role: string; readonly language: Language }

/**
 * A letter to everyone of a role at a site about the step that is next there. Whoever has done it gets one too: so the
 * outbox, which the county reads, says nothing about one person. At most once in seven days. Answers the letters.
 */
export async function remindSite(
  database: Database,
  viewer: Viewer,
  learning: Learning,
  { place, role, language }: Asked,
): Promise<Outcome<number, TeamRefusal>> {
  demand(viewer, teamPolicy, 'see')
  const standing = found(await database.asViewer(viewer, (tx) => findSiteStanding(tx, place, role)))
  const curriculum = await learning.curriculum()
  const placed = curriculum.step(standing.waitingStepId ?? '', language)
  if (placed === undefined) return refused('nothing_waits')
  return database.asViewer(service('reminders', viewer.county ?? -1), async (tx) => {
    const last = await findLastReminder(tx, place, role)
    if (last !== undefined && tx.now.getTime() - last.getTime() < betweenRemindersMs)
      return refused('reminded_already')
    const crew = (await listCrews(tx, curriculum)).find(
      (each) => each.placeCode === place && each.role === role,
    )
    const addresses = await listAddresses(tx, crew?.learners.map(({ personId }) => personId) ?? [])
    if (addresses.length === 0) return refused('nobody_to_write')
    const words = reminderWords[language]
    const link = `${learning.origin}/learn/steps/${placed.step.id}`
    const letter = {
      kind: 'learn.reminder' as const,
      subject: words.subject,
      body: words.body(placed.step.title, link),
    }
    await writeMail(
      tx,
      addresses.map((recipient) => ({ ...letter, recipient })),
    )
    const reminder = { placeCode: place, role, stepId: placed.step.id, letterCount: addresses.length }
    await insertReminder(tx, { ...reminder, madeById: viewer.personId ?? '' })
    await record(tx, 'learn.site_reminded', placed.step.id, { letters: addresses.length })
    return done(addresses.length)
  })
}
