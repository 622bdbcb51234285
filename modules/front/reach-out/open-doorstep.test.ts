import { expect, test } from 'vitest'
import { openDoorstep } from './open-doorstep.ts'

const secret = 'the secret of a test run, long enough'
const now = new Date('2026-11-20T18:00:00Z')
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000)

const arriving = (more = {}) => ({
  site: '',
  opened: openDoorstep(secret).seal(before(40)),
  answers: { words: 'We have a room with a window.' },
  address: 'one',
  ...more,
})
const links = { words: 'See https://a.example and https://b.example' }

test.each([
  ['a message like any other', {}, null],
  ['one with a single link', { answers: { words: 'See https://a.example' } }, null],
  ['a form that lay open for two days', { opened: openDoorstep(secret).seal(before(172_800)) }, null],
  ['a hidden field that was filled in', { site: 'x' }, 'hidden_field'],
  ['a form filled in within two seconds', { opened: openDoorstep(secret).seal(before(2)) }, 'too_fast'],
  ['a form filled in before it was opened', { opened: openDoorstep(secret).seal(before(-60)) }, 'too_fast'],
  [
    'a seal of someone else’s',
    { opened: openDoorstep('another secret, long enough').seal(before(40)) },
    'no_seal',
  ],
  ['no seal', { opened: '' }, 'no_seal'],
  ['several links', { answers: links }, 'links'],
])('%s', async (_what, more, reason) => {
  expect(await openDoorstep(secret).judge(arriving(more), now)).toBe(reason)
})

test('the same words a fourth time, and only words: many who leave them empty are many people', async () => {
  const doorstep = openDoorstep(secret)
  const reasons = []
  for (let time = 0; time < 5; time += 1)
    reasons.push(await doorstep.judge(arriving({ address: `home ${time}` }), now))
  expect(reasons).toEqual([null, null, null, 'repeated', 'repeated'])
  for (let time = 0; time < 10; time += 1)
    expect(await doorstep.judge(arriving({ answers: {}, address: `home ${time}` }), now)).toBeNull()
})

test('a school behind one address gets through an evening; a flood is kept apart and then told to wait', async () => {
  const doorstep = openDoorstep(secret)
  const reasons = []
  for (let sent = 0; sent < 301; sent += 1)
    reasons.push(await doorstep.judge(arriving({ answers: { words: `Words ${sent}` } }), now))
  expect(reasons.slice(0, 60).every((reason) => reason === null)).toBe(true)
  expect(reasons.slice(60, 300).every((reason) => reason === 'many_at_once')).toBe(true)
  expect(reasons[300]).toBeUndefined()
})
