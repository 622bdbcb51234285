export { fairComparisonRoutes } from './comparison/comparison.routes.tsx'
export { measureRoutes } from './measure/measure.routes.tsx'
export { outcomeRoutes } from './outcome/outcome.routes.tsx'
