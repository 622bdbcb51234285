export { learnRoutes } from './learn.routes.ts'
export { openLearning } from './role/learning.ts'
export { keepMeasuring } from './team-view/keep-measuring.ts'
export { buildStarters } from './video/build-starters.ts'
