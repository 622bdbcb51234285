import { beforeAll, describe, expect, test } from 'vitest'
import { type CalendarDate, calendarDate } from '#platform/time.ts'
import { noProgress, type StepFact } from '../progress/progress.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { openCurriculum } from '../role/open-curriculum.ts'
import {
  addMonths,
  isComplete,
  standingOfCertificate,
  whyNotAward,
  whyNotRenew,
  whyNotWaive,
} from './certificate.rules.ts'
import type { Certificate, Earnable } from './certificate.ts'
import { earnableOf, earnables } from './earnable.rules.ts'

const day = (text: string): CalendarDate => calendarDate(text)
const certificate: Certificate = {
  countyId: 0,
  id: 'one',
  personName: 'Joon Field',
  subjectId: 'c1-0',
  title: 'Clinician I, Phase 0: Explore',
  path: '/learn/clinician-1/0',
  awardedOn: day('2027-01-15'),
  renewBy: day('2029-01-15'),
  graceDays: 60,
  kind: 'completion',
  lastKind: null,
  revokedAt: null,
}
const revoked = { ...certificate, revokedAt: new Date('2028-01-01') }

test.each([
  ['2027-01-15', 'valid'],
  ['2028-10-16', 'valid'],
  ['2028-10-17', 'renewal_open'],
  ['2029-01-15', 'renewal_open'],
  ['2029-01-16', 'grace'],
  ['2029-03-16', 'grace'],
  ['2029-03-17', 'ended'],
] as const)('on %s it is %s', (today, standing) => {
  expect(standingOfCertificate(certificate, day(today))).toBe(standing)
  expect(standingOfCertificate(revoked, day(today))).toBe('revoked')
})

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-12-15', 24, '2029-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
] as const)('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

describe('what is earned', () => {
  let curriculum: Curriculum
  let explore: Earnable
  let all: Earnable
  beforeAll(async () => {
    curriculum = await openCurriculum()()
    explore = earnableOf(curriculum, 'c1-0', 'en') as Earnable
    all = earnableOf(curriculum, 'role-clinician-1', 'en') as Earnable
  })
  const said = (ids: readonly string[]): readonly StepFact[] =>
    ids.map((stepId) => ({
      stepId,
      kind: 'signed',
      aboutId: stepId,
      happenedAt: new Date(),
      byName: 'x',
      note: null,
      value: null,
    }))
  const completed = (ids: readonly string[]) =>
    said(ids).map((fact) => ({ ...fact, kind: 'completed' as const }))
  const stepsOf = ({ phases }: Earnable) => phases.flatMap(({ steps }) => steps)

  test('every phase of every role, every whole path, and open paths with a mark to pass', () => {
    const known = earnables(curriculum, 'en')
    expect(known.length).toBeGreaterThan(8 * 6)
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length)
    expect(known.map(({ id }) => id)).toContain('path-every-adult')
    expect(earnables(curriculum, 'es').map(({ id }) => id)).toEqual(known.map(({ id }) => id))
  })

  test('only with its last step done, and only with its assessment passed', () => {
    const ids = stepsOf(explore).map(({ id }) => id)
    const some = { ...noProgress, facts: completed(ids.slice(1)) }
    expect(whyNotAward(explore, some, undefined, day('2027-01-15'))).toBe('not_complete')
    expect(whyNotAward(explore, { ...some, facts: completed(ids) }, undefined, day('2027-01-15'))).toBeNull()
    const every = stepsOf(all).map(({ id }) => id)
    const facts = [...said(every), ...completed(every)]
    expect(isComplete(all, { ...noProgress, facts })).toBe(false)
    const passed = all.assessments.map(({ id }) => ({ assessmentId: id, passedAt: new Date() }))
    expect(passed.length).toBeGreaterThan(0)
    expect(isComplete(all, { ...noProgress, facts, passed })).toBe(true)
    expect(isComplete(all, { ...noProgress, facts, passed: passed.slice(1) })).toBe(false)
  })

  test('nothing is taken twice, nor after the county took it back, but anew once it has ended', () => {
    const progress = { ...noProgress, facts: completed(stepsOf(explore).map(({ id }) => id)) }
    const why = (latest: Certificate, today: string) => whyNotAward(explore, progress, latest, day(today))
    expect(why(certificate, '2029-03-16')).toBe('awarded_already')
    expect(why(certificate, '2029-03-17')).toBeNull()
    expect(why(revoked, '2029-03-17')).toBe('was_revoked')
    expect(whyNotAward(undefined, progress, undefined, day('2027-01-15'))).toBe('nothing_to_earn')
  })
})

test.each([
  ['2028-10-16', '2028-10-16', 'too_early'],
  ['2028-11-01', '2028-10-16', 'answer_again'],
  ['2028-11-01', '2028-10-17', null],
  ['2029-03-16', '2029-03-16', null],
  ['2029-03-17', '2029-03-17', 'grace_over'],
] as const)('renewing on %s, answered again on %s: %s', (today, passedOn, why) => {
  const assessment = { id: 'check' } as Earnable['assessments'][number]
  const passed = new Map([['check', day(passedOn)]])
  expect(whyNotRenew(certificate, { assessments: [assessment] }, passed, day(today))).toBe(why)
  expect(whyNotRenew(revoked, { assessments: [] }, passed, day(today))).toBe('was_revoked')
})

test.each([
  ['2029-06-01', null],
  ['2030-01-02', null],
  ['2030-01-03', 'day_out_of_reach'],
  ['2029-01-15', 'day_out_of_reach'],
] as const)('waiving until %s: %s', (until, why) => {
  expect(whyNotWaive(certificate, day(until), day('2029-01-01'))).toBe(why)
  expect(whyNotWaive(revoked, day(until), day('2029-01-01'))).toBe('was_revoked')
})
