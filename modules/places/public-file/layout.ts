import type { GroupName } from '../county-figures/county-figures.ts'
import type { FileKind } from './public-file.ts'
import type { Encoding } from './text-decoder.ts'

/** What a column can mean, by kind of file. The name is ours; each layout says which of its columns it is. */
export type ColumnsOf = {
  readonly schools:
    | 'cds'
    | 'school_year'
    | 'county_code'
    | 'district_code'
    | 'school_code'
    | 'county_name'
    | 'name'
    | 'district_name'
    | 'site_county'
    | 'status'
    | 'school_type'
    | 'school_level'
    | 'grade_span'
    | 'grade_low'
    | 'grade_high'
    | 'charter'
    | 'magnet'
    | 'title_one'
    | 'alternative'
    | 'virtual_code'
    | 'street'
    | 'city'
    | 'state'
    | 'zip'
    | 'latitude'
    | 'longitude'
    | 'enrollment'
    | 'staff_total'
    | 'staff_teachers'
    | 'staff_administrators'
    | `${GroupName}_count`
    | `${GroupName}_pct`
  readonly chronic_absence: RateColumn
  readonly suspension: RateColumn
  readonly academic_indicator:
    | 'cds'
    | 'county_code'
    | 'district_code'
    | 'school_code'
    | 'level'
    | 'name'
    | 'district_name'
    | 'county_name'
    | 'group'
    | 'students'
    | 'points'
    | 'subject'
    | 'reporting_year'
    | 'shared_from'
  readonly support_staff:
    | 'cds'
    | 'school_year'
    | 'county_code'
    | 'district_code'
    | 'school_code'
    | 'counselor'
    | 'psychologist'
    | 'social_worker'
    | 'nurse'
    | 'speech_language_hearing'
    | 'resource_specialist'
    | 'library_teacher'
    | 'library_staff'
    | 'other'
  readonly directory:
    | 'cds'
    | 'county_code'
    | 'district_code'
    | 'school_code'
    | 'county_name'
    | 'name'
    | 'district_name'
    | 'status'
    | 'school_type'
    | 'district_type'
    | 'charter'
    | 'opened_on'
    | 'closed_on'
    | 'updated_on'
    | 'grade_span'
    | 'virtual_code'
    | 'street'
    | 'city'
    | 'zip'
    | 'phone'
    | 'website'
    | 'latitude'
    | 'longitude'
    | 'coordinate_source'
  readonly unduplicated_count:
    | 'cds'
    | 'school_year'
    | 'county_code'
    | 'district_code'
    | 'school_code'
    | 'county_name'
    | 'name'
    | 'enrollment'
    | 'unduplicated'
    | 'meal_program'
    | 'meal_eligible'
    | 'foster'
    | 'homeless'
    | 'migrant'
    | 'direct_certification'
    | 'english_learner'
  readonly health_sites:
    | 'site_id'
    | 'name'
    | 'organization'
    | 'program'
    | 'county_name'
    | 'state'
    | 'status'
    | 'site_type'
    | 'setting'
    | 'street'
    | 'city'
    | 'zip'
    | 'phone'
    | 'latitude'
    | 'longitude'
    | 'hours_per_week'
    | 'named_after_school'
    | 'nearest_school_cds'
    | 'nearest_school_name'
    | 'nearest_school_meters'
  readonly facilities:
    | 'facility_id'
    | 'name'
    | 'category'
    | 'category_code'
    | 'county_name'
    | 'status'
    | 'license_status'
    | 'license_number'
    | 'licensed_from'
    | 'licensed_until'
    | 'npi'
    | 'business_name'
    | 'street'
    | 'city'
    | 'zip'
    | 'phone'
    | 'latitude'
    | 'longitude'
    | 'as_of'
}
type RateColumn =
  | 'cds'
  | 'school_year'
  | 'level'
  | 'county_code'
  | 'district_code'
  | 'school_code'
  | 'county_name'
  | 'name'
  | 'district_name'
  | 'charter_part'
  | 'alternative_part'
  | 'group'
  | 'group_category'
  | 'numerator'
  | 'denominator'
  | 'rate_pct'
  | 'reliability'
  | 'dataset'

/** The columns of one publisher's file and what they mean. Order does not matter; names do. */
export type Layout<Kind extends FileKind = FileKind> = {
  readonly id: string
  readonly kind: Kind
  /** Key in content/sources/public-files.json. */
  readonly source: string
  readonly encodings: readonly Encoding[]
  /** Texts that stand for "not published". */
  readonly empty: readonly string[]
  /** Columns that must be there: with them the file is known. */
  readonly columns: Partial<Readonly<Record<ColumnsOf[Kind], string>>>
  /** Columns read when they are there. */
  readonly optional: Partial<Readonly<Record<ColumnsOf[Kind], string>>>
  /** What the texts of a coded column mean here; a text that is not listed stands for itself. */
  readonly codes: Partial<Readonly<Record<ColumnsOf[Kind], Readonly<Record<string, string>>>>>
  /** Rows that are read, by the texts a column may hold; rows with another text are passed over. */
  readonly only: Partial<Readonly<Record<ColumnsOf[Kind], readonly string[]>>>
  /** School year of a layout that has no column for it, unless the file's name bears one. */
  readonly schoolYear: string | null
  /** Where two layouts share a header: a column, and what its first cell holds in this one. */
  readonly tell: { readonly column: ColumnsOf[Kind]; readonly contains: string } | null
}

/** Column names are compared without line breaks, double spaces and the marks some programs put in front. */
export const plainColumn = (text: string): string => text.replace('\ufeff', '').replaceAll(/\s+/g, ' ').trim()
