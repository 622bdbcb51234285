import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '#app/build.ts'
import product from '../package.json' with { type: 'json' }

const text = readFileSync('docs/licenses.md', 'utf8')
const section = (heading: string): string => text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
const names = (line: string): readonly string[] =>
  [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
const allowed = new Set(names(section('Allowed')))
const direct = [...Object.keys(product.dependencies), ...Object.keys(product.optionalDependencies)]

/** Package → the license its line gives. */
const lines = new Map(
  [...section('Packages the product runs on').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', license = '']) => [name, license.trim()] as const,
  ),
)

type Locked = {
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Readonly<
  Record<string, Locked>
>

test('every package the product runs on has its line, and no other has', () => {
  expect([...lines.keys()].toSorted()).toEqual([...direct].toSorted())
})

test('each line gives the license that the package gives itself, and every one is allowed', () => {
  for (const [name, license] of lines) {
    for (const part of license.split(/ AND |, parts |, /)) expect(allowed, `${name}: ${part}`).toContain(part)
    const own = licenseOf(`node_modules/${name}`)
    // What is not for this computer is not installed here; its siblings are read where they are.
    if (own === null || own === 'SEE LICENSE IN LICENSE.md') continue
    expect(license, name).toBe(own)
  }
})

test('whatever those bring with them is allowed too', () => {
  const reached = reachedFrom(direct)
  expect(reached.size).toBeGreaterThan(60)
  const refused = [...reached].filter((path) => {
    const license = licenseOf(path)
    if (license === null) return lock[path]?.optional !== true
    return !isAllowed(license, path)
  })
  expect(refused.map((path) => `${path}: ${licenseOf(path)}`)).toEqual([])
})

test('a license that is not on the list is noticed, and so is one of two that is', () => {
  expect(isAllowed('GPL-3.0-only', 'node_modules/x')).toBe(false)
  expect(isAllowed('(MIT OR GPL-3.0-only)', 'node_modules/x')).toBe(true)
  expect(isAllowed('MIT AND GPL-3.0-only', 'node_modules/x')).toBe(false)
  expect(isAllowed('UNLICENSED', 'node_modules/x')).toBe(false)
})

const shipped =
  /\.(?:svg|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|mp[34]|wav|json|csv|gz|tgz|txt|vtt|pdf|docx|xlsx|typ|ics)$/

test('every picture, font, sound, table and text file of ours has its line', () => {
  const patterns = [
    ...names(section('Fonts, pictures, shapes and word lists')),
    ...names(section('Data and texts')),
  ]
  const covered = new Set(
    patterns.flatMap((pattern) => (pattern.endsWith('/') ? globSync(`${pattern}**/*`) : globSync(pattern))),
  )
  const kept = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  expect(kept.filter((path) => shipped.test(path) && existsSync(path) && !covered.has(path))).toEqual([])
})

test('every font and picture the build serves comes from a package or file that has its line', async () => {
  const { files } = await build()
  const origins = names(section('Fonts, pictures, shapes and word lists')).flatMap((name) =>
    existsSync(`node_modules/${name}`)
      ? globSync(`node_modules/${name}/**/*.{woff2,svg}`)
      : globSync(name.endsWith('/') ? `${name}**/*` : name),
  )
  const known = origins.map((path) =>
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w+$/, ''),
  )
  const served = files.filter((name) => /\.(?:woff2|svg|png|ttf)$/.test(name))
  expect(served.length).toBeGreaterThan(0)
  expect(served.filter((name) => !known.includes(name.replace(/-[A-Z0-9]{8}\.\w+$/, '')))).toEqual([])
})

function licenseOf(path: string): string | null {
  const file = join(path, 'package.json')
  if (!existsSync(file)) return null
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'none given')
}

function isAllowed(license: string, path: string): boolean {
  // Its parts stand in the table: none but the style sheet, some icons and normalize.css is served.
  if (path === 'node_modules/@uswds/uswds') return true
  const choices = license.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())))
}

/** All that is installed for the product to run, found as Node finds it: beside its user, then further up. */
function reachedFrom(roots: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = roots.map((name) => `node_modules/${name}`)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entry = lock[path]
    if (entry === undefined || reached.has(path)) continue
    reached.add(path)
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
    )
    for (const name of [
      ...Object.keys(entry.dependencies ?? {}),
      ...Object.keys(entry.optionalDependencies ?? {}),
      ...peers,
    ])
      waiting.push(nearest(path, name))
  }
  return reached
}

function nearest(from: string, name: string): string {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at}/node_modules/${name}`
    if (lock[path] !== undefined) return path
  }
  return `node_modules/${name}`
}
