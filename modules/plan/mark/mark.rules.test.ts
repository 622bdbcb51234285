import { describe, expect, test } from 'vitest'
import { readMarks, writeMarks } from './mark.rules.ts'
import type { MarkContext } from './mark.ts'

const school = '34674390101907'
const context: MarkContext = {
  schools: new Set([school, '34674390101908']),
  districts: new Map([['3467439', 2]]),
  firstYear: 2026,
  lastYear: 2033,
}
const read = (...lines: string[]) =>
  readMarks(['code,mark,year,count,by,since,note', ...lines].join('\n'), context)
const codes = (...lines: string[]) => {
  const answer = read(...lines)
  return answer.done ? [] : answer.refusals.map(({ line, column, code }) => `${line} ${column} ${code}`)
}

describe('a marks file', () => {
  test('gives every kind of mark, and writes back what it read', () => {
    const lines = [
      `${school},served_by_other,,,River Health,2021-08-01,`,
      '34674390101908,pinned,2028,,,,because',
      '34674390101908,preferred,,,,,',
      '3467439,district_floor,,1,,,',
      '3467439,district_cap,,2,,,',
    ]
    const answer = read(...lines)
    if (!answer.done) throw new Error(answer.refusals[0]?.sentence)
    expect(answer.result).toEqual([
      { kind: 'served_by_other', cds: school, by: 'River Health', since: '2021-08-01' },
      { kind: 'pinned', cds: '34674390101908', year: 2028 },
      { kind: 'preferred', cds: '34674390101908' },
      { kind: 'district_floor', districtCode: '3467439', count: 1 },
      { kind: 'district_cap', districtCode: '3467439', count: 2 },
    ])
    expect(readMarks(writeMarks(answer.result), context)).toEqual(answer)
  })

  test('needs only code and mark, in any order, with a byte order mark or quotes', () =>
    expect(readMarks(`\uFEFFMark,Code\r\n"open_now",${school}\r\n\r\n`, context)).toEqual({
      done: true,
      result: [{ kind: 'open_now', cds: school, by: null, since: null }],
    }))

  test.each([
    ['an unknown mark', [`${school},closed,,,,,`], ['2 mark mark_unknown']],
    ['a school of another county', ['19000000000000,preferred,,,,,'], ['2 code code_unknown']],
    ['a code that lost its zeros', ['4674390101907,preferred,,,,,'], ['2 code code_unknown']],
    ['a pin without a year', [`${school},pinned,,,,,`], ['2 year year_missing']],
    ['a pin before the plan', [`${school},pinned,2025,,,,`], ['2 year year_outside']],
    ['a pin after the plan', [`${school},pinned,2034,,,,`], ['2 year year_outside']],
    ['no word by whom', [`${school},served_by_other,,,,,`], ['2 by by_missing']],
    ['a day that is none', [`${school},open_now,,,,2026-02-30,`], ['2 since since_not_a_day']],
    ['a floor without a number', ['3467439,district_floor,,few,,,'], ['2 count count_missing']],
    [
      'a floor above the schools there are',
      ['3467439,district_floor,,3,,,'],
      ['2 count floor_above_schools'],
    ],
    [
      'a floor above the cap',
      ['3467439,district_floor,,2,,,', '3467439,district_cap,,1,,,'],
      ['2 count floor_above_cap'],
    ],
    [
      'two marks that cannot both hold',
      [`${school},pinned,2028,,,,`, `${school},not_to_be_served,,,,,`],
      ['3 mark marks_conflict'],
    ],
    [
      'one school pinned twice',
      [`${school},pinned,2028,,,,`, `${school},pinned,2029,,,,`],
      ['3 mark marks_conflict'],
    ],
    ['a cut row', [`${school},pinn`], ['2 null row_cut']],
  ])('refuses %s, with line and column', (_, lines, expected) => expect(codes(...lines)).toEqual(expected))

  test('refuses a header it does not know', () =>
    expect(readMarks('school,what\n1,2', context)).toMatchObject({
      done: false,
      refusals: [{ line: 1, code: 'header_unknown' }],
    }))

  test('an empty file has no header', () => expect(readMarks('', context).done).toBe(false))
})
