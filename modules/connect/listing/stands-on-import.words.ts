import type { Words } from '#platform/words.ts'

const mostNamed = 5

const named = (names: readonly string[], more: (count: number) => string): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? [more(names.length - mostNamed)] : [])].join(
    ', ',
  )

/** Listings of the directory, by name. */
export const listingStandsWords: Words<(names: readonly string[]) => string> = {
  en: (names) =>
    `${names.length === 1 ? '1 listing' : `${names.length} listings`} of the directory that someone called about, changed or placed at a school (${named(names, (count) => `and ${count} more`)})`,
  es: (names) =>
    `${names.length === 1 ? '1 lugar' : `${names.length} lugares`} del directorio que alguien llamó, cambió o puso en una escuela (${named(names, (count) => `y ${count} más`)})`,
}
