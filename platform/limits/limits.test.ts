import { expect, test } from 'vitest'
import { openLimits } from './limits.ts'

const secret = 'the secret of a test run, long enough'
const tries = async (
  limits: ReturnType<typeof openLimits>,
  account: string,
  address: string,
  count: number,
) => {
  const answers = []
  for (let made = 0; made < count; made += 1) answers.push((await limits.attempt(account, address)) !== null)
  return answers.filter(Boolean).length
}

test('an account may be tried ten times in fifteen minutes, and no hundred at once get round it', async () => {
  const limits = openLimits(secret, { firstPauseSeconds: 0 })
  expect(await tries(limits, 'a@example.org', '203.0.113.7', 40)).toBe(10)
  expect(await tries(limits, 'b@example.org', '203.0.113.7', 1)).toBe(1)
  const crowd = await Promise.all(
    Array.from({ length: 100 }, () => limits.attempt('c@example.org', '203.0.113.7')),
  )
  expect(crowd.filter((answer) => answer !== null).length).toBeLessThanOrEqual(10)
})

test('from the third try on one waits', async () => {
  const limits = openLimits(secret, { firstPauseSeconds: 60 })
  expect(await tries(limits, 'a@example.org', '203.0.113.7', 10)).toBe(3)
})

test('success gives back what was counted: a school behind one address gets through the bell', async () => {
  const limits = openLimits(secret, { perAddress: 300 })
  for (let person = 0; person < 1000; person += 1) {
    const attempt = await limits.attempt(`person${person}@example.org`, '203.0.113.7')
    expect(attempt).not.toBeNull()
    await attempt?.succeeded()
  }
})

test('one address that fails for everyone is stopped', async () => {
  const limits = openLimits(secret, { perAddress: 20 })
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, person) => limits.attempt(`p${person}@example.org`, '203.0.113.7')),
  )
  expect(answers.filter((answer) => answer !== null).length).toBe(20)
})

test('a code is good once', async () => {
  const limits = openLimits(secret)
  expect([
    await limits.once('a 123456'),
    await limits.once('a 123456'),
    await limits.once('b 123456'),
  ]).toEqual([true, false, true])
})
