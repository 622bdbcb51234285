import { timeZone } from '#platform/database.ts'
import { type Asked, api, file, form, html, only, page, type Route } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { readProgress } from '../progress/read-progress.ts'
import { listOwnRecords } from '../record-store/own-record.queries.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { completionCsv } from './completion-csv.rules.ts'
import { completionStatements } from './completion-statements.rules.ts'
import { forgetPath } from './forget-path.ts'
import { StatementPage } from './statement.page.tsx'
import { statementPolicy } from './statement.policy.ts'
import { listOwnRows } from './statement.queries.ts'
import { forgettingSchema, type Statement } from './statement.ts'
import { statementWords } from './statement.words.ts'

const own = only(statementPolicy, 'own')

/** A person's own record of learning: read, taken along, deleted. */
export const statementRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/own-record', own, async ({ language }) => statementAnswer(language)),
  api('/learn/own-record/record.json', own, async ({ database, viewer }) => {
    const statement = await database.asViewer(
      viewer,
      async (tx): Promise<Statement> => ({
        madeAt: tx.now.toISOString(),
        county: viewer.county ?? -1,
        person: { id: viewer.personId ?? '', name: viewer.label },
        tables: { ...(await listOwnRows(tx)), ...(await listOwnRecords(tx)) },
      }),
    )
    return file(JSON.stringify(statement, null, 2), 'application/json; charset=utf-8', 'learning-record.json')
  }),
  api('/learn/own-record/completions.csv', own, async (asked) => {
    const { curriculum, progress } = await completed(learning, asked)
    const text = completionCsv(curriculum, progress, (moment) => dateIn(timeZone, moment), asked.language)
    return file(text, 'text/csv; charset=utf-8', 'completed-steps.csv')
  }),
  api('/learn/own-record/statements.json', own, async (asked) => {
    const { curriculum, progress } = await completed(learning, asked)
    const whose = { origin: learning.origin, personId: asked.viewer.personId ?? '' }
    const statements = completionStatements(curriculum, progress, whose, asked.language, idOf)
    return file(
      JSON.stringify(statements, null, 2),
      'application/json; charset=utf-8',
      'completed-statements.json',
    )
  }),
  form(
    '/learn/own-record/forgetting',
    own,
    forgettingSchema,
    async ({ database, viewer, language }) =>
      statementAnswer(language, { gone: await forgetPath(database, viewer) }),
    { invalid: async ({ language }) => statementAnswer(language, { unsure: true }) },
  ),
]

async function completed(learning: Learning, { database, viewer }: Pick<Asked<'/'>, 'database' | 'viewer'>) {
  const curriculum = await learning.curriculum()
  const phases = curriculum.roles('en').flatMap(({ slug }) => curriculum.phases(slug, 'en'))
  const steps = phases.flatMap((phase) => phase.steps)
  const { progress } = await readProgress(database, viewer, learning.measures, steps)
  return { curriculum, progress }
}

/** The same UUID of the same text (RFC 9562, version 8). */
const idOf = (text: string): string =>
  contentHash(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')

const statementAnswer = (
  language: Language,
  said: { readonly gone?: number; readonly unsure?: boolean } = {},
) =>
  html(
    {
      title: statementWords[language].title,
      noindex: true,
      main: <StatementPage language={language} {...said} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: statementWords[language].title },
      ],
    },
    said.unsure === true ? 422 : 200,
  )
