import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { TalkId } from '../talk/talk.ts'
import { asHost } from './host-live.ts'
import type { HostRefusal } from './live.rules.ts'
import type { PollId, PollState, PollTyped, QuestionId, QuestionState, SegmentId } from './live.ts'
import { insertPoll, updatePollState, upsertWord } from './live-poll.queries.ts'
import { updateQuestionState } from './live-question.queries.ts'
import {
  deleteSegment,
  insertSegment,
  removeSeatOfQuestion,
  startSegment,
  tellLive,
} from './live-room.queries.ts'

type Deed<Result> = Promise<Outcome<Result, HostRefusal>>

/** Shows a question, calls it answered, or hides it from everyone. */
export const decideQuestion = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  id: QuestionId,
  state: Exclude<QuestionState, 'waiting'>,
): Deed<QuestionId> =>
  asHost(database, viewer, talk, async (tx) => {
    if (!(await updateQuestionState(tx, talk, id, state))) return refused('gone')
    await record(tx, `live_question.${state}`, id)
    await tellLive(tx, talk, 'question', id)
    return done(id)
  })

/** Hides a question and takes its seat out of the room: the stream of that browser ends at once. */
export const removeAsker = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  id: QuestionId,
): Deed<QuestionId> =>
  asHost(database, viewer, talk, async (tx) => {
    if (!(await updateQuestionState(tx, talk, id, 'hidden'))) return refused('gone')
    await removeSeatOfQuestion(tx, talk, id)
    await record(tx, 'live_seat.removed', id)
    await tellLive(tx, talk, 'question', id)
    return done(id)
  })

export const makePoll = (database: Database, viewer: Viewer, talk: TalkId, typed: PollTyped): Deed<PollId> =>
  asHost(database, viewer, talk, async (tx) => {
    const id = await insertPoll(tx, talk, typed)
    await record(tx, 'live_poll.made', id)
    await tellLive(tx, talk, 'poll', id)
    return done(id)
  })

export const decidePoll = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  id: PollId,
  state: Exclude<PollState, 'draft'>,
): Deed<PollId> =>
  asHost(database, viewer, talk, async (tx) => {
    if (!(await updatePollState(tx, talk, id, state))) return refused('gone')
    await record(tx, state === 'open' ? 'live_poll.opened' : 'live_poll.closed', id)
    await tellLive(tx, talk, 'poll', id)
    return done(id)
  })

/** Lets a word be seen by all, or keeps it from them. */
export const decideWord = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  id: PollId,
  { word, shown }: { readonly word: string; readonly shown: boolean },
): Deed<PollId> =>
  asHost(database, viewer, talk, async (tx) => {
    await upsertWord(tx, talk, id, word, shown)
    await record(tx, 'live_word.decided', id, { shown })
    await tellLive(tx, talk, 'poll', id)
    return done(id)
  })

export const addSegment = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  typed: { readonly title: string; readonly minutes: number },
): Deed<TalkId> =>
  asHost(database, viewer, talk, async (tx) => {
    if ((await insertSegment(tx, talk, typed)) === null) return refused('gone')
    await tellLive(tx, talk, 'agenda', talk)
    return done(talk)
  })

/** Begins a part of the agenda, from which its timer runs, or takes it off. */
export const changeSegment = (
  database: Database,
  viewer: Viewer,
  talk: TalkId,
  id: SegmentId,
  deed: 'begin' | 'remove',
): Deed<TalkId> =>
  asHost(database, viewer, talk, async (tx) => {
    const changed = deed === 'begin' ? await startSegment(tx, talk, id) : await deleteSegment(tx, talk, id)
    if (!changed) return refused('gone')
    await tellLive(tx, talk, 'agenda', talk)
    return done(talk)
  })
