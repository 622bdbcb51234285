export { measureRoutes } from './measure/measure.routes.tsx'
export type { Measure } from './measure/measure.ts'
export { register } from './measure/register.ts'
export { outcomeRoutes } from './outcome/outcome.routes.tsx'
