export { countyTitle } from './county/county.words.ts'
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
export { type Applied, applyImport, rehearseImport } from './county-import/apply-import.ts'
export type { ImportOutcome, ImportRefusal, ImportReport, StandsOn } from './county-import/county-import.ts'
export { filesOfFolder, readPublicFiles } from './county-import/read-public-files.ts'
export { findDataEdition } from './figure/data-edition.queries.ts'
export { findCountyFigures } from './figure/find-county-figures.ts'
export { californiaCountyCodes, countyCode, countyName } from './public-file/california-county.ts'
export { problemSentence } from './public-file/public-file.words.ts'
