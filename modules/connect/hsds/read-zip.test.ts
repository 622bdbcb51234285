import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZip } from './read-zip.ts'

const limits = { mostFiles: 3, mostBytes: 1000, mostDepth: 1 }
const zip = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level })
const read = async (bytes: Uint8Array) => {
  const outcome = await readZip(bytes, limits)
  return outcome.done
    ? Object.fromEntries([...outcome.result].map(([name, file]) => [name, Buffer.from(file).toString()]))
    : outcome.refusal
}

test.each([0, 6] as const)('files come out as they went in, at level %i', async (level) => {
  const files = { 'a.csv': 'id\n1', 'in/b.csv': 'é'.repeat(200), 'empty.csv': '' }
  expect(await read(zip(files, level))).toEqual(files)
})

describe('refused before anything is unpacked', () => {
  test.each([
    ['too many files', { a: '1', b: '2', c: '3', d: '4' }, 'zip_too_many'],
    ['too much in them', { a: 'x'.repeat(600), b: 'x'.repeat(600) }, 'zip_too_large'],
    ['folders in folders', { 'a/b/c.csv': '1' }, 'zip_unsafe'],
    ['a name that leads out', { '../a.csv': '1' }, 'zip_unsafe'],
    ['a name from the root', { '/a.csv': '1' }, 'zip_unsafe'],
    ['a name of another system', { 'a\\b.csv': '1' }, 'zip_unsafe'],
  ])('%s', async (_what, files, refusal) => {
    expect(await read(zip(files))).toBe(refusal)
  })
})

describe('refused as broken', () => {
  const whole = zip({ 'a.csv': 'id,name\n'.repeat(50) })
  const with32 = (at: number, value: number) => {
    const bytes = Buffer.from(whole)
    bytes.writeUInt32LE(value, at < 0 ? bytes.length + at : at)
    return bytes
  }
  const directory = whole.length - 22 - (46 + 'a.csv'.length)

  test('what is cut off, anywhere', async () => {
    for (let length = 0; length < whole.length; length += 5)
      expect(await read(whole.subarray(0, length))).toBe('not_zip')
  })
  test('a file that gives more than it declared', async () => {
    expect(await read(with32(directory + 24, 10))).toBe('not_zip')
  })
  test('a file whose sum is another', async () => {
    expect(await read(with32(directory + 16, 7))).toBe('not_zip')
  })
  test('a directory that points beyond the file', async () => {
    expect(await read(with32(-6, 0xffffff))).toBe('not_zip')
    expect(await read(with32(directory + 42, 0xfffffff0))).toBe('not_zip')
  })
  test('what is encrypted', async () => {
    const bytes = Buffer.from(whole)
    bytes.writeUInt16LE(1, directory + 8)
    expect(await read(bytes)).toBe('zip_unsafe')
  })
})
