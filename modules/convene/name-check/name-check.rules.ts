import { tellsBirth } from './birth.rules.ts'
import { alsoWords, givenNames } from './given-name.ts'
import { isElsewhere } from './grown-up.rules.ts'
import { hasInitials } from './initials.rules.ts'
import { oneOfThem, spokenWith, toldNames } from './told-name.rules.ts'

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

/** Words that begin a sentence about students, families and work, and are nobody's name. */
const beginning = new Set(
  `student students kid kids child children boy girl boys girls mom dad mother father grandma grandpa grandmother
  grandfather aunt uncle guardian nobody somebody someone everyone everybody anyone teacher staff principal counselor
  who what that there one two three each all both many most some none another attendance today yesterday tomorrow now
  last next since when while if after before once then also but because so please note ask tell call meeting notes
  update re she's he's they're i'm we're mine ours yours his her hers their our your my its people folks friend cousin
  nurse office school class group room nino nina ella ellos ellas nadie alguien quien todos todas cada mama papa abuela
  abuelo tia tio familia maestra maestro personal hoy ayer ahora luego despues antes cuando mientras porque pero tambien
  su sus mi mis nuestro nuestra yo tu usted ustedes nosotros le les lo se me te ya aqui alumno alumna estudiante
  muchacho muchacha joven hijo hija hermano hermana another other fresno oakland stockton folsom galt lodi modesto davis
  roseville natomas elk rancho medi-cal wednesday's thanks hello hi dear sorry yes okay well maybe perhaps fyi ps pm am
  lincoln roosevelt washington jefferson sunday's spanish-speaking title-i zoom teams google kaiser anthem sutter aeries
  cuanto cuanta cuantos cual cuales como donde que por falta hay planeaba usted trevor project
  powerschool naloxone narcan covid monday's`.split(/\s+/),
)

function namesSomeone(text: string, known: ReadonlySet<string>): boolean {
  const isName = (word: string) =>
    /^\p{Lu}/u.test(word) &&
    !shortForm.test(word) &&
    !nobody.has(bare(word)) &&
    !beginning.has(bare(word)) &&
    !known.has(bare(word))
  for (const match of text.matchAll(/(?<![\p{L}@])\p{L}{2,}(?:'s)?(?!\p{L})/gu))
    if (isGivenName(match[0], known) && !isElsewhere(text, match.index, match[0].length)) return true
  const told = (match: RegExpMatchArray) => {
    const word = match[1] ?? ''
    const at = (match.index ?? 0) + match[0].indexOf(word)
    return isName(word) && !isElsewhere(text, at, word.length)
  }
  for (const pattern of toldNames) for (const match of text.matchAll(pattern)) if (told(match)) return true
  for (const match of text.matchAll(spokenWith))
    if (told(match) && oneOfThem.test(text.slice((match.index ?? 0) + match[0].length))) return true
  return false
}

/** Letters that stand for words: an agency, a form, a credential. */
const shortForm = /^\p{Lu}{2,4}s?$/u

function isGivenName(word: string, known: ReadonlySet<string>): boolean {
  const plain = bare(word)
  return givenNames.has(plain) && !alsoWords.has(plain) && !known.has(plain)
}
