import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compileAsync } from 'sass'
import type { Assets } from '#packages/ui/index.ts'
import { type BuiltFile, builtFile, builtPath } from './built-file.ts'
import { logical } from './logical.ts'
import { paletteModule, themed } from './themed.ts'

export type BuiltTheme = { readonly files: readonly BuiltFile[]; readonly assets: Omit<Assets, 'islands'> }

/** The style sheet, the fonts and the icon. Every address in it is a file of ours, or the build fails. */
export async function buildTheme(root: string): Promise<BuiltTheme> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: themed(logical(await compileTheme(root))),
      loader: 'css',
      resolveDir: root,
      sourcefile: 'theme.css',
    },
    outdir: join(root, 'built'),
    entryNames: 'theme-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: builtPath,
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    bundle: true,
    minify: true,
    write: false,
  })
  const icon = await build({
    absWorkingDir: root,
    entryPoints: ['app/theme/icon.svg'],
    outdir: join(root, 'built'),
    entryNames: '[name]-[hash]',
    loader: { '.svg': 'copy' },
    write: false,
  })
  const files = [...outputFiles, ...icon.outputFiles].map(builtFile)
  const find = (ending: RegExp) =>
    files.filter(({ name }) => ending.test(name)).map(({ name }) => builtPath + name)
  return {
    files,
    assets: {
      stylesheet: find(/^theme-.*\.css$/)[0] ?? null,
      icon: find(/^icon-.*\.svg$/)[0] ?? null,
    },
  }
}

/** USWDS is compiled with the light values of the palette: its own functions need real colors. */
async function compileTheme(root: string): Promise<string> {
  const { css } = await compileAsync(join(root, 'app/theme/theme.scss'), {
    loadPaths: [join(root, 'node_modules/@uswds/uswds/packages')],
    quietDeps: true,
    importers: [
      {
        canonicalize: (url) => (url.startsWith('palette:') ? new URL(url) : null),
        load: () => ({ contents: paletteModule(), syntax: 'scss', sourceMapUrl: pathToFileURL(root) }),
      },
    ],
  })
  return css
}
