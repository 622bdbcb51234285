import type { Database, Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { addDays, type CalendarDate } from '#platform/time.ts'
import { service } from '#platform/viewer.ts'
import { insertConvening, listConveningsFrom, updateState } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { momentIn } from '../convening/zone-time.rules.ts'
import { insertRoom, insertSpeaker, insertTalk, replaceSpeakers } from './talk.queries.ts'
import type { Audience, SpeakerId, Theme } from './talk.ts'

const timeZone = 'America/Los_Angeles'
const daysAhead = 30

type Slot = {
  readonly title: string
  readonly titleEs: string
  readonly from: string
  readonly until: string
  readonly room: 'hall' | 'library'
  readonly speaker: number
  readonly roles: readonly Audience[]
  readonly themes: readonly Theme[]
}

// Invented, as everything of the practice county is.
const slots: readonly Slot[] = [
  {
    title: 'Welcome: what came back from the last decision',
    titleEs: 'Bienvenida: lo que volvió de la última decisión',
    from: '09:00',
    until: '09:45',
    room: 'hall',
    speaker: 0,
    roles: [],
    themes: ['collaboration'],
  },
  {
    title: 'Opening a room without losing a classroom',
    titleEs: 'Abrir una sala sin perder un salón',
    from: '10:00',
    until: '11:00',
    room: 'hall',
    speaker: 1,
    roles: ['principal', 'leader', 'coordinator'],
    themes: ['systems'],
  },
  {
    title: 'The first call home, with an interpreter',
    titleEs: 'La primera llamada a casa, con intérprete',
    from: '10:00',
    until: '11:00',
    room: 'library',
    speaker: 2,
    roles: ['family-navigator', 'school-counselor', 'family'],
    themes: ['relationships', 'access'],
  },
  {
    title: 'From a worried teacher to a first visit',
    titleEs: 'De un maestro preocupado a una primera visita',
    from: '11:15',
    until: '12:15',
    room: 'library',
    speaker: 3,
    roles: ['clinician-1', 'clinician-2', 'graduate-clinical-intern', 'school-staff'],
    themes: ['access'],
  },
  {
    title: 'What we decide, and who answers by when',
    titleEs: 'Lo que decidimos y quién responde para cuándo',
    from: '13:15',
    until: '15:00',
    room: 'hall',
    speaker: 0,
    roles: [],
    themes: ['collaboration', 'systems'],
  },
]
const speakers = [
  ['Marisol Arroyo', 'Director of school wellness'],
  ['Tomas Ridge', 'Principal'],
  ['Rosa Canyon', 'Family navigator'],
  ['Lena Brook', 'Clinician II'],
] as const

/** Gives the practice county a convening a month ahead, unless one is ahead already. */
export async function seedPracticeConvening(database: Database): Promise<void> {
  await database.asViewer(service('practice county', 0), async (tx) => {
    if ((await listConveningsFrom(tx, ['convening'], tx.today)).length > 0) return
    const day = addDays(tx.today, daysAhead)
    const id = newId<'convening'>(tx.now)
    await insertConvening(tx, id, null, written(day))
    await updateState(tx, id, 'announced')
    await seedProgram(tx, id, day)
  })
}

const written = (day: CalendarDate) => ({
  kind: 'convening' as const,
  title: 'Practice convening: a team in every school',
  titleEs: 'Encuentro de práctica: un equipo en cada escuela',
  summary:
    'Teams of the practice county learn together in the morning and decide together in the afternoon. Everything here is invented.',
  summaryEs:
    'Los equipos del condado de práctica aprenden juntos por la mañana y deciden juntos por la tarde. Todo aquí es inventado.',
  placeKind: 'in_person' as const,
  placeName: 'Meadow Hall',
  placeAddress: null,
  meetingLink: null,
  startsAt: momentIn(timeZone, day, '09:00'),
  endsAt: momentIn(timeZone, day, '15:00'),
  timeZone,
  capacity: 120,
  registrationEndsAt: null,
  contact: null,
  purpose: null,
  languages: ['en', 'es'],
  interpretation: 'English and Spanish all day',
  accessibility: 'Level entrance, captions in the hall',
  childcare: null,
  food: 'Lunch is there',
  transport: null,
})

async function seedProgram(tx: Tx, convening: ConveningId, day: CalendarDate): Promise<void> {
  const rooms = { hall: newId<'room'>(tx.now), library: newId<'room'>(tx.now) }
  await insertRoom(tx, convening, rooms.hall, { name: 'Great hall', capacity: 120, access: null })
  await insertRoom(tx, convening, rooms.library, { name: 'Library', capacity: 30, access: null })
  const ids: SpeakerId[] = []
  for (const [name, post] of speakers) {
    const id = newId<'speaker'>(tx.now)
    await insertSpeaker(tx, convening, id, { name, post, about: null, aboutEs: null })
    ids.push(id)
  }
  for (const { from, until, room, speaker, ...slot } of slots) {
    const id = newId<'talk'>(tx.now)
    await insertTalk(tx, convening, id, {
      ...slot,
      summary: null,
      summaryEs: null,
      startsAt: momentIn(timeZone, day, from),
      endsAt: momentIn(timeZone, day, until),
      capacity: null,
      roomId: rooms[room],
      meetingLink: null,
    })
    await replaceSpeakers(tx, convening, id, ids.slice(speaker, speaker + 1))
  }
}
