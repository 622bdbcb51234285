import type { Person } from './person.ts'

/** Chooses an answer by its words, as one does with a finger: the box itself is drawn by the theme. */
export const tick = ({ page }: Person, answer: string | RegExp): Promise<void> =>
  page.locator('main label').filter({ hasText: answer }).first().click()
