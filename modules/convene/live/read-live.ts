import type { Database, Tx } from '#platform/database.ts'
import type { News } from '#platform/streams/streams.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { TalkId } from '../talk/talk.ts'
import { roomNow } from './live.rules.ts'
import type { LiveChange, LivePoll, LiveState } from './live.ts'
import { listPolls, listWaitingWords } from './live-poll.queries.ts'
import { listQuestions } from './live-question.queries.ts'
import { findLiveRoom, listHappened, listSegments, mostBehind } from './live-room.queries.ts'

/** Who looks: those in the room are told what all may see, the desk what waits and what is hidden too. */
export type Sight = 'room' | 'desk'

/** The room as it stands; the number is read first, so that what follows it is never missed. */
export async function readLiveState(tx: Tx, talk: TalkId, sight: Sight): Promise<LiveState | undefined> {
  const room = await findLiveRoom(tx, talk)
  if (room === undefined) return undefined
  return {
    number: room.lastNumber,
    at: tx.now.toISOString(),
    room: roomNow(room),
    questions: await listQuestions(tx, talk),
    polls: await pollsFor(tx, talk, sight),
    agenda: await listSegments(tx, talk),
  }
}

/** What became of whatever changed after a number, once for all who stand there. */
export async function readLiveNews(
  database: Database,
  viewer: Viewer,
  { talk, sight, after }: { readonly talk: TalkId; readonly sight: Sight; readonly after: number },
): Promise<News> {
  return database.asViewer(viewer, async (tx) => {
    const happened = await listHappened(tx, talk, after)
    const room = await findLiveRoom(tx, talk)
    const last = room?.lastNumber ?? 0
    if (happened.length > mostBehind || after > last)
      return { upTo: last, data: { number: last, at: tx.now.toISOString(), anew: true } satisfies LiveChange }
    const number = happened.at(-1)?.number
    // What lies between was erased: only the page itself says how it stands.
    if ((happened[0]?.number ?? after + 1) > after + 1)
      return { upTo: last, data: { number: last, at: tx.now.toISOString(), anew: true } satisfies LiveChange }
    if (number === undefined || room === undefined) return { upTo: after, data: null }
    const of = (kind: string) => [
      ...new Set(happened.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)),
    ]
    const [asked, polled] = [of('question'), of('poll')]
    const questions = asked.length === 0 ? [] : await listQuestions(tx, talk, asked)
    const polls = polled.length === 0 ? [] : await pollsFor(tx, talk, sight, polled)
    const still = new Set<string>([...questions, ...polls].map(({ id }) => id))
    const gone = [...asked, ...polled].filter((id) => !still.has(id))
    const data: LiveChange = {
      number,
      at: tx.now.toISOString(),
      ...(of('room').length > 0 ? { room: roomNow(room) } : {}),
      ...(of('agenda').length > 0 ? { agenda: await listSegments(tx, talk) } : {}),
      ...(questions.length > 0 ? { questions } : {}),
      ...(polls.length > 0 ? { polls } : {}),
      ...(gone.length > 0 ? { gone } : {}),
    }
    return { upTo: number, data }
  })
}

async function pollsFor(
  tx: Tx,
  talk: TalkId,
  sight: Sight,
  ids: readonly string[] | null = null,
): Promise<readonly LivePoll[]> {
  const polls = await listPolls(tx, talk, ids)
  if (sight === 'room') return polls.filter(({ state }) => state !== 'draft')
  const waiting = await listWaitingWords(tx, talk)
  return polls.map((poll) => ({
    ...poll,
    waiting: waiting.filter(({ pollId }) => pollId === poll.id).map(({ word }) => word),
  }))
}
