import { Forbidden } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { desksFor } from './desks.rules.ts'
import { listWaiting } from './list-waiting.ts'
import { TodayPage } from './today.page.tsx'
import { todayPolicy } from './today.policy.ts'
import { todayWords } from './today.words.ts'

/** Where someone who works here begins. */
export const todayRoutes: readonly Route[] = [
  page('/today', only(todayPolicy, 'read'), ({ database, viewer, language }) => {
    if (viewer.county === null) throw new Forbidden()
    const desks = desksFor(viewer.roles, String(viewer.county).padStart(2, '0'))
    return database.asViewer(viewer, async (tx) => {
      const waiting = await listWaiting(tx, language)
      const main = <TodayPage waiting={waiting} desks={desks} language={language} />
      return html({ title: todayWords[language].title, main, noindex: true })
    })
  }),
]
