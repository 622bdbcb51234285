import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { raiseSequence } from '../convening/convening.queries.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { type Afterwards, asPlanner } from '../convening/plan-convening.ts'
import { findChange, insertChange } from '../convening/program-change.queries.ts'
import type { ProgramNoun } from '../convening/program-change.ts'
import { audienceWords } from '../talk/audience.words.ts'
import type { UndoRefusal } from '../talk/program-refusal.ts'
import {
  insertRoom,
  insertSpeaker,
  insertTalk,
  listRooms,
  listSpeakers,
  listTalks,
  replaceSpeakers,
} from '../talk/talk.queries.ts'
import { takeBack, whyNotUndo } from '../talk/undo-change.ts'
import { folded } from './cell.rules.ts'
import { isCalendar, readProgramCalendar } from './program-calendar.rules.ts'
import { byName, rehearse } from './program-check.rules.ts'
import { readProgramCsv } from './program-csv.rules.ts'
import { listImported } from './program-import.queries.ts'
import type { FileTalk, Rehearsal } from './program-import.ts'

const names = {
  roles: [audienceWords.en.audiences, audienceWords.es.audiences],
  themes: [audienceWords.en.themes, audienceWords.es.themes],
}

/** What a file would bring into the program, and what stands in its way; nothing is written. */
export async function rehearseProgram(tx: Tx, convening: Convening, text: string): Promise<Rehearsal> {
  const read = isCalendar(text)
    ? readProgramCalendar(text, convening)
    : readProgramCsv(text, convening, names)
  return rehearse(read, {
    convening,
    rooms: await listRooms(tx, convening.id),
    speakers: await listSpeakers(tx, convening.id),
    talks: byName(await listTalks(tx, convening.id)),
  })
}

/** Brings every talk of a file into the program, with the rooms and speakers it lacks; one fault keeps all of it out. */
export const bringInProgram = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  text: string,
  afterwards?: Afterwards,
): Promise<Outcome<number, 'faults' | 'not_yours'>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<number, 'faults'>> => {
    // Looked at again: the program may have changed since it was shown.
    const { talks, faults, newRooms, newSpeakers } = await rehearseProgram(tx, convening, text)
    if (faults.length > 0 || talks.length === 0) return refused('faults')
    const importId = newId<'program_import'>(tx.now)
    const kept = (noun: ProgramNoun, subjectId: string) =>
      insertChange(tx, { conveningId, noun, subjectId, isNew: true, importId })
    for (const name of newRooms) {
      const id = newId<'room'>(tx.now)
      await insertRoom(tx, conveningId, id, { name, capacity: null, access: null })
      await kept('room', id)
    }
    for (const name of newSpeakers) {
      const id = newId<'speaker'>(tx.now)
      await insertSpeaker(tx, conveningId, id, { name, post: null, about: null, aboutEs: null })
      await kept('speaker', id)
    }
    await insertTalks(tx, convening, talks, kept)
    await raiseSequence(tx, conveningId)
    await record(tx, 'program.brought_in', conveningId, { talks: talks.length })
    return done(talks.length)
  }
  return asPlanner(database, viewer, conveningId, work, afterwards)
}

async function insertTalks(
  tx: Tx,
  { id: conveningId }: Convening,
  talks: readonly FileTalk[],
  kept: (noun: ProgramNoun, subjectId: string) => Promise<void>,
): Promise<void> {
  const rooms = idsByName(await listRooms(tx, conveningId))
  const speakers = idsByName(await listSpeakers(tx, conveningId))
  for (const { line: _, room, speakers: who, ...talk } of talks) {
    const id = newId<'talk'>(tx.now)
    const roomId = room === null ? null : found(rooms.get(folded(room)))
    await insertTalk(tx, conveningId, id, { ...talk, roomId })
    await kept('talk', id)
    await replaceSpeakers(
      tx,
      conveningId,
      id,
      who.map((name) => found(speakers.get(folded(name)))),
    )
  }
}

const idsByName = (parts: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(parts.map(({ id, name }) => [folded(name), id]))

/** Takes back all that a file brought in, or nothing where someone changed a part of it since. */
export const takeBackProgram = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  importId: string,
  afterwards?: Afterwards,
): Promise<Outcome<number, UndoRefusal>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<number, UndoRefusal>> => {
    const changes = []
    for (const { id } of await listImported(tx, conveningId, importId))
      changes.push(found(await findChange(tx, conveningId, id)))
    if (changes.length === 0 || changes.some(({ isNewest }) => !isNewest)) return refused('changed_since')
    const brought = new Set(changes.map(({ subjectId }) => subjectId))
    const others = (await listTalks(tx, conveningId)).filter(
      ({ id, cancelledAt }) => cancelledAt === null && !brought.has(id),
    )
    const isUsed = others.some(
      ({ roomId, speakers }) => brought.has(roomId ?? '') || speakers.some(({ id }) => brought.has(id)),
    )
    if (isUsed) return refused('in_use')
    for (const change of changes) {
      const refusal = change.noun === 'talk' ? await whyNotUndo(tx, convening, change) : null
      if (refusal !== null) return refused(refusal)
    }
    for (const change of changes) await takeBack(tx, conveningId, change)
    await record(tx, 'program.taken_back', conveningId, { parts: changes.length })
    return done(changes.length)
  }
  return asPlanner(database, viewer, conveningId, work, afterwards)
}
