import { execFile } from 'node:child_process'

/** What a PDF says, its lines in order and every run of spaces one space: as a reader takes it in. */
export function textOfPdf(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = execFile(
      'pdftotext',
      ['-layout', '-', '-'],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, text) =>
        error ? reject(error) : resolve(text.replaceAll(/[ \t\u00a0]+/g, ' ').replaceAll(/\n /g, '\n')),
    )
    reading.stdin?.end(bytes)
  })
}
