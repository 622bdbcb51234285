export { conveneRoutes } from './convene.routes.ts'
export { keepDecisions } from './decision/keep-decisions.ts'
export { keepEvents } from './sign-up/keep-events.ts'
export { decisionWaiting } from './task/task-waiting.ts'
