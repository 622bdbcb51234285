import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { readProgress } from '../progress/read-progress.ts'
import { footnotesOf, textsOfPhase } from '../role/footnotes.rules.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { rolePolicy } from '../role/role.policy.ts'
import { roleWords } from '../role/role.words.ts'
import { PhasePage } from './phase.page.tsx'
import { phaseWords } from './phase.words.ts'

export const phaseRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/:role/:phase', only(rolePolicy, 'read'), async ({ database, viewer, params, language }) => {
    const curriculum = await learning.curriculum()
    const role = found(curriculum.role(params.role, language))
    const phase = found(curriculum.phase(role.slug, params.phase, language))
    const reading = await readingFor(learning, language, footnotesOf(textsOfPhase(phase)))
    const own = !isLearner(viewer)
      ? null
      : await readProgress(database, viewer, learning.measures, phase.steps)
    const title = phaseWords[language].title(role.title, phase.label, phase.title)
    return html(
      {
        title,
        description: role.summary,
        noindex: own !== null,
        main: (
          <PhasePage
            role={role}
            phase={phase}
            phases={curriculum.phases(role.slug, language)}
            reading={reading}
            progress={own?.progress ?? null}
          />
        ),
        breadcrumbs: [
          { href: '/learn', text: roleWords[language].home },
          { href: `/learn/${role.slug}`, text: role.title },
          { href: '', text: roleWords[language].phase(phase.label, phase.title) },
        ],
      },
      200,
      sameForAll(null),
    )
  }),
]
