import { listTrail } from '#platform/audit/trail.queries.ts'
import { timeZone } from '#platform/database.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { momentText } from '#platform/time.ts'
import { TrailPage } from './trail.page.tsx'
import { trailPolicy } from './trail.policy.ts'
import { findNames } from './trail.queries.ts'
import { trailWords } from './trail.words.ts'

const onePage = 100

/** What was done in the county, newest first. */
export const trailRoutes: readonly Route[] = [
  page('/people/trail', only(trailPolicy, 'read'), ({ database, viewer, query, language }) => {
    const asked = query.get('before')
    const before = asked === null ? null : id(asked)
    return database.asViewer(viewer, async (tx) => {
      const entries = await listTrail(tx, onePage, before)
      const names = await findNames(tx, [...new Set(entries.flatMap(({ personId }) => personId ?? []))])
      const lines = entries.map((entry) => ({
        ...entry,
        when: momentText(timeZone, entry.happenedAt),
        who: entry.personId === null ? entry.actingAs : (names.get(entry.personId) ?? entry.personId),
      }))
      const older = entries.length === onePage ? (entries.at(-1)?.id ?? null) : null
      const main = <TrailPage lines={lines} older={older} language={language} />
      return html({ title: trailWords[language].title, main, wide: true, noindex: true })
    })
  }),
]
