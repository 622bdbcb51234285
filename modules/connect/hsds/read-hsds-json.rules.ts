import { type GivenService, neverWritten } from './read-hsds.rules.ts'
import type { TablesRead } from './read-hsds-tables.rules.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * A directory of HSDS 3.0 in JSON: a bare list, or one under `contents` as the standard's own API gives it. In it stand
 * services, or organizations with their services nested; agencies without a service may also stand beside, under
 * `organizations`.
 * @throws SyntaxError when it is not JSON, or not such a list.
 */
export function directoryOfJson(json: string): TablesRead {
  const parsed: unknown = JSON.parse(json)
  // In JSON such signs are written out; where there are none, nothing has to be gone through.
  const given = /\\u00(00|1[ef])/i.test(json) ? withoutControls(parsed) : parsed
  const beside = Array.isArray(given) ? null : (given as Given | null)
  const contents = Array.isArray(given) ? given : beside?.contents
  const organizations = Array.isArray(beside?.organizations) ? beside.organizations : []
  if (!Array.isArray(contents)) throw new SyntaxError('not a list of services')
  const agencies = new Map<string, { readonly at: string; readonly organization: unknown }>()
  const hear = (organization: unknown, at: string) => {
    const id = (organization as Given | null)?.id
    if (typeof id === 'string' && !agencies.has(id.trim())) agencies.set(id.trim(), { at, organization })
  }
  for (const [at, one] of organizations.entries()) hear(one, `organizations[${at}]`)
  const services = contents.flatMap((one: unknown, at): readonly GivenService[] => {
    const nested = (one as Given | null)?.services
    if (!Array.isArray(nested)) return [{ at: `services[${at}]`, service: one }]
    hear(one, `organizations[${at}]`)
    return nested.map((service: unknown, within) => ({
      at: `organizations[${at}].services[${within}]`,
      service: { ...(service as Given | null), organization: one },
    }))
  })
  return { services, madeOf: 'anything', problems: [], agencyNamed: (id) => agencies.get(id) }
}

function withoutControls(given: unknown): unknown {
  if (typeof given === 'string')
    return neverWritten.reduce((text, sign) => text.replaceAll(String.fromCharCode(sign), ' '), given)
  if (Array.isArray(given)) return given.map(withoutControls)
  if (given === null || typeof given !== 'object') return given
  return Object.fromEntries(Object.entries(given).map(([name, inner]) => [name, withoutControls(inner)]))
}
