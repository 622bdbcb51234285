import { expect, test } from 'vitest'
import { z } from 'zod'
import { hsdsServiceSchema } from './hsds-service.ts'
import { soundnessOf } from './sound.rules.ts'

const isSound = soundnessOf(hsdsServiceSchema)
const whole = {
  id: 's1',
  name: 'Food pantry',
  status: 'active',
  minimum_age: 5,
  organization: { id: 'o1', name: 'An agency', phones: [{ number: '1' }] },
  languages: [{ code: 'es', name: null }],
  attributes: [{ taxonomy_term: null }, {}],
  service_at_locations: [{ id: 'x', location: { latitude: 38.5, addresses: [{ city: 'Galt' }] } }],
  unknown: { field: true },
}

test.each([
  {},
  { id: '' },
  { id: ' ' },
  { id: 'x'.repeat(101) },
  { name: undefined },
  { name: 7 },
  { status: 'open' },
  { description: null },
  { description: 3 },
  { minimum_age: -1 },
  { minimum_age: '5' },
  { maximum_age: Number.NaN },
  { maximum_age: 151 },
  { organization: null },
  { organization: [] },
  { organization: { name: 'An agency', phones: [{}] } },
  { phones: {} },
  { phones: [null] },
  { attributes: [{ taxonomy_term: 'food' }] },
  { service_at_locations: [{ id: 'x'.repeat(99) }] },
  { service_at_locations: [{ location: { latitude: 91 } }] },
  { service_at_locations: [{ location: { addresses: [{ city: 1 }] } }] },
])('says of %o what the schema says', (given) => {
  const service = { ...whole, ...given }
  expect(isSound(service)).toBe(hsdsServiceSchema.safeParse(service).success)
})

test('knows what it does not know', () => {
  expect(() => soundnessOf(z.date())).toThrow(TypeError)
  expect(() => soundnessOf(z.string().min(1))).toThrow(TypeError)
  expect(() => soundnessOf(z.number().int())).toThrow(TypeError)
})
