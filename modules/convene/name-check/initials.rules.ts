import { isTitled } from './grown-up.rules.ts'
import { studentWord } from './told-name.rules.ts'

const school =
  /(?<!\p{L})(?:elementary|middle school|junior high|high school|high|academy|charter|school|escuela|primaria|secundaria|preparatoria|prepa)(?!\p{L})/iu
/** What one says of one student: beside it, initials are someone's. */
const someone =
  /(?<!\p{L})(?:told|said|cried|fought|he|she|his|mom|mother|dad|grandm\p{L}+|grade|room \d+|teacher|dijo|mamá|papá|grado|grupo|salón|faltó|pelearon|camión)(?!\p{L})/iu
const dotted = /(?<![\p{L}.])(\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)(?!\p{L})/gu
const undotted = new RegExp(
  `(?<!\\p{L})${studentWord}(?:\\s+initials)?\\s*[,:(]?\\s*(\\p{Lu}{2,3})(?!\\p{L}|\\s*\\d)`,
  'giu',
)
const notInitials = new Set(
  'US PE MD AM PM DC LA SF PS EL UC CA UN EU IEP SST ELL RN BA MA MS TK II III IV EEUU SED GPA IDS ID AP ADA LEA COE OK PTA PTO ELA ADHD EBT FMP UPK VAPA ROP SEL PBIS'.split(
    ' ',
  ),
)

/** Initials in a sentence that also names a school or a student, or right after a word such as "student". */
export function hasInitials(text: string): boolean {
  const isInitials = (found: string | undefined) => !notInitials.has((found ?? '').replaceAll(/[. ]/g, ''))
  for (const match of text.matchAll(undotted))
    if (match[1] === match[1]?.toUpperCase() && isInitials(match[1])) return true
  for (const match of text.matchAll(dotted)) {
    const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80)
    const after = text.slice(match.index + match[0].length)
    const isPerson =
      isInitials(match[1]) && !isTitled(text, match.index) && !/^\s+(?:\p{Lu}\p{Ll}+|\d)/u.test(after)
    if (isPerson && [school, someone, new RegExp(studentWord, 'iu')].some((pattern) => pattern.test(around)))
      return true
  }
  return false
}
