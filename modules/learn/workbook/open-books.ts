import type { Language } from '#platform/words.ts'
import type { Learning } from '../role/learning.ts'
import { bookOf } from './book.rules.ts'
import { openWorksheets } from './read-worksheets.ts'
import type { Book } from './workbook.ts'

/** Every workbook there is. */
export type Books = {
  /** The roles' in the order of the roles, then the topics. */
  list(language: Language): Promise<readonly Book[]>
  find(slug: string, language: Language): Promise<Book | undefined>
}

export function openBooks(learning: Pick<Learning, 'curriculum' | 'readiness'>, folder?: string): Books {
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
    find: async (slug, language) => (await list(language)).find((book) => book.slug === slug),
  }
}
