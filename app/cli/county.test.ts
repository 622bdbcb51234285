import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { practiceFiles, writePracticeFiles } from '#db/practice/write-practice-files.ts'
import { dumpPlaces } from '#modules/places/places.factory.ts'
import { publicData } from '#tests/public-data.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { BadInput } from './command.ts'
import { readArgs, runCounty } from './county.ts'

let world: World
let folder: string
let store: string
beforeAll(async () => {
  world = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'county-'))
  store = join(mkdtempSync(join(tmpdir(), 'store-')), 'public-files')
  await writePracticeFiles(folder, 'folder')
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
  rmSync(store, { recursive: true, force: true })
})

/** What a command prints and answers. */
async function run(line: string, baseAddress?: string) {
  const out: string[] = []
  const notes: string[] = []
  const io = { out: (text: string) => out.push(text), note: (text: string) => notes.push(text) }
  const code = await runCounty(world.database, readArgs(line.split(' ')), io, store, baseAddress)
  return { code, out: out.join(''), notes: notes.join('\n') }
}

describe('what is typed', () => {
  test.each([
    ['', 'county takes add, undo or list'],
    ['remove 34', 'county takes add, undo or list; "remove"'],
    ['add', 'Which county?'],
    ['add 99', 'There is no county 99'],
    ['add 3', 'There is no county 3'],
    ['add sacramento', 'There is no county sacramento'],
    ['add 34 35', '"35" is one word too many'],
    ['add 34 --all', 'Name one county or --all'],
    ['add 34 --form x', '--form'],
    ['list --apply', 'belong to "county add"'],
    ['undo', 'Which county?'],
  ])('"%s" is answered in one sentence', (line, sentence) => {
    const typed = line === '' ? [] : line.split(' ')
    expect(() => readArgs(typed)).toThrow(BadInput)
    expect(() => readArgs(typed)).toThrow(sentence)
  })
})

describe('the practice county from a folder', () => {
  test('is shown, written, found unchanged, listed, and taken back', async () => {
    const empty = await dumpPlaces(world.owner)
    expect((await run('list')).out).toContain('No county is in yet')

    const dry = await run(`add 00 --from ${folder}`)
    expect(dry.out).toMatch(/^A dry run: nothing is written\./)
    expect(dry.out).toContain('new: 125')
    expect(dry.out).toContain('125 schools in 14 districts, 57,969 students')
    expect(dry.out).toContain(`./wellness county add 00 --from ${folder} --apply`)
    expect(await dumpPlaces(world.owner)).toBe(empty)

    expect((await run(`add 00 --from ${folder} --apply`)).code).toBe(0)
    expect((await run(`add 00 --from ${folder} --apply`)).out).toContain('Nothing new')
    expect((await run('list')).out).toMatch(/00 {2}Practice County +125 schools +57,969 students/)

    expect((await run('undo 00')).out).toContain('stands as it stood before')
    expect(await dumpPlaces(world.owner)).toBe(empty)
    await expect(run('undo 00')).rejects.toThrow('County 00 has no import to take back.')
  })

  test('a folder that is empty, and one with a stranger’s file, are refused with what to do', async () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'))
    await expect(run(`add 00 --from ${other}`)).rejects.toThrow('holds no .csv, .tsv or .txt file')
    writeFileSync(join(other, 'budget.csv'), 'item,amount\npaper,3\n')
    await expect(run(`add 00 --from ${other} --apply`)).rejects.toThrow(/budget\.csv.* header/)
    rmSync(other, { recursive: true })
  })
})

describe('without a folder', () => {
  test('the publishers’ files are fetched with progress and brought in', async () => {
    // The practice files bear their day; a publisher's address does not.
    const files = practiceFiles('publisher').map(({ name, bytes }) => [plain(name), bytes] as const)
    const server = createServer((request, response) => {
      const wanted = plain(basename(request.url ?? ''))
      const found = files.find(([name]) => name === wanted)
      if (found === undefined) response.writeHead(404).end()
      else response.end(found[1])
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const fetched = await run('add 00', `http://127.0.0.1:${port}`)
    expect(fetched.notes).toMatch(/1 of 11: /)
    expect(fetched.out).toContain('125 schools in 14 districts')
    server.close()
  })

  test('it says plainly when nothing can be fetched', async () => {
    await expect(run('add 34', 'http://127.0.0.1:9')).rejects.toThrow(
      /could not be downloaded .* Save it yourself from https:/,
    )
  })
})

const plain = (name: string): string =>
  name.replace(/^practice-/, '').replace(/-(20\d\d-\d\d(-\d\d)?|v2)/g, '')

const real = publicData()
describe.skipIf(real === null)('Sacramento County, typed', () => {
  test('shows 385 schools and what to look at', async () => {
    const dry = await run(`add 34 --from ${real}`)
    expect(dry.out).toContain('Sacramento (34): 385 schools in 14 districts, 247,467 students in 2025-26')
    expect(dry.out).toContain('34674210137950 → 34674470137950 Marconi Learning Academy')
    expect(dry.out).toContain('"1972541495" is no national provider identifier')
  })
})
