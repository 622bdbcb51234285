import { losesLetters } from '#platform/typeset/settable-text.ts'
import type { Language } from '#platform/words.ts'
import type { LaunchItem } from '../launch-board/launch-board.ts'
import {
  type CrisisText,
  comeItems,
  dangerItems,
  type FirstMonday,
  type FirstMondayItem,
  type FirstMondayLine,
  peopleItems,
} from './first-monday.ts'
import { firstMondayWords } from './first-monday.words.ts'

/** So much of what a board says fits on one page; the board itself holds the rest. */
const mostLetters = 140

/** The page of a school, from its launch board as it stands. */
export function firstMondayOf(school: string, items: readonly LaunchItem[], language: Language): FirstMonday {
  const words = firstMondayWords[language]
  const line = (id: FirstMondayItem): FirstMondayLine => {
    const entry = items.find((item) => item.id === id)?.entry
    const said = entry?.detail ?? null
    return { about: words.items[id], said: said === null ? null : clipped(said) }
  }
  const page = {
    school,
    come: comeItems.map(line),
    people: peopleItems.map(line),
    danger: dangerItems.map(line),
  }
  const lines = [...page.come, ...page.people, ...page.danger]
  return { ...page, missing: lines.filter(({ said }) => said === null).length }
}

/** Whether the sheet would show an empty box in place of something the board says. */
export const losesLines = ({ come, people, danger }: FirstMonday): boolean =>
  [...come, ...people, ...danger].some(({ said }) => said !== null && losesLetters(said))

/** On one line, and cut after a whole word. */
export function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= mostLetters) return line
  return `${line.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`
}

/** The numbers that hold everywhere, each with when to use it. */
export const crisisLines = ({
  danger,
  call911,
  lifeline,
  call988,
  text988,
}: CrisisText): readonly string[] => [`${danger}: ${call911}`, `${lifeline}: ${call988}. ${text988}.`]
