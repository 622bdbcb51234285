export { learnRoutes } from './learn.routes.ts'
export { openLearning } from './role/learning.ts'
export { buildStarters } from './video/build-starters.ts'
