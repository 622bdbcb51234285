import { found } from '#platform/errors.ts'
import { type Answer, type Asked, html, only, page, type Route } from '#platform/http.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { listColleagues } from '../progress/progress.queries.ts'
import { signerOf } from '../progress/progress.rules.ts'
import type { StepRefusal } from '../progress/progress.ts'
import { readProgress } from '../progress/read-progress.ts'
import { signerRoles } from '../progress/signer.rules.ts'
import type { PlacedStep } from '../role/curriculum.ts'
import { footnotesOf, textsOfStep } from '../role/footnotes.rules.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { rolePolicy } from '../role/role.policy.ts'
import { roleWords } from '../role/role.words.ts'
import { OneStepPage, type OwnStep } from './one-step.page.tsx'

export const stepRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/steps/:step', only(rolePolicy, 'read'), (asked) => stepAnswer(learning, asked)),
]

/** A step's page; with a refusal, the same page says why not. */
export async function stepAnswer(
  learning: Learning,
  asked: Asked<'/learn/steps/:step'>,
  refusal?: StepRefusal,
): Promise<Answer> {
  const { params, language } = asked
  const curriculum = await learning.curriculum()
  const placed = found(curriculum.step(params.step, language))
  const { role, label, title } = placed.phase
  const reading = await readingFor(learning, language, footnotesOf(textsOfStep(placed.step)))
  const own = await ownStep(learning, asked, placed)
  return html(
    {
      title: placed.step.title,
      main: <OneStepPage placed={placed} reading={reading} own={own} refusal={refusal} />,
      noindex: own !== null,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: `/learn/${role}`, text: curriculum.role(role, language)?.title ?? role },
        { href: `/learn/${role}/${label}`, text: roleWords[language].phase(label, title) },
        { href: '', text: placed.step.title },
      ],
    },
    refusal === undefined ? 200 : 409,
  )
}

async function ownStep(
  learning: Learning,
  { database, viewer }: Asked<'/learn/steps/:step'>,
  { step }: PlacedStep,
): Promise<OwnStep | null> {
  if (!isLearner(viewer)) return null
  const curriculum = await learning.curriculum()
  const { progress } = await readProgress(database, viewer, learning.measures, [step])
  const signer = signerOf(step)
  const signers =
    signer === null
      ? []
      : await database.asViewer(viewer, (tx) => listColleagues(tx, signerRoles(signer, curriculum)))
  return { progress, signers: signers.filter(({ personId }) => personId !== viewer.personId) }
}
