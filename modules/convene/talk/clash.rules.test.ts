import { expect, test } from 'vitest'
import { clashesOf, type Slot } from './clash.rules.ts'
import type { Talk } from './talk.ts'

const at = (clock: string) => new Date(`2027-03-04T${clock}:00Z`)
const talk = {
  id: 'one',
  roomId: 'hall',
  roomName: 'Great hall',
  title: 'Welcome',
  startsAt: at('09:00'),
  endsAt: at('10:00'),
  cancelledAt: null,
  speakers: [{ id: 'amal', name: 'Amal Reed', post: null }],
} as unknown as Talk
const slot = (from: string, until: string, more: Partial<Slot> = {}): Slot => ({
  id: null,
  roomId: 'hall',
  startsAt: at(from),
  endsAt: at(until),
  speakerIds: [],
  ...more,
})
const kinds = (one: Slot, talks: readonly Talk[] = [talk]) => clashesOf(one, talks).map(({ kind }) => kind)

test.each([
  ['the same hour', slot('09:00', '10:00'), ['room']],
  ['within it', slot('09:15', '09:30'), ['room']],
  ['around it', slot('08:00', '11:00'), ['room']],
  ['a minute into it', slot('09:59', '10:30'), ['room']],
  ['right after it', slot('10:00', '11:00'), []],
  ['right before it', slot('08:00', '09:00'), []],
  ['in another room', slot('09:00', '10:00', { roomId: 'library' }), []],
  ['in no room', slot('09:00', '10:00', { roomId: null }), []],
  [
    'the same speaker elsewhere',
    slot('09:30', '10:30', { roomId: 'library', speakerIds: ['amal'] }),
    ['speaker'],
  ],
  ['both at once', slot('09:30', '10:30', { speakerIds: ['amal'] }), ['room', 'speaker']],
  ['itself', slot('09:00', '10:00', { id: 'one', speakerIds: ['amal'] }), []],
] as const)('%s', (_when, one, expected) => {
  expect(kinds(one)).toEqual(expected)
})

test('a cancelled talk has neither room nor speaker, and two talks without a room never share one', () => {
  expect(
    kinds(slot('09:00', '10:00', { speakerIds: ['amal'] }), [{ ...talk, cancelledAt: at('08:00') }]),
  ).toEqual([])
  expect(kinds(slot('09:00', '10:00', { roomId: null }), [{ ...talk, roomId: null }])).toEqual([])
})
