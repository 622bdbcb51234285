import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program is there: it says more than our own reading, and is no condition of a test. */
export function hasProgram(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch (fault) {
    return (fault as { code?: string }).code !== 'ENOENT'
  }
}

/** What a program of the terminal says of a PDF. */
function said(
  program: string,
  options: readonly string[],
  bytes: Uint8Array,
  after: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'form-'))
  try {
    const path = join(folder, 'form.pdf')
    writeFileSync(path, bytes)
    return execFileSync(program, [...options, path, ...after], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const checkedByQpdf = (bytes: Uint8Array): string => said('qpdf', ['--check'], bytes)
export const structureOf = (bytes: Uint8Array): string => said('pdfinfo', ['-struct'], bytes)
/** What it says, in reading order. */
export const textOf = (bytes: Uint8Array): string => said('pdftotext', [], bytes, ['-'])

/** The families that are inside, without the tags of subsets; one that is not inside is told with `!`. */
export const fontsOf = (bytes: Uint8Array): readonly string[] => {
  const rows = said('pdffonts', [], bytes).trim().split('\n').slice(2)
  const told = rows.map((row) => {
    const [, name = '', inside = ''] = /^(\S+)\s+.*?\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/.exec(row) ?? []
    return `${name.replace(/^[A-Z]{6}\+/, '')}${inside === 'yes' ? '' : '!'}`
  })
  return [...new Set(told)].sort()
}
