import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readSources } from './floors.ts'
import { everyRoute } from './who-may.ts'

const sources = readSources('.').filter(
  ({ path }) =>
    /^(app|modules|platform|packages|db)\//.test(path) && !/\.(test|story|factory)\.tsx?$/.test(path),
)

/** Ways of handing a browser text that it reads as markup or as code. */
const markupSinks =
  /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|\.srcdoc|srcDoc=|\beval\(|new Function\(|setTimeout\('/

test('nothing hands a browser text to be read as markup or code: what is shown is text', () => {
  expect(sources.filter(({ text }) => markupSinks.test(text)).map(({ path }) => path)).toEqual([])
  expect(sources.length).toBeGreaterThan(500)
  for (const planted of [
    'node.innerHTML = name',
    '<p dangerouslySetInnerHTML={{ __html: name }} />',
    'eval(name)',
  ])
    expect(markupSinks.test(planted), planted).toBe(true)
})

/** Patterns put together while the product runs, and why no text of a person is in them. */
const composedPatterns: Readonly<Record<string, string>> = {
  'modules/convene/name-check/': 'of word lists that stand in the same folder',
  'modules/learn/video/captions.rules.ts': 'of a pattern that stands in the same file',
  'modules/front/public-page/shipped-pages.ts': 'of the keys of shipped pages, which stand in the same file',
  'platform/typeset/settable-text.ts': 'of ranges of letters, which stand in the same file',
}

test('no text of a person becomes part of a pattern', () => {
  const composing = sources.filter(({ text }) => /\bRegExp\((?!['"/])/.test(text)).map(({ path }) => path)
  const known = Object.keys(composedPatterns)
  expect(composing.filter((path) => !known.some((one) => path.startsWith(one)))).toEqual([])
  expect(known.filter((one) => !composing.some((path) => path.startsWith(one)))).toEqual([])
})

/** Numbers in a JSON schema that have no least or no most. */
function unbounded(node: unknown, at = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, ...rest } = node as Readonly<Record<string, unknown>>
  const least = rest.minimum ?? rest.exclusiveMinimum
  const most = rest.maximum ?? rest.exclusiveMaximum
  const open = least === undefined || most === undefined || most === Number.MAX_SAFE_INTEGER
  return [
    ...((type === 'number' || type === 'integer') && open ? [at] : []),
    ...Object.entries(rest).flatMap(([name, inner]) => unbounded(inner, `${at}/${name}`)),
  ]
}
const shapeOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any' })

test('every number that a form takes has a least and a most', () => {
  const open = everyRoute().flatMap(({ path, schema }) =>
    schema === undefined ? [] : unbounded(shapeOf(schema)).map((at) => `${path}${at}`),
  )
  expect(open).toEqual([])
  expect(unbounded(shapeOf(z.object({ days: z.coerce.number().int() })))).not.toEqual([])
  expect(unbounded(shapeOf(z.object({ days: z.coerce.number().max(9) })))).not.toEqual([])
})

const bytesText = (bytes: number): string => bytes.toLocaleString('en-US')

test('docs/uploads.md names every form that takes more than a plain one, with its size', () => {
  const written = [
    ...readFileSync('docs/uploads.md', 'utf8').matchAll(/^\| `(\/[^`]+)` \| ([\d,]+) \| \S/gm),
  ].map(([, path, size]) => `${path} ${size}`)
  const large = everyRoute().flatMap(({ path, mostBytes }) =>
    mostBytes === undefined || mostBytes <= 64 * 1024
      ? []
      : [`${path.replaceAll(/\{[^}]*\}+/g, '')} ${bytesText(mostBytes)}`],
  )
  expect(written.toSorted()).toEqual(large.toSorted())
})

test('and every form with a field for a file stands there', () => {
  const takes = sources
    .filter(({ path, text }) => path.startsWith('modules/') && /<FileInput\b/.test(text))
    .map(({ path }) => path.split('/')[1])
  const written = readFileSync('docs/uploads.md', 'utf8')
  expect([...new Set(takes)].filter((module) => module && !written.includes(`modules/${module}/`))).toEqual(
    [],
  )
})

test('docs/keys.md names every file that hides, seals, signs or hashes', () => {
  const written = readFileSync('docs/keys.md', 'utf8')
  const uses = sources.filter(({ text }) =>
    /from '(node:crypto|jose|@node-rs\/argon2|better-auth\/crypto)'/.test(text),
  )
  expect(uses.filter(({ path }) => !written.includes(path)).map(({ path }) => path)).toEqual([])
  expect(uses.length).toBeGreaterThan(25)
  for (const [, path = ''] of written.matchAll(/`([a-z]+\/[\w/.-]+\.tsx?)`/g))
    expect(existsSync(path), path).toBe(true)
})

/** Where a weaker hash, or chance that is guessed, does no harm, and why. */
const weakerHash: Readonly<Record<string, string>> = {
  'modules/learn/record-store/keep-document.ts':
    'xAPI has an ETag be the SHA-1 of what it names; it guards nothing',
  'modules/people/account/totp.ts': 'RFC 6238 and every authenticator app speak HMAC-SHA-1',
}
const plainChance: Readonly<Record<string, string>> = {
  'modules/convene/live/follow-live.client.ts': 'how long a browser waits before it calls again',
  'platform/streams/room.ts': 'how long a browser waits before it calls again',
}

test('ciphers are AES-256-GCM, hashes SHA-256 or more, and no secret is drawn by chance', () => {
  const found = sources.flatMap(({ path, text }) => [
    ...[...text.matchAll(/createCipheriv\(\s*([^,]+),/g)].map(([, how = '']) => ({ path, how })),
  ])
  expect(found.filter(({ how }) => !["'aes-256-gcm'", 'algorithm'].includes(how))).toEqual([])
  const hashes = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/create(?:Hash|Hmac)\(\s*'([^']+)'/g)].map(([, how = '']) => ({ path, how })),
  )
  expect(hashes.length).toBeGreaterThan(10)
  expect(hashes.filter(({ path, how }) => !/^sha(256|384|512)$/.test(how) && !(path in weakerHash))).toEqual(
    [],
  )
  const chance = sources.filter(({ text }) => text.includes('Math.random')).map(({ path }) => path)
  expect(chance.toSorted()).toEqual(Object.keys(plainChance).toSorted())
})

test('no certificate is taken unseen', () => {
  expect(sources.filter(({ text }) => /rejectUnauthorized|NODE_TLS_REJECT/.test(text))).toEqual([])
})

test('docs/security-packet.md names every file that calls out', () => {
  const written = readFileSync('docs/security-packet.md', 'utf8')
  const calling = sources.filter(
    ({ path, text }) => /\.client\.ts$/.test(path) || text.includes("'nodemailer'"),
  )
  expect(calling.filter(({ path }) => !written.includes(`\`${path}\``)).map(({ path }) => path)).toEqual([])
  expect(calling.length).toBeGreaterThan(3)
})

/** Whoever imports one of these can leave a file behind. */
const writing = /\b(write|append|createWrite|copy|open|rename)[A-Za-z]*\b/
const writesFiles = (text: string) =>
  [...text.matchAll(/import\s*(?:\{([^}]*)\}|(\* as \w+|\w+))\s*from '(?:node:)?fs(?:\/promises)?'/g)].some(
    ([, named, whole]) => whole !== undefined || writing.test(named ?? ''),
  )

test('docs/security-packet.md names every file that leaves a copy outside the database', () => {
  const [, copies = ''] = readFileSync('docs/security-packet.md', 'utf8').split('Copies outside the database')
  const named = [...copies.matchAll(/`([\w/.-]+\.ts)`/g)].map(([, path = '']) => path)
  // The database's own files; a backup's format, which `backup.ts` opens; what only who builds the product runs.
  const others =
    /^platform\/postgres\/|^platform\/backup\/sealed-file|^modules\/learn\/content\/record-ids|^db\//
  const leaving = sources.filter(({ path, text }) => writesFiles(text) && !others.test(path))
  const byTemporaryFolder = ['app/cli/backup.ts']
  expect(named.toSorted()).toEqual([...leaving.map(({ path }) => path), ...byTemporaryFolder].toSorted())
  expect(writesFiles("import { appendFile, readFile } from 'node:fs/promises'")).toBe(true)
  expect(writesFiles("import fs from 'node:fs'")).toBe(true)
  expect(writesFiles("import { readFileSync } from 'node:fs'")).toBe(false)
})
