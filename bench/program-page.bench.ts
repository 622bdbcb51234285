import { insertConvening, updateState } from '#modules/convene/convening/convening.queries.ts'
import { insertRoom, insertSpeaker, insertTalk, replaceSpeakers } from '#modules/convene/talk/talk.queries.ts'
import { themes } from '#modules/convene/talk/talk.ts'
import { openDatabase, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { service } from '#platform/viewer.ts'
import type { Bench } from './bench.ts'
import { speedOf } from './page-speed.bench.ts'

const [rooms, hours] = [5, 8]
const hourMs = 3_600_000

/** The program of a day with forty talks in five rooms, whole and narrowed. */
export const programPage: Bench = {
  name: 'program-page',
  about: 'as page-speed, for a public program: p99 ≤ 25 ms',
  run: () =>
    speedOf(async ({ databaseUrl }) => {
      const database = openDatabase({ school: databaseUrl, clinic: databaseUrl })
      const id = await database.asViewer(service('bench', 34), fortyTalks).finally(() => database.close())
      const path = `/counties/34/convenings/${id}`
      return [path, `${path}?role=principal&theme=systems`]
    }),
}

async function fortyTalks(tx: Tx): Promise<string> {
  const id = newId<'convening'>(tx.now)
  const begins = tx.now.getTime() + 30 * 24 * hourMs
  await insertConvening(tx, id, null, {
    kind: 'convening',
    title: 'Forty talks',
    titleEs: null,
    summary: 'A day with forty talks.',
    summaryEs: null,
    placeKind: 'in_person',
    placeName: 'Hall',
    placeAddress: null,
    meetingLink: null,
    startsAt: new Date(begins),
    endsAt: new Date(begins + hours * hourMs),
    timeZone: 'America/Los_Angeles',
    capacity: 500,
    registrationEndsAt: null,
    contact: null,
    purpose: null,
    languages: ['en', 'es'],
    interpretation: null,
    accessibility: null,
    childcare: null,
    food: null,
    transport: null,
  })
  await updateState(tx, id, 'announced')
  for (let room = 0; room < rooms; room++) await fillRoom(tx, id, room, begins)
  return id
}

async function fillRoom(
  tx: Tx,
  convening: ReturnType<typeof newId<'convening'>>,
  room: number,
  begins: number,
) {
  const [roomId, speaker] = [newId<'room'>(tx.now), newId<'speaker'>(tx.now)]
  await insertRoom(tx, convening, roomId, { name: `Room ${room}`, capacity: 100, access: null })
  const about = 'Speaks here all day, about what a school can do.'
  await insertSpeaker(tx, convening, speaker, {
    name: `Speaker ${room}`,
    post: 'Principal',
    about,
    aboutEs: null,
  })
  for (let hour = 0; hour < hours; hour++) {
    const id = newId<'talk'>(tx.now)
    await insertTalk(tx, convening, id, {
      title: `Talk ${hour} in room ${room}`,
      titleEs: null,
      summary: 'What it is about, in a sentence or two that a busy person reads once.',
      summaryEs: null,
      startsAt: new Date(begins + hour * hourMs),
      endsAt: new Date(begins + (hour + 1) * hourMs),
      capacity: null,
      roles: room % 2 === 0 ? ['principal', 'leader'] : [],
      themes: themes.slice(0, 1 + (hour % themes.length)),
      roomId,
      meetingLink: null,
    })
    await replaceSpeakers(tx, convening, id, [speaker])
  }
}
