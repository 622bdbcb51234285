export { findCounty, listCounties } from './county/county.queries.ts'
export type { County, CountyListing } from './county/county.ts'
export { countyHeading, countyTitle, ofCounty } from './county/county.words.ts'
export {
  type AreaRates,
  type CountyFigures,
  type DistrictFigures,
  type FigureSource,
  type GroupName,
  groupNames,
  type HealthSiteFigures,
  type RateFigure,
  type SchoolFigures,
  type SupportStaff,
} from './county-figures/county-figures.ts'
export { metersBetween, type Point } from './county-figures/distance.rules.ts'
export { folderRefusalSentences } from './county-figures/folder-refusal.words.ts'
export { readAllCounties, readCountyFolder } from './county-figures/read-county-folder.ts'
export { type AllOutcome, applyAllImports, importJob } from './county-import/apply-all-imports.ts'
export { type Applied, applyImport, rehearseImport } from './county-import/apply-import.ts'
export type {
  FactCount,
  ImportOutcome,
  ImportProblem,
  ImportRefusal,
  ImportReport,
  Listed,
  StandsOn,
} from './county-import/county-import.ts'
export { importProblemSentence, importRefusalSentences } from './county-import/county-import.words.ts'
export {
  filesOfFolder,
  type PublicFile,
  type ReadFiles,
  readPublicFiles,
} from './county-import/read-public-files.ts'
export { seedPracticeCounty } from './county-import/seed-practice-county.ts'
export { undoImport } from './county-import/undo-import.ts'
export { listDistricts } from './district/district.queries.ts'
export { findDataEdition } from './figure/data-edition.queries.ts'
export { findCountyFigures } from './figure/find-county-figures.ts'
export { listRatesBeside, type PublishedRate, type RateBeside } from './figure/rate.queries.ts'
export { listHealthSites } from './health-site/health-site.queries.ts'
export type { HealthSite, HealthSiteFilter, HealthSiteList } from './health-site/health-site.ts'
export { listOrganizations, type Organization } from './organization/organization.queries.ts'
export { placesRoutes } from './places.routes.ts'
export { californiaCountyCodes, countyCode, countyName } from './public-file/california-county.ts'
export { downloadSentence, progressSentence } from './public-file/download.words.ts'
export { downloadPublicFiles } from './public-file/public-file.client.ts'
export { problemSentence } from './public-file/public-file.words.ts'
export { findSchool, listSchools, type SchoolDetail } from './school/school.queries.ts'
export type { DistrictSummary, SchoolList, SchoolListFilter, SchoolSummary } from './school/school-list.ts'
export { saveCalendars, withdrawCalendar } from './school-calendar/save-calendars.ts'
