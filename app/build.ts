import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Assets } from '#packages/ui/index.ts'
import type { BuiltFile } from './theme/built-file.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'built')
const manifestFile = join(folder, 'manifest.json')

export type Manifest = {
  readonly assets: Assets
  /** Every file read, by its path from the root, with the hash of what stood in it. */
  readonly inputs: Readonly<Record<string, string>>
  /** Names of the built files, all in `built/`, each with a hash in it. */
  readonly files: readonly string[]
}

/**
 * Builds style sheet, fonts and islands into `built/` when anything they are made from has changed; without a
 * change it only compares hashes. Whoever serves pages hands the `assets` to `installAssets`.
 */
export async function build(): Promise<Manifest> {
  const kept = readManifest()
  return kept !== null && isCurrent(kept) ? kept : buildAnew(kept)
}

function readManifest(): Manifest | null {
  if (!existsSync(manifestFile)) return null
  return JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest
}

function isCurrent({ inputs, files }: Manifest): boolean {
  return (
    standingInputs().every((path) => path in inputs) &&
    Object.entries(inputs).every(([path, hash]) => hashOf(path) === hash) &&
    files.every((name) => existsSync(join(folder, name)))
  )
}

/** What is known before building; what islands import is added by the build. The lock file stands for packages. */
function standingInputs(): readonly string[] {
  const theme = globSync('app/theme/**/*.{scss,svg,ts}', { cwd: root }).filter(
    (path) => !path.includes('.test.'),
  )
  return ['package-lock.json', 'app/build.ts', ...theme, ...islandEntries()].map((path) =>
    path.replaceAll('\\', '/'),
  )
}

export function islandEntries(): readonly string[] {
  return globSync('{app,modules,packages}/**/*.island.tsx', { cwd: root }).toSorted()
}

function hashOf(path: string): string | null {
  const file = join(root, path)
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('base64url') : null
}

async function buildAnew(kept: Manifest | null): Promise<Manifest> {
  // The compilers are loaded only when there is something to build: they cost more than the comparison.
  const { buildTheme } = await import('./theme/build-theme.ts')
  const { buildIslands } = await import('./theme/build-islands.ts')
  const [theme, islands] = await Promise.all([buildTheme(root), buildIslands(root, islandEntries())])
  const plain = [...theme.files, ...islands.files]
  const built = [...plain, ...plain.filter(({ name }) => /\.(css|js|svg)$/.test(name)).map(packed)]
  await mkdir(folder, { recursive: true })
  await Promise.all(built.map(({ name, bytes }) => writeFile(join(folder, name), bytes)))
  const inputs = [...new Set([...standingInputs(), ...islands.inputs])]
  const manifest: Manifest = {
    assets: { ...theme.assets, islands: islands.addresses },
    inputs: Object.fromEntries(inputs.map((path) => [path, hashOf(path) ?? ''])),
    files: built.map(({ name }) => name).toSorted(),
  }
  await writeManifest(manifest)
  await removeOld([manifest, kept])
  return manifest
}

/** The same file as small as it gets, once, for browsers that take it so; fonts are packed already. */
const packed = ({ name, bytes }: BuiltFile): BuiltFile => ({
  name: `${name}.br`,
  bytes: brotliCompressSync(bytes),
})

/** Renamed into place, so that a process starting meanwhile reads the old one or the new one, never half. */
async function writeManifest(manifest: Manifest): Promise<void> {
  const draft = `${manifestFile}.${process.pid}`
  await writeFile(draft, JSON.stringify(manifest, null, 2))
  await rename(draft, manifestFile)
}

/** The build before this one stays, for pages that a browser or an older process still shows. */
async function removeOld(manifests: readonly (Manifest | null)[]): Promise<void> {
  const keep = new Set(manifests.flatMap((manifest) => manifest?.files ?? []))
  const found = await readdir(folder, { withFileTypes: true })
  const old = found
    .filter((entry) => entry.isFile() && !keep.has(entry.name) && !entry.name.startsWith('manifest.json'))
    .map(({ name }) => name)
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
