export { aboutRoutes } from './about/about.routes.tsx'
export { crisisHelpRoutes } from './crisis-help/crisis-help.routes.tsx'
export { homeRoutes } from './home/home.routes.tsx'
