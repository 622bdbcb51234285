import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as everywhere } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

export type PasswordRefusal = 'too_short' | 'too_long' | 'easily_guessed'

// Length asked of a password that is the only factor: NIST SP 800-63B-4, section 3.1.1.2.
const fewest = 15
const most = 128

let estimator: ZxcvbnFactory | undefined

/** Those of the most common passwords, as leaks have them, that are long enough to be asked about. */
let leaked: ReadonlySet<string> | undefined
const isLeaked = (password: string): boolean => {
  const list = everywhere['passwords-common'] as readonly string[]
  leaked ??= new Set(list.filter(({ length }) => length >= fewest))
  return leaked.has(password.toLowerCase())
}

/** Why a password will not do, or null. `own` are the person's words: name, address, county, employer. */
export function whyNotPassword(password: string, own: readonly string[]): PasswordRefusal | null {
  if ([...password].length < fewest) return 'too_short'
  if ([...password].length > most) return 'too_long'
  if (isLeaked(password)) return 'easily_guessed'
  const words = own
    .flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])
    .filter(({ length }) => length > 2)
  // Made at the first question: the word lists take a tenth of a second to index.
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...everywhere, ...english },
    graphs: adjacencyGraphs,
  })
  // Blanks and dots between words are the first thing a guesser drops; the estimator alone would count them as noise.
  const run = password.replace(/[\s_.,-]+/g, '')
  const score = Math.min(estimator.check(password, words).score, estimator.check(run, words).score)
  return score < 4 ? 'easily_guessed' : null
}
