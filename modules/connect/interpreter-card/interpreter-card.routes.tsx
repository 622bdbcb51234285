import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { CardListPage, CardPage } from './interpreter-card.page.tsx'
import { interpreterCardPolicy } from './interpreter-card.policy.ts'
import { interpreterCards } from './interpreter-card.ts'
import { interpreterCardWords } from './interpreter-card.words.ts'

const read = only(interpreterCardPolicy, 'read')

export const interpreterCardRoutes: readonly Route[] = [
  page('/interpreter-card', read, async ({ language }) => {
    const { title, lead } = interpreterCardWords[language]
    return html(
      { title, description: lead, main: <CardListPage language={language} /> },
      200,
      sameForAll(null),
    )
  }),
  page('/interpreter-card/:tag', read, async ({ params, language }) => {
    const card = found(interpreterCards.languages.find(({ tag }) => tag === params.tag))
    const { title } = interpreterCardWords[language]
    return html(
      {
        title: `${card.own} · ${title}`,
        main: <CardPage card={card} language={language} />,
        breadcrumbs: [
          { href: '/interpreter-card', text: title },
          { href: '', text: card.own },
        ],
      },
      200,
      sameForAll(null),
    )
  }),
]
