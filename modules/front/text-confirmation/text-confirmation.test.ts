import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import { calendarDate } from '#platform/time.ts'
import { whyNotConfirm, withConfirmations } from './text-confirmation.rules.ts'
import type { ConfirmationKind, TextConfirmation, TextPart } from './text-confirmation.ts'
import { wordsParts } from './words-of-page.ts'

const part = (kind: ConfirmationKind): TextPart => ({
  kind,
  part: 'page.careers',
  language: 'es',
  title: 'Carreras',
  text: 'Venga.',
})
const by = (kind: ConfirmationKind, more: Partial<TextConfirmation> = {}): TextConfirmation => ({
  kind,
  part: 'page.careers',
  language: 'es',
  textHash: contentHash('Venga.'),
  confirmedBy: 'Someone',
  confirmedOn: calendarDate('2026-11-02'),
  enteredById: newId(),
  ...more,
})
const stands = (kind: ConfirmationKind, all: readonly TextConfirmation[]) =>
  withConfirmations(part(kind), contentHash('Venga.'), all).confirmed

test('a confirmation holds for the very words, the language and the kind, and for nothing else', () => {
  expect(stands('reviewer', [by('reviewer')])).toBe(true)
  expect(stands('reviewer', [by('reviewer', { textHash: contentHash('Vengan.') })])).toBe(false)
  expect(stands('reviewer', [by('reviewer', { language: 'en' })])).toBe(false)
  expect(stands('reviewer', [by('reviewer', { part: 'page.model' })])).toBe(false)
  expect(stands('reviewer', [by('counsel')])).toBe(false)
})

test('crisis help needs two people, and one person twice is one', () => {
  const one = by('crisis')
  expect(stands('crisis', [one])).toBe(false)
  expect(stands('crisis', [one, by('crisis', { enteredById: one.enteredById })])).toBe(false)
  expect(stands('crisis', [one, by('crisis')])).toBe(true)
})

const today = calendarDate('2026-11-20')
const typed = {
  kind: 'reviewer',
  part: 'page.careers',
  language: 'es',
  text_hash: contentHash('Venga.'),
  confirmed_by: 'Someone',
  confirmed_on: '2026-11-02',
} as const
const context = {
  part: withConfirmations(part('reviewer'), contentHash('Venga.'), []),
  today,
  personId: newId(),
  checkLate: false,
}

test.each([
  [{}, null],
  [{ text_hash: contentHash('Vengan.') }, 'text_changed'],
  [{ confirmed_by: '' }, 'name_missing'],
  [{ confirmed_on: '2026-02-30' }, 'no_such_day'],
  [{ confirmed_on: '2026-11-21' }, 'day_ahead'],
  [{ confirmed_on: '2026-11-20' }, null],
])('%o is answered with %s', (more, refusal) => {
  expect(whyNotConfirm({ ...typed, ...more }, context)).toBe(refusal)
})

test('every page with words of its own can find a reviewer', () => {
  expect(wordsParts.length).toBe(4)
  for (const { text } of wordsParts) expect(text.split('\n').length).toBeGreaterThan(8)
})
