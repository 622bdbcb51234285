import { html, only, page, type Route } from '#platform/http.ts'
import { listMail } from '#platform/mail/mail.queries.ts'
import { OutboxPage } from './outbox.page.tsx'
import { outboxPolicy } from './outbox.policy.ts'
import { outboxWords } from './outbox.words.ts'

/** The county's letters and what became of them. */
export const outboxRoutes: readonly Route[] = [
  page('/people/outbox', only(outboxPolicy, 'read'), ({ database, viewer, language }) =>
    database.asViewer(viewer, async (tx) => {
      const posted = await listMail(tx)
      // A letter's link belongs to who it is for: only the practice county's, which reach no one, are shown here.
      const shown = viewer.county === 0 ? posted : posted.map((letter) => ({ ...letter, body: '' }))
      const main = <OutboxPage posted={shown} language={language} />
      return html({ title: outboxWords[language].title, main, wide: true, noindex: true })
    }),
  ),
]
