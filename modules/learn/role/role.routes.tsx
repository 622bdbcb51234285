import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Phase } from '../content/content.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { noProgress, type Progress } from '../progress/progress.ts'
import { readProgress } from '../progress/read-progress.ts'
import { footnotesOf, textsOfBlocks } from './footnotes.rules.ts'
import { LearnHomePage, type OwnPath } from './learn-home.page.tsx'
import { type Learning, readingFor } from './learning.ts'
import { ownDoors } from './own-doors.ts'
import { RolePage } from './role.page.tsx'
import { rolePolicy } from './role.policy.ts'
import { roleWords } from './role.words.ts'

export const learnHomeRoutes = (learning: Learning): readonly Route[] => [
  page('/learn', only(rolePolicy, 'read'), async ({ database, viewer, language }) => {
    const words = roleWords[language]
    const curriculum = await learning.curriculum()
    const own = !isLearner(viewer) ? null : await ownPath(learning, database, viewer, language)
    return html({
      title: words.title,
      noindex: own !== null,
      description: words.description,
      main: (
        <LearnHomePage
          curriculum={curriculum}
          addresses={learning.addresses}
          language={language}
          own={own}
          doors={ownDoors(viewer, language)}
        />
      ),
    })
  }),
]

/** Mounted last of this floor's: a role is whatever name no other page bears. */
export const roleRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/:role', only(rolePolicy, 'read'), async ({ database, viewer, params, language }) => {
    const curriculum = await learning.curriculum()
    const role = found(curriculum.role(params.role, language))
    const reading = await readingFor(learning, language, footnotesOf(textsOfBlocks(role.blocks)))
    const phases = curriculum.phases(role.slug, language)
    const progress = await progressOf(learning, database, viewer, phases)
    return html(
      {
        title: role.title,
        description: role.summary,
        noindex: progress !== null,
        main: <RolePage role={role} phases={phases} reading={reading} progress={progress} />,
        breadcrumbs: [
          { href: '/learn', text: roleWords[language].home },
          { href: '', text: role.title },
        ],
      },
      200,
      sameForAll(null),
    )
  }),
]

async function progressOf(
  learning: Learning,
  database: Database,
  viewer: Viewer,
  phases: readonly Phase[],
): Promise<Progress | null> {
  if (!isLearner(viewer)) return null
  const steps = phases.flatMap((phase) => phase.steps)
  return (await readProgress(database, viewer, learning.measures, steps)).progress
}

/** The learning role that goes with the viewer's post, and how far she is; null where none does. */
async function ownPath(
  learning: Learning,
  database: Database,
  viewer: Viewer,
  language: Language,
): Promise<OwnPath | null> {
  const curriculum = await learning.curriculum()
  const role = curriculum
    .roles(language)
    .find(({ access }) => access.some((name) => viewer.roles.some((held) => held === name)))
  if (role === undefined) return { role: null, phases: [], progress: noProgress }
  const phases = curriculum.phases(role.slug, language)
  return { role, phases, progress: (await progressOf(learning, database, viewer, phases)) ?? noProgress }
}
