import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '#platform/words.ts'
import { readPromiseGroups } from './promise.rules.ts'
import type { Promised, PromiseGroup } from './promise.ts'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

let groups: readonly PromiseGroup[] | undefined
let spanish: Readonly<Record<string, string>> | undefined

/** The promises as the project's own document holds them: one list for whoever builds and whoever reads. */
export function promiseGroups(): readonly PromiseGroup[] {
  groups ??= readPromiseGroups(readFileSync(at('docs/promises.md'), 'utf8'))
  return groups
}

/** The sentence in the reader's language; one without Spanish words stands in English. */
export function sentenceOf({ number, sentence }: Promised, language: Language): string {
  if (language === 'en') return sentence
  spanish ??= JSON.parse(readFileSync(at('content/pages/promises.json'), 'utf8')) as Record<string, string>
  return spanish[number] ?? sentence
}
