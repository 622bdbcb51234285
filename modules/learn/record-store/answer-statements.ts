import { randomBytes } from 'node:crypto'
import type { Answer } from '#platform/http.ts'
import { findStatements, type Read } from './find-statements.ts'
import { isUuid } from './format.rules.ts'
import { multipartBody } from './multipart.rules.ts'
import { type Answers, answerOf, type Call, jsonAnswer } from './open-exchange.ts'
import { readHanded } from './read-handed.ts'
import { mayWriteStatements, readableStatements } from './record-key.rules.ts'
import { isRefused, type Refused, refuse, whyNotParams } from './request.rules.ts'
import { type ManyWanted, type OneWanted, wantedStatements } from './statement-query.rules.ts'
import { type Handed, storeStatements } from './store-statements.ts'

/** Where statements are handed in and read. */
export const statementsPath = '/xAPI/statements'

export const statementAnswers: Answers = { GET: getStatements, PUT: putStatement, POST: postStatements }

async function putStatement(call: Call): Promise<Answer | Refused> {
  const stray = whyNotParams(call.wanted, ['statementId'], ['statementId'])
  if (stray) return stray
  const id = call.wanted.params.get('statementId') ?? ''
  if (!isUuid(id)) return refuse(400, 'The parameter statementId must be a UUID.')
  const stored = await store(call, (handed) => named(handed, id))
  return isRefused(stored) ? stored : answerOf(204, '')
}

/** The one statement under the id of the address, which it may repeat and not contradict. */
function named(handed: Handed, id: string): Handed | Refused {
  const [one = {}] = handed.statements
  const own = one.id ?? id
  if (String(own).toLowerCase() !== id.toLowerCase())
    return refuse(400, 'The id of the statement is not the statementId of the address.', '/id')
  return { ...handed, statements: [{ ...one, id: own }] }
}

async function postStatements(call: Call): Promise<Answer | Refused> {
  const stray = whyNotParams(call.wanted, [])
  if (stray) return stray
  const stored = await store(call)
  return isRefused(stored) ? stored : jsonAnswer(stored)
}

async function store(
  call: Call,
  change: (handed: Handed) => Handed | Refused = (handed) => handed,
): Promise<readonly string[] | Refused> {
  if (!mayWriteStatements(call.key)) return refuse(403, 'This key hands in no statements.')
  const bytes = await call.body()
  if (isRefused(bytes)) return bytes
  const handed = readHanded(call.wanted, bytes)
  const changed = isRefused(handed) ? handed : change(handed)
  return isRefused(changed) ? changed : storeStatements(call.database, call.store, call, changed)
}

async function getStatements(call: Call): Promise<Answer | Refused> {
  const { database, key, wanted, origin } = call
  if (readableStatements(key) === 'none') return refuse(403, 'This key reads no statements.')
  const asked = wantedStatements(wanted, origin)
  if (isRefused(asked)) return asked
  const read = await findStatements(database, call.store, key, asked, wanted.header('accept-language'))
  if (!('id' in asked))
    return readAnswer(read, asked, { statements: read.statements, more: moreOf(call, read) })
  const [one] = read.statements
  return one ? readAnswer(read, asked, one) : refuse(404, 'No statement with this id is here.')
}

function readAnswer(read: Read, { attachments }: OneWanted | ManyWanted, value: unknown): Answer {
  const headers = {
    'x-experience-api-consistent-through': read.through.toISOString(),
    ...(read.storedAt ? { 'last-modified': read.storedAt.toUTCString() } : {}),
  }
  if (!attachments) return jsonAnswer(value, headers)
  const boundary = randomBytes(24).toString('hex')
  const body = multipartBody(boundary, JSON.stringify(value), read.attachments)
  return answerOf(200, body, headers, `multipart/mixed; boundary=${boundary}`)
}

/** Where the next page is: the same question, from where this answer ended. */
function moreOf({ wanted }: Call, { next }: Read): string {
  if (next === null) return ''
  const query = new URLSearchParams([...wanted.params])
  query.set('after', next.toISOString())
  return `${statementsPath}?${query}`
}
