import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { BadInput } from './command.ts'
import { readInvite, runInvite } from './invite.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world?.close())

const typed = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    county: '34',
    role: 'county_director',
    name: 'Ana Ruiz',
    email: 'Ana@example.org',
    ...changes,
  }).flatMap(([name, value]) => [`--${name}`, value])

test('the first director of a county gets one link', async () => {
  const out: string[] = []
  const io = { out: (text: string) => void out.push(text), note: () => {} }
  expect(await runInvite(world.database, readInvite(typed()), io, 'https://wellness.example.org')).toBe(0)
  expect(out.join('')).toMatch(/^https:\/\/wellness\.example\.org\/invitations\/34-[\w-]{43}\n$/)
  await expect(runInvite(world.database, readInvite(typed()), io, '')).rejects.toThrow('open invitation')
})

test.each([
  [{ county: '99' }, 'Which county'],
  [{ role: 'emperor' }, 'no such role'],
  [{ email: 'ana' }, 'no e-mail address'],
  [{ role: 'principal' }, 'belongs to a district or school'],
  [{ name: 'x'.repeat(300) }, 'too long'],
])('%o is refused in one sentence', async (changes, sentence) => {
  const io = { out: () => {}, note: () => {} }
  const asked = async () => runInvite(world.database, readInvite(typed(changes)), io, '')
  await expect(asked()).rejects.toThrow(BadInput)
  await expect(asked()).rejects.toThrow(sentence)
})
