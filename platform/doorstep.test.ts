import { expect, test } from 'vitest'
import { openDoorstep } from './doorstep.ts'

const now = new Date('2026-11-20T18:00:00Z')
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const settings = { secret: 'the secret of a test run, long enough', form: 'a form', many: 4, most: 6 }
const knock = (more = {}) => ({
  address: 'one',
  site: '',
  opened: openDoorstep(settings).seal(before(40)),
  said: '',
  ...more,
})

test.each([
  ['a form like any other', {}, null],
  ['one that lay open for two days', { opened: openDoorstep(settings).seal(before(172_800)) }, null],
  ['a hidden field that was filled in', { site: 'x' }, 'hidden_field'],
  ['one filled in within two seconds', { opened: openDoorstep(settings).seal(before(2)) }, 'too_fast'],
  ['one filled in before it was opened', { opened: openDoorstep(settings).seal(before(-60)) }, 'too_fast'],
  ['no seal', { opened: '' }, 'no_seal'],
  [
    'the seal of another form',
    { opened: openDoorstep({ ...settings, form: 'another' }).seal(before(40)) },
    'no_seal',
  ],
])('%s', async (_what, more, doubt) => {
  expect(await openDoorstep(settings).judge(knock(more), now)).toBe(doubt)
})

test('one address: doubted beyond the first bound, told to wait beyond the second; another is not', async () => {
  const doorstep = openDoorstep(settings)
  const doubts = []
  for (let sent = 0; sent < 7; sent++) doubts.push(await doorstep.judge(knock(), now))
  expect(doubts).toEqual([null, null, null, null, 'many_at_once', 'many_at_once', undefined])
  expect(await doorstep.judge(knock({ address: 'two' }), now)).toBeNull()
})

test('the same said a fourth time is doubted, in whatever letters; what is empty never', async () => {
  const doorstep = openDoorstep(settings)
  const doubts = []
  for (const [at, said] of ['Hello', 'hello', 'HELLO', 'hello', ''].entries())
    doubts.push(await doorstep.judge(knock({ address: `home ${at}`, said }), now))
  expect(doubts).toEqual([null, null, null, 'repeated', null])
})
