import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findPlace } from '../progress/progress.queries.ts'
import { findSubject } from '../progress/read-progress.ts'
import { findSchoolId } from '../readiness/readiness.queries.ts'
import { workbookPolicy } from './workbook.policy.ts'
import { insertEntries, listNewest, listSeen } from './workbook.queries.ts'
import { sortWritten, whyNotValue } from './workbook.rules.ts'
import type { Conflict, FieldProblem, Subject, Written } from './workbook.ts'

export type Saved = {
  readonly written: number
  /** The entries that were written, by field. */
  readonly ids: Readonly<Record<string, string>>
  readonly conflicts: readonly Conflict[]
  readonly problems: Readonly<Record<string, FieldProblem>>
}

/**
 * Writes what is new in a workbook. One value that cannot stand refuses all of them; a field that another wrote
 * meanwhile is left as it is and handed back beside what was typed.
 */
export async function writeWorkbook(
  database: Database,
  viewer: Viewer,
  role: string,
  written: readonly Written[],
): Promise<Saved> {
  demand(viewer, workbookPolicy, 'write')
  const problems = problemsOf(written)
  if (Object.keys(problems).length > 0) return { written: 0, ids: {}, conflicts: [], problems }
  return database.asViewer(viewer, async (tx) => {
    const subject = await findWorkbookSubject(tx)
    const newest = new Map((await listNewest(tx, subject, role)).map((entry) => [entry.fieldId, entry]))
    const ids = written.flatMap(({ seen }) => (seen !== null && isUuid(seen) ? [seen] : []))
    const seen = new Map((await listSeen(tx, subject, role, ids)).map(({ id, value }) => [id, value]))
    const { changed, conflicts } = sortWritten(written, newest, seen)
    const inserted = await insertEntries(tx, subject, role, changed)
    const late = changed.filter(({ field }) => !inserted.has(field.id))
    if (inserted.size > 0) await record(tx, 'learn.workbook_written', role, { fields: inserted.size })
    const lost = await lateConflicts(tx, subject, role, late)
    return {
      written: inserted.size,
      ids: Object.fromEntries(inserted),
      conflicts: [...conflicts, ...lost],
      problems,
    }
  })
}

export function problemsOf(written: readonly Written[]): Readonly<Record<string, FieldProblem>> {
  return Object.fromEntries(
    written.flatMap(({ field, value }) => {
      const problem = whyNotValue(field, value)
      return problem === null ? [] : [[field.id, problem] as const]
    }),
  )
}

/** What another wrote between our reading and our writing. Who wrote the very same, as one's own autosave may, is no other. */
async function lateConflicts(
  tx: Tx,
  subject: Subject,
  role: string,
  late: readonly Written[],
): Promise<readonly Conflict[]> {
  if (late.length === 0) return []
  const newest = new Map((await listNewest(tx, subject, role)).map((entry) => [entry.fieldId, entry]))
  return late.flatMap(({ field, value }) => {
    const theirs = newest.get(field.id)
    return theirs === undefined || theirs.value === value ? [] : [{ fieldId: field.id, typed: value, theirs }]
  })
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** The school's workbook where the viewer may write for her school, else her own. */
export async function findWorkbookSubject(tx: Tx): Promise<Subject> {
  const { viewer } = tx
  const own: Subject = { kind: 'person', id: viewer.personId ?? '', name: viewer.label, code: null }
  const { schoolCode } = await findSubject(tx, viewer.personId ?? '')
  const schoolId = schoolCode === null ? undefined : await findSchoolId(tx, schoolCode)
  if (schoolId === undefined || schoolCode === null) return own
  if (viewer.databaseRole !== 'app_school_wide' && !viewer.schools.includes(schoolId)) return own
  const name = (await findPlace(tx, schoolCode))?.name ?? schoolCode
  return { kind: 'school', id: schoolId, name, code: schoolCode }
}
