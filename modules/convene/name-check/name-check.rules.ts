import { alsoWords, givenNames } from './given-name.ts'

/** What a text looks like it holds. It is asked about, never refused: a rule of words cannot know. */
export type StudentSign = 'student_name' | 'birth_date' | 'school_initials'
export const studentSigns = ['student_name', 'birth_date', 'school_initials'] as const

export type CheckedAgainst = {
  /** To tell a birth date from the date of a meeting: a birth lies 3 to 22 years back. */
  readonly thisYear: number
  /** Names of grown-ups who take part; they may be spoken of. */
  readonly known?: readonly string[]
}

/**
 * Signs that a text in English or Spanish tells who a student is: a name, a birth date, or initials beside a school.
 * Pure; keeps nothing. It misses names it does not know and nicknames, and asks about some grown-ups: measured by its test.
 */
export function signsOfStudent(text: string, against: CheckedAgainst): readonly StudentSign[] {
  const plain = text.normalize('NFC').replaceAll(/[’‘]/g, "'")
  const found = {
    student_name: namesSomeone(plain, knownWords(against.known ?? [])),
    birth_date: tellsBirth(plain, against.thisYear),
    school_initials: hasInitials(plain),
  }
  return studentSigns.filter((sign) => found[sign])
}

const bare = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/'s$/g, '')

const knownWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(bare))

// Words beside which any capitalized word is taken for a student's name.
const studentWord =
  '(?:students?|pupil|kid|child|boy|girl|sons?|daughters?|graders?|freshman|sophomore|kindergart(?:ner|ener)|siblings?|brother|sister|estudiantes?|alumn[oa]s?|niñ[oa]s?|hij[oa]s?|chic[oa]s?|muchach[oa]s?|herman[oa]s?|joven)'
const calling =
  "(?:\\s+(?:is\\s+)?(?:named|called)|\\s+(?:que\\s+)?se\\s+llama|\\s+llamad[oa]|\\s+de\\s+nombre|'?s\\s+name\\s+is|\\s+name\\s*:|\\s*[,:]|)"
const besideStudent = new RegExp(`(?<!\\p{L})${studentWord}${calling}\\s+(\\p{Lu}\\p{L}+)`, 'giu')
const childOf =
  /(?<!\p{L})(?:mother|father|mom|dad|parents?|grandmother|grandfather|mam[áa]|pap[áa]|madre|padre|abuel[oa])\s+(?:of|de)\s+(\p{Lu}\p{L}+)/giu
const calledSo =
  /(?<!\p{L})(?:named|(?:his|her|their|child's|student's) name is|se llama|llamad[oa]|su nombre es)\s+(\p{Lu}\p{L}+)/giu
const withInitial = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s+\p{Lu}\.(?=\s+\p{Ll}|,|\s*$)/gu

/** Words that stand capitalized beside "student" or before a letter and name nobody. */
const nobody = new Set(
  `council success support services study teams? team wellness health mental against assistance attendance affairs find protective
  welfare development center centers care and or the a an in on at for with who has is was were family families parent
  parents advisory body government teacher leadership conduct handbook records record data information voice council's
  engagement outcomes focus led rights discipline review tier tiers monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december enero febrero marzo abril
  mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
  grade plan section part phase step room building appendix option group vitamin type title proposition measure hepatitis
  block period version model schedule form figure table question english spanish ell el iep sst sart sarb medi medicaid
  i we you they he she it este esta esto ese esa nosotros ellos ella el la los las un una uno en de del para por con que
  si no hay consejo apoyo exito bienestar salud servicios unidos america american california sacramento county office
  district school elementary middle high unified latino hispanic black asian native filipino hmong ukrainian russian`.split(
    /\s+/,
  ),
)

function namesSomeone(text: string, known: ReadonlySet<string>): boolean {
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !nobody.has(bare(word)) && !known.has(bare(word))
  for (const pattern of [besideStudent, childOf, calledSo, withInitial])
    for (const match of text.matchAll(pattern))
      if (isName(match[1] ?? '') && !isTitled(text, match.index)) return true
  for (const match of text.matchAll(/(?<![\p{L}@])\p{L}{2,}(?:'s)?(?!\p{L})/gu))
    if (isGivenName(match[0], known) && !isElsewhere(text, match.index, match[0].length)) return true
  return false
}

function isGivenName(word: string, known: ReadonlySet<string>): boolean {
  const plain = bare(word)
  return givenNames.has(plain) && !alsoWords.has(plain) && !known.has(plain)
}

const title =
  /(?:(?:Dr|Dra|Mr|Mrs|Ms|Mx|Sr|Sra|Srta|Prof)\.?|Miss|San|Santa|Santo|Saint|St\.|Principal|Superintendent|Director|Directora|Doctor|Doctora|Maestr[oa]|Señor|Señora|Coach|Counselor|Consejer[oa]|Clinician|Navigator|Nurse|Coordinator|Assemblymember|Senator|Governor|Supervisor)\s+(?:\p{Lu}\p{L}+\s+)?$/u
const greeting =
  /(?:^|[.!?\n]\s*)(?:thanks?(?: you)?|hi|hello|hey|dear|agree with|welcome|gracias|hola|estimad[oa]|querid[oa]|saludos)(?:,| to| a)?\s+(?:\p{Lu}\p{L}+\s+(?:and|y)\s+)?$/iu
const placeAfter =
  /^(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:Elementary|Middle|Junior High|High|School|Academy|Unified|District|Street|St\.|Avenue|Ave|Road|Park|Center|Centre|Foundation|Award|Hall|Act|County|Library|Hospital|Clinic)(?!\p{L})/u
const placeBefore =
  /(?:[Ee]scuela|[Pp]rimaria|[Ss]ecundaria|[Pp]reparatoria|[Cc]alle|[Aa]venida|[Pp]arque|[Cc]entro|[Cc]ondado(?: de)?|[Dd]istrito)\s+(?:\p{Lu}\p{L}+\s+)?$/u

const isTitled = (text: string, at: number): boolean => title.test(text.slice(Math.max(0, at - 40), at))

/** A grown-up spoken to or by title, or a place that bears the name. */
function isElsewhere(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + length, at + length + 60)
  return isTitled(text, at) || greeting.test(before) || placeBefore.test(before) || placeAfter.test(after)
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)'
const numeric = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})'
const worded = `(?:${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:de\\s+)?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?${month}(?:,?\\s+(?:del?\\s+)?\\d{4})?)`
const aDate = new RegExp(`(?<![\\d/])(?:${numeric}|${worded})(?![\\d/])`, 'giu')
const birthWord =
  /(?<!\p{L})(?:born|birth\s?date|birthday|date of birth|d\.?o\.?b\.?|b-?day|naci(?:ó|do|da|miento)|cumpleaños|cumple|f\.? ?de ?n\.?|fdn)(?!\p{L})[^.!?\n]{0,30}$/iu

/** A date after a word of birth, or a whole date that lies as far back as a student's birth. */
function tellsBirth(text: string, thisYear: number): boolean {
  for (const match of text.matchAll(aDate)) {
    if (birthWord.test(text.slice(Math.max(0, match.index - 60), match.index))) return true
    const year = yearOf(match[0])
    if (year !== null && year >= thisYear - 22 && year <= thisYear - 3) return true
  }
  return /(?<!\p{L})(?:born|nacid[oa]|naci[óo])\s+(?:in|en)\s+(?:\p{L}+\s+(?:de\s+)?)?20\d\d/iu.test(text)
}

function yearOf(date: string): number | null {
  const long = /\d{4}/.exec(date)
  if (long) return Number(long[0])
  const short = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{2})$/.exec(date)
  return short ? 2000 + Number(short[1]) : null
}

const school =
  /(?<!\p{L})(?:elementary|middle school|junior high|high school|high|academy|charter|school|escuela|primaria|secundaria|preparatoria|prepa)(?!\p{L})/iu
const dotted = /(?<![\p{L}.])(\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)(?!\p{L})/gu
const undotted = new RegExp(`(?<!\\p{L})${studentWord}\\s*[,:(]?\\s*(\\p{Lu}{2,3})(?!\\p{L})`, 'gu')
const notInitials = new Set([
  'US',
  'PE',
  'MD',
  'AM',
  'PM',
  'DC',
  'LA',
  'SF',
  'PS',
  'EL',
  'UC',
  'CA',
  'UN',
  'EU',
  'IEP',
  'SST',
  'ELL',
  'RN',
  'BA',
  'MA',
  'MS',
  'TK',
  'II',
  'III',
  'IV',
  'EEUU',
  'SED',
  'GPA',
  'IDS',
  'ID',
  'AP',
  'ADA',
  'LEA',
  'COE',
  'OK',
])

/** Initials in a sentence that also names a school, or right after a word such as "student". */
function hasInitials(text: string): boolean {
  const isInitials = (found: string | undefined) => !notInitials.has((found ?? '').replaceAll(/[. ]/g, ''))
  for (const match of text.matchAll(undotted)) if (isInitials(match[1])) return true
  for (const match of text.matchAll(dotted)) {
    const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80)
    const isPerson =
      isInitials(match[1]) &&
      !isTitled(text, match.index) &&
      !/^\s+\p{Lu}\p{Ll}+/u.test(text.slice(match.index + match[0].length))
    if (isPerson && (school.test(around) || new RegExp(studentWord, 'iu').test(around))) return true
  }
  return false
}
