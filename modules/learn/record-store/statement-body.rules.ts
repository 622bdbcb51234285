import { type Refused, refuse } from './request.rules.ts'
import { isDeeperThan, isObject, type Json, type JsonObject } from './shape.rules.ts'
import { faultOfStatement } from './statement-shape.rules.ts'

/** The most statements in one request, and how deep one is nested. */
export const mostInBatch = 500
const mostDepth = 60

/** The media type of a Content-Type header, without what follows it. */
export const mediaType = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** JSON in UTF-8; what is none is refused with the place where it breaks. */
export function parsedJson(bytes: Uint8Array): { readonly value: Json } | Refused {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(400, 'The text is not UTF-8.')
  }
  try {
    const value = JSON.parse(text) as Json
    return isDeeperThan(value, mostDepth) ? refuse(400, `It is nested deeper than ${mostDepth}.`) : { value }
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? []
    return refuse(
      400,
      `The text is not JSON${position === undefined ? '.' : `: it breaks at character ${position}.`}`,
    )
  }
}

/** One statement or several, each of them right; else the first fault, with its place. */
export function statementsOf(
  value: Json,
  { single }: { readonly single: boolean },
): readonly JsonObject[] | Refused {
  if (Array.isArray(value) && single) return refuse(400, 'PUT takes one statement.', '')
  const list: readonly Json[] = Array.isArray(value) ? value : [value]
  if (list.length > mostInBatch) return refuse(413, `A request may hold ${mostInBatch} statements.`)
  for (const [index, one] of list.entries()) {
    const found = faultOfStatement(one, Array.isArray(value) ? `/${index}` : '')
    if (found) return refuse(400, `A statement is not right: ${found.at || 'it'} ${found.why}.`, found.at)
  }
  return list.filter(isObject)
}
