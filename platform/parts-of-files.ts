import type { Answer } from './http.ts'

/** Something large that can be read from any byte on; `to` is the last byte, counted from 0. */
export type LargeFile = {
  readonly size: number
  readonly type: string
  read(from: number, to: number): ReadableStream<Uint8Array>
}

export type Part = { readonly from: number; readonly to: number }

/**
 * Which bytes a `Range` header asks for (RFC 9110, section 14), or null for all of them: when there is none, when it
 * is not in bytes, and when it asks for several parts, which a server may answer with the whole.
 */
export function partAsked(range: string | undefined, size: number): Part | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range?.trim() ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'beyond' : { from: size - length, to: size - 1 }
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return null
  return from >= size ? 'beyond' : { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

/** The whole of it, or the part that was asked for: a player seeks without fetching what it skips. */
export function partOf(
  file: LargeFile,
  range: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { size, type } = file
  const part = partAsked(range, size)
  const always = { ...headers, 'accept-ranges': 'bytes' }
  if (part === 'beyond')
    return {
      kind: 'bytes',
      body: '',
      type,
      status: 416,
      headers: { ...always, 'content-range': `bytes */${size}` },
    }
  const { from, to } = part ?? { from: 0, to: size - 1 }
  return {
    kind: 'stream',
    body: file.read(from, to),
    type,
    status: part === null ? 200 : 206,
    headers: {
      ...always,
      'content-length': String(to - from + 1),
      ...(part === null ? {} : { 'content-range': `bytes ${from}-${to}/${size}` }),
    },
  }
}
