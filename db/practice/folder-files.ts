import { groupNames } from '#modules/places/county-figures/county-figures.ts'
import { round } from './practice-county.ts'
import type { PracticeFigures, PracticeFile } from './practice-figures.ts'
import type { Measure, PracticeRate } from './practice-rates.ts'
import { type Cells, csvText } from './table-text.ts'

/** The practice county in the layouts of the folder of cut files: UTF-8, comma, an empty cell for what is hidden. */
export const folderFiles = (figures: PracticeFigures): readonly PracticeFile[] => [
  file('practice_schools_2025-26_2026-04-25.csv', schoolHeader, schoolRows(figures)),
  rateFile('chronic_absence', 'chronic_absenteeism', figures),
  rateFile('suspension', 'suspension', figures),
  file('practice_school_support_staff_fte_2024-25_2025-12-04.csv', staffHeader, staffRows(figures)),
  file('practice_school_directory_2026-07-18.csv', directoryHeader, directoryRows(figures)),
  file('practice_cupc_2019-20_2020-06-30.csv', cupcHeader, cupcRows(figures)),
  file('practice_hrsa_health_center_sites_2026-09-01.csv', siteHeader, siteRows(figures)),
  file('practice_licensed_health_facilities_2025-10-18.csv', facilityHeader, facilityRows(figures)),
]

const file = (name: string, header: string, rows: readonly Cells[]): PracticeFile => ({
  name,
  bytes: Buffer.from(csvText(header.split(/[\s,]+/), rows), 'utf8'),
})

const schoolHeader = `cds_code,county_code,district_code,school_code,school_name,district_name,site_county,status,
school_type,school_level,grade_span,grade_low,grade_high,charter,magnet,title_i,dass,virtual_code,street,city,state,
zip,latitude,longitude,enrollment_total,staff_total,staff_teachers,staff_administrators,${groupNames
  .map((group) => `${group}_count,${group}_pct`)
  .join(',')}`

const codes = (cds: string): Cells => ({
  cds_code: cds,
  county_code: cds.slice(0, 2),
  district_code: cds.slice(2, 7),
  school_code: cds.slice(7),
})
const yesNo = (value: boolean): string => (value ? 'Y' : 'N')

const schoolRows = ({ county }: PracticeFigures): readonly Cells[] =>
  county.schools.map((school) => ({
    ...codes(school.cds),
    school_name: school.name,
    district_name: school.district.name,
    site_county: school.siteCounty,
    status: 'active',
    school_type: school.kind.schoolType,
    school_level: school.kind.schoolLevel,
    grade_span: `${school.kind.gradeLow}-${school.kind.gradeHigh}`,
    grade_low: school.kind.gradeLow,
    grade_high: school.kind.gradeHigh,
    charter: yesNo(school.kind.charter),
    magnet: yesNo(school.magnet),
    title_i: yesNo(school.titleOne),
    dass: yesNo(school.kind.alternative),
    virtual_code: school.kind.virtualCode,
    street: school.street,
    city: school.district.city,
    state: 'CA',
    zip: school.zip,
    latitude: school.latitude,
    longitude: school.longitude,
    enrollment_total: school.enrollment,
    staff_total: school.staff.total,
    staff_teachers: school.staff.teachers,
    staff_administrators: school.staff.administrators,
    ...Object.fromEntries(
      groupNames.flatMap((group) => [
        [`${group}_count`, school.groups[group]],
        [`${group}_pct`, round((100 * school.groups[group]) / school.enrollment, 1).toFixed(1)],
      ]),
    ),
  }))

function rateFile(measure: Measure, title: string, figures: PracticeFigures): PracticeFile {
  const header = `level,cds_code,name,district_name,academic_year,subgroup_id,subgroup_category,numerator,denominator,
rate_pct,reliability,source_dataset`
  const rows = figures.rates[measure].map((rate) => rateRow(rate, `practice_${title}`))
  return file(`practice_${title}_2022-23_to_2024-25_2026-03-13.csv`, header, rows)
}

const rateRow = (rate: PracticeRate, dataset: string): Cells => ({
  level: rate.level,
  cds_code: rate.cds,
  name: rate.name,
  district_name: rate.districtName,
  academic_year: rate.schoolYear,
  subgroup_id: rate.group,
  subgroup_category: rate.category,
  numerator: rate.numerator,
  denominator: rate.denominator,
  rate_pct: rate.ratePct,
  reliability: rate.reliability,
  source_dataset: `${dataset}_${rate.schoolYear.replace('-', '_')}`,
})

const staffHeader = `cds_code,school_name,district_name,academic_year,fte_counselor,fte_psychologist,fte_social_worker,
fte_nurse,fte_speech_language_hearing_specialist,fte_resource_specialist,fte_library_media_teacher,
fte_library_media_staff,fte_other,pupils_per_academic_counselor`

const staffRows = ({ staff }: PracticeFigures): readonly Cells[] =>
  staff.map(({ school, ...fte }) => ({
    cds_code: school.cds,
    school_name: school.name,
    district_name: school.district.name,
    academic_year: '2024-25',
    fte_counselor: fte.counselor,
    fte_psychologist: fte.psychologist,
    fte_social_worker: fte.socialWorker,
    fte_nurse: fte.nurse,
    fte_speech_language_hearing_specialist: fte.speech,
    fte_resource_specialist: fte.resource,
    fte_library_media_teacher: fte.libraryTeacher,
    fte_library_media_staff: fte.libraryStaff,
    fte_other: fte.other,
    pupils_per_academic_counselor:
      fte.counselor === null ? null : round(school.enrollment / fte.counselor, 2),
  }))

const directoryHeader = `cds_code,county_code,district_code,school_code,school_name,district_name,street,city,zip,county,
latitude,longitude,coordinate_source`

const directoryRows = ({ directory }: PracticeFigures): readonly Cells[] =>
  directory
    .filter((entry) => entry.status === 'Active' && entry.name !== null)
    .map((entry) => ({
      ...codes(entry.cds),
      school_name: entry.name,
      district_name: entry.district.name,
      street: entry.street,
      city: entry.district.city,
      zip: entry.zip,
      county: 'Practice County',
      latitude: entry.latitude,
      longitude: entry.longitude,
      coordinate_source: 'invented',
    }))

const cupcHeader = `cds_code,academic_year,county_code,district_code,school_code,county_name,district_name,school_name,
district_type,school_type,educational_option_type,nslp_provision_status,charter_school_yn,charter_number,
charter_funding_type,irc,low_grade,high_grade,total_enrollment,free_reduced_meal_program,foster,homeless,migrant_program,
direct_certification,unduplicated_frpm_eligible_count,english_learner,calpads_unduplicated_pupil_count,
calpads_fall1_certification_status`

const cupcRows = ({ unduplicated }: PracticeFigures): readonly Cells[] =>
  unduplicated.map(({ school, ...count }) => ({
    ...codes(school.cds),
    academic_year: '2019-2020',
    county_name: 'Practice County',
    district_name: school.district.name,
    school_name: school.name,
    district_type: school.district.doc[1],
    school_type: school.kind.soc[1],
    educational_option_type: school.kind.option[1],
    nslp_provision_status: 'N/A',
    charter_school_yn: school.kind.charter ? 'Yes' : 'No',
    charter_number: 'N/A',
    charter_funding_type: 'N/A',
    irc: yesNo(school.kind.charter),
    low_grade: school.kind.gradeLow,
    high_grade: school.kind.gradeHigh,
    total_enrollment: count.enrollment,
    free_reduced_meal_program: count.meals,
    foster: count.foster,
    homeless: count.homeless,
    migrant_program: count.migrant,
    direct_certification: count.certified,
    unduplicated_frpm_eligible_count: count.meals,
    english_learner: count.englishLearner,
    calpads_unduplicated_pupil_count: count.unduplicated,
    calpads_fall1_certification_status: 'Y',
  }))

const siteHeader = `hrsa_site_id,site_name,street,city,zip,phone,latitude,longitude,hours_per_week,program,is_school_named,
nearest_school_cds,nearest_school_name,nearest_school_district,nearest_school_m`

const siteRows = ({ sites }: PracticeFigures): readonly Cells[] =>
  sites.map((site) => ({
    hrsa_site_id: site.siteId,
    site_name: site.name,
    street: site.street,
    city: site.city,
    zip: site.zip,
    phone: site.phone.replaceAll('-', ''),
    latitude: site.latitude,
    longitude: site.longitude,
    hours_per_week: site.hoursPerWeek,
    program: site.lookAlike ? 'FQHC Look-Alike' : 'FQHC',
    is_school_named: yesNo(site.namedAfterSchool),
    nearest_school_cds: site.nearest?.school.cds ?? null,
    nearest_school_name: site.nearest?.school.name ?? null,
    nearest_school_district: site.nearest?.school.district.name ?? null,
    nearest_school_m: site.nearest?.meters ?? null,
  }))

const facilityHeader = `facility_id,facility_name,category,category_code,license_status,in_service,license_number,
license_effective,license_expiration,npi,hcai_id,business_name,street,city,zip,phone,latitude,longitude,data_date`

const facilityRows = ({ facilities }: PracticeFigures): readonly Cells[] =>
  facilities.map((facility, index) => ({
    facility_id: facility.facilityId,
    facility_name: facility.name,
    category: facility.category[1],
    category_code: facility.category[0],
    license_status: facility.licenseStatus,
    in_service: facility.licenseStatus === '' ? '' : 'True',
    license_number: `9990${String(10_001 + index)}`,
    license_effective: '12/01/2024',
    license_expiration: '11/30/2025',
    npi: facility.npi,
    business_name: facility.business,
    street: facility.street,
    city: facility.city,
    zip: facility.zip,
    phone: `(559) 555-01${String(index).padStart(2, '0')}`,
    latitude: facility.latitude,
    longitude: facility.longitude,
    data_date: '10/18/2025',
  }))
