const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)'
const numeric = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})'
const worded = `(?:${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:de\\s+)?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?${month}(?:,?\\s+(?:del?\\s+)?\\d{4})?)`
const aDate = new RegExp(`(?<![\\d/])(?:${numeric}|${worded})(?![\\d/])`, 'giu')
const birthWord =
  /(?<!\p{L})(?:born|birth\s?date|birthday|date of birth|d\.?o\.?b\.?|b-?day|b\.|turn(?:s|ed) \w+|naci(?:ó|do|da|miento)|fecha de nac|cumpl(?:e|irá|ió)(?: \w+)?(?: años)?|cumpleaños|f\.? ?de ?n\.?|fdn)(?!\p{L})[^!?\n]{0,30}$/iu
/** What offices do on a day: its date is no birth. */
const ofAnOffice =
  /(?<!\p{L})(?:adopt|sign|approv|renovat|built|build|open|chang|amend|revis|updat|publish|enact|effective|passed|chapter|found|beg[au]n|launch|start|last (?:seen|used)|polic|law|bill|board|mou|agreement|grant|plan|edition|version|firm|aprob|abri|inaugur|renov|cambi|vigen|public|convenio|pol[íi]tica|ley|junta|consejo|edificio|data|datos)/iu

/** A date after a word of birth, or a whole date that lies as far back as a student's birth and is of no office. */
export function tellsBirth(text: string, thisYear: number): boolean {
  for (const match of text.matchAll(aDate)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (birthWord.test(before)) return true
    const year = yearOf(match[0])
    const isOld = year !== null && year >= thisYear - 22 && year <= thisYear - 3
    if (isOld && !ofAnOffice.test(sentenceAround(text, match.index))) return true
  }
  return bornIn(text, thisYear)
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at)), at - 160, 0)
  const rest = text.slice(at, at + 120)
  return text.slice(from, at) + (/^[^!?\n]*/.exec(rest)?.[0] ?? '')
}

function bornIn(text: string, thisYear: number): boolean {
  const year =
    /(?<!\p{L})(?:born|nacid[oa]|naci[óo])\s+(?:in\s+|en\s+)?(?:\p{L}+\s+(?:del?\s+)?)?(20\d\d)/iu.exec(text)
  const age = thisYear - Number(year?.[1] ?? 0)
  return age >= 3 && age <= 22
}

function yearOf(date: string): number | null {
  const long = /\d{4}/.exec(date)
  if (long) return Number(long[0])
  const short = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{2})$/.exec(date)
  return short ? 2000 + Number(short[1]) : null
}
