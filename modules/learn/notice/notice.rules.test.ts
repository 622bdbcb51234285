import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { agreementNoticeOn, certificateNoticeOn } from './notice.rules.ts'
import { noticeKinds } from './notice.ts'
import { noticeLetter } from './notice.words.ts'

const day = calendarDate

describe('an agreement', () => {
  const signed = [{ number: 1, name: 'A', signerName: 'B', signedOn: day('2027-07-01') }]
  const agreement = { startsOn: day('2027-07-01'), endsOn: day('2028-06-30'), endedOn: null, parties: signed }
  test.each([
    ['2028-03-31', null],
    ['2028-04-01', '2028-04-01'],
    ['2028-05-30', '2028-04-01'],
    ['2028-05-31', '2028-05-31'],
    ['2028-06-30', '2028-05-31'],
    ['2028-07-01', null],
  ])('on %s a letter is owed for %s', (today, dueOn) => {
    expect(agreementNoticeOn(agreement, day(today))).toBe(dueOn)
  })
  test('that was ended, or has no last day, asks for none', () => {
    expect(agreementNoticeOn({ ...agreement, endedOn: day('2028-01-01') }, day('2028-04-01'))).toBeNull()
    expect(agreementNoticeOn({ ...agreement, endsOn: null }, day('2028-04-01'))).toBeNull()
  })
})

describe('a certificate', () => {
  const certificate = { renewBy: day('2028-06-30'), graceDays: 60, revokedAt: null }
  test.each([
    ['2028-03-31', null],
    ['2028-04-01', '2028-04-01'],
    ['2028-06-30', '2028-04-01'],
    ['2028-07-01', '2028-06-30'],
    ['2028-08-29', '2028-06-30'],
    ['2028-08-30', null],
  ])('on %s a letter is owed for %s', (today, dueOn) => {
    expect(certificateNoticeOn(certificate, day(today))).toBe(dueOn)
  })
  test('that was taken back asks for none', () => {
    expect(certificateNoticeOn({ ...certificate, revokedAt: new Date() }, day('2028-04-01'))).toBeNull()
  })
})

test('a letter speaks both languages, says how to end letters, and its subject names nobody', () => {
  for (const kind of noticeKinds) {
    const notice = {
      personId: 'p',
      kind,
      aboutId: 'c1-05-county',
      dueOn: day('2028-04-01'),
      name: 'The Thing',
    }
    const letter = noticeLetter(notice, 'https://learn.example.org')
    expect(letter.body).toContain('Hello,')
    expect(letter.body).toContain('Hola:')
    expect(letter.body).toContain('https://learn.example.org/learn/letters')
    expect(letter.subject).not.toContain('The Thing')
    expect(letter.body.includes('The Thing')).toBe(kind !== 'certificate_due')
  }
})
