import type { Language } from '#platform/words.ts'
import { isDone, standingOf } from '../progress/progress.rules.ts'
import type { Progress } from '../progress/progress.ts'
import type { Curriculum } from '../role/curriculum.ts'

type Whose = { readonly origin: string; readonly personId: string }

/**
 * A person's own completed steps as xAPI 1.0.3 has them, for any learning record store to take. Whose they are is an account
 * here and no name or mail address. `idOf` makes the same UUID of the same text, so that none is taken twice.
 */
export function completionStatements(
  curriculum: Curriculum,
  progress: Progress,
  { origin, personId }: Whose,
  language: Language,
  idOf: (text: string) => string,
): readonly Readonly<Record<string, unknown>>[] {
  const steps = curriculum
    .roles(language)
    .flatMap(({ slug }) => curriculum.phases(slug, language).flatMap((phase) => phase.steps))
  return steps.flatMap((step) => {
    const standing = standingOf(step, progress)
    if (!isDone(standing) || standing.state !== 'done' || standing.at === null) return []
    const timestamp = standing.at.toISOString()
    return [
      {
        id: idOf(`${personId} ${step.id} ${timestamp}`),
        actor: { objectType: 'Agent', account: { homePage: origin, name: personId } },
        verb: {
          id: 'http://adlnet.gov/expapi/verbs/completed',
          display: { en: 'completed', es: 'completó' },
        },
        object: {
          objectType: 'Activity',
          id: `${origin}/learn/steps/${step.id}`,
          definition: { name: { [language]: step.title } },
        },
        result: { completion: true },
        timestamp,
      },
    ]
  })
}
