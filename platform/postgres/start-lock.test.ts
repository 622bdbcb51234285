import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { addUser, hasUsers, withStartLock } from './start-lock.ts'

const parent = mkdtempSync(join(tmpdir(), 'wellness-lock-test-'))
afterAll(() => rmSync(parent, { recursive: true }))
const newFolder = () => mkdtempSync(join(parent, 'data-'))

test('work is done by one at a time, and nothing of the lock stays', async () => {
  const folder = newFolder()
  let inside = 0
  const most: number[] = []
  const work = async () => {
    most.push(++inside)
    await wait(20)
    inside--
  }
  await Promise.all(Array.from({ length: 8 }, () => withStartLock(folder, work)))
  expect(most).toEqual(Array(8).fill(1))
  await expect(withStartLock(folder, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['a process that has ended', '999999999'],
  ['nobody that can be read', ''],
  ['a process that lives but does not touch it, as after a restart of the machine', String(process.pid)],
])('a lock of %s is broken', async (_, content) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'postgres.lock'), content)
  expect(await withStartLock(folder, async () => 'done', 300)).toBe('done')
  expect(readdirSync(folder)).toEqual([])
})

test('a server has users as long as one of them lives', async () => {
  const folder = newFolder()
  expect(await hasUsers(folder)).toBe(false)
  const [leave, leaveToo] = [await addUser(folder), await addUser(folder)]
  writeFileSync(join(folder, 'postgres.users', '999999999.gone'), '')
  await leave()
  expect(await hasUsers(folder)).toBe(true)
  await leaveToo()
  expect(await hasUsers(folder)).toBe(false)
  expect(readdirSync(join(folder, 'postgres.users'))).toEqual([])
})
