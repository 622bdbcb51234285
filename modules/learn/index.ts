export { learnRoutes } from './learn.routes.ts'
export { openLearning } from './role/learning.ts'
