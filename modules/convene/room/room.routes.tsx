import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import { listOccasions } from '../decision/decision.queries.ts'
import type { Occasion } from '../decision/decision.ts'
import { cell } from '../decision/decision-csv.rules.ts'
import { addEntry, changeEntry, undoChange } from '../leaf/keep-entry.ts'
import { leafPolicy } from '../leaf/leaf.policy.ts'
import type { LeafKind, Says } from '../leaf/leaf.ts'
import { leafWords } from '../leaf/leaf.words.ts'
import { findLastChange, listEntries } from '../leaf/leaf-entry.queries.ts'
import { isRoom, readRoom } from './read-room.ts'
import { groupName, RoomPage } from './room.page.tsx'
import { readCounts } from './room.rules.ts'
import { roomGroups, roomSides } from './room.ts'
import { roomWords } from './room.words.ts'

const read = only(leafPolicy, 'read')
const keep = only(leafPolicy, 'keep')
const kinds: readonly LeafKind[] = ['room_expected', 'room_count']
const sent = z.looseObject({ side: z.enum(roomSides), convening: z.string().max(36).default('') })

/** Who was in the room against who should be. */
export const roomRoutes: readonly Route[] = [
  page('/impact/room', read, (asked) => roomAnswer(asked, false)),

  page('/impact/room.csv', read, async (asked) => {
    const { database, viewer, language } = asked
    const { occasion } = await database.asViewer(viewer, (tx) => chosen(tx, asked))
    const tables = occasion === null ? [] : await readRoom(database, viewer, occasion.id)
    const lines = tables.flatMap(({ side, rows, from }) =>
      rows.map(({ group, expected, present }) =>
        [
          side,
          groupName(side, group, language),
          expected,
          from === null ? null : present.shown ? present.value : 'hidden',
        ]
          .map(cell)
          .join(','),
      ),
    )
    const text = `\ufeff${['side,group,should_be_there,were_there', ...lines].join('\r\n')}\r\n`
    return file(text, 'text/csv; charset=utf-8', 'room.csv')
  }),

  form('/impact/room/expected', keep, sent, (asked) => saved(asked, asked.input.side, null)),
  form('/impact/room/counts', keep, sent, (asked) => saved(asked, asked.input.side, asked.input.convening)),

  form('/impact/room/undo', keep, z.object({}), async ({ database, viewer }) => {
    await database.asViewer(viewer, (tx) => undoChange(tx, kinds))
    return seeOther('/impact/room?saved')
  }),
]

type Sent = Asked<string> & { readonly typed: Readonly<Record<string, unknown>> }

/** Sets who should be there, or how many were at one convening. */
async function saved(
  asked: Sent,
  side: (typeof roomSides)[number],
  convening: string | null,
): Promise<Answer> {
  const { database, viewer, typed } = asked
  const counts = readCounts(roomGroups[side], typed)
  const known = await database.asViewer(viewer, listOccasions)
  const isKnown = convening === null || known.some(({ id }) => id === convening)
  if (counts === null || !isKnown) return roomAnswer(asked, true)
  const numbers = Object.fromEntries([...counts].map(([group, count]) => [group, String(count)]))
  const says: Says = { side, ...(convening === null ? {} : { convening }), ...numbers }
  await database.asViewer(viewer, async (tx) => {
    const held = (await listEntries(tx, kinds)).find((one) => isRoom(one, side, convening))
    if (held === undefined)
      await addEntry(tx, convening === null ? 'room_expected' : 'room_count', { says, shown: false })
    else await changeEntry(tx, held.id, { says, shown: false }, null)
  })
  const of = typeof typed.convening === 'string' ? typed.convening : ''
  return seeOther(`/impact/room?saved${of === '' ? '' : `&convening=${encodeURIComponent(of)}`}`)
}

type Chosen = { readonly occasions: readonly Occasion[]; readonly occasion: Occasion | null }

/** The convening of the address, else the newest that has begun, else the newest. */
async function chosen(tx: Tx, { query }: Asked<string>): Promise<Chosen> {
  const occasions = await listOccasions(tx)
  const asked = occasions.find(({ id }) => id === query.get('convening'))
  const begun = occasions.find(({ startsAt }) => startsAt <= tx.now)
  return { occasions, occasion: asked ?? begun ?? occasions[0] ?? null }
}

async function roomAnswer(asked: Asked<string>, wrong: boolean): Promise<Answer> {
  const { database, viewer, language, query } = asked
  const about = await database.asViewer(viewer, async (tx) => ({
    ...(await chosen(tx, asked)),
    entries: await listEntries(tx, kinds),
    mayUndo: may(viewer, leafPolicy, 'keep') && (await findLastChange(tx, kinds)) !== undefined,
  }))
  const { occasions, occasion, entries, mayUndo } = about
  const saysOf = (convening: string | null) => {
    const of = (side: (typeof roomSides)[number]): Says =>
      entries.find((one) => isRoom(one, side, convening))?.says ?? {}
    return { role: of('role'), language: of('language') }
  }
  const main = (
    <RoomPage
      {...{ occasions, occasion, mayUndo, wrong, language }}
      tables={occasion === null ? [] : await readRoom(database, viewer, occasion.id)}
      expected={saysOf(null)}
      counted={saysOf(occasion?.id ?? '')}
      mayKeep={may(viewer, leafPolicy, 'keep')}
      saved={!wrong && query.has('saved')}
    />
  )
  const { title } = roomWords[language]
  const breadcrumbs = [
    { href: '/impact', text: leafWords[language].title },
    { href: '', text: title },
  ]
  return html({ title, main, noindex: true, wide: true, breadcrumbs }, wrong ? 422 : 200)
}
