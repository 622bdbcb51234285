import { expect, test } from 'vitest'
import { type Binaries, chooseBinaries } from './binaries.ts'
import { parsePidFile } from './pid-file.ts'

const of = (major: number, from: Binaries['from']): Binaries => ({
  folder: `/${from}/${major}`,
  libraries: null,
  major,
  version: `${major}.1`,
  from,
})
const system = of(15, 'system')
const bundled = of(18, 'bundled')

test.each([
  ['new data: the first found', [system, bundled], null, system],
  ['new data where the system has none', [bundled], null, bundled],
  ["data of the system's version", [system, bundled], 15, system],
  ["data of npm's version", [system, bundled], 18, bundled],
] as const)('%s', (_, found, dataMajor, chosen) => {
  expect(chooseBinaries(found, dataMajor, '/data')).toBe(chosen)
})

test('data of a version that is not here, and no version at all, are told in a sentence', () => {
  expect(() => chooseBinaries([system, bundled], 17, '/data')).toThrow(
    'The database in /data was written by PostgreSQL 17, but this machine has PostgreSQL 15 (/system/15) and 18 (/bundled/18); install PostgreSQL 17, or restore a backup into an empty data folder.',
  )
  expect(() => chooseBinaries([], null, '/data')).toThrow('No PostgreSQL 15 or newer was found')
})

test.each([
  [
    'ready',
    '812\n/data\n1795000000\n5432\n/data\n\n  123  456\nready   \n',
    { pid: 812, port: 5432, socketFolder: '/data', ready: true },
  ],
  [
    'starting',
    '812\n/data\n1795000000\n5432\n/data\n\n  123  456\nstarting\n',
    { pid: 812, port: 5432, socketFolder: '/data', ready: false },
  ],
  [
    'on TCP only',
    '812\n/data\n1795000000\n6001\n\n127.0.0.1\n 123 456\nready\n',
    { pid: 812, port: 6001, socketFolder: '', ready: true },
  ],
  ['just begun', '812\n', { pid: 812, port: Number.NaN, socketFolder: '', ready: false }],
  ['empty', '', null],
  ['not a pid file', 'hello', null],
])('a pid file: %s', (_, text, postmaster) => {
  expect(parsePidFile(text)).toEqual(postmaster)
})
