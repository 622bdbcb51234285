import { isUuid } from './format.rules.ts'
import type { RecordKey, Scope } from './record-key.ts'

/** What a program sends as its name: the county's two digits and the key's id. */
export const keyName = (county: number, id: string): string => `${String(county).padStart(2, '0')}-${id}`

export type Credentials = { readonly county: number; readonly id: string; readonly secret: string }

/** Name and secret of an Authorization header (RFC 7617); undefined where it holds none of ours. */
export function credentialsOf(header: string | undefined): Credentials | undefined {
  const [, encoded] = /^Basic +([A-Za-z0-9+/=]{1,400})$/i.exec(header ?? '') ?? []
  if (encoded === undefined) return undefined
  const text = decoded(encoded)
  const [, county = '', id = '', secret = ''] = /^(\d\d)-([0-9a-f-]{36}):(.{1,200})$/.exec(text) ?? []
  return isUuid(id) ? { county: Number(county), id, secret } : undefined
}

function decoded(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}

const has = ({ scopes }: Pick<RecordKey, 'scopes'>, ...any: readonly Scope[]): boolean =>
  any.some((scope) => scopes.includes(scope))

export const mayWriteStatements = (key: RecordKey): boolean => has(key, 'statements/write', 'all')
/** All of the county's, its own, or none. */
export function readableStatements(key: RecordKey): 'all' | 'mine' | 'none' {
  if (has(key, 'statements/read', 'all/read', 'all')) return 'all'
  return has(key, 'statements/read/mine') ? 'mine' : 'none'
}
export const mayDefine = (key: RecordKey): boolean => has(key, 'define', 'all')
/** Whether it may take back what another key handed in. */
export const mayVoidAny = (key: RecordKey): boolean => has(key, 'all')

export type DocumentKind = 'state' | 'activity' | 'agent'
const scopeOf = { state: 'state', activity: 'profile', agent: 'profile' } as const

/** Every note of the county, those the key wrote itself, or none. */
export function reachOfDocuments(
  key: RecordKey,
  kind: DocumentKind,
  deed: 'read' | 'write',
): 'all' | 'mine' | 'none' {
  if (has(key, 'all') || (deed === 'read' && has(key, 'all/read'))) return 'all'
  return has(key, scopeOf[kind]) ? 'mine' : 'none'
}
