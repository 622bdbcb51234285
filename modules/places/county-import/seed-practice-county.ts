import { makeCalendars } from '#db/practice/practice-calendars.ts'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import type { Database } from '#platform/database.ts'
import { service } from '#platform/viewer.ts'
import { findCounty } from '../county/county.queries.ts'
import { saveCalendars } from '../school-calendar/save-calendars.ts'
import { applyImport } from './apply-import.ts'
import { importRefusalSentences } from './county-import.words.ts'
import { filesOfFolder, type PublicFile, readPublicFiles } from './read-public-files.ts'

/**
 * Brings the practice county in by the same verbs that bring in a real one, once: its invented public files, made
 * from a seed or read from a folder, and its school calendars. True when it came in now.
 */
export async function seedPracticeCounty(database: Database, folder?: string): Promise<boolean> {
  const viewer = service('practice county', 0)
  const county = await database.asViewer(viewer, (tx) => findCounty(tx, 0))
  if (county?.listing) return false
  const files = folder === undefined ? inventedFiles() : await filesOfFolder(folder)
  const read = await readPublicFiles(files, ['00'])
  const outcome = await applyImport(database, viewer, read).finally(() => read.shelf.close())
  if (!outcome.done) throw new Error(importRefusalSentences(outcome).join(' '))
  const saved = await saveCalendars(database, viewer, makeCalendars(), 'practice')
  if (!saved.done) throw new Error(`the practice county's calendars were refused: ${saved.refusal}`)
  return true
}

const inventedFiles = (): readonly PublicFile[] =>
  practiceFiles('folder').map(({ name, bytes }) => ({
    file: name,
    retrievedOn: null,
    open: async function* () {
      yield bytes
    },
  }))
