import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Floor, floors, type TextPart } from './text-confirmation.ts'
import { textConfirmationWords } from './text-confirmation.words.ts'
import { wordsInFile } from './words-in-file.rules.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const kept = new Map<Floor, TextPart>()

/** Every Spanish word of a floor's pages, as its files hold them; read once, since they come with the program. */
export function floorPart(floor: Floor): TextPart {
  const known = kept.get(floor)
  if (known !== undefined) return known
  const part: TextPart = {
    kind: 'reviewer',
    part: `words.${floor}`,
    language: 'es',
    title: textConfirmationWords.es.floors[floor],
    text: foldersOf(floor).flatMap(spanishIn).join('\n'),
  }
  kept.set(floor, part)
  return part
}

export const floorParts = (): readonly TextPart[] => floors.map(floorPart)

/** What stands around every page, its header and footer, is read with the front. */
const foldersOf = (floor: Floor): readonly string[] =>
  floor === 'front' ? ['modules/front', 'app'] : [`modules/${floor}`]

const spanishIn = (folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.words.ts'))
    .toSorted()
    .flatMap((file) => wordsInFile(readFileSync(`${root}/${folder}/${file}`, 'utf8')))
    .flatMap(({ language, text }) => (language === 'es' && text.trim() !== '' ? [text] : []))
