export { conveneRoutes } from './convene.routes.ts'
export { keepEvents } from './sign-up/keep-events.ts'
