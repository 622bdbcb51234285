import type { Language } from '#platform/words.ts'
import { contentFolder, readTexts } from '../content/read-content.ts'
import { isScript } from './check-scripts.rules.ts'
import { readScript } from './script.rules.ts'
import type { TimedScript } from './script.ts'
import { timeScript } from './timing.rules.ts'

/** The scripts of videos, on the clock. */
export type Scripts = {
  readonly all: readonly TimedScript[]
  /** In the language asked for, or in English where it is written in no other. */
  of(slug: string, language: Language): TimedScript | undefined
}

export async function readScripts(folder: string = contentFolder): Promise<Scripts> {
  const texts = [...(await readTexts(folder))].filter(([file]) => isScript(file))
  const all = texts.flatMap(([file, text]) => {
    const { script } = readScript(file, text)
    return script === null ? [] : [timeScript(script)]
  })
  const find = (slug: string, language: Language) =>
    all.find(({ script }) => script.slug === slug && script.language === language)
  return { all, of: (slug, language) => find(slug, language) ?? find(slug, 'en') }
}

/** Reads them at the first asking and keeps them: what is taught changes with a release, not with a request. */
export function openScripts(folder?: string): () => Promise<Scripts> {
  let reading: Promise<Scripts> | undefined
  return () => {
    reading ??= readScripts(folder)
    return reading
  }
}
