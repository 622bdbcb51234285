import { type Refused, refuse, type Wanted } from './request.rules.ts'
import { isObject, type Json, type JsonObject } from './shape.rules.ts'
import { parsedJson } from './statement-body.rules.ts'

/** What stands under an address: its kind of content, its bytes, and their SHA-1 in hex, as 3.1 has it. */
export type Document = {
  readonly contentType: string
  readonly contents: Uint8Array
  readonly etag: string
}

/** Tags of an If-Match or If-None-Match header, without their quotes. */
const tagsOf = (header: string): readonly string[] =>
  header.split(',').map((one) =>
    one
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1'),
  )

const explained =
  'Look at what is there now, and send its ETag in the header If-Match to replace it. Nothing was changed.'

/**
 * Why a document is not changed (part three, 3.1): someone else changed it first, or a profile would be replaced by a
 * program that does not say it knows of it.
 */
export function whyNotChange(
  { method, header }: Pick<Wanted, 'method' | 'header'>,
  isProfile: boolean,
  known: Pick<Document, 'etag'> | undefined,
): Refused | null {
  const [match, none] = [header('if-match'), header('if-none-match')]
  const isThere = (tags: readonly string[]) =>
    known !== undefined && (tags.includes('*') || tags.includes(known.etag))
  if (match !== undefined && !isThere(tagsOf(match)))
    return refuse(412, `The document is not as you know it. ${explained}`)
  if (none !== undefined && isThere(tagsOf(none)))
    return refuse(412, `A document is there already. ${explained}`)
  const isBlind = method === 'PUT' && isProfile && match === undefined && none === undefined
  return isBlind && known !== undefined ? refuse(409, `A document is there already. ${explained}`) : null
}

const isJson = (contentType: string): boolean => /^application\/json\s*(;|$)/i.test(contentType)

function objectOf(document: Pick<Document, 'contentType' | 'contents'>): JsonObject | undefined {
  if (!isJson(document.contentType)) return undefined
  const parsed = parsedJson(document.contents)
  return 'value' in parsed && isObject(parsed.value) ? parsed.value : undefined
}

/** What a POST makes of a document: each property it has stands in for the one there (part three, 2.2). */
export function mergedContents(
  known: Document | undefined,
  posted: Pick<Document, 'contentType' | 'contents'>,
): Uint8Array | Refused {
  const said = objectOf(posted)
  if (!said) return refuse(400, 'POST takes a JSON object as application/json; PUT takes anything.')
  if (!known) return posted.contents
  const there = objectOf(known)
  if (!there) return refuse(400, 'What is there is no JSON object, and nothing can be put into it.')
  const merged: Record<string, Json> = Object.assign(Object.create(null), there, said)
  return new TextEncoder().encode(JSON.stringify(merged))
}

/** A document that says it is JSON is JSON. */
export function whyNotContents({
  contentType,
  contents,
}: Pick<Document, 'contentType' | 'contents'>): Refused | null {
  if (!isJson(contentType)) return null
  const parsed = parsedJson(contents)
  return 'value' in parsed ? null : parsed
}
