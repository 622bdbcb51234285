import { describe, expect, it } from 'vitest'
import { makeCalendars, practiceCalendarFiles } from '#db/practice/practice-calendars.ts'
import { calendarSentence } from './calendar.words.ts'
import { parseCalendarCsv } from './parse-calendar-csv.ts'
import { parseCalendarIcs } from './parse-calendar-ics.ts'
import { calendarCsv } from './write-calendar.ts'

const header = 'cds_code,school_year,kind,from,to,name\n'
const district = '00700110000000'
const good = `${district},2026-27,first_day,2026-08-13,,\n${district},2026-27,last_day,06/03/2027,,\n`
const place = { placeCds: district, schoolYear: '2026-27' }

function problemsOf(text: string) {
  const outcome = parseCalendarCsv(text)
  return outcome.done ? [] : outcome.problems.map(({ line, reason }) => `${line} ${reason}`)
}

describe('a calendar as CSV', () => {
  it('reads days in both ways of writing, runs and names with commas', () => {
    const outcome = parseCalendarCsv(
      `\ufeff${header}${good}${district},2026-27,holiday,2026-11-23,2026-11-27,"Recess, fall"\n`,
    )
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
    expect(outcome.result).toEqual([
      {
        ...place,
        firstDay: '2026-08-13',
        lastDay: '2027-06-03',
        closed: [{ from: '2026-11-23', to: '2026-11-27', name: 'Recess, fall' }],
        opened: [],
        minimumDays: [],
        testingDays: [],
      },
    ])
  })

  it('reads back what it wrote of the practice county', () => {
    const outcome = parseCalendarCsv(calendarCsv(makeCalendars()))
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
    const byPlace = (a: { placeCds: string }, b: { placeCds: string }) => (a.placeCds < b.placeCds ? -1 : 1)
    expect(outcome.result).toEqual(makeCalendars().toSorted(byPlace))
  })

  it.each([
    ['a header without its columns', 'school,day\nx,y\n', ['1 columns_missing']],
    ['nothing but a header', header, ['null empty']],
    ['a code that lost its zeros', `${header}70011000000,2026-27,first_day,2026-08-13,,\n`, ['2 bad_cds']],
    [
      'a year that does not follow',
      `${header}${district},2026-28,first_day,2026-08-13,,\n`,
      ['2 unknown_year'],
    ],
    ['a kind that is not known', `${header}${district},2026-27,party,2026-08-13,,\n`, ['2 unknown_kind']],
    ['a day that is none', `${header}${district},2026-27,first_day,2026-02-30,,\n`, ['2 not_a_day']],
    [
      'a run that goes backwards',
      `${header}${district},2026-27,holiday,2026-11-27,2026-11-23,\n`,
      ['2 range_backwards'],
    ],
    [
      'a recess of half a year',
      `${header}${district},2026-27,holiday,2026-08-20,2027-02-20,\n`,
      ['2 range_too_long'],
    ],
    [
      'a first day that is a week',
      `${header}${district},2026-27,first_day,2026-08-13,2026-08-19,\n`,
      ['2 not_one_day'],
    ],
    ['two first days', `${header}${good}${district},2026-27,first_day,2026-08-20,,\n`, ['4 said_twice']],
    ['a line that is too short', `${header}${district},2026-27\n`, ['2 column_count']],
    [
      'a quotation mark that stays open',
      `${header}${good}${district},2026-27,holiday,2026-11-23,,"Recess\n`,
      ['4 column_count'],
    ],
    [
      '400 school days',
      `${header}${district},2026-27,first_day,2026-07-01,,\n${district},2026-27,last_day,2027-06-30,,\n`,
      ['null too_many_days'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('says what is wrong in a sentence', () => {
    const outcome = parseCalendarCsv(`${header}${district},2026-27,first_day,2026-02-30,,\n`)
    if (outcome.done) throw new Error('read')
    expect(outcome.problems.map((problem) => calendarSentence(problem))).toEqual([
      'Line 2: "2026-02-30" is not a day. Write it as 2026-08-13.',
    ])
  })
})

const event = (lines: string) => `BEGIN:VEVENT\r\nUID:${lines.length}\r\n${lines}\r\nEND:VEVENT\r\n`
const calendar = (...events: readonly string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${events.map(event).join('')}END:VCALENDAR\r\n`
const term = [
  'SUMMARY:First Day of School\r\nDTSTART;VALUE=DATE:20260813',
  'SUMMARY:Last Day of School - Minimum Day\r\nDTSTART;VALUE=DATE:20270603',
]

describe('a calendar as iCalendar', () => {
  it('reads back every district of the practice county', () => {
    const files = practiceCalendarFiles().filter(({ name }) => name.endsWith('.ics'))
    expect(files).toHaveLength(14)
    for (const { name, bytes } of files) {
      const outcome = parseCalendarIcs(Buffer.from(bytes).toString('utf8'), {
        placeCds: name.slice(0, 14),
        schoolYear: '2026-27',
      })
      if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
      expect(outcome.result).toEqual(makeCalendars().filter((own) => own.placeCds === name.slice(0, 14)))
    }
  })

  it('sees from a title what a district means, and names what it passed over', () => {
    const outcome = parseCalendarIcs(
      calendar(
        ...term,
        'SUMMARY:Winter Break - No School\r\nDTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20270109',
        'SUMMARY:Minimum Day before Winter Break\r\nDTSTART;VALUE=DATE:20261218',
        'SUMMARY:Band concert\r\nDTSTART:20261210T190000\r\nDTEND:20261210T210000',
      ),
      place,
    )
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
    const [read] = outcome.result
    expect(read?.firstDay).toBe('2026-08-13')
    expect(read?.lastDay).toBe('2027-06-03')
    expect(read?.closed).toEqual([{ from: '2026-12-21', to: '2027-01-08', name: 'Winter Break - No School' }])
    expect(read?.minimumDays).toEqual(['2026-12-18'])
    expect(outcome.passedOver).toEqual(['Band concert'])
  })

  it('repeats an event by its rule, and keeps to the year asked for', () => {
    const outcome = parseCalendarIcs(
      calendar(
        ...term,
        'SUMMARY:Early Release\r\nDTSTART;VALUE=DATE:20260819\r\nRRULE:FREQ=WEEKLY;COUNT=3',
        'SUMMARY:Labor Day\r\nDTSTART;VALUE=DATE:20250901',
      ),
      place,
    )
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
    expect(outcome.result[0]?.minimumDays).toEqual(['2026-08-19', '2026-08-26', '2026-09-02'])
    expect(outcome.result[0]?.closed).toEqual([])
  })

  it('takes the day in California of an event that names a moment', () => {
    const outcome = parseCalendarIcs(
      calendar(...term, 'SUMMARY:Minimum Day\r\nDTSTART:20260905T013000Z\r\nDTEND:20260905T023000Z'),
      place,
    )
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems))
    expect(outcome.result[0]?.minimumDays).toEqual(['2026-09-04'])
  })

  it.each([
    ['a web page', '<html>', 'not_a_calendar'],
    ['half a file', calendar(...term).slice(0, 60), 'not_a_calendar'],
    ['no first day', calendar('SUMMARY:Last day of school\r\nDTSTART;VALUE=DATE:20270603'), 'first_missing'],
    [
      'an endless rule outside the year',
      calendar('SUMMARY:No school\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY'),
      'first_missing',
    ],
  ])('refuses %s', (_, text, reason) => {
    const outcome = parseCalendarIcs(text, place)
    expect(outcome.done ? [] : outcome.problems.map((problem) => problem.reason)).toEqual([reason])
  })
})
