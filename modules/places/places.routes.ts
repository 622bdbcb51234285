import type { Route } from '#platform/http.ts'
import { countyRoutes } from './county/county.routes.tsx'
import { countyImportRoutes } from './county-import/county-import.routes.tsx'
import type { StandsOn } from './county-import/county-import.ts'
import { healthSiteRoutes } from './health-site/health-site.routes.tsx'
import { schoolCalendarRoutes } from './school-calendar/school-calendar.routes.tsx'

/** Every page of places. `standsOn` is what floors above may keep about places an import brought. */
export const placesRoutes = (standsOn: readonly StandsOn[]): readonly Route[] => [
  ...countyRoutes,
  ...countyImportRoutes(standsOn),
  ...schoolCalendarRoutes,
  ...healthSiteRoutes,
]
