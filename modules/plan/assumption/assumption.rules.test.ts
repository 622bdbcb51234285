import { describe, expect, test } from 'vitest'
import list from '../../../content/assumptions/2026-11.json' with { type: 'json' }
import { defaultAssumptions, readAssumptions, unknownAssumptions } from './assumption.rules.ts'
import { assumptionFileSchema } from './assumption-file.ts'
import { partnerShapes } from './partner-shape.ts'

describe('the dated list', () => {
  test('holds every assumption once, each within its range and limits, with its source', () => {
    expect(assumptionFileSchema.safeParse(list).error?.issues ?? []).toEqual([])
  })

  test.each([
    ['a name missing', { ...list, assumptions: list.assumptions.slice(1) }],
    ['a name twice', { ...list, assumptions: [...list.assumptions, list.assumptions[0]] }],
    ['no source', { ...list, assumptions: list.assumptions.map((item) => ({ ...item, source: '' })) }],
    [
      'a value above its range',
      { ...list, assumptions: list.assumptions.map((item) => ({ ...item, value: item.high + 1 })) },
    ],
  ])('with %s it is refused', (_, broken) => {
    expect(assumptionFileSchema.safeParse(broken).success).toBe(false)
  })

  test('what nothing public says of Sacramento County is marked unknown', () => {
    const unknown = unknownAssumptions(defaultAssumptions({ countyCode: '34' })).map((item) => item.name)
    expect(unknown).toEqual(
      expect.arrayContaining([
        'pps_rate',
        'pass_through_share',
        'hires_per_year',
        'leaver_share',
        'months_to_fill_post',
      ]),
    )
    expect(unknown).not.toContain('start_clinicians')
  })

  test('a county begins with the clinicians its record tells of, any other with none', () => {
    expect(defaultAssumptions({ countyCode: '34' }).values.start_clinicians).toBe(60)
    expect(defaultAssumptions({ countyCode: '10' }).values.start_clinicians).toBe(0)
    expect(defaultAssumptions({ countyCode: '34' }).values.start_supervisors).toBeCloseTo(8.75, 10)
  })

  test('loaded calendars give the school days, and the caller the day on which the plan begins', () => {
    const days = [0, 13, 20, 22, 15, 14, 18, 18, 20, 17, 20, 4]
    const read = defaultAssumptions({ schoolDaysByMonth: days, planFrom: 20270115 })
    expect(read.values.school_days).toBe(181)
    expect(read.list.find((item) => item.name === 'school_days')?.confidence).toBe('measured')
    expect(read.values.plan_from).toBe(20270115)
  })
})

describe('readAssumptions', () => {
  const sentencesOf = (overrides: Record<string, number | string>) => {
    const read = readAssumptions(overrides)
    return read.done ? [] : read.refusals.map((refusal) => refusal.sentence)
  }

  test.each([
    [{ pps_rate: 300 }, 'pps_rate', 300],
    [{ pps_rate: ' 300.5 ' }, 'pps_rate', 300.5],
    [{ show_rate: '.9' }, 'show_rate', 0.9],
    [{ plan_from: '2026-11-21' }, 'plan_from', 20261121],
    [{ plan_from: 20261121 }, 'plan_from', 20261121],
    [{ start_supervisors: 0, start_clinicians: 60 }, 'start_supervisors', 0], // given, so not derived
    [{ start_clinicians: 12 }, 'start_supervisors', 1.75],
    [{ mix_medi_cal_pps: 0.85 }, 'mix_medi_cal_pps', 0.85], // its limit: with .15 commercial they fill the whole
  ])('%o gives %s = %d', (overrides, name, value) => {
    const read = readAssumptions(overrides as Record<string, number | string>)
    expect(read.done && read.result.values[name as 'pps_rate']).toBe(value)
  })

  test.each([
    [{ pps_rate: 0 }, 'pps_rate: 0 is too low; give at least 20 dollars a visit.'],
    [{ school_days: 400 }, 'school_days: 400 is too high; give at most 260 days a year.'],
    [{ pps_rat: 250 }, 'There is no assumption “pps_rat”; did you mean “pps_rate”?'],
    [{ leaver_rate: 0.2 }, 'There is no assumption “leaver_rate”; did you mean “leaver_share”?'],
    [{ moonlight: 1 }, 'There is no assumption “moonlight”; the plan’s assumptions page lists all of them.'],
    [
      { __proto__x: 1 },
      'There is no assumption “__proto__x”; the plan’s assumptions page lists all of them.',
    ],
    [{ pps_rate: '' }, 'pps_rate: “” is not a number; write it like 250.'],
    [{ pps_rate: '$250' }, 'pps_rate: “$250” is not a number; write it like 250.'],
    [{ pps_rate: '1,000' }, 'pps_rate: “1,000” is not a number; write it like 250.'],
    [{ pps_rate: Number.NaN }, 'pps_rate: “NaN” is not a number; write it like 250.'],
    [{ pps_rate: 'Infinity' }, 'pps_rate: “Infinity” is not a number; write it like 250.'],
    [{ hires_per_year: 1.5 }, 'hires_per_year: 1.5 must be a whole number of clinicians a year.'],
    [
      { plan_from: '2026-02-30' },
      'plan_from: “2026-02-30” is not a day of the calendar; write it like 2026-11-21.',
    ],
    [
      { mix_medi_cal_pps: 0.9 },
      'mix_medi_cal_pps 0.9 and mix_commercial 0.15 add to more than 1; lower one of them.',
    ],
    [
      { week_hours: 20, protected_hours: 20 },
      'protected_hours 20 leave no hour of a 20-hour week for visits; give fewer.',
    ],
  ])('%o is refused in a sentence', (overrides, sentence) => {
    expect(sentencesOf(overrides as Record<string, number | string>)).toEqual([sentence])
  })

  test('every wrong name and value is told at once', () => {
    expect(sentencesOf({ pps_rate: 0, school_days: 400, nonsense_here: 1 })).toHaveLength(3)
  })

  test('weights need not add to 1, but one of them must count', () => {
    expect(sentencesOf({ weight_disadvantage: 1 })).toEqual([])
    const none = {
      weight_disadvantage: 0,
      weight_chronic_absence: 0,
      weight_suspension: 0,
      weight_support_staff: 0,
    }
    expect(sentencesOf(none)).toHaveLength(1)
  })

  test('a change says that it is one, and what it was changed from', () => {
    const read = readAssumptions({ pps_rate: 420 })
    const item = read.done ? read.result.list.find((one) => one.name === 'pps_rate') : undefined
    expect(item?.source).toMatch(/^Changed from 250/)
    expect(item?.high).toBe(420)
  })
})

describe('the four partner shapes', () => {
  test.each(partnerShapes.map((shape) => [shape.code, shape] as const))(
    'shape %s changes what it says, within the limits of each value, and says why',
    (code, shape) => {
      const read = readAssumptions({}, { shape: code })
      if (!read.done) throw new Error(read.refusals.map(({ sentence }) => sentence).join(' '))
      for (const change of shape.changes) {
        const item = read.result.list.find(({ name }) => name === change.name)!
        expect(read.result.values[change.name]).toBe(change.value)
        expect(item.source).toBe(`Shape ${code}: ${change.why}`)
        expect(item.least <= item.low && item.low <= item.value).toBe(true)
        expect(item.value <= item.high && item.high <= item.most).toBe(true)
      }
      const others = Object.entries(read.result.values).filter(
        ([name]) => !shape.changes.some((change) => change.name === name),
      )
      expect(Object.fromEntries(others)).toEqual(
        Object.fromEntries(others.map(([name]) => [name, defaultAssumptions().values[name as 'pps_rate']])),
      )
    },
  )

  test('what a person entered stands above the shape', () => {
    const read = readAssumptions({ pps_rate: 120 }, { shape: 'C' })
    expect(read.done && read.result.values).toMatchObject({ pps_rate: 120, plan_avg_paid: 88 })
  })

  test('what the shape settles is not drawn from a range of another shape', () => {
    const read = readAssumptions({}, { shape: 'C' })
    const rate = read.done ? read.result.list.find(({ name }) => name === 'pps_rate') : undefined
    expect(rate).toMatchObject({ low: 75, high: 110 })
  })
})
