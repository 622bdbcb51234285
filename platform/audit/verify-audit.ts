import type { Keeper } from '../keeper.ts'
import { listChained, listChainedCounties } from './chain.queries.ts'
import { beginning, chainHash } from './chain.ts'
import { type SignedHead, standingHeads } from './head-file.ts'

export type AuditFault = {
  readonly county: number
  /** Number in the county's chain at which the fault shows. */
  readonly number: number
  readonly what: 'missing' | 'entry_gone' | 'changed' | 'cut_off' | 'rewritten'
}

export type Verified = { readonly entries: number; readonly faults: readonly AuditFault[] }

const pageSize = 10_000

/** Walks every county's chain and holds it against the signed heads; the first fault of each county is named. */
export async function verifyAudit(keeper: Keeper, heads: readonly SignedHead[]): Promise<Verified> {
  const signed = new Map<number, Map<number, string>>()
  for (const { county, number, head } of standingHeads(heads))
    signed.set(county, (signed.get(county) ?? new Map<number, string>()).set(number, head))
  const counties = new Set([...(await listChainedCounties(keeper)), ...signed.keys()])
  let entries = 0
  const faults: AuditFault[] = []
  for (const county of [...counties].sort((one, other) => one - other)) {
    const walked = await walk(keeper, county, signed.get(county) ?? new Map())
    entries += walked.entries
    if (walked.fault) faults.push(walked.fault)
  }
  return { entries, faults }
}

async function walk(keeper: Keeper, county: number, signed: ReadonlyMap<number, string>) {
  let number = 0
  let head = beginning
  const fault = (what: AuditFault['what'], at: number) => ({
    entries: number,
    fault: { county, number: at, what },
  })
  for (;;) {
    const page = await listChained(keeper, county, number, pageSize)
    for (const link of page) {
      if (link.number !== number + 1) return fault('missing', number + 1)
      if (link.text === null) return fault('entry_gone', link.number)
      const hash = chainHash(head, link.number, link.text)
      if (hash !== link.hash) return fault('changed', link.number)
      const kept = signed.get(link.number)
      if (kept !== undefined && kept !== hash) return fault('rewritten', link.number)
      number = link.number
      head = hash
    }
    if (page.length < pageSize) break
  }
  const furthest = Math.max(0, ...signed.keys())
  return number < furthest ? fault('cut_off', number + 1) : { entries: number, fault: null }
}
