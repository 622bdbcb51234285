import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { HomePage } from './home.page.tsx'
import { homePolicy } from './home.policy.ts'
import { homeWords } from './home.words.ts'

export const homeRoutes: readonly Route[] = [
  page('/', only(homePolicy, 'read'), async ({ language }) =>
    html({ title: homeWords[language].title, main: <HomePage language={language} /> }, 200, sameForAll(null)),
  ),
]
