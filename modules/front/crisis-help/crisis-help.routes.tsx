import { html, only, page, type Route } from '#platform/http.ts'
import { CrisisHelpPage } from './crisis-help.page.tsx'
import { crisisHelpPolicy } from './crisis-help.policy.ts'
import { crisisHelpWords } from './crisis-help.words.ts'

export const crisisHelpRoutes: readonly Route[] = [
  page('/help-now', only(crisisHelpPolicy, 'read'), async ({ language }) =>
    html(
      { title: crisisHelpWords[language].title, main: <CrisisHelpPage language={language} /> },
      200,
      // Kept by the browser, so that the page opens again without a connection.
      { headers: { 'cache-control': 'public, max-age=86400, stale-if-error=2592000' } },
    ),
  ),
]
