import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writePracticeFiles } from '#db/practice/write-practice-files.ts'
import { withCell } from '../public-file/public-file.factory.ts'
import { dataEditionOf } from './data-edition.ts'
import { folderRefusalSentences } from './folder-refusal.words.ts'
import { readAllCounties, readCountyFolder } from './read-county-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'county-folder-'))
const original = join(root, 'original')
let folder = ''
let count = 0

beforeAll(async () => {
  await writePracticeFiles(original, 'folder')
  await writePracticeFiles(join(root, 'publisher'), 'publisher')
})
afterAll(() => rmSync(root, { recursive: true }))
const aFolder = (): string => {
  count += 1
  folder = join(root, `copy-${count}`)
  cpSync(original, folder, { recursive: true })
  return folder
}
afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

const schoolsFile = 'practice_schools_2025-26_2026-04-25.csv'
const rateFile = 'practice_suspension_2022-23_to_2024-25_2026-03-13.csv'
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

async function figuresOf(path: string) {
  const outcome = await readCountyFolder(path, '00')
  if (!outcome.done) throw new Error(folderRefusalSentences(outcome).join('\n'))
  return outcome.result.figures
}
async function refusalOf(path: string, code = '00') {
  const outcome = await readCountyFolder(path, code)
  if (outcome.done) throw new Error('it was read')
  return { refusal: outcome.refusal, sentences: folderRefusalSentences(outcome), outcome }
}

describe('the practice county from a folder', () => {
  it('is the same from the cut files and from the publishers’, with the same edition', async () => {
    const { sources: _cut, ...cut } = await figuresOf(original)
    const { sources: _published, ...published } = await figuresOf(join(root, 'publisher'))
    expect(published).toEqual(cut)
    expect(cut.schools).toHaveLength(125)
    expect(cut.districts).toHaveLength(14)
  })

  it('is the same from both layouts at once, which must agree', async () => {
    const both = aFolder()
    cpSync(join(root, 'publisher'), both, { recursive: true })
    const { sources: _both, ...figures } = await figuresOf(both)
    const { sources: _cut, ...cut } = await figuresOf(original)
    expect(figures).toEqual(cut)
  })

  it('is the same from packed files under other names, beside files that are no tables', async () => {
    const path = aFolder()
    writeFileSync(join(path, 'a.csv.gz'), gzipSync(readFileSync(join(path, schoolsFile))))
    rmSync(join(path, schoolsFile))
    writeFileSync(join(path, 'README.md'), 'not a table')
    const { sources: _packed, ...figures } = await figuresOf(path)
    const { sources: _cut, ...cut } = await figuresOf(original)
    expect(figures).toEqual(cut)
  })

  it('has another edition when one figure changes, and the same when only a file’s age does', async () => {
    const path = aFolder()
    const before = await figuresOf(path)
    writeFileSync(join(path, rateFile), read(rateFile))
    expect((await figuresOf(path)).dataEdition).toBe(before.dataEdition)
    writeFileSync(join(path, schoolsFile), withCell(read(schoolsFile), 2, 'virtual_code', 'V'))
    expect((await figuresOf(path)).dataEdition).not.toBe(before.dataEdition)
  })

  it('can have its edition worked out again from the figures', async () => {
    const figures = await figuresOf(original)
    expect(dataEditionOf(figures)).toBe(figures.dataEdition)
  })

  it('is nobody’s among the counties of California', async () => {
    const outcome = await readAllCounties(original)
    expect(outcome.done).toBe(false)
  })
})

describe('a folder is refused', () => {
  it('when two files carry one figure and disagree: both are named', async () => {
    const path = aFolder()
    // The first school has 54 students: two of them, 3.7 percent, instead of the one that the other file says.
    const two = withCell(withCell(read(schoolsFile), 2, 'migrant_count', '2'), 2, 'migrant_pct', '3.7')
    writeFileSync(join(path, 'other.csv'), two)
    const { refusal, sentences } = await refusalOf(path)
    expect(refusal).toBe('files_disagree')
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(
      /^\S+\.csv \(line 2\) and \S+\.csv \(line 2\) disagree on migrant of 00100090101000 2025-26: /,
    )
    expect(sentences[0]).toContain('other.csv')
    expect(sentences[0]).toContain(schoolsFile)
  })

  it('but not when one of them hides what the other publishes', async () => {
    const path = aFolder()
    const line =
      read(rateFile)
        .split('\n')
        .findIndex(
          (text) => text.startsWith('school') && text.includes(',all,') && text.includes(',reliable,'),
        ) + 1
    let text = read(rateFile)
    for (const column of ['numerator', 'denominator', 'rate_pct']) text = withCell(text, line, column, '')
    writeFileSync(join(path, 'older.csv'), withCell(text, line, 'reliability', 'suppressed'))
    expect((await figuresOf(path)).schools).toHaveLength(125)
  })

  it('when one file is: every such file has its sentence', async () => {
    const path = aFolder()
    writeFileSync(join(path, schoolsFile), read(schoolsFile).slice(0, -50))
    writeFileSync(join(path, 'strange.csv'), 'name,age\nSam,7\n'.repeat(9))
    const { refusal, sentences } = await refusalOf(path)
    expect(refusal).toBe('file_refused')
    expect(sentences).toEqual([
      `${schoolsFile}, line 126 ends in the middle of a line. The download was cut short: download it again.`,
      'strange.csv, line 1 has a header that is not known here. Use the file as its publisher offers it, with its header row, or take it out of the folder.',
    ])
  })

  it('when it is not there, the county is none, or no school of it is listed', async () => {
    expect((await refusalOf(join(root, 'nowhere'))).refusal).toBe('no_such_folder')
    expect((await refusalOf(original, '99')).sentences).toEqual([
      "There is no county 99. California's counties are 01 to 58, and 34 is Sacramento.",
    ])
    const path = aFolder()
    rmSync(join(path, schoolsFile))
    expect((await refusalOf(path)).refusal).toBe('no_schools')
  })
})
