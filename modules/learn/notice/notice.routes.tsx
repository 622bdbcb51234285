import { record } from '#platform/events.ts'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { roleWords } from '../role/role.words.ts'
import { LettersPage } from './notice.page.tsx'
import { noticePolicy } from './notice.policy.ts'
import { findChoice, insertChoice } from './notice.queries.ts'
import { choiceSchema } from './notice.ts'
import { noticeWords } from './notice.words.ts'

const choose = only(noticePolicy, 'choose')

export const noticeRoutes: readonly Route[] = [
  page('/learn/letters', choose, async ({ database, viewer, language, query }) => {
    const wanted = await database.asViewer(viewer, findChoice)
    const { title } = noticeWords[language]
    return html({
      title,
      main: <LettersPage wanted={wanted} saved={query.get('saved') === 'yes'} language={language} />,
      noindex: true,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: title },
      ],
    })
  }),
  form('/learn/letters', choose, choiceSchema, async ({ database, viewer, typed }) => {
    await database.asViewer(viewer, async (tx) => {
      await insertChoice(tx, typed.wanted === 'yes')
      await record(tx, 'learn.letters_chosen', tx.viewer.personId ?? '')
    })
    return seeOther('/learn/letters?saved=yes')
  }),
]
