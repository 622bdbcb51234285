export { conveneRoutes } from './convene.routes.ts'
