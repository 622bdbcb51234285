export { findCounty, listCounties } from './county/county.queries.ts'
export { countyHeading, countyTitle, ofCounty } from './county/county.words.ts'
export {
  type CountyFigures,
  type FigureSource,
  groupNames,
  type HealthSiteFigures,
  type RateFigure,
  type SchoolFigures,
  type SupportStaff,
} from './county-figures/county-figures.ts'
export { metersBetween } from './county-figures/distance.rules.ts'
export { folderRefusalSentences } from './county-figures/folder-refusal.words.ts'
export { readAllCounties, readCountyFolder } from './county-figures/read-county-folder.ts'
export { applyAllImports, importJob } from './county-import/apply-all-imports.ts'
export { applyImport, rehearseImport } from './county-import/apply-import.ts'
export type { FactCount, ImportReport, Listed, StandsOn } from './county-import/county-import.ts'
export { importProblemSentence, importRefusalSentences } from './county-import/county-import.words.ts'
export { filesOfFolder, type ReadFiles, readPublicFiles } from './county-import/read-public-files.ts'
export { seedPracticeCounty } from './county-import/seed-practice-county.ts'
export { undoImport } from './county-import/undo-import.ts'
export { findDataEdition } from './figure/data-edition.queries.ts'
export { findCountyFigures } from './figure/find-county-figures.ts'
export { placesRoutes } from './places.routes.ts'
export { californiaCountyCodes, countyName } from './public-file/california-county.ts'
export { downloadSentence, progressSentence } from './public-file/download.words.ts'
export { downloadPublicFiles } from './public-file/public-file.client.ts'
export { problemSentence } from './public-file/public-file.words.ts'
