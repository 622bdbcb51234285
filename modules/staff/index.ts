export { countUnconfirmed } from './placement/placement.queries.ts'
export { placementRoutes } from './placement/placement.routes.tsx'
export { languageName, weekdayName } from './placement/spoken-language.words.ts'
