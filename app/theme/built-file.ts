import type { OutputFile } from 'esbuild'

/** One file of `built/`, named with a hash of its content, so that browsers may keep it for ever. */
export type BuiltFile = { readonly name: string; readonly bytes: Uint8Array }

/** All built files lie flat under this address. */
export const builtPath = '/built/'

export function builtFile({ path, contents }: OutputFile): BuiltFile {
  return { name: path.split(/[\\/]/).at(-1) ?? path, bytes: contents }
}
