import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import {
  holdsFor,
  isPartnershipSigned,
  paperName,
  paperTypeOf,
  readAgreement,
  standingOf,
  whyNotPaper,
} from './agreement.rules.ts'
import { type Agreement, mostPaperBytes } from './agreement.ts'

const today = calendarDate('2027-09-15')
const day = calendarDate
const signed = { number: 1, name: 'Meadow Unified', signerName: 'P. Meadow', signedOn: day('2027-06-01') }
const agreement: Agreement = {
  id: 'a',
  kind: 'mou',
  title: 'MOU',
  scope: 'school',
  placeCode: '00100010000001',
  placeName: 'Willow',
  startsOn: day('2027-07-01'),
  endsOn: day('2028-06-30'),
  endedOn: null,
  endedReason: null,
  personName: 'Devon Lark',
  recordedAt: new Date(0),
  parties: [signed, { ...signed, number: 2 }],
  paper: { id: 'p', name: 'mou.pdf', personName: 'Devon Lark', addedAt: new Date(0) },
}
const unsigned = [signed, { ...signed, number: 2, signedOn: null }]

describe('standingOf', () => {
  test.each([
    ['in force', {}, 'in_force'],
    ['no last day', { endsOn: null }, 'in_force'],
    ['ninety days left', { endsOn: day('2027-12-14') }, 'expiring'],
    ['ninety-one days left', { endsOn: day('2027-12-15') }, 'in_force'],
    ['its last day is today', { endsOn: day('2027-09-15') }, 'expiring'],
    ['its last day was yesterday', { endsOn: day('2027-09-14') }, 'expired'],
    ['one signature is missing', { parties: unsigned }, 'unsigned'],
    ['missing, and run out', { parties: unsigned, endsOn: day('2027-09-14') }, 'expired'],
    ['begins tomorrow', { startsOn: day('2027-09-16') }, 'upcoming'],
    ['begins today', { startsOn: day('2027-09-15') }, 'in_force'],
    ['ended today', { endedOn: day('2027-09-15') }, 'ended'],
  ] as const)('%s', (_, more, standing) => {
    expect(standingOf({ ...agreement, ...more }, today)).toBe(standing)
  })
})

test.each([
  ['all is there', {}, true],
  ['no paper', { paper: null }, false],
  ['another kind', { kind: 'baa' }, false],
  ['a signature is missing', { parties: unsigned }, false],
  ['about to run out still counts', { endsOn: day('2027-09-20') }, true],
  ['run out', { endsOn: day('2027-09-01') }, false],
] as const)('signed: %s', (_, more, is) => {
  expect(isPartnershipSigned({ ...agreement, ...more } as Agreement, today)).toBe(is)
})

test.each([
  ['its own school', 'school', '00100010000001', true],
  ['another school', 'school', '00100010000002', false],
  ['its district', 'district', '0010001', true],
  ['another district', 'district', '0010002', false],
  ['the whole county', 'county', null, true],
] as const)('holds for a school: %s', (_, scope, placeCode, holds) => {
  const asked = { schoolCode: '00100010000001', districtCode: '0010001' }
  expect(holdsFor({ scope, placeCode }, asked)).toBe(holds)
})

describe('what a form says', () => {
  const typed = {
    kind: 'mou',
    title: 'MOU 2027',
    place: '0010001',
    starts: '2027-07-01',
    ends: '',
    'party-1': 'Meadow Unified',
    'party-3': 'Valley Health Center',
  }

  test('is read', () => {
    expect(readAgreement(typed)).toEqual({
      problems: {},
      agreement: {
        kind: 'mou',
        title: 'MOU 2027',
        placeCode: '0010001',
        startsOn: '2027-07-01',
        endsOn: null,
        parties: ['Meadow Unified', 'Valley Health Center'],
      },
    })
  })

  test.each([
    ['no kind', { kind: 'treaty' }, { kind: 'kind_missing' }],
    ['no name', { title: ' ' }, { title: 'title_missing' }],
    ['a place that is none', { place: '123' }, { place: 'place_unknown' }],
    ['no such day', { starts: '2027-06-31' }, { starts: 'not_a_day' }],
    ['ends before it starts', { ends: '2027-06-30' }, { ends: 'ends_before_start' }],
    ['one party', { 'party-3': '' }, { 'party-1': 'parties_missing' }],
  ])('%s is refused beside its field', (_, more, problems) => {
    expect(readAgreement({ ...typed, ...more })).toEqual({ agreement: null, problems })
  })
})

describe('what a file is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)

  test.each([
    ['a PDF', bytes('%PDF-1.7\nsomething\n%%EOF\n'), 'application/pdf'],
    ['a PDF that broke off', bytes('%PDF-1.7\nsomething'), null],
    ['a PNG', png, 'image/png'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a page that calls itself PDF', bytes('<html>%PDF-</html>'), null],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90), null],
    ['nothing', new Uint8Array(), null],
  ])('%s is known by what it holds', (_, given, type) => {
    expect(paperTypeOf(given)).toBe(type)
  })

  test('none, too large or of another kind is refused', () => {
    expect(whyNotPaper(null)).toBe('file_missing')
    expect(whyNotPaper(new Uint8Array())).toBe('file_missing')
    expect(whyNotPaper(new Uint8Array(mostPaperBytes + 1))).toBe('file_too_large')
    expect(whyNotPaper(bytes('hello'))).toBe('file_of_other_kind')
    expect(whyNotPaper(png)).toBeNull()
  })

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\papers\\MOU 2027 (signed).pdf', 'MOU 2027 -signed-.pdf'],
    ['page.html', 'page.pdf'],
    ['', 'agreement.pdf'],
  ])('%s is kept as %s', (given, kept) => {
    expect(paperName(given, 'application/pdf')).toBe(kept)
  })
})
