import { lookup as find } from 'node:dns'
import { request as requestSecurely } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { fileSchema, type MovementStatement, type ReadFailure } from './movement.ts'
import { isSealedBy } from './seal-movement.ts'

/** Only a test reads without encryption, or from its own machine. */
export type ReadSettings = {
  readonly request?: typeof requestSecurely
  readonly protocol?: 'http:' | 'https:'
  readonly isForbidden?: (address: string) => boolean
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
  const { request = requestSecurely, protocol = 'https:', isForbidden = isPrivate } = settings
  const url = URL.canParse(address) ? new URL(address) : null
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  // A host that is a number is never looked up, and so is judged here.
  if (url?.protocol !== protocol || url.username !== '' || (isIP(host) !== 0 && isForbidden(host)))
    return Promise.reject(new Unreadable('unsafe_address'))
  const signal = AbortSignal.timeout(settings.mostMs ?? mostMs)
  return new Promise((done, failed) => {
    const asked = request(
      url,
      { signal, lookup: publicLookup(isForbidden), headers: { accept: 'application/json' }, agent: false },
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
    asked.on('error', (error) => failed(signal.aborted ? new Unreadable('too_slow') : error))
    asked.end()
  })
}

/** Judges the very address that is connected to, so that no name can be one thing when asked and another when used. */
const publicLookup =
  (isForbidden: (address: string) => boolean): LookupFunction =>
  (host, options, answer) =>
    find(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return answer(error, [])
      if (found.length === 0 || found.some(({ address }) => isForbidden(address)))
        return answer(new Unreadable('unsafe_address'), [])
      const [first] = found
      if (options.all === true || first === undefined) return answer(null, found)
      answer(null, first.address, first.family)
    })

const closed = new BlockList()
// Special-purpose addresses of IANA's registries (RFC 6890), as of 2026: none of them is another county.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, bits, 'ipv4')
const open = new BlockList()
// Of the newer addresses only those that are handed out for the open network; what carries an older one within is none.
open.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, bits, 'ipv6')

/** True for an address that lies in a house, on this machine or nowhere. */
export function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return closed.check(address, 'ipv4')
  return isIP(address) !== 6 || !open.check(address, 'ipv6') || closed.check(address, 'ipv6')
}
