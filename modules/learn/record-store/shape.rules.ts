/** What JSON.parse answers. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** What is wrong with a value, and where: a JSON pointer (RFC 6901) into what was sent. */
export type Fault = { readonly at: string; readonly why: string }
export type Check = (value: Json, at: string) => Fault | null

export const fault = (at: string, why: string): Fault => ({ at, why })
export const below = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first fault of several checks of one value. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    for (const check of checks) {
      const found = check(value, at)
      if (found) return found
    }
    return null
  }

/** Every item passes. */
export const listOf =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'must be an array')
    for (const [index, item] of value.entries()) {
      const found = check(item, below(at, index))
      if (found) return found
    }
    return null
  }

/** An object of these keys and no others; what is not required may be left out, and is never null. */
export const shape =
  (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) => {
    if (!isObject(value)) return fault(at, 'must be an object')
    for (const key of required) if (!Object.hasOwn(value, key)) return fault(below(at, key), 'is missing')
    for (const [key, item] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined
      if (!check) return fault(below(at, key), 'is not a property that belongs here')
      const found = check(item, below(at, key))
      if (found) return found
    }
    return null
  }

export const text: Check = (value, at) => (typeof value === 'string' ? null : fault(at, 'must be a string'))
export const bool: Check = (value, at) =>
  typeof value === 'boolean' ? null : fault(at, 'must be true or false, and no string')
export const number: Check = (value, at) =>
  typeof value === 'number' ? null : fault(at, 'must be a number, and no string')

/** One of a few texts, in this very case. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && values.includes(value) ? null : fault(at, `must be ${values.join(' or ')}`)

/** A text that a question says yes to. */
export const textThat =
  (holds: (text: string) => boolean, why: string): Check =>
  (value, at) =>
    typeof value === 'string' && holds(value) ? null : fault(at, why)

/** How deep a value is nested; beyond the limit it is not looked at any further. */
export function isDeeperThan(value: Json, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (limit === 0) return true
  return Object.values(value).some((item: Json) => isDeeperThan(item, limit - 1))
}
