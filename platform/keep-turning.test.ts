import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepTurning } from './keep-turning.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('it turns again and again, no two at once, and stops when the one that runs has ended', async () => {
  let [begun, ended] = [0, 0]
  const work = async () => {
    begun += 1
    await new Promise((next) => setTimeout(next, 250))
    ended += 1
  }
  const turning = keepTurning(work, { every: 100, first: 10, onFault: () => {} })
  await vi.advanceTimersByTimeAsync(9)
  expect(begun).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toBe(1)
  await vi.advanceTimersByTimeAsync(200)
  expect([begun, ended]).toEqual([1, 0])
  await vi.advanceTimersByTimeAsync(100)
  expect([begun, ended]).toEqual([2, 1])
  let hasStopped = false
  void turning.stop().then(() => {
    hasStopped = true
  })
  await vi.advanceTimersByTimeAsync(200)
  expect([hasStopped, ended]).toEqual([false, 1])
  await vi.advanceTimersByTimeAsync(1000)
  expect([hasStopped, begun, ended]).toEqual([true, 2, 2])
})

test('a fault is told, and the next turn tries again', async () => {
  const told: unknown[] = []
  const turning = keepTurning(() => Promise.reject(new Error('not now')), {
    every: 100,
    onFault: (error) => told.push(error),
  })
  await vi.advanceTimersByTimeAsync(250)
  expect(told).toHaveLength(2)
  await turning.stop()
})
