import { randomUUID } from 'node:crypto'
import { NotFound } from './errors.ts'

/** A uuid that remembers what it names, so that a school's id cannot stand where a person's belongs. */
export type Id<Noun extends string> = string & { readonly idOf: Noun }

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * A new uuid v7: the first 48 bits are the moment, so that rows made together lie together. The random bits are those of a
 * uuid v4, which the platform draws in larger lots.
 */
export function newId<Noun extends string>(moment: Date = new Date()): Id<Noun> {
  const time = moment.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}` as Id<Noun>
}

/** The id as it stands in a path. A text that is no id names nothing: 404. */
export function id<Noun extends string>(text: string): Id<Noun> {
  if (!shape.test(text)) throw new NotFound()
  return text as Id<Noun>
}
