import { describe, expect, test } from 'vitest'
import { audienceWords } from '../talk/audience.words.ts'
import { clockOf, dayOf, folded, partsOf } from './cell.rules.ts'
import { readProgramCalendar } from './program-calendar.rules.ts'
import { rehearse } from './program-check.rules.ts'
import { readProgramCsv } from './program-csv.rules.ts'

const timeZone = 'America/Los_Angeles'
const held = {
  timeZone,
  startsAt: new Date('2027-03-04T17:00:00Z'),
  endsAt: new Date('2027-03-06T00:00:00Z'),
}
const names = {
  roles: [audienceWords.en.audiences, audienceWords.es.audiences],
  themes: [audienceWords.en.themes, audienceWords.es.themes],
}
const csv = (text: string) => readProgramCsv(text, held, names)
const standing = { convening: held, rooms: [], speakers: [], talks: [] }

test.each([
  ['2027-03-04', '2027-03-04'],
  ['3/4/2027', '2027-03-04'],
  ['03/04/27', '2027-03-04'],
  ['2027-02-30', null],
  ['13/4/2027', null],
  ['tomorrow', null],
])('the day %s is %s', (text, expected) => {
  expect(dayOf(text)).toBe(expected)
})

test.each([
  ['9:00', '09:00'],
  ['14:30', '14:30'],
  ['9:00 AM', '09:00'],
  ['12:15 p.m.', '12:15'],
  ['12:15 am', '00:15'],
  ['2:30PM', '14:30'],
  ['09:00:00', '09:00'],
  ['24:00', null],
  ['9:60', null],
  ['13:00 PM', null],
  ['noon', null],
])('the clock %s is %s', (text, expected) => {
  expect(clockOf(text)).toBe(expected)
})

test('names are the same whatever their accents and capitals, and differ in every script', () => {
  expect(folded(' Salón  Grande')).toBe('salon grande')
  expect(folded('大厅')).not.toBe(folded('小厅'))
  expect(partsOf('Ana; Ben |Ana;')).toEqual(['Ana', 'Ben'])
})

describe('a program as CSV', () => {
  test('is read by its headings in either language, line breaks within a cell and all', () => {
    const { talks, faults } = csv(
      '\uFEFFTítulo,Desde,Hasta,Salón,Ponentes,Para quién,Tema,Resumen\r\n"Bien, venidos",9:00 AM,10:00 AM,Gran sala,Ana; Ben,Directores de escuela,Sistemas,"Uno\r\ndos"\r\n\r\nDos,10:00,11:00,,,leader;principal,,\r\n',
    )
    expect(faults).toEqual([])
    expect(talks).toMatchObject([
      {
        line: 2,
        title: 'Bien, venidos',
        room: 'Gran sala',
        speakers: ['Ana', 'Ben'],
        roles: ['principal'],
        themes: ['systems'],
      },
      { line: 5, title: 'Dos', room: null, roles: ['leader', 'principal'] },
    ])
    expect(talks[0]?.startsAt.toISOString()).toBe('2027-03-04T17:00:00.000Z')
  })

  test('says of each wrong cell its line, its column and why', () => {
    const { talks, faults } = csv(
      'title;day;from;until;roles;capacity;link\n;2027-03-04;9:00;10:00;;;\nTwo;2027-13-01;nine;;Wizards;-4;http://a\nThree;3/4/2027;9:00;10:00;;;;;more\n',
    )
    expect(talks).toEqual([])
    expect(faults.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'title', 'missing'],
      [3, 'capacity', 'not_a_number'],
      [3, 'link', 'not_a_link'],
      [3, 'day', 'not_a_day'],
      [3, 'from', 'not_a_clock'],
      [3, 'until', 'missing'],
      [3, 'roles', 'unknown_role'],
      [4, null, 'column_count'],
    ])
  })

  test.each([
    ['', 'columns_missing'],
    ['name,begins\nA,9:00', 'columns_missing'],
    ['title,from,until\n', 'empty'],
    ['title,from,until\n"Open,9:00,10:00\nTwo,11:00,12:00', 'open_quote'],
    [`title,from,until\n${'A,9:00,10:00\n'.repeat(301)}`, 'too_many'],
  ])('that is none is refused as a whole', (text, reason) => {
    expect(csv(text)).toMatchObject({ talks: [], faults: [{ reason }] })
  })
})

const ics = (events: string) =>
  readProgramCalendar(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\n${events}END:VCALENDAR\r\n`,
    held,
  )
const event = (lines: string) => `BEGIN:VEVENT\r\nUID:a\r\n${lines}\r\nEND:VEVENT\r\n`

describe('a program as iCalendar', () => {
  test('is read with its hours in whatever zone they are written', () => {
    const { talks, faults } = ics(
      [
        'SUMMARY:One\r\nDTSTART:20270304T170000Z\r\nDTEND:20270304T180000Z\r\nLOCATION:Hall',
        'SUMMARY:Two\r\nDTSTART;TZID=America/New_York:20270304T130000\r\nDURATION:PT45M',
        'SUMMARY:Three\r\nDTSTART:20270304T110000\r\nDTEND:20270304T120000\r\nDESCRIPTION:Said',
        'SUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART:20270304T110000\r\nDTEND:20270304T120000',
      ]
        .map(event)
        .join(''),
    )
    expect(faults).toEqual([])
    expect(
      talks.map(({ title, startsAt, endsAt }) => [title, startsAt.toISOString(), endsAt.toISOString()]),
    ).toEqual([
      ['One', '2027-03-04T17:00:00.000Z', '2027-03-04T18:00:00.000Z'],
      ['Two', '2027-03-04T18:00:00.000Z', '2027-03-04T18:45:00.000Z'],
      ['Three', '2027-03-04T19:00:00.000Z', '2027-03-04T20:00:00.000Z'],
    ])
    expect(talks[0]?.room).toBe('Hall')
    expect(talks[2]?.summary).toBe('Said')
  })

  test('names what is no talk, and what is no calendar', () => {
    const { faults } = ics(
      [
        'SUMMARY:Day\r\nDTSTART;VALUE=DATE:20270304',
        'SUMMARY:Weekly\r\nDTSTART:20270304T110000\r\nDTEND:20270304T120000\r\nRRULE:FREQ=WEEKLY',
        'DTSTART:20270304T110000\r\nDTEND:20270304T120000',
        'SUMMARY:Never',
      ]
        .map(event)
        .join(''),
    )
    expect(faults.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'whole_day'],
      [2, 'repeats'],
      [3, 'missing'],
      [4, 'not_a_clock'],
    ])
    expect(readProgramCalendar('<script>alert(1)</script>', held).faults).toMatchObject([
      { reason: 'not_a_calendar' },
    ])
    expect(ics('').faults).toMatchObject([{ reason: 'empty' }])
  })
})

test('clashes within the file and with the program are found before anything is written', () => {
  const read = csv(
    'title,from,until,room,speakers\nOne,9:00,10:00,Hall,Ana\nTwo,9:30,10:30,HALL,\nThree,9:30,9:45,,ana\nFour,8:00,9:00,,\nFive,11:00,10:00,,\nOne,9:00,9:30,,\nSix,12:00,13:00,Den,Ben\n',
  )
  const there = {
    id: 'talk',
    roomId: 'den',
    roomName: 'Den',
    title: 'Lunch',
    titleEs: null,
    startsAt: new Date('2027-03-04T20:30:00Z'),
    endsAt: new Date('2027-03-04T21:30:00Z'),
    cancelledAt: null,
    speakers: [],
  } as never
  const { faults, newRooms, newSpeakers } = rehearse(read, {
    ...standing,
    rooms: [{ id: 'den', name: 'Den' }] as never,
    talks: [there],
  })
  expect(faults.map(({ line, reason, value }) => [line, reason, value])).toEqual([
    [3, 'room_clash', 'Hall: One'],
    [4, 'speaker_clash', 'Ana: One'],
    [5, 'outside', 'Four'],
    [6, 'ends_first', 'Five'],
    [7, 'there_already', 'One'],
    [8, 'room_clash', 'Den: Lunch'],
  ])
  expect(newRooms).toEqual(['Hall'])
  expect(newSpeakers).toEqual(['Ana', 'Ben'])
})
