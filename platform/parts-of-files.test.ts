import { expect, test } from 'vitest'
import { partAsked, partOf } from './parts-of-files.ts'

test.each([
  [undefined, null],
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=0-9', { from: 0, to: 9 }],
  ['bytes=90-200', { from: 90, to: 99 }],
  ['bytes=99-', { from: 99, to: 99 }],
  ['bytes=100-', 'beyond'],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
  ['bytes=-0', 'beyond'],
  ['bytes=9-3', null],
  ['bytes=0-1,5-6', null],
  ['bytes=-', null],
  ['rows=0-1', null],
  ['bytes=a-b', null],
] as const)('%s of a hundred bytes', (range, part) => {
  expect(partAsked(range, 100)).toEqual(part)
})

test('a part says where it lies, and one beyond the end says how long the file is', async () => {
  const file = {
    size: 10,
    type: 'video/mp4',
    read: (from: number, to: number) => new Blob(['0123456789'.slice(from, to + 1)]).stream(),
  }
  const part = partOf(file, 'bytes=2-4')
  expect(part).toMatchObject({
    status: 206,
    headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3', 'accept-ranges': 'bytes' },
  })
  expect(await new Response(part.kind === 'stream' ? part.body : '').text()).toBe('234')
  expect(partOf(file, undefined)).toMatchObject({ status: 200, headers: { 'content-length': '10' } })
  expect(partOf(file, 'bytes=10-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
})
