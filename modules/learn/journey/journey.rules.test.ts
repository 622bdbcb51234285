import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from '#platform/time.ts'
import { currentSteps, planJourney, readWriting, whyNotJourney } from './journey.rules.ts'
import type { JourneyEntry, JourneyFile } from './journey.ts'
import { openJourney } from './read-journey.ts'

const file = await openJourney()()
const begin = calendarDate('2027-09-01')
const weeks = (count: number) => addDays(begin, count * 7)
const entry = (stepId: string, more: Partial<JourneyEntry> = {}): JourneyEntry => ({
  id: stepId,
  schoolId: 'school',
  stepId,
  ownerName: 'Devon Lark',
  weeks: null,
  startedOn: null,
  passedOn: null,
  documents: [],
  note: null,
  personName: 'Devon Lark',
  writtenAt: new Date(0),
  ...more,
})
const plan = (entries: readonly JourneyEntry[] = [], today = begin) =>
  planJourney(file, entries, begin, today)
const at = (id: string, entries: readonly JourneyEntry[] = [], today = begin) => {
  const found = plan(entries, today).steps.find(({ step }) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}
const critical = (entries: readonly JourneyEntry[] = [], today = begin) =>
  plan(entries, today).steps.flatMap(({ step, critical: is }) => (is ? [step.id] : []))

describe('the file', () => {
  test('has fourteen steps, each with papers and a gate', () => {
    expect(file.steps).toHaveLength(14)
    expect(file.steps.every(({ documents }) => documents.length > 0)).toBe(true)
  })

  const broken = (change: (steps: JourneyFile['steps']) => void): JourneyFile => {
    const copy = structuredClone(file)
    change(copy.steps)
    return copy
  }
  test.each([
    [
      'steps that wait for each other',
      (steps: JourneyFile['steps']) => steps[0]?.needs.push('jn-launch'),
      'wait for each other',
    ],
    [
      'a step that is not there',
      (steps: JourneyFile['steps']) => steps[1]?.needs.push('jn-none'),
      'no step jn-none',
    ],
    [
      'an owner who is not there',
      (steps: JourneyFile['steps']) => steps[1]?.owners.push('mayor'),
      'no owner mayor',
    ],
  ])('%s are found', (_, change, why) => {
    expect(whyNotJourney(broken(change)).join()).toContain(why)
  })
})

describe('a plan that nobody has touched', () => {
  test('launches when its longest way is through, by the middle of each estimate', () => {
    // 3 convene, 6 need, 6 partner, 14 scope, 13 state.
    expect(plan().launchOn).toBe(weeks(42))
    // Shortest: 2 + 4 + 4, then 8 legal and 8 to hire. Longest: 4 + 8 + 8, then 20 scope and 20 state.
    expect([plan().earliestOn, plan().latestOn]).toEqual([weeks(26), weeks(60)])
  })

  test('names the way that holds it up, and what may slip', () => {
    expect(critical()).toEqual(['jn-convene', 'jn-need', 'jn-partner', 'jn-scope', 'jn-state', 'jn-launch'])
    expect(at('jn-legal').slackDays).toBe(21)
    expect(at('jn-review').slackDays).toBeNull()
  })

  test('begins with what needs nothing', () => {
    expect(currentSteps(plan()).map(({ step }) => step.id)).toEqual(['jn-convene'])
    expect(at('jn-need').startsOn).toBe(weeks(3))
  })
})

describe('what has happened', () => {
  test('a passed gate stands as it was, and frees what waited for it', () => {
    const done = [entry('jn-convene', { startedOn: begin, passedOn: weeks(1) })]
    expect(at('jn-convene', done)).toMatchObject({
      state: 'passed',
      endsOn: weeks(1),
      slackDays: null,
      critical: false,
    })
    expect(plan(done, weeks(1)).launchOn).toBe(weeks(40))
    expect(currentSteps(plan(done, weeks(1))).map(({ step }) => step.id)).toEqual(['jn-need', 'jn-readiness'])
  })

  test('what was begun ahead of its turn is still worked on', () => {
    const early = [entry('jn-legal', { startedOn: begin })]
    expect(currentSteps(plan(early)).map(({ step }) => step.id)).toEqual(['jn-convene', 'jn-legal'])
    // It no longer waits for a partner; the partner still holds up the federal scope.
    expect(at('jn-legal', early).startsOn).toBe(begin)
  })

  test('nothing open lies in the past', () => {
    expect(at('jn-convene', [], weeks(10)).startsOn).toBe(weeks(10))
    expect(plan([], weeks(10)).launchOn).toBe(weeks(52))
  })

  test('a step that runs over ends no earlier than today, and moves the launch', () => {
    const late = [entry('jn-convene', { startedOn: begin })]
    expect(at('jn-convene', late, weeks(5)).endsOn).toBe(weeks(5))
    expect(plan(late, weeks(5)).launchOn).toBe(weeks(44))
  })

  test('a longer legal pack becomes the way that holds it up', () => {
    const slow = [entry('jn-legal', { weeks: 20 })]
    expect(plan(slow).launchOn).toBe(weeks(47))
    expect(critical(slow)).toEqual(['jn-convene', 'jn-need', 'jn-partner', 'jn-legal', 'jn-launch'])
  })

  test('one day lost on a critical step is one day at the launch; one with slack moves nothing', () => {
    const shifted = (id: string, count: number) => plan([entry(id, { weeks: count })]).launchOn
    expect(shifted('jn-scope', 15)).toBe(weeks(43))
    expect(shifted('jn-consent', 6)).toBe(weeks(42))
    expect(shifted('jn-legal', 15)).toBe(weeks(42))
    expect(shifted('jn-legal', 16)).toBe(weeks(43))
  })

  test('after the first appointments the school has launched', () => {
    const all = file.steps.map(({ id }) => entry(id, { startedOn: begin, passedOn: weeks(30) }))
    expect(plan(all, weeks(31))).toMatchObject({ launched: true, launchOn: weeks(30) })
    expect(currentSteps(plan(all, weeks(31)))).toEqual([])
  })
})

describe('what a form says', () => {
  const step = file.steps[0]
  if (!step) throw new Error('no steps')
  const read = (typed: Readonly<Record<string, unknown>>) => readWriting(step, typed, weeks(4))

  test('is read', () => {
    const typed = {
      owner: 'Devon',
      weeks: '3',
      started: '2027-09-01',
      passed: '',
      documents: ['charter', 'x'],
      note: ' ',
      seen: '',
    }
    expect(read(typed)).toEqual({
      problems: {},
      writing: {
        stepId: 'jn-convene',
        ownerName: 'Devon',
        weeks: 3,
        startedOn: '2027-09-01',
        passedOn: null,
        documents: ['charter'],
        note: null,
        seen: null,
      },
    })
    expect(read({ documents: 'contacts' }).writing.documents).toEqual(['contacts'])
  })

  test.each([
    [{ started: '2027-09-31', owner: 'D' }, { started: 'not_a_day' }],
    [{ passed: '2027-10-01', owner: 'D' }, { passed: 'day_ahead' }],
    [{ started: '2027-09-10', passed: '2027-09-09', owner: 'D' }, { passed: 'passed_before_start' }],
    [{ started: '2027-09-10' }, { owner: 'owner_missing' }],
    [{ weeks: '0' }, { weeks: 'not_weeks' }],
    [{ weeks: '2.5' }, { weeks: 'not_weeks' }],
  ])('%o is refused beside its field', (typed, problems) => {
    expect(read(typed).problems).toEqual(problems)
  })
})
