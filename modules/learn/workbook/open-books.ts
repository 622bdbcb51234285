import type { Language } from '#platform/words.ts'
import type { AskedOf, Learning } from '../role/learning.ts'
import { bookOf } from './book.rules.ts'
import { openWorksheets } from './read-worksheets.ts'
import type { Book } from './workbook.ts'

/** Every workbook there is. */
export type Books = {
  /** The roles' in the order of the roles, then the topics. */
  list(language: Language): Promise<readonly Book[]>
  find(slug: string, language: Language): Promise<Book | undefined>
  /** What floors above ask of whoever writes in one. */
  readonly askedOf: AskedOf | undefined
}

type FromLearning = Pick<Learning, 'curriculum' | 'readiness'> & Partial<Pick<Learning, 'askedOf'>>

export function openBooks(learning: FromLearning, folder?: string): Books {
  const worksheets = openWorksheets(folder)
  const kept = new Map<Language, Promise<readonly Book[]>>()
  const read = async (language: Language) => {
    const [sheets, curriculum, readiness] = await Promise.all([
      worksheets(),
      learning.curriculum(),
      learning.readiness(),
    ])
    const roles = curriculum.roles('en').map(({ slug }) => slug)
    const place = (slug: string) => (roles.includes(slug) ? roles.indexOf(slug) : roles.length)
    return sheets
      .map((worksheet) =>
        bookOf({ worksheet, readiness, phases: curriculum.phases(worksheet.slug, 'en') }, language),
      )
      .sort((one, other) => place(one.slug) - place(other.slug) || one.title.localeCompare(other.title))
  }
  const list = (language: Language) => {
    const books = kept.get(language) ?? read(language)
    kept.set(language, books)
    return books
  }
  return {
    list,
    askedOf: learning.askedOf,
    find: async (slug, language) => (await list(language)).find((book) => book.slug === slug),
  }
}
