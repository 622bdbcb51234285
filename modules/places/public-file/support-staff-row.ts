import type { SupportStaffRow } from './public-file.ts'
import { isNoSchool } from './rate-row.ts'
import type { RowReader } from './row-reader.ts'

/** One school's support staff, in full-time equivalents. An empty role is not reported, and not zero. */
export function supportStaffRow(row: RowReader<'support_staff'>): SupportStaffRow {
  row.required('school_year')
  const cds = row.cds()
  if (isNoSchool(cds)) row.passOver()
  return {
    kind: 'support_staff',
    line: row.line,
    cds,
    schoolYear: row.year('school_year') ?? '',
    counselor: row.decimal('counselor'),
    psychologist: row.decimal('psychologist'),
    socialWorker: row.decimal('social_worker'),
    nurse: row.decimal('nurse'),
    speechLanguageHearing: row.decimal('speech_language_hearing'),
    resourceSpecialist: row.decimal('resource_specialist'),
    libraryTeacher: row.decimal('library_teacher'),
    libraryStaff: row.decimal('library_staff'),
    other: row.decimal('other'),
  }
}
