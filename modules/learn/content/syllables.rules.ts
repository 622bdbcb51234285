/** Words whose letters mislead. */
const exceptions: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  chaos: 2,
  create: 2,
  created: 3,
  creates: 2,
  diagnosis: 4,
  doing: 2,
  every: 2,
  everyday: 3,
  everyone: 3,
  everything: 3,
  eyes: 1,
  fewer: 2,
  going: 2,
  idea: 3,
  ideas: 3,
  lawyer: 2,
  maybe: 2,
  medicaid: 3,
  people: 2,
  player: 2,
  quiet: 2,
  safety: 2,
  science: 2,
  seeing: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  therefore: 2,
  trial: 2,
  unique: 2,
  whole: 1,
}

/** Syllables of an English word, by its letters: right for most, near for the rest. A number counts as one. */
export function syllablesInEnglish(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[’']/g, '')
  const known = exceptions[plain]
  if (known !== undefined) return known
  if (!/[a-z]/.test(plain)) return 1
  const beats = (heard(plain).match(/[aeiouy]{1,2}/g) ?? []).length
  return Math.max(
    1,
    beats +
      (
        plain.match(
          /iat|uat|coord|[bdlmnprv]ia(?!t)|[bdlmnprv]io(?![nru])|[dlnrpv]ien|[aeo]ing|uou|eo(?!u|n)|[bdlmnrv]ier$/g,
        ) ?? []
      ).length,
  )
}

/** The word without the letters that are written and not heard. */
const heard = (word: string): string =>
  word
    .replace(/^y/, '')
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ment|ful|less|ness)(?:s|ly|ness)?$)/, '')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouysxzcg])(?<![cs]h)(?<![^aeiouy]l)es$/, '')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouytd])(?<![^aeiouy]l)ed$/, '')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouy])(?<![^aeiouy]l)e$/, '')

/** Syllables of a Spanish word: each strong or accented vowel is one; weak ones lean on a neighbor. */
export function syllablesInSpanish(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/(?<=[gq])u(?=[eiéí])/g, '')
    .replace(/y$/, 'i')
    .replaceAll(/y(?=[aeiouáéíóú])/g, 'll')
  if (/^\p{N}+$/u.test(plain)) return 2
  const runs = plain.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + Math.max(1, (run.match(/[aeoáéóíú]/g) ?? []).length), 0),
  )
}
