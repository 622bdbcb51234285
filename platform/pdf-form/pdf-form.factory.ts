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
function said(program: string, options: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'form-'))
  try {
    const path = join(folder, 'form.pdf')
    writeFileSync(path, bytes)
    return execFileSync(program, [...options, path], {
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
