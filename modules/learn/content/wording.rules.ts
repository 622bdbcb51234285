import type { Glossary, Page, Problem } from './content.ts'
import { type Passage, passages, plainText } from './inline.rules.ts'

/** Words this house does not use of people, and the spelling of another country. Quoted words may be discussed. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/committ?(?:ed|ing|s)? suicide/iu, 'write “died by suicide”'],
  [/\b(?:successful|failed) (?:suicide|attempt)/iu, 'write “died by suicide” or “attempt”'],
  [/\bsuicidó|comet(?:ió|er) suicidio/iu, 'write “murió por suicidio”'],
  [/\bat-risk (?:youth|students?|kids?|children)/iu, 'write “students”, and what they need'],
  [
    /\btier (?:1|2|3|one|two|three) (?:kids?|students?|child|children)\b/iu,
    'supports sit in tiers, children do not',
  ],
  [/\b(?:crazy|insane|psycho|nuts)\b/iu, 'say what was seen'],
  [/\b(?:frequent flyer|problem (?:child|kid)|broken home)/iu, 'say what was seen, strengths first'],
  [
    /\b(?:counsell|programme|behaviour|colour|centre|organis|recognis|licence|enrolment|labell|favour|practise)/iu,
    'use American spelling',
  ],
  [/\b(?:utilize|leverage|stakeholder|robust|seamless|impactful|empower)/iu, 'use a plainer word'],
  [/\b(?:TODO|lorem|TBD)\b/u, 'finish it'],
]

/** A sentence that states a fact from outside shows it by a year, a share, a sum, a law or a study. */
const stated =
  /\b(?:19|20)\d\d\b|\d ?%|\bpercent\b|\$\d|\b(?:Education|Penal|Family|Welfare and Institutions) Code\b|\b(?:SB|AB) \d|\b(?:\d+ studies|studies (?:show|find|found)|researchers|trials?)\b|\bpor ciento\b/u

/** Words, abbreviations and facts that a careful reader would send back. */
export function whyNotWorded(page: Page, glossary: Glossary): Problem[] {
  const known = new Set(
    [...glossary.words, ...glossary.names].flatMap((term) => term.split(/[^\p{L}\p{N}]+/u)),
  )
  return passages(page.blocks).flatMap((passage) => {
    const say = (message: string): Problem => ({ file: page.file, line: passage.line, message })
    const spoken = plainText(passage.text).replaceAll(/[“"][^”"]*[”"]/gu, '')
    const words = unwanted.filter(([pattern]) => pattern.test(spoken))
    const short = [...plainText(passage.text).matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)].map(
      ([word]) => word,
    )
    return [
      ...words.map(([pattern, instead]) => say(`“${pattern.exec(spoken)?.[0]}”: ${instead}`)),
      ...short
        .filter((word) => !known.has(word))
        .map((word) => say(`${word} is not explained in the glossary`)),
      ...(lacksSource(passage) ? [say('states a year, a share, a law or a study without a source')] : []),
    ]
  })
}

const lacksSource = ({ text, title, table }: Passage): boolean =>
  !title && !table && stated.test(plainText(text)) && !/\[\^|\(source:/.test(text)
