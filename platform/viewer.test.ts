import { describe, expect, test } from 'vitest'
import { Forbidden } from './errors.ts'
import { anyone, demand, lookingAt, may, type Policy, service, type Viewer } from './viewer.ts'

const policy = {
  look: ['anyone', 'county_director'],
  move: ['county_director'],
  never: [],
} as const satisfies Policy<string>

const director: Viewer = {
  ...anyone(34),
  personId: '018f0000-0000-7000-8000-000000000000',
  label: 'Director',
  roles: ['county_director'],
  databaseRole: 'app_school_wide',
}

describe('what is not listed is forbidden', () => {
  test.each([
    ['look', true, true, false],
    ['move', false, true, false],
    ['never', false, false, false],
  ] as const)('%s', (ability, visitor, head, job) => {
    expect(may(anyone(), policy, ability)).toBe(visitor)
    expect(may(director, policy, ability)).toBe(head)
    expect(may(service('import', 34), policy, ability)).toBe(job)
    if (!visitor) expect(() => demand(anyone(), policy, ability)).toThrow(Forbidden)
  })
})

test('in another county staff are visitors, with no right and no row of their own', () => {
  expect(lookingAt(director, 34)).toBe(director)
  expect(lookingAt(director, 10)).toEqual(anyone(10))
})

test('on a county’s public page the clinic’s side looks as a visitor does', () => {
  const clinician: Viewer = { ...director, roles: ['clinician_1'], databaseRole: 'app_clinic_listed' }
  expect(lookingAt(clinician, 34)).toEqual(anyone(34))
})
