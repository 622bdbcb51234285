import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from '#platform/time.ts'
import { openReadiness } from './read-readiness.ts'
import { scoreOf } from './readiness.rules.ts'
import type { ReadinessAnswers } from './readiness.ts'
import { answersSince, isTaskLate, proposeTasks, readTasks } from './task.rules.ts'
import type { ReadinessTask } from './task.ts'

const readiness = await openReadiness()()
const today = calendarDate('2027-09-15')
const answers: ReadinessAnswers = { 'rd-cost': '0', 'rd-minor': '1', 'rd-record': 'unknown', 'rd-staff': '2' }
const propose = (made: readonly { readonly itemId: string }[] = []) =>
  proposeTasks(readiness, 'school', scoreOf(readiness, 'school', answers), made, today, 'en')
const task = (more: Partial<ReadinessTask> = {}): ReadinessTask => ({
  id: 't',
  checkId: 'c',
  form: 'school',
  placeCode: '00100010000001',
  itemId: 'rd-cost',
  kind: 'gap',
  ownerName: 'Amara Stone',
  ownerPersonId: null,
  dueOn: today,
  personName: 'Tomas Ridge',
  madeAt: new Date(0),
  answer: null,
  note: null,
  closedName: null,
  closedAt: null,
  ...more,
})

describe('what is proposed', () => {
  test('each gap and question, to whoever can answer it, sooner where it stops the launch', () => {
    expect(propose().map(({ itemId, kind, ownerName, dueOn }) => [itemId, kind, ownerName, dueOn])).toEqual([
      ['rd-cost', 'gap', 'Principal', addDays(today, 42)],
      ['rd-minor', 'gap', expect.any(String), addDays(today, 14)],
      ['rd-record', 'question', "Your county's or district's counsel", addDays(today, 14)],
    ])
  })

  test('what has a task already is left out', () => {
    expect(propose([{ itemId: 'rd-cost' }]).map(({ itemId }) => itemId)).toEqual(['rd-minor', 'rd-record'])
  })
})

describe('what a form takes', () => {
  const typed = { 'rd-cost.take': 'yes', 'rd-cost.owner': ' Amara Stone ', 'rd-cost.due': '2027-09-15' }

  test('is what is ticked, with its name and its day', () => {
    expect(readTasks(propose(), typed, today)).toEqual({
      problems: {},
      tasks: [{ itemId: 'rd-cost', kind: 'gap', ownerName: 'Amara Stone', dueOn: '2027-09-15' }],
    })
    expect(readTasks(propose(), { ...typed, 'rd-cost.take': '' }, today).tasks).toEqual([])
    expect(readTasks(propose([{ itemId: 'rd-cost' }]), typed, today).tasks).toEqual([])
  })

  test.each([
    [{ 'rd-cost.owner': '' }, { 'rd-cost.owner': 'owner_missing' }],
    [{ 'rd-cost.due': '2027-09-31' }, { 'rd-cost.due': 'not_a_day' }],
    [{ 'rd-cost.due': '2027-09-14' }, { 'rd-cost.due': 'day_passed' }],
  ])('%o is refused beside its field', (more, problems) => {
    expect(readTasks(propose(), { ...typed, ...more }, today).problems).toEqual(problems)
  })
})

test.each([
  ['on its day', {}, false],
  ['the day after', { dueOn: calendarDate('2027-09-14') }, true],
  ['closed', { dueOn: calendarDate('2027-09-14'), closedAt: new Date(0) }, false],
])('late: %s', (_, more, late) => {
  expect(isTaskLate(task(more), today)).toBe(late)
})

test('what came in since stands in for the answer; a dropped task changes nothing', () => {
  const closed = [task({ answer: '2' }), task({ itemId: 'rd-record', answer: null, closedAt: new Date(0) })]
  expect(answersSince(answers, closed)).toEqual({ ...answers, 'rd-cost': '2' })
})
