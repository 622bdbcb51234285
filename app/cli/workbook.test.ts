import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BadInput } from './command.ts'
import { workbookCommand } from './workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))
const io = { out: () => {}, note: () => {} }
const at = (name: string) => join(folder, name)

test('a blank one is written without a database, and not over a file that is there', async () => {
  const args = ['cost', '--phase', '0-0.5', '--language', 'es', '--out', at('cost.pdf')]
  expect(await workbookCommand.run(args, io)).toBe(0)
  expect(readFileSync(at('cost.pdf'), 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/)
  writeFileSync(at('cost.pdf'), 'mine')
  await expect(workbookCommand.run(args, io)).rejects.toThrow('--force')
  expect(readFileSync(at('cost.pdf'), 'utf8')).toBe('mine')
  expect(await workbookCommand.run([...args, '--force'], io)).toBe(0)
  expect(readFileSync(at('cost.pdf')).length).toBeGreaterThan(50_000)
})

test.each([
  [[], 'Which workbook?'],
  [['hero', '--out', 'x'], 'One of: principal'],
  [['cost'], '--out FILE'],
  [['cost', '--out', 'x', '--phase', '7'], 'is none of them'],
  [['readiness', '--out', at('none.pdf'), '--phase', '3-4', '--site', '12'], 'the 14 digits'],
  [['cost', '--out', 'x', '--language', 'fr'], 'takes en or es'],
  [['cost', '--out', 'x', '--colour'], '--help lists every option'],
  [['cost', '--out', join(folder, 'none', 'x.pdf')], 'could not be written'],
])('%o is refused in one sentence', async (args, sentence) => {
  const run = async () => workbookCommand.run(args, io)
  await expect(run()).rejects.toThrow(BadInput)
  await expect(run()).rejects.toThrow(sentence)
})
