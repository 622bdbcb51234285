import { lookup } from 'node:dns'
import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net'

// Addresses set aside for one's own network or for special use: IANA's registries of special-purpose addresses for IPv4
// and IPv6 (RFC 6890 and what followed).
const aside = new BlockList()
for (const [network, bits] of [
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  aside.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  aside.addSubnet(network, bits, 'ipv6')
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/** Whether a host is this very machine, by the names that go nowhere else. */
export const isThisMachine = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

/** The host of an address, an IPv6 one without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Whether an address is one of the open internet's, and no neighbor's of ours. A text that is no address is not. */
export function isPublicAddress(text: string): boolean {
  if (isIPv4(text)) return !aside.check(text, 'ipv4')
  return isIPv6(text) && global.check(text, 'ipv6') && !aside.check(text, 'ipv6')
}

export class NotPublic extends Error {
  constructor(host: string) {
    super(`${host} is no address of the open internet`)
  }
}

/**
 * Looks a name up and gives it only when every address it has may be asked; else the connection fails with `NotPublic`. The
 * very address that was judged is the one connected to, so that no name can be one thing when asked and another when used.
 */
export const lookupWhere =
  (mayAsk: (address: string) => boolean): LookupFunction =>
  (host, options, tell) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return tell(error, '', 0)
      const [first] = found
      if (first === undefined || !found.every(({ address }) => mayAsk(address)))
        return tell(new NotPublic(host), '', 0)
      if (options.all) return tell(null, found)
      tell(null, first.address, first.family)
    })
