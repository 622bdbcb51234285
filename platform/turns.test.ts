import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test, vi } from 'vitest'
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

test('plain pages go before a crowd that asks for work, and the crowd keeps its order', async () => {
  const begun: string[] = []
  const listener = takingTurns(({ url }) => {
    begun.push(url ?? '')
    // Each costs the thread a whole turn.
    for (const until = performance.now() + 4; performance.now() < until; );
  })
  const ask = (url: string, method = 'GET') =>
    listener({ url, method } as IncomingMessage, {} as ServerResponse)
  for (let visitor = 0; visitor < 20; visitor++) ask(`/plan?${visitor}`)
  ask('/solve', 'POST')
  ask('/plain')
  expect(begun).toEqual(['/plain'])
  await new Promise((next) => setImmediate(next))
  ask('/later')
  expect(begun.slice(0, 3)).toEqual(['/plain', '/plan?0', '/later'])
  await vi.waitUntil(() => begun.length === 23)
  expect(begun.at(-1)).toBe('/solve')
  expect(begun.filter((url) => url.startsWith('/plan?'))).toEqual(
    Array.from({ length: 20 }, (_, visitor) => `/plan?${visitor}`),
  )
})
