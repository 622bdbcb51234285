import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { sealed } from '#platform/secrets.ts'
import { anyone } from '#platform/viewer.ts'
import { BecomePage } from './membership.page.tsx'
import { membershipPolicy } from './membership.policy.ts'
import { findPracticeMembership, listPracticeMemberships } from './membership.queries.ts'
import { becomeSchema } from './membership.ts'
import { becomeWords } from './membership.words.ts'
import { practiceCookie, practicePurpose } from './practice-viewer.ts'

/** Only practice mode has these routes: production is composed without them. */
export const practiceRoutes = (secret: string): readonly Route[] => [
  page('/become', only(membershipPolicy, 'become'), ({ database, language }) =>
    database.asViewer(anyone(0), async (tx) => {
      const memberships = await listPracticeMemberships(tx)
      return html({
        title: becomeWords[language].title,
        main: <BecomePage memberships={memberships} language={language} />,
        noindex: true,
      })
    }),
  ),

  form('/become', only(membershipPolicy, 'become'), becomeSchema, ({ database, input }) =>
    database.asViewer(anyone(0), async (tx) => {
      const membership = found(await findPracticeMembership(tx, id(input.membership)))
      const value = sealed(secret, practicePurpose, membership.id)
      return seeOther('/counties/00', { cookies: [{ name: practiceCookie, value, maxAgeSeconds: 43_200 }] })
    }),
  ),

  form('/become/end', only(membershipPolicy, 'leave'), z.object({}), async () =>
    seeOther('/', { cookies: [{ name: practiceCookie, value: null }] }),
  ),
]
