export { crisisHelpRoutes } from './crisis-help/crisis-help.routes.tsx'
export { homeRoutes } from './home/home.routes.tsx'
