import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { TooBusy } from './errors.ts'
import { hashPassword, isPassword } from './passwords.ts'

test('a crowd of passwords is compared a few at a time, and a crowd beyond all measure is turned away', async () => {
  const stored = await hashPassword('copper lantern drifts past nine herons')
  const atOnce = Math.min(3, availableParallelism())
  const beyond = 20
  const answers = await Promise.allSettled(
    Array.from({ length: atOnce + 300 + beyond }, (_, place) =>
      // Of what is not a hash nothing is computed, so that the crowd is quick.
      isPassword(place === 0 ? stored : 'no hash', 'copper lantern drifts past nine herons'),
    ),
  )
  expect(answers[0]).toEqual({ status: 'fulfilled', value: true })
  const turnedAway = answers.filter(
    (answer) => answer.status === 'rejected' && answer.reason instanceof TooBusy,
  )
  expect(turnedAway).toHaveLength(beyond)
  expect(answers.slice(-beyond)).toEqual(turnedAway)
  expect(await isPassword(stored, 'another'), 'and then there is room again').toBe(false)
})
