import { beforeAll, describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import type { Phase } from '../content/content.ts'
import type { StepFact } from '../progress/progress.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { openCurriculum } from '../role/open-curriculum.ts'
import { dayOf, pathYear, type SchoolYear } from './due.rules.ts'
import { isShared, phaseReached, standingOfSite } from './site-standing.rules.ts'

const day = calendarDate
const years: readonly SchoolYear[] = [
  { firstDay: day('2026-08-13'), lastDay: day('2027-06-04') },
  { firstDay: day('2027-08-12'), lastDay: day('2028-06-02') },
]

describe('the year a path runs by', () => {
  test.each([
    ['before school', '2027-07-01', '2027-08-12', '2028-06-02'],
    ['on the first day', '2027-08-12', '2027-08-12', '2028-06-02'],
    ['while school is on, from the day of arrival', '2027-11-01', '2027-11-01', '2028-06-02'],
    ['in the last weeks, by the next year', '2027-05-01', '2027-08-12', '2028-06-02'],
  ] as const)('%s', (_, startsOn, start, end) => {
    expect(pathYear(day(startsOn), years)).toEqual({ start, end })
  })

  test('is unknown where no calendar reaches', () => {
    expect(pathYear(day('2028-07-01'), years)).toBeNull()
    expect(pathYear(day('2027-07-01'), [])).toBeNull()
  })
})

test.each([
  [{ anchor: 'school-start', weeks: 6 }, 'closes', '2027-09-23'],
  [{ anchor: 'school-end', weeks: -4 }, 'opens', '2028-05-05'],
  [{ anchor: 'hire', weeks: 0 }, 'opens', '2027-07-01'],
  [{ anchor: 'hire', weeks: 0 }, 'closes', null],
  [{ anchor: 'hire', weeks: 2 }, 'closes', '2027-07-15'],
  [{ anchor: 'any', weeks: 0 }, 'opens', null],
  [{ anchor: 'semester-2', weeks: 0 }, 'opens', null],
  [{ month: 9 }, 'opens', '2027-09-01'],
  [{ month: 2 }, 'closes', '2028-02-29'],
] as const)('%j %s on %s', (moment, side, expected) => {
  const startsOn = day('2027-07-01')
  expect(dayOf(moment, side, { startsOn, year: pathYear(startsOn, years) })).toBe(expected)
})

describe('where a site waits', () => {
  let curriculum: Curriculum
  let phases: readonly Phase[]
  beforeAll(async () => {
    curriculum = await openCurriculum()()
    phases = curriculum.phases('clinician-1', 'en')
  })
  const done = (...ids: readonly string[]): readonly StepFact[] =>
    ids.flatMap((stepId) =>
      (['completed', 'signed', 'measured'] as const).map((kind) => ({
        stepId,
        kind,
        aboutId: `${stepId} ${kind}`,
        happenedAt: new Date('2027-08-01'),
        byName: 'x',
        note: null,
        value: 1,
      })),
    )
  const shared = (label: string) =>
    phases
      .filter((phase) => phase.label === label)
      .flatMap(({ steps }) => steps.filter(isShared).map(({ id }) => id))
  const learner = (...ids: readonly string[]) => ({ facts: done(...ids), startsOn: day('2027-07-01') })
  const at = (learners: readonly ReturnType<typeof learner>[], today: string, known = years) =>
    standingOfSite(phases, learners, known, day(today))

  test('at the first step that is open, while nothing is late', () => {
    expect(at([learner()], '2027-07-10')).toMatchObject({
      waitingStepId: 'c1-0-model',
      dueOn: null,
      lateCount: 0,
    })
    const begun = at([learner(...shared('0'))], '2027-07-10')
    expect(begun).toMatchObject({ waitingStepId: 'c1-05-county', dueOn: '2027-08-12', lateCount: 0 })
  })

  test('at the first that is late, once the calendar says so; for whoever is behind', () => {
    const behind = learner(...shared('0'), 'c1-05-county')
    const ahead = learner(...shared('0'), ...shared('0.5'))
    expect(at([ahead], '2027-08-13')).toMatchObject({ waitingStepId: 'c1-1-principal', lateCount: 0 })
    const site = at([ahead, behind], '2027-08-13')
    expect(site).toMatchObject({ waitingStepId: 'c1-05-program', dueOn: '2027-08-12' })
    expect(site.lateCount).toBe(shared('0.5').length - 1)
    expect(site.steps['c1-05-county']).toBe(true)
    expect(site.steps['c1-05-program']).toBe('2027-08-12')
  })

  test('the phase all have come to is the last with nothing shared left before it', () => {
    const labels = ['0', '0.5', '1', '2', '3', '4']
    const through = (count: number) => learner(...labels.slice(0, count).flatMap(shared))
    const reached = (...learners: readonly ReturnType<typeof learner>[]) => at(learners, '2027-07-10').phase
    expect(labels.map((_, index) => reached(through(index)))).toEqual([0, 0, 1, 2, 3, 4])
    expect(reached(through(6))).toBe(4)
    expect(reached(through(6), through(3))).toBe(2)
    // What stands open in an early phase keeps a site there, whatever was done ahead of it.
    expect(reached(learner(...labels.slice(1).flatMap(shared)))).toBe(0)
    const own = phases.map((phase) => (phase.label === '3' ? { ...phase, label: 'ours' } : phase))
    expect(phaseReached(own, at([through(4)], '2027-07-10').steps)).toBe(2)
    expect(phaseReached([], {})).toBe(0)
  })

  test('without a calendar nothing is late', () => {
    expect(at([learner(...shared('0'))], '2029-01-01', []).lateCount).toBe(0)
  })

  test('what one person answered, and figures on her own work, are not in it', () => {
    const { steps } = at([learner()], '2027-10-01')
    for (const id of ['c1-05-questions', 'c1-1-ten', 'c1-1-register', 'c1-05-tools', 'c1-2-steady'])
      expect(steps, id).not.toHaveProperty(id)
    expect(steps).toHaveProperty('c1-1-venn')
  })
})
