export { learnRoutes } from './learn.routes.ts'
export { type Learning, type LearningParts, openLearning } from './role/learning.ts'
