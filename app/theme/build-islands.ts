import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { type BuiltFile, builtFile, builtPath } from './built-file.ts'

export type BuiltIslands = {
  readonly files: readonly BuiltFile[]
  /** Island name → address. */
  readonly addresses: Readonly<Record<string, string>>
  /** Our own files that went in. */
  readonly inputs: readonly string[]
}

/** One module script for each island, with what they share in chunks of its own. */
export async function buildIslands(root: string, entries: readonly string[]): Promise<BuiltIslands> {
  if (entries.length === 0) return { files: [], addresses: {}, inputs: [] }
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: join(root, 'built'),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
  })
  const addresses = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined
      ? []
      : [[basename(entryPoint, '.island.tsx'), builtPath + basename(path)] as const],
  )
  return {
    files: outputFiles.map(builtFile),
    addresses: Object.fromEntries(addresses),
    inputs: Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/')),
  }
}
