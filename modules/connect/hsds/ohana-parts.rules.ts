import type { OhanaRow } from './ohana-table.rules.ts'

export type Complain = (at: string, problem: string) => void
type Owner = 'contact' | 'service' | 'location' | 'organization'
/** Rows by what they belong to: `partsOf('location', '3')`. */
export type PartsOf = (owner: Owner, id: string | undefined) => readonly OhanaRow[]

export const byId = (rows: readonly OhanaRow[]) => new Map(rows.map((row) => [row.id, row]))

/** Reads a row once, and so tells once what of it cannot be used. */
export function once<Part>(read: (row: OhanaRow) => Part): (row: OhanaRow) => Part {
  const known = new Map<OhanaRow, Part>()
  return (row) => {
    if (!known.has(row)) known.set(row, read(row))
    return known.get(row) as Part
  }
}

/** Parts of one thing that are taken: more hours or phones than anyone reads would be gone through for every service. */
const mostParts = 60

/** Groups rows by what they belong to; one that belongs to nothing of the file is told. */
export function partsOf(
  rows: readonly OhanaRow[],
  owners: Readonly<Record<Owner, ReadonlyMap<string, OhanaRow>>>,
  complain: Complain,
): PartsOf {
  const parts = new Map<string, OhanaRow[]>()
  for (const row of rows) {
    const named = (Object.keys(owners) as Owner[]).flatMap((owner) => {
      const id = row.cell(`${owner}_id`)
      return id === undefined ? [] : [{ owner, id }]
    })
    if (named.length === 0) complain(row.at, 'belongs to nothing')
    for (const { owner, id } of named) {
      if (!owners[owner].has(id)) complain(row.at, `belongs to no ${owner} of the file`)
      const key = `${owner} ${id}`
      const known = parts.get(key)
      if (known === undefined) parts.set(key, [row])
      else if (known.length < mostParts) known.push(row)
      else complain(row.at, `only the first ${mostParts} are taken`)
    }
  }
  return (owner, id) => (id === undefined ? [] : (parts.get(`${owner} ${id}`) ?? []))
}

/** What is told of several texts, as one. */
export const joined = (texts: readonly (string | null | undefined)[], between: string): string | undefined =>
  texts.filter(Boolean).join(between) || undefined
