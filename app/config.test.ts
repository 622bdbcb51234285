import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

let folder: string
let secret: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellness-config-'))
  secret = join(folder, 'secret-file')
  writeFileSync(secret, 'x'.repeat(48))
})
afterAll(() => rmSync(folder, { recursive: true }))

const practice = () => ({ DATA_DIR: folder })
const production = () => ({
  DATA_DIR: folder,
  MODE: 'production',
  PUBLIC_URL: 'https://wellness.example.org',
  SECRET_FILE: secret,
})

test('practice mode is the default: loopback, a secret of its own, kept', () => {
  const first = readConfig(practice())
  expect(first).toMatchObject({ mode: 'practice', host: '127.0.0.1', port: 3000 })
  expect(readConfig(practice()).secret).toBe(first.secret)
})

test('production starts with all it needs', () => {
  expect(readConfig(production())).toMatchObject({
    mode: 'production',
    publicUrl: 'https://wellness.example.org',
  })
})

test.each([
  ['PUBLIC_URL', { ...{ PUBLIC_URL: 'http://wellness.example.org' } }],
  ['PUBLIC_URL', { PUBLIC_URL: '' }],
  ['SECRET_FILE', { SECRET_FILE: '' }],
  ['SECRET_FILE', { SECRET_FILE: '/nowhere/secret' }],
  ['PORT', { PORT: 'many' }],
  ['MODE', { MODE: 'demo' }],
  ['DATABASE_SCHOOL_URL', { DATABASE_SCHOOL_URL: 'postgres://a@b/c' }],
])('production refuses to start over %s %o', (name, changed) => {
  expect(() => readConfig({ ...production(), ...changed })).toThrow(ConfigError)
  expect(() => readConfig({ ...production(), ...changed })).toThrow(name)
})

test('production reaches a database on another machine enciphered, or not at all', () => {
  const open = (url: string) => () => readConfig({ ...production(), DATABASE_URL: url })
  for (const url of [
    'postgres://owner:x@127.0.0.1/wellness',
    'postgres://owner:x@[::1]:5432/wellness',
    'postgres://owner:x@/wellness?host=/run/postgresql',
    'postgres://owner:x@db.example.org/wellness?sslmode=verify-full',
  ])
    expect(open(url)).not.toThrow()
  for (const url of [
    'postgres://owner:x@db.example.org/wellness',
    'postgres://owner:x@db.example.org/wellness?sslmode=prefer',
    'postgres://owner:x@db.example.org/wellness?sslmode=no-verify',
    'postgres://owner:x@localhost/wellness?host=db.example.org',
    'db.example.org',
  ])
    expect(open(url), url).toThrow('DATABASE_URL')
})

test('a short secret is refused', () => {
  const short = join(folder, 'short')
  writeFileSync(short, 'short')
  expect(() => readConfig({ ...production(), SECRET_FILE: short })).toThrow('32 characters')
})

test('practice mode listens on loopback only, since anyone may become anyone there', () => {
  expect(() => readConfig({ ...practice(), HOST: '0.0.0.0' })).toThrow('loopback')
})
