import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readLargeForm } from './large-form.ts'

/** The bytes of a form as a browser writes it, given in pieces of a size. */
async function sent(form: FormData, size: number) {
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const bytes = new Uint8Array(await request.arrayBuffer())
  return { type: request.headers.get('content-type') ?? '', body: inPieces(bytes, size) }
}

function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
      if (at >= bytes.length) controller.close()
    },
  })
}

const text = (lines: readonly string[]) => inPieces(new TextEncoder().encode(lines.join('\r\n')), 7)

describe('a form with a large file', () => {
  test.each([1, 3, 64, 1000, 1_000_000])('is read whole from pieces of %i bytes', async (size) => {
    const form = new FormData()
    const file = Buffer.concat([randomBytes(4000), Buffer.from('\r\n--\r\n------\r\n'), randomBytes(500)])
    form.set('video', new File([file], 'año "1".mp4'))
    form.set('captions', 'file')
    form.append('two', new File(['1'], '1.csv'))
    form.append('two', new File(['2'], '2.csv'))
    form.append('also', 'one')
    form.append('also', 'dos ñ\r\nlíneas')
    form.set('empty', new File([], 'none.vtt'))
    const { body, type } = await sent(form, size)
    const typed = await readLargeForm(body, type)
    expect(Buffer.from((typed.video as { bytes: Uint8Array }).bytes).equals(file)).toBe(true)
    expect(typed).toMatchObject({
      video: { name: 'año %221%22.mp4' },
      captions: 'file',
      two: [{ name: '1.csv' }, { name: '2.csv' }],
      also: ['one', 'dos ñ\r\nlíneas'],
    })
    expect((typed.empty as { bytes: Uint8Array }).bytes).toHaveLength(0)
  })

  test.each([
    ['without a boundary', 'multipart/form-data', ['--b', '']],
    ['that begins with something else', 'multipart/form-data; boundary=b', ['hello', '--b--', '']],
    [
      'cut off in a file',
      'multipart/form-data; boundary=b',
      ['--b', 'Content-Disposition: form-data; name="a"; filename="b"', '', 'half'],
    ],
    [
      'with a part that has no name',
      'multipart/form-data; boundary=b',
      ['--b', 'Content-Type: text/plain', '', 'x', '--b--', ''],
    ],
    ['with a head that never ends', 'multipart/form-data; boundary=b', ['--b', 'x'.repeat(10_000)]],
    [
      'with a long text',
      'multipart/form-data; boundary=b',
      ['--b', 'Content-Disposition: form-data; name="a"', '', 'x'.repeat(70_000), '--b--', ''],
    ],
    [
      'of too many parts',
      'multipart/form-data; boundary=b',
      [
        ...Array.from(
          { length: 60 },
          (_, at) => `--b\r\nContent-Disposition: form-data; name="n${at}"\r\n\r\nx`,
        ),
        '--b--',
        '',
      ],
    ],
  ])('%s is refused', async (_name, type, lines) => {
    await expect(readLargeForm(text(lines), type)).rejects.toThrow()
  })
})
