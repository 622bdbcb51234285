import type { UnduplicatedCountRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

/**
 * One school, or the students a district places elsewhere (code 0000000 or 0000001), of the unduplicated pupil
 * count. The state's own sheet gives the code in three cells.
 */
export function unduplicatedCountRow(row: RowReader<'unduplicated_count'>): UnduplicatedCountRow {
  const enrollment = row.requiredWhole('enrollment')
  const unduplicated = row.whole('unduplicated')
  if (unduplicated !== null && unduplicated > enrollment)
    row.refuse('unduplicated', 'numerator_over_denominator')
  row.required('school_year')
  return {
    kind: 'unduplicated_count',
    line: row.line,
    cds: row.cds(),
    schoolYear: row.year('school_year') ?? '',
    name: row.required('name'),
    enrollment,
    unduplicated,
    mealProgram: row.whole('meal_program'),
    mealEligible: row.whole('meal_eligible'),
    foster: row.whole('foster'),
    homeless: row.whole('homeless'),
    migrant: row.whole('migrant'),
    directCertification: row.whole('direct_certification'),
    englishLearner: row.whole('english_learner'),
  }
}
