import type { Language } from '#platform/words.ts'
import { noteRuns } from '../packet/note.words.ts'

/** What has no translation stays as it is written. */
export function noteText(note: string | null, language: Language): string | null {
  if (note === null) return null
  return noteRuns(note, language)
    .map((run) => (typeof run === 'string' ? run : 'english' in run ? run.english : ''))
    .join('')
}
