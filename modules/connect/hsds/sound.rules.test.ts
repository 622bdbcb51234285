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

const isSoundOfCells = soundnessOf(hsdsServiceSchema, 'cells')
const unknown = { number: undefined }
const ofCells = {
  id: 's1',
  name: 'Food pantry',
  status: 'active',
  description: undefined,
  email: 'a text',
  minimum_age: 5,
  maximum_age: undefined,
  organization: { id: 'o1', name: 'An agency', website: undefined, phones: undefined },
  schedules: [{ byday: 'MO', opens_at: undefined }],
  attributes: [{ taxonomy_term: undefined }],
  service_at_locations: [{ id: 'x', location: { latitude: 38.5, addresses: [{ city: undefined }] } }],
}

test.each([
  {},
  { id: undefined },
  { id: 'x'.repeat(101) },
  { name: ' ' },
  { name: 'x'.repeat(201) },
  { status: 'open' },
  { status: undefined },
  { minimum_age: 'five' },
  { maximum_age: 151 },
  { organization: undefined },
  { organization: { name: undefined } },
  { organization: { id: 'x'.repeat(101), name: 'An agency' } },
  { organization: { name: 'An agency', parent_organization_id: 'x'.repeat(101) } },
  { organization: { name: 'An agency', phones: [unknown] } },
  { phones: [{ number: '1' }, unknown] },
  { contacts: [{ name: 'Someone', phones: [unknown] }] },
  { service_at_locations: [{ id: 'x'.repeat(99) }] },
  { service_at_locations: [{ phones: [unknown] }] },
  { service_at_locations: [{ contacts: [{ phones: [unknown] }] }] },
  { service_at_locations: [{ location: { longitude: 'west' } }] },
  { service_at_locations: [{ location: { latitude: -91 } }] },
  { service_at_locations: [{ location: { phones: [unknown] } }] },
])('says of cells with %o what the schema says', (given) => {
  const service = { ...ofCells, ...given }
  expect(isSoundOfCells(service)).toBe(hsdsServiceSchema.safeParse(service).success)
})

test('knows what it does not know', () => {
  expect(() => soundnessOf(z.date())).toThrow(TypeError)
  expect(() => soundnessOf(z.string().min(1))).toThrow(TypeError)
  expect(() => soundnessOf(z.number().int())).toThrow(TypeError)
})
