export { fairComparisonRoutes } from './comparison/comparison.routes.tsx'
export { measureRoutes } from './measure/measure.routes.tsx'
export { keepAllOutcomes, keepOutcomes } from './outcome/keep-outcomes.ts'
export { outcomeRoutes } from './outcome/outcome.routes.tsx'
