import { request as requestSecurely } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, lookupWhere, NotPublic } from '#platform/public-address.ts'
import { fileSchema, type MovementStatement, type ReadFailure } from './movement.ts'
import { isSealedBy } from './seal-movement.ts'

/** Only a test reads without encryption, or from its own machine. */
export type ReadSettings = {
  readonly request?: typeof requestSecurely
  readonly protocol?: 'http:' | 'https:'
  readonly mayAsk?: (address: string) => boolean
  readonly mostMs?: number
}
export type MovementRead =
  | { readonly read: true; readonly statement: MovementStatement; readonly keyAddress: string }
  | { readonly read: false; readonly failure: ReadFailure }

const mostBytes = { file: 16_384, key: 4_096 } as const
const mostMs = 10_000

/**
 * Reads the file at an address and the key at the same host, and answers what it tells only when it names this very
 * address and its signature is unbroken. Follows no redirection, and connects to no private address.
 */
export async function readMovement(address: string, settings: ReadSettings = {}): Promise<MovementRead> {
  try {
    const file = fileSchema.safeParse(await readJson(address, mostBytes.file, settings))
    if (!file.success) return { read: false, failure: 'not_a_file' }
    const { statement, key } = file.data
    if (statement.address !== address || originOf(key) !== originOf(address))
      return { read: false, failure: 'another_address' }
    const publicKey = await readJson(key, mostBytes.key, settings)
    if (!isSealedBy(file.data, publicKey)) return { read: false, failure: 'not_signed' }
    return { read: true, statement, keyAddress: key }
  } catch (error) {
    // Whatever went wrong on the way is told as what it is, and keeps no other address waiting.
    return { read: false, failure: error instanceof Unreadable ? error.why : 'unreachable' }
  }
}

class Unreadable extends Error {
  readonly why: ReadFailure
  constructor(why: ReadFailure) {
    super(why)
    this.why = why
  }
}

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null)

async function readJson(address: string, most: number, settings: ReadSettings): Promise<unknown> {
  const text = await readText(address, most, settings)
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('not_a_file')
  }
}

function readText(address: string, most: number, settings: ReadSettings): Promise<string> {
  const { request = requestSecurely, protocol = 'https:', mayAsk = isPublicAddress } = settings
  const url = URL.canParse(address) ? new URL(address) : null
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  // A host that is a number is never looked up, and so is judged here.
  if (url?.protocol !== protocol || url.username !== '' || (isIP(host) !== 0 && !mayAsk(host)))
    return Promise.reject(new Unreadable('unsafe_address'))
  const signal = AbortSignal.timeout(settings.mostMs ?? mostMs)
  return new Promise((done, failed) => {
    const asked = request(
      url,
      { signal, lookup: lookupWhere(mayAsk), headers: { accept: 'application/json' }, agent: false },
      (answer) => {
        if (answer.statusCode !== 200) {
          answer.destroy()
          return failed(new Unreadable('not_there'))
        }
        const parts: Buffer[] = []
        let bytes = 0
        answer.on('data', (part: Buffer) => {
          bytes += part.length
          parts.push(part)
          if (bytes > most) answer.destroy(new Unreadable('too_large'))
        })
        answer.on('error', (error) => failed(signal.aborted ? new Unreadable('too_slow') : error))
        answer.on('end', () => done(Buffer.concat(parts).toString('utf8')))
      },
    )
    asked.on('error', (error) => {
      if (error instanceof NotPublic) return failed(new Unreadable('unsafe_address'))
      failed(signal.aborted ? new Unreadable('too_slow') : error)
    })
    asked.end()
  })
}
