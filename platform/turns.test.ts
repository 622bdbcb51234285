import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
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
  const later = () => new Promise((next) => setTimeout(next, 5))

  test('lets plain pages go before, and is begun a few at a time in its order', async () => {
    const { ask, under } = open()
    for (let visitor = 0; visitor < 10; visitor++) ask(`/plan?${visitor}`)
    ask('/solve', 'POST')
    ask('/plain')
    expect(begun).toEqual(['/plain'])
    await later()
    expect(begun).toEqual(['/plain', '/plan?0', '/plan?1', '/plan?2', '/plan?3'])
    under[1]?.emit('close')
    await later()
    expect(begun.at(-1)).toBe('/plan?4')
    for (let at = 2; begun.length < 12; at++) {
      under[at]?.emit('close')
      await later()
    }
    expect(begun.at(-1)).toBe('/solve')
  })

  test('begins one in a turn of the loop, so that a page that arrives meanwhile goes before the next', async () => {
    const { ask, under } = open()
    for (let visitor = 0; visitor < 80; visitor++) ask(`/plan?${visitor}`)
    let turns = 0
    while (begun.length < 80) {
      const before = begun.length
      await new Promise((next) => setImmediate(next))
      expect(begun.length - before).toBeLessThanOrEqual(1)
      for (const response of under.splice(0)) response.emit('close')
      turns += 1
    }
    expect(turns).toBeGreaterThanOrEqual(80)
  })

  test('waits for nobody who takes long', async () => {
    const { ask } = open()
    for (let visitor = 0; visitor < 6; visitor++) ask(`/upload?${visitor}`, 'POST')
    await vi.waitUntil(() => begun.length === 6, { timeout: 10_000 })
  })
})
