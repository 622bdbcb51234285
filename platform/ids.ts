import { randomBytes } from 'node:crypto'
import { NotFound } from './errors.ts'

/** A uuid that remembers what it names, so that a school's id cannot stand where a person's belongs. */
export type Id<Noun extends string> = string & { readonly idOf: Noun }

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A new uuid v7: the first 48 bits are the moment, so that rows made together lie together. */
export function newId<Noun extends string>(moment: Date = new Date()): Id<Noun> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(moment.getTime(), 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return parts.join('-') as Id<Noun>
}

/** The id as it stands in a path. A text that is no id names nothing: 404. */
export function id<Noun extends string>(text: string): Id<Noun> {
  if (!shape.test(text)) throw new NotFound()
  return text as Id<Noun>
}
