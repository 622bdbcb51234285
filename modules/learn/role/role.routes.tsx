import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { footnotesOf, textsOfBlocks } from './footnotes.rules.ts'
import { LearnHomePage } from './learn-home.page.tsx'
import { type Learning, readingFor } from './learning.ts'
import { RolePage } from './role.page.tsx'
import { rolePolicy } from './role.policy.ts'
import { roleWords } from './role.words.ts'

export const learnHomeRoutes = (learning: Learning): readonly Route[] => [
  page('/learn', only(rolePolicy, 'read'), async ({ language }) => {
    const words = roleWords[language]
    const curriculum = await learning.curriculum()
    return html({
      title: words.title,
      description: words.description,
      main: <LearnHomePage curriculum={curriculum} addresses={learning.addresses} language={language} />,
    })
  }),
]

/** Mounted last of this floor's: a role is whatever name no other page bears. */
export const roleRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/:role', only(rolePolicy, 'read'), async ({ params, language }) => {
    const curriculum = await learning.curriculum()
    const role = found(curriculum.role(params.role, language))
    const reading = await readingFor(learning, language, footnotesOf(textsOfBlocks(role.blocks)))
    return html({
      title: role.title,
      description: role.summary,
      main: <RolePage role={role} phases={curriculum.phases(role.slug, language)} reading={reading} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: role.title },
      ],
    })
  }),
]
