import { render } from 'preact-render-to-string'
import type { CountyFigures } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import type { Route } from '#platform/http.ts'
import { openLog } from '#platform/log.ts'
import type { Revocations } from '#platform/revocations.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { openPlanDesk, type PlanDesk } from './county-plan/plan-desk.ts'
import { modelVersion } from './document/plan-document.ts'
import { aCounty } from './question/question.factory.ts'
import { solveQuestion } from './question/solve-question.ts'

const clock = () => new Date('2026-11-21T20:00:00Z')

/** A desk over invented figures that solves where it stands, in no thread of its own. */
export const aDesk = (
  database: Database,
  figures: CountyFigures = aCounty(),
  now = clock,
  revocations?: Revocations,
): PlanDesk =>
  openPlanDesk({
    database,
    revocations,
    clock: now,
    timeZone: 'America/Los_Angeles',
    modelVersion,
    findEdition: async () => figures.dataEdition,
    findFigures: async () => figures,
    solve: async (work) => {
      const document = await solveQuestion(work, { planOnly: true })
      return { document: JSON.stringify(document), seconds: document.solver.seconds }
    },
  })

/** Staff of a county's office, or of another county. */
export const staffOf = (role: StaffRole, county = 34): Viewer => ({
  personId: '01a20000-0000-7000-8000-000000000001',
  label: 'Marisol Arroyo',
  roles: [role],
  databaseRole: role.startsWith('county_') ? 'app_school_wide' : 'app_school_listed',
  county,
  schools: [],
})

/** The routes as a browser meets them, without the frame around a page. */
export function aBrowser(database: Database, routes: readonly Route[], viewer: Viewer = anyone()) {
  const app = serve({
    database,
    routes,
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
    shell: (page) => render(page.main),
    closed: (status) => ({ title: String(status), main: <p>{status}</p> }),
    secure: false,
    trustedProxies: 0,
  })
  const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  return {
    get: (path: string) => app.request(`http://localhost${path}`),
    post: (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
      app.request(`http://localhost${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...headers, cookie },
      }),
  }
}
