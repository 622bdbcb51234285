import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TooBusy } from './errors.ts'
import { openLine, takingTurns } from './turns.ts'

test('a line turns away whom it has no place for, and takes the next when one is free', async () => {
  const line = openLine(1)
  let free = () => {}
  const first = line(() => new Promise<void>((resolve) => (free = resolve)))
  await expect(line(async () => 'second')).rejects.toThrow(TooBusy)
  free()
  await first
  await expect(line(async () => 'third')).resolves.toBe('third')
  await expect(line(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(line(async () => 'after')).resolves.toBe('after')
})

describe('a crowd that asks for work', () => {
  // The test turns the loop itself, one callback at a time: on a busy machine the real one turns when it may.
  beforeEach(() =>
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] }),
  )
  afterEach(() => vi.useRealTimers())

  const begun: string[] = []
  const open = () => {
    begun.length = 0
    const under: ServerResponse[] = []
    const listener = takingTurns(({ url }, response) => {
      begun.push(url ?? '')
      under.push(response)
    })
    const ask = (url: string, method = 'GET') =>
      listener({ url, method } as IncomingMessage, new EventEmitter() as ServerResponse)
    return { ask, under }
  }
  const later = () => vi.advanceTimersByTime(20)

  test('lets plain pages go before, and is begun a few at a time in its order', () => {
    const { ask, under } = open()
    for (let visitor = 0; visitor < 10; visitor++) ask(`/plan?${visitor}`)
    ask('/solve', 'POST')
    ask('/plain')
    expect(begun).toEqual(['/plain'])
    later()
    expect(begun).toEqual(['/plain', '/plan?0', '/plan?1', '/plan?2', '/plan?3'])
    under[1]?.emit('close')
    later()
    expect(begun.at(-1)).toBe('/plan?4')
    for (let at = 2; begun.length < 12; at++) {
      under[at]?.emit('close')
      later()
    }
    expect(begun.at(-1)).toBe('/solve')
  })

  test('begins one in a turn of the loop, so that a page that arrives meanwhile goes before the next', () => {
    const { ask, under } = open()
    for (let visitor = 0; visitor < 80; visitor++) ask(`/plan?${visitor}`)
    for (let turn = 0; turn < 80; turn++) {
      expect(begun).toHaveLength(2 * turn)
      ask('/plain')
      vi.advanceTimersToNextTimer()
      expect(begun.slice(-2)).toEqual(['/plain', `/plan?${turn}`])
      under.splice(0).at(-1)?.emit('close')
    }
  })

  test('waits for nobody who takes long', () => {
    const { ask } = open()
    for (let visitor = 0; visitor < 6; visitor++) ask(`/upload?${visitor}`, 'POST')
    later()
    expect(begun).toHaveLength(4)
    vi.advanceTimersByTime(1_000)
    expect(begun).toHaveLength(6)
  })
})
