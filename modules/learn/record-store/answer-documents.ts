import type { Answer } from '#platform/http.ts'
import type { Under } from './document.queries.ts'
import { isIri, isTimestamp, isUuid, momentOf } from './format.rules.ts'
import {
  dropDocument,
  dropDocuments,
  etagOf,
  type Place,
  readDocument,
  readDocumentNames,
  writeDocument,
} from './keep-document.ts'
import { type Answers, answerOf, type Call } from './open-exchange.ts'
import type { DocumentKind } from './record-key.rules.ts'
import { isRefused, type Refused, refuse, whyNotParams } from './request.rules.ts'
import { loneAgentOf, reading } from './statement-query.rules.ts'

type Resource = {
  readonly kind: DocumentKind
  /** Parameters that say what a document is about. */
  readonly about: readonly string[]
  readonly optional: readonly string[]
  /** The parameter that names it. */
  readonly name: string
}

const state: Resource = {
  kind: 'state',
  about: ['activityId', 'agent'],
  optional: ['registration'],
  name: 'stateId',
}
const activityProfile: Resource = { kind: 'activity', about: ['activityId'], optional: [], name: 'profileId' }
const agentProfile: Resource = { kind: 'agent', about: ['agent'], optional: [], name: 'profileId' }

/** The three kinds of documents (part three, 2.3, 2.6, 2.7), each with the same verbs. */
export const stateAnswers = answersOf(state)
export const activityProfileAnswers = answersOf(activityProfile)
export const agentProfileAnswers = answersOf(agentProfile)

function answersOf(resource: Resource): Answers {
  const change =
    (deed: (call: Call, place: Place) => Promise<null | Refused>) =>
    async (call: Call): Promise<Answer | Refused> => {
      const place = placeOf(call, resource)
      const refusal = isRefused(place) ? place : await deed(call, place)
      return refusal ?? answerOf(204, '')
    }
  const drop = change(dropDocument)
  return {
    PUT: change(writeDocument),
    POST: change(writeDocument),
    GET: (call) =>
      call.wanted.params.has(resource.name) ? getOne(call, resource) : getNames(call, resource),
    DELETE: (call) =>
      resource.kind === 'state' && !call.wanted.params.has(resource.name) ? dropAll(call) : drop(call),
  }
}

function underOf({ wanted, origin }: Call, { kind }: Resource): Under | Refused {
  const { params } = wanted
  return reading(params, (read) => ({
    kind,
    activity: read.as('activityId', isIri, String) ?? '',
    agent:
      read.as(
        'agent',
        (text) => loneAgentOf(text, origin) !== null,
        (text) => loneAgentOf(text, origin),
      ) ?? '',
    registration: read.as('registration', isUuid, (text) => text.toLowerCase()) ?? '',
  }))
}

function placeOf(call: Call, resource: Resource): Place | Refused {
  const { about, optional, name } = resource
  const stray = whyNotParams(call.wanted, [...about, ...optional, name], [...about, name])
  if (stray) return stray
  const under = underOf(call, resource)
  return isRefused(under) ? under : { under, name: call.wanted.params.get(name) ?? '' }
}

async function getOne(call: Call, resource: Resource): Promise<Answer | Refused> {
  const place = placeOf(call, resource)
  const read = isRefused(place) ? place : await readDocument(call, place)
  if (isRefused(read)) return read
  const headers = {
    etag: `"${read.etag}"`,
    'last-modified': read.updatedAt.toUTCString(),
    // Whatever it calls itself, no browser shows it as a page of ours.
    'content-disposition': 'attachment',
  }
  return answerOf(200, new Uint8Array(read.contents), headers, read.contentType)
}

async function getNames(call: Call, resource: Resource): Promise<Answer | Refused> {
  const { about, optional } = resource
  const stray = whyNotParams(call.wanted, [...about, ...optional, 'since'], about)
  if (stray) return stray
  const under = underOf(call, resource)
  if (isRefused(under)) return under
  const since = call.wanted.params.get('since')
  if (since !== undefined && !isTimestamp(since))
    return refuse(400, 'The parameter since is not what it must be.')
  const read = await readDocumentNames(call, under, since === undefined ? undefined : momentOf(since))
  if (isRefused(read)) return read
  const body = JSON.stringify(read.map(({ name }) => name))
  const newest = read
    .map(({ updatedAt }) => updatedAt.getTime())
    .reduce((one, other) => Math.max(one, other), 0)
  return answerOf(200, body, {
    etag: `"${etagOf(body)}"`,
    ...(newest === 0 ? {} : { 'last-modified': new Date(newest).toUTCString() }),
  })
}

async function dropAll(call: Call): Promise<Answer | Refused> {
  const stray = whyNotParams(call.wanted, [...state.about, ...state.optional], state.about)
  if (stray) return stray
  const under = underOf(call, state)
  const refusal = isRefused(under) ? under : await dropDocuments(call, under)
  return refusal ?? answerOf(204, '')
}
