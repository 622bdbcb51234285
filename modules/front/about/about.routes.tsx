import { html, only, page, type Route } from '#platform/http.ts'
import { AboutPage } from './about.page.tsx'
import { aboutPolicy } from './about.policy.ts'
import { aboutWords } from './about.words.ts'

export const aboutRoutes: readonly Route[] = [
  page('/about', only(aboutPolicy, 'read'), async ({ language }) => {
    const { title, lead } = aboutWords[language]
    return html({ title, description: lead, main: <AboutPage language={language} /> })
  }),
]
