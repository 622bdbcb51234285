import { z } from 'zod'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import { roleWords } from '../role/role.words.ts'
import { endRecordKey, makeRecordKey, setKeptDays } from './keep-record-key.ts'
import { type KeyProblems, RecordKeysPage, recordKeysPath, type TypedKey } from './record-key.page.tsx'
import { findKeptDays, listKeys } from './record-key.queries.ts'
import { type KeyRefusal, newKeySchema, retentionSchema } from './record-key.ts'
import { recordKeyWords } from './record-key.words.ts'
import { recordStorePolicy } from './record-store.policy.ts'

const keep = only(recordStorePolicy, 'keep')

/** Where the county office makes and ends keys. */
export const recordKeyRoutes = ({ origin }: { readonly origin: string }): readonly Route[] => [
  page(recordKeysPath, keep, (asked) => answer(origin, asked, { isDaysSaved: asked.query.has('saved') })),
  form(
    recordKeysPath,
    keep,
    newKeySchema,
    async (asked) => {
      const { name, scopes, ends: endsOn, perMinute } = asked.input
      const outcome = await makeRecordKey(asked.database, asked.viewer, { name, scopes, endsOn, perMinute })
      if (outcome.done) return answer(origin, asked, { made: outcome.result })
      return answer(origin, asked, { refusal: outcome.refusal, typed: typedKey(asked.typed) })
    },
    {
      invalid: (asked) =>
        answer(origin, asked, {
          typed: typedKey(asked.typed),
          problems: problemsOf(asked.problems, asked.language),
        }),
    },
  ),
  form(
    `${recordKeysPath}/ending`,
    keep,
    z.object({ key: z.uuid() }),
    async ({ database, viewer, input }) => {
      await endRecordKey(database, viewer, input.key)
      return seeOther(recordKeysPath)
    },
    { invalid: (asked) => answer(origin, asked, { problems: problemsOf(asked.problems, asked.language) }) },
  ),
  form(
    `${recordKeysPath}/kept-days`,
    keep,
    retentionSchema,
    async ({ database, viewer, input }) => {
      await setKeptDays(database, viewer, input.days)
      return seeOther(`${recordKeysPath}?saved#kept`)
    },
    { invalid: (asked) => answer(origin, asked, { problems: problemsOf(asked.problems, asked.language) }) },
  ),
]

type Said = {
  readonly typed?: TypedKey
  readonly problems?: KeyProblems
  readonly refusal?: KeyRefusal
  readonly made?: { readonly name: string; readonly secret: string }
  readonly isDaysSaved?: boolean
}

async function answer(
  origin: string,
  { database, viewer, language }: Asked<typeof recordKeysPath>,
  said: Said,
): Promise<Answer> {
  const read = await database.asViewer(viewer, async (tx) => ({
    keys: await listKeys(tx),
    keptDays: await findKeptDays(tx),
    today: tx.today,
  }))
  const { title } = recordKeyWords[language]
  const main = <RecordKeysPage {...read} {...said} language={language} address={`${origin}/xAPI/`} />
  const breadcrumbs = [
    { href: '/learn', text: roleWords[language].home },
    { href: '', text: title },
  ]
  const isRefused = said.problems !== undefined || said.refusal !== undefined
  return html({ title, noindex: true, main, breadcrumbs }, isRefused ? 422 : 200)
}

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
const typedKey = (typed: Readonly<Record<string, unknown>>): TypedKey => ({
  name: texts(typed.name)[0] ?? '',
  scopes: texts(typed.scopes),
  ends: texts(typed.ends)[0] ?? '',
  perMinute: texts(typed.perMinute)[0] ?? '',
})

function problemsOf(problems: Readonly<Record<string, string>>, language: Language): KeyProblems {
  const { bad } = recordKeyWords[language]
  const fields = (Object.keys(bad) as (keyof typeof bad)[]).filter((field) =>
    Object.keys(problems).some((path) => path.split('.')[0] === field),
  )
  return Object.fromEntries(fields.map((field) => [field, bad[field]]))
}
