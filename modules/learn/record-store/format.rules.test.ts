import { expect, test } from 'vitest'
import { isDuration, isIri, isLanguageTag, isTimestamp, momentOf } from './format.rules.ts'

const cases = (holds: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  test.each(yes)(`${holds.name}: %s`, (text) => expect(holds(text)).toBe(true))
  test.each(no)(`${holds.name}: not %j`, (text) => expect(holds(text)).toBe(false))
}

cases(
  isTimestamp,
  [
    '2015-11-18T12:17:00+00:00',
    '2015-11-18T12:17:00Z',
    '2015-11-18T12:17:00.123456Z',
    '2015-11-18T12:17:00,5Z',
    '2015-11-18T12:17Z',
    '2015-11-18T12:17:00',
    '2016-02-29T00:00:00-08:00',
    '2015-11-18T12:17:00+0530',
    '2015-11-18T12:17:00+05',
  ],
  [
    '',
    '2015-11-18',
    '12:17:00Z',
    '2015-13-18T12:17:00Z',
    '2015-02-29T12:17:00Z',
    '2015-11-18T24:17:00Z',
    '2015-11-18T12:60:00Z',
    '2015-11-18T12:17:00-00:00',
    '2015-11-18T12:17:00-00',
    '2015-11-18T12:17:00-0000',
    '2015-11-18 12:17:00Z',
    'Wed, 18 Nov 2015 12:17:00 GMT',
    '1447849020',
    ' 2015-11-18T12:17:00Z',
  ],
)

cases(
  isDuration,
  [
    'PT4H35M59.14S',
    'P3Y1M29DT4H35M59.14S',
    'P3Y',
    'P4W',
    'PT0S',
    'PT1234S',
    'P0.5Y',
    'PT0,5H',
    'P1M',
    'PT1M',
  ],
  [
    '',
    'P',
    'PT',
    'P1',
    '1H',
    'P4W1D',
    'PT1D',
    'P1H',
    'P1DT',
    'PT1H1H',
    'P-1D',
    'p1d',
    '04:35:59',
    'P0001-01-01T00:00:00',
  ],
)

cases(
  isLanguageTag,
  [
    'en',
    'es',
    'en-US',
    'es-419',
    'zh-Hant-TW',
    'sr-Latn',
    'de-DE-1996',
    'sl-rozaj',
    'zh-cmn',
    'tlh',
    'und',
    'x-private',
    'i-klingon',
    'en-a-myext-b-another',
    'de-Latn-DE-1996-x-private',
  ],
  ['', 'e', 'english language', 'en_US', 'en-', '-en', 'a-DE', 'en--US', 'toolonglang', 'en-US-$', 'en-x'],
)

cases(
  isIri,
  ['http://example.com/a', 'https://example.com/فعل', 'urn:uuid:1', 'mailto:a@b', 'tag:a,2013:b', 'act:x'],
  [
    '',
    'example.com',
    '/a',
    'http:',
    'http://a b',
    '1http://a',
    'http://<a>',
    '://a',
    `http://${'a'.repeat(2000)}`,
  ],
)

test.each([
  ['2015-11-18T12:17:00+05:30', '2015-11-18T06:47:00.000Z'],
  ['2015-11-18T12:17:00+0530', '2015-11-18T06:47:00.000Z'],
  ['2015-11-18T12:17:00-08', '2015-11-18T20:17:00.000Z'],
  ['2015-11-18T12:17', '2015-11-18T12:17:00.000Z'],
  ['2015-11-18T12:17:00,1239Z', '2015-11-18T12:17:00.123Z'],
])('the moment of %s', (text, moment) => {
  expect(momentOf(text).toISOString()).toBe(moment)
})
