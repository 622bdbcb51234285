import { expect, test } from 'vitest'
import { type Job, openSolverQueue } from './solver-queue.ts'

/** A job that ends when told to. */
function held(id: string, visitor = id, address = visitor) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const job: Job = {
    id,
    asker: { visitor, address },
    run: (_progress, signal) =>
      Promise.race([
        ended,
        new Promise<void>((_, stop) => signal.addEventListener('abort', () => stop(new Error('stopped')))),
      ]),
  }
  return { job, end }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('one is solved at a time, the rest wait their turn', async () => {
  const queue = openSolverQueue(() => 0)
  const [first, second] = [held('a'), held('b')]
  expect(queue.ask(first.job)).toBeNull()
  expect(queue.ask(second.job)).toBeNull()
  expect(queue.stateOf('a')).toMatchObject({ state: 'solving' })
  expect(queue.stateOf('b')).toEqual({ state: 'waiting', place: 1 })
  first.end()
  await settle()
  expect(queue.stateOf('a')).toBeNull()
  expect(queue.stateOf('b')).toMatchObject({ state: 'solving' })
  await queue.close()
})

test('a question already under way is joined', () => {
  const queue = openSolverQueue(() => 0)
  expect(queue.ask(held('a', 'one').job)).toBeNull()
  expect(queue.ask(held('a', 'two').job)).toBeNull()
  expect(queue.stateOf('a')).toMatchObject({ state: 'solving' })
})

test('a job ends when whoever asked has left, unless someone else has joined it', async () => {
  const queue = openSolverQueue(() => 0)
  const watched = (id: string, visitor: string) => {
    const people = { leave: () => {}, watching: true }
    const { job, end } = held(id, visitor)
    const watch = (lost: () => void) => {
      people.leave = lost
      return () => {
        people.watching = false
      }
    }
    return { job: { ...job, watch }, end, people }
  }
  const [alone, waits, third] = [watched('a', 'one'), watched('b', 'two'), watched('c', 'three')]
  for (const { job } of [alone, waits, third]) queue.ask(job)
  waits.people.leave()
  expect(queue.stateOf('b')).toBeNull()
  alone.people.leave()
  await settle()
  expect(queue.stateOf('a')).toBeNull()
  expect([alone, waits].map(({ people }) => people.watching)).toEqual([false, false])

  expect(queue.stateOf('c')).toMatchObject({ state: 'solving' })
  queue.ask(held('c', 'a visitor').job)
  third.people.leave()
  await settle()
  expect(queue.stateOf('c')).toMatchObject({ state: 'solving' })
  third.end()
  await settle()
  expect(queue.stateOf('c')).toBeNull()
  expect(third.people.watching).toBe(false)
  await queue.close()
})

test('one unfinished job a visitor, twenty waiting, ten an hour an address', async () => {
  let now = 0
  const queue = openSolverQueue(() => now, { waiting: 2, perHour: 3 })
  const jobs = ['a', 'b', 'c'].map((id) => held(id))
  for (const { job } of jobs) expect(queue.ask(job)).toBeNull()
  expect(queue.ask(held('d', 'a').job)).toBe('one_at_a_time')
  expect(queue.ask(held('d').job)).toBe('queue_full')
  for (const { end } of jobs) {
    end()
    await settle()
  }
  for (const id of ['e', 'f', 'g']) {
    const job = held(id, id, 'school')
    expect(queue.ask(job.job)).toBeNull()
    job.end()
    await settle()
  }
  expect(queue.ask(held('h', 'h', 'school').job)).toBe('ten_an_hour')
  now = 3_600_000
  expect(queue.ask(held('h', 'h', 'school').job)).toBeNull()
})

test('only who asked may cancel', async () => {
  const queue = openSolverQueue(() => 0)
  queue.ask(held('a', 'mine').job)
  expect(queue.cancel('a', 'other')).toBe(false)
  expect(queue.cancel('a', 'mine')).toBe(true)
  await settle()
  expect(queue.stateOf('a')).toBeNull()
})

test('a fault is told and the next one goes on', async () => {
  const queue = openSolverQueue(() => 0)
  queue.ask({
    id: 'a',
    asker: { visitor: 'a', address: 'a' },
    run: () => Promise.reject(new TypeError('broken')),
  })
  const second = held('b')
  queue.ask(second.job)
  await settle()
  expect(queue.stateOf('a')).toEqual({ state: 'failed', reason: 'TypeError' })
  expect(queue.stateOf('b')).toMatchObject({ state: 'solving' })
})

test('twenty may wait and no more; what is being solved does not count', () => {
  const queue = openSolverQueue(() => 0)
  for (let asker = 0; asker <= 20; asker += 1) expect(queue.ask(held(`${asker}`).job), `${asker}`).toBeNull()
  expect(queue.ask(held('one more').job)).toBe('queue_full')
  void queue.close()
})

test('an address may ask ten an hour and no more, whoever sits there', async () => {
  let now = 0
  const queue = openSolverQueue(() => now)
  for (let asked = 0; asked < 10; asked += 1) {
    const { job, end } = held(`question ${asked}`, `visitor ${asked}`, 'one address')
    expect(queue.ask(job), `${asked}`).toBeNull()
    end()
    await settle()
  }
  const eleventh = () => queue.ask(held('the eleventh', 'visitor 11', 'one address').job)
  expect(eleventh()).toBe('ten_an_hour')
  now = 3_600_000 - 1
  expect(eleventh()).toBe('ten_an_hour')
  now = 3_600_000
  expect(eleventh()).toBeNull()
  await queue.close()
})
