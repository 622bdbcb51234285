import { phoneOf } from '../listing/reach.rules.ts'
import { type Complain, joined, type PartsOf } from './ohana-parts.rules.ts'
import type { OhanaRow } from './ohana-table.rules.ts'

/** A fax number is no phone; one that cannot be dialed is told and left out. */
export function canBeCalled({ at, cell }: OhanaRow, complain: Complain): boolean {
  if (cell('number_type') === 'fax') return false
  const number = cell('number')
  if (number !== undefined && phoneOf(number) !== null) return true
  complain(at, 'not a phone number of the United States')
  return false
}

/** Lines that are answered by voice stand before the others. */
const inOrder = (rows: readonly OhanaRow[]): readonly OhanaRow[] => {
  const isVoice = ({ cell }: OhanaRow) => ['voice', 'hotline', undefined].includes(cell('number_type'))
  return [...rows.filter(isVoice), ...rows.filter((row) => !isVoice(row))]
}
export const numbersOf = (rows: readonly OhanaRow[]) =>
  inOrder(rows).map(({ cell }) => ({ number: cell('number') ?? '' }))

type Reach = { readonly phones: PartsOf; readonly contacts: PartsOf }

/** Desks that a phone number has to be asked for, then the people named nearest to the service. */
export function contactsOf({ id }: OhanaRow, location: OhanaRow, { phones, contacts }: Reach) {
  const nearest = (of: PartsOf) => {
    const own = of('service', id)
    return own.length > 0 ? own : of('location', location.id)
  }
  const people = nearest(contacts)
  const desks = inOrder(nearest(phones)).flatMap((row) => {
    const title = deskOf(row)
    return title === undefined ? [] : [{ title, phones: numbersOf([row]) }]
  })
  const named = people.length > 0 ? people : contacts('organization', location.cell('organization_id'))
  const persons = named.map((row) => {
    const lines = inOrder(phones('contact', row.id))
    return {
      name: row.cell('name'),
      title: joined([row.cell('title'), row.cell('department'), extensionOf(lines[0])], ', '),
      email: row.cell('email'),
      phones: numbersOf(lines),
    }
  })
  return [...desks, ...persons]
}

const extensionOf = (row: OhanaRow | undefined) => {
  const extension = row?.cell('extension')
  return extension && `ext. ${extension}`
}
const deskOf = (row: OhanaRow) => joined([row.cell('department'), extensionOf(row)], ', ')
