import { groupNames } from '#modules/places/county-figures/county-figures.ts'
import { publisherLayouts } from '#modules/places/public-file/publisher-layouts.ts'
import { round } from './practice-county.ts'
import type { PracticeFigures, PracticeFile } from './practice-figures.ts'
import { rateYears } from './practice-rates.ts'
import { publisherHeaders } from './publisher-headers.ts'
import { publisherRateFile } from './publisher-rates.ts'
import { type Cells, csvText, tsvText, utf8Marked, windows1252 } from './table-text.ts'

/**
 * The practice county in the layouts of the publishers: their columns, order, delimiters, encodings, line ends,
 * and the rows among which the county's own stand.
 */
export const publisherFiles = (figures: PracticeFigures): readonly PracticeFile[] => [
  {
    name: 'practice-public-schools-2026-04-25.csv',
    bytes: utf8Marked(csvText(publisherHeaders.schools, schoolRows(figures), '\r\n')),
  },
  ...rateYears.flatMap((year, index) => [
    publisherRateFile(figures, 'chronic_absence', year, index === 1),
    publisherRateFile(figures, 'suspension', year, index === 1),
  ]),
  {
    name: 'practice-stusup-2025-12-04.txt',
    bytes: windows1252(tsvText(publisherHeaders.supportStaff, staffRows(figures))),
  },
  {
    name: 'practice-pubschls-2026-07-18.txt',
    bytes: Buffer.from(tsvText(publisherHeaders.directory, directoryRows(figures), 'No Data'), 'utf8'),
  },
  { name: 'practice-cupc1920-2020-06-30.csv', bytes: Buffer.from(cupcText(figures), 'utf8') },
  { name: 'practice-health-center-sites-2026-09-01.csv', bytes: Buffer.from(siteText(figures), 'utf8') },
  {
    name: 'practice-health-facility-locations-2025-10-18.csv',
    bytes: Buffer.from(csvText(publisherHeaders.facilities, facilityRows(figures)), 'utf8'),
  },
]

const yesNo = (value: boolean): string => (value ? 'Y' : 'N')
const grade = (text: string): string => (text === 'K' ? 'KG' : text.padStart(2, '0'))
const us = (day: string | null): string | null =>
  day === null ? null : `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`

/** The titles of the groups, from the layout, so that the two cannot part. */
const schoolColumns = publisherLayouts.find(({ kind }) => kind === 'schools')?.columns as Readonly<
  Record<string, string>
>

const schoolRows = ({ county }: PracticeFigures): readonly Cells[] =>
  county.schools.map((school, index) => ({
    OBJECTID: index + 1,
    'Academic Year': '2025-26',
    'CDS Code': school.cds,
    'District Code': school.cds.slice(0, 7),
    'School Code': school.cds.slice(7),
    'County Name': 'Practice County',
    'District Name': school.district.name,
    'School Name': school.name,
    'School Type': school.kind.schoolType,
    Status: 'Active',
    'Open Date': '07/01/2004 12:00:00 AM',
    'School Level': school.kind.schoolLevel,
    'Grade Low': grade(school.kind.gradeLow),
    'Grade High': grade(school.kind.gradeHigh),
    Charter: yesNo(school.kind.charter),
    Virtual: school.kind.virtualCode,
    Magnet: yesNo(school.magnet),
    'Title I': yesNo(school.titleOne),
    DASS: yesNo(school.kind.alternative),
    Street: school.street,
    City: school.district.city,
    Zip: school.zip,
    State: 'CA',
    'Enroll Total': school.enrollment,
    ...Object.fromEntries(
      groupNames.flatMap((group) => [
        [schoolColumns[`${group}_count`], school.groups[group]],
        [schoolColumns[`${group}_pct`], round((100 * school.groups[group]) / school.enrollment, 1)],
      ]),
    ),
    Latitude: school.latitude,
    Longitude: school.longitude,
    'Geographic County Name': school.siteCounty,
    'Staff Total': school.staff.total,
    'Staff Teacher': school.staff.teachers,
    'Staff Admin': school.staff.administrators,
  }))

const staffRows = ({ staff }: PracticeFigures): readonly Cells[] =>
  staff.map(({ school, ...fte }) => ({
    CDSCode: school.cds,
    C: school.cds.slice(0, 2),
    D: school.cds.slice(2, 7),
    S: school.cds.slice(7),
    SARCYear: '2024-25',
    COUNS: fte.counselor,
    LMT: fte.libraryTeacher,
    LMS: fte.libraryStaff,
    PSY: fte.psychologist,
    SW: fte.socialWorker,
    NUR: fte.nurse,
    SLHS: fte.speech,
    RSNT: fte.resource,
    OTHR: fte.other,
  }))

const directoryRows = ({ directory }: PracticeFigures): readonly Cells[] =>
  directory.map((entry) => ({
    CDSCode: entry.cds,
    StatusType: entry.status,
    County: 'Practice County',
    District: entry.district.name,
    School: entry.name,
    Street: entry.street,
    StreetAbr: entry.street,
    City: entry.district.city,
    Zip: entry.zip,
    State: 'CA',
    Phone: entry.phone,
    OpenDate: us(entry.openedOn),
    ClosedDate: us(entry.closedOn),
    Charter: entry.name === null ? null : yesNo(entry.charter),
    DOC: entry.district.doc[0],
    DOCType: entry.district.doc[1],
    SOC: entry.soc?.[0] ?? null,
    SOCType: entry.soc?.[1] ?? null,
    EdOpsCode: entry.option?.[0] ?? null,
    EdOpsName: entry.option?.[1] ?? null,
    EILCode: entry.level?.[0] ?? null,
    EILName: entry.level?.[1] ?? null,
    GSoffered: entry.gradeSpan || null,
    GSserved: entry.gradeSpan || null,
    Virtual: entry.virtualCode || null,
    Latitude: entry.latitude,
    Longitude: entry.longitude,
    LastUpDate: '07/17/2026',
  }))

/** The sheet as a spreadsheet saves it: a title, a header with line breaks, thousands with a comma. */
function cupcText({ unduplicated }: PracticeFigures): string {
  const count = (value: number): string => value.toLocaleString('en-US')
  const rows = unduplicated.map(({ school, ...counts }) => ({
    'Academic Year': '2019-2020',
    'County Code': '00',
    'District Code': school.cds.slice(2, 7),
    'School Code': school.cds.slice(7),
    'County Name': 'Practice County',
    'District Name': school.district.name,
    'School Name': school.name,
    'District Type': school.district.doc[1],
    'School Type': school.kind.soc[1],
    'Charter \nSchool \n(Y/N)': school.kind.charter ? 'Yes' : 'No',
    'Total Enrollment': count(counts.enrollment),
    'Free &\nReduced\nMeal\nProgram': count(counts.meals),
    Foster: count(counts.foster),
    Homeless: count(counts.homeless),
    'Migrant\nProgram': count(counts.migrant),
    'Direct Certification': count(counts.certified),
    'Unduplicated\nFRPM Eligible \nCount': count(counts.meals),
    'English \nLearner \n(EL)': count(counts.englishLearner),
    'CALPADS Unduplicated \nPupil Count\n(UPC)': count(counts.unduplicated),
  }))
  return `"Practice County, CALPADS Unduplicated Pupil Count, School-Level"\n${csvText(publisherHeaders.cupc, rows)}`
}

/** The federal list: its header ends with a comma its rows lack, and rows of other states stand among ours. */
function siteText({ sites }: PracticeFigures): string {
  const own = sites.map((site) => ({
    'Health Center Type': `Federally Qualified Health Center (FQHC)${site.lookAlike ? ' Look-Alike' : ''}`,
    'BPHC Assigned Number': site.siteId,
    'Site Name': site.name,
    'Site Address': site.street,
    'Site City': site.city,
    'Site State Abbreviation': 'CA',
    'Site Postal Code': site.zip,
    'Site Telephone Number': site.phone,
    'Operating Hours per Week': `${site.hoursPerWeek}.00`,
    'Health Center Service Delivery Site Location Setting Description': site.namedAfterSchool
      ? 'School'
      : 'All Other Clinic Types',
    'Site Status Description': 'Active',
    'Health Center Type Description': 'Service Delivery Site',
    'Health Center Name': site.organization,
    'Geocoding Artifact Address Primary X Coordinate': site.longitude,
    'Geocoding Artifact Address Primary Y Coordinate': site.latitude,
    'Complete County Name': 'Practice County',
  }))
  const [one] = own
  const others = [
    {
      ...one,
      'BPHC Assigned Number': 'BPS-PRC-910001',
      'Site State Abbreviation': 'OZ',
      'Complete County Name': 'Emerald County',
    },
    { ...one, 'BPHC Assigned Number': 'BPS-PRC-910002', 'Site Status Description': 'Inactive' },
    { ...one, 'BPHC Assigned Number': 'BPS-PRC-910003', 'Health Center Type Description': 'Administrative' },
  ]
  const [header = '', ...rows] = csvText(publisherHeaders.healthSites, [...own, ...others])
    .trimEnd()
    .split('\n')
  return `${header},\n${rows.join('\n')}\n`
}

const facilityRows = ({ facilities }: PracticeFigures): readonly Cells[] =>
  facilities.map((facility, index) => ({
    LICENSED_CERTIFIED: 'LICENSED AND CERTIFIED',
    FACID: facility.facilityId,
    FAC_STATUS_TYPE_CODE: 'OPEN',
    NPI: facility.npi,
    FACNAME: facility.name,
    FAC_TYPE_CODE: facility.category[0],
    FAC_FDR: facility.category[1],
    ADDRESS: facility.street,
    CITY: facility.city,
    ZIP: facility.zip,
    CONTACT_PHONE_NUMBER: `(559) 555-01${String(index).padStart(2, '0')}`,
    COUNTY_NAME: 'PRACTICE COUNTY',
    LICENSE_NUMBER: `9990${String(10_001 + index)}`,
    BUSINESS_NAME: facility.business,
    LICENSE_STATUS_DESCRIPTION: facility.licenseStatus,
    LICENSE_EFFECTIVE_DATE: '12/01/2024',
    LICENSE_EXPIRATION_DATE: '11/30/2025',
    LATITUDE: facility.latitude,
    LONGITUDE: facility.longitude,
    DATA_DATE: '10/18/2025',
  }))
