import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { endSupervisor, nameSupervisor } from './name-supervisor.ts'
import { progressPolicy } from './progress.policy.ts'
import { listColleagues } from './progress.queries.ts'
import { emptySchema } from './progress.ts'
import { readSupervised } from './read-supervised.ts'
import { supervisorRoles } from './signer.rules.ts'
import { SupervisedPage } from './supervised.page.tsx'
import { SupervisionPage } from './supervision.page.tsx'
import { listOwnSupervisors, listSupervised } from './supervisor.queries.ts'
import { type SupervisorRefusal, supervisorSchema } from './supervisor.ts'
import { supervisorWords } from './supervisor.words.ts'

const learn = only(progressPolicy, 'learn')
const sign = only(progressPolicy, 'sign')

/** Whom a learner lets read her path, and the path as that person reads it. */
export const supervisionRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/supervision', learn, (asked) => supervisionAnswer(asked)),
  form(
    '/learn/supervision',
    learn,
    supervisorSchema,
    async (asked) => {
      const outcome = await nameSupervisor(asked.database, asked.viewer, asked.input.supervisor)
      return outcome.done ? seeOther('/learn/supervision') : supervisionAnswer(asked, outcome.refusal)
    },
    { invalid: (asked) => supervisionAnswer(asked, 'not_a_supervisor') },
  ),
  form('/learn/supervision/:naming/ending', learn, emptySchema, async ({ database, viewer, params }) => {
    await endSupervisor(database, viewer, params.naming)
    return seeOther('/learn/supervision')
  }),
  page('/learn/supervision/:naming', sign, async ({ database, viewer, params, language }) => {
    const path = await readSupervised(database, viewer, learning, params.naming)
    const title = supervisorWords[language].pathOf(path.supervision.personName)
    return html({
      title,
      noindex: true,
      main: <SupervisedPage path={path} reading={await readingFor(learning, language)} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '/learn/supervision', text: supervisorWords[language].title },
        { href: '', text: title },
      ],
    })
  }),
]

async function supervisionAnswer(
  { database, viewer, language }: Pick<Asked<'/learn/supervision'>, 'database' | 'viewer' | 'language'>,
  refusal?: SupervisorRefusal,
): Promise<Answer> {
  const read = await database.asViewer(viewer, async (tx) => ({
    own: await listOwnSupervisors(tx),
    supervised: await listSupervised(tx),
    colleagues: await listColleagues(tx, supervisorRoles),
  }))
  const words = supervisorWords[language]
  const colleagues = read.colleagues.filter(({ personId }) => personId !== viewer.personId)
  return html(
    {
      title: words.title,
      noindex: true,
      main: <SupervisionPage {...read} colleagues={colleagues} language={language} refusal={refusal} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: words.title },
      ],
    },
    refusal === undefined ? 200 : 409,
  )
}
