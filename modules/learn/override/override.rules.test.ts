import { describe, expect, test } from 'vitest'
import { openTaught } from '../role/open-curriculum.ts'
import { countyCurriculum } from './county-curriculum.rules.ts'
import {
  applyOverrides,
  changesBetween,
  conflictsOf,
  keyOf,
  textsOf,
  thingsOf,
  whyNotValue,
} from './override.rules.ts'
import type { Override, OverridePart } from './override.ts'

const { library, glossary } = await openTaught()()
const things = thingsOf(library)
const texts = textsOf(things)
const override = (
  thingId: string,
  part: OverridePart,
  value: string | null,
  more: Partial<Override> = {},
): Override => ({
  id: `${thingId} ${part}`,
  thingId,
  part,
  value,
  baseText: texts[keyOf(thingId, part)] ?? null,
  baseEdition: 1,
  personName: 'Marisol Arroyo',
  writtenAt: new Date(0),
  ...more,
})
const idOf = (slug: string) => library.roles.find((role) => role.slug === slug)?.id ?? ''
const curriculum = (overrides: readonly Override[]) => countyCurriculum(library, glossary, overrides)

describe('what can be said otherwise', () => {
  test('everything has one permanent name', () => {
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
    for (const kind of ['role', 'phase', 'step', 'task', 'field', 'resource', 'source'])
      expect(
        things.some((thing) => thing.kind === kind),
        kind,
      ).toBe(true)
  })

  test.each([
    ['name', '', 'value_missing'],
    ['name', 'x'.repeat(301), 'too_long'],
    ['text', 'x'.repeat(4001), 'too_long'],
    ['order', '-1', 'not_a_number'],
    ['standing', 'gone', 'part_unknown'],
    ['address', 'http://example.org', 'not_an_address'],
    ['address', 'javascript:alert(1)', 'not_an_address'],
    ['address', 'https://example.org/form', null],
    ['standing', 'retired', null],
    ['name', 'School guide', null],
  ] as const)('%s %s: %s', (part, value, why) => {
    expect(whyNotValue(part, value)).toBe(why)
  })
})

describe('a county’s words', () => {
  test('stand in place of the common ones, and nothing else moves', () => {
    const source = library.sources[0]
    const said = applyOverrides(library, [
      override('c1-1-around', 'name', 'Walk the campus'),
      override('c1-1-around', 'text', 'Come early.\n\nStay late.'),
      override('c1-1-around-keys', 'name', 'Fetch your keys at the county office'),
      override(source?.id ?? '', 'address', 'https://example.org/ours'),
    ])
    const step = said.phases.flatMap(({ steps }) => steps).find(({ id }) => id === 'c1-1-around')
    expect(step?.title).toBe('Walk the campus')
    expect(step?.body.map((block) => block.kind)).toEqual(['paragraph', 'paragraph'])
    expect(step?.tasks.find(({ id }) => id === 'c1-1-around-keys')?.text).toContain('county office')
    expect(said.sources[0]?.address).toBe('https://example.org/ours')
    const changed = changesBetween(texts, textsOf(thingsOf(said))).map(({ key }) => key)
    expect(changed).toHaveLength(4)
  })

  test('without a value the common text holds', () => {
    expect(applyOverrides(library, [override('c1-1-around', 'name', null)])).toEqual(library)
  })

  test('are shown as words, never as a page’s own code', () => {
    const said = applyOverrides(library, [override('c1-1-around', 'text', '<script>alert(1)</script>')])
    const step = said.phases.flatMap(({ steps }) => steps).find(({ id }) => id === 'c1-1-around')
    expect(step?.body).toMatchObject([{ kind: 'paragraph', text: '<script>alert(1)</script>' }])
  })
})

describe('roles', () => {
  const own = JSON.stringify({
    title: 'Wellness Aide',
    summary: 'Greets.',
    order: 0,
    follows: 'family-navigator',
  })

  test('are renamed, reordered and set aside', () => {
    const taught = curriculum([
      override(idOf('principal'), 'name', 'School head'),
      override(idOf('principal'), 'order', '0'),
      override(idOf('leader'), 'standing', 'retired'),
    ])
    expect(taught.roles('en')[0]?.title).toBe('School head')
    expect(taught.roles('en').map(({ slug }) => slug)).not.toContain('leader')
    // Whoever walked it still finds it.
    expect(taught.role('leader', 'en')?.slug).toBe('leader')
  })

  test('of its own walk the path of one of ours', () => {
    const taught = curriculum([override('county-wellness-aide', 'role', own, { baseText: null })])
    expect(taught.roles('en')[0]).toMatchObject({ slug: 'county-wellness-aide', title: 'Wellness Aide' })
    expect(taught.phases('county-wellness-aide', 'en').map(({ label }) => label)).toEqual(
      taught.phases('family-navigator', 'en').map(({ label }) => label),
    )
    expect(taught.roles('en')).toHaveLength(9)
  })

  test('a role of its own that is no role is left out', () => {
    expect(curriculum([override('county-x', 'role', '{"title":""}')]).roles('en')).toHaveLength(8)
  })
})

describe('the next edition', () => {
  const next = applyOverrides(library, [
    override('c1-1-around', 'name', 'Know your campus'),
    override('c1-1-meetings', 'name', 'Sit in on each meeting'),
  ])
  const now = textsOf(thingsOf(next))

  test('is compared by permanent names', () => {
    expect(changesBetween(texts, now).map(({ thingId, after }) => [thingId, after])).toEqual([
      ['c1-1-around', 'Know your campus'],
      ['c1-1-meetings', 'Sit in on each meeting'],
    ])
    const { 'c1-1-around name': _, ...without } = texts
    expect(changesBetween(texts, without)).toMatchObject([{ thingId: 'c1-1-around', after: null }])
    expect(changesBetween(without, texts)).toMatchObject([{ thingId: 'c1-1-around', before: null }])
  })

  test('clashes only where it changed beneath the county’s own words', () => {
    const ours = [
      override('c1-1-around', 'name', 'Walk the campus'),
      override('c1-1-say', 'name', 'Say hello'),
    ]
    expect(conflictsOf(ours, texts)).toEqual([])
    expect(conflictsOf(ours, now)).toMatchObject([
      { override: { thingId: 'c1-1-around' }, after: 'Know your campus' },
    ])
    expect(conflictsOf([override('c1-1-around', 'name', null)], now)).toEqual([])
    expect(conflictsOf([override('county-x', 'role', '{}', { baseText: null })], now)).toEqual([])
  })
})
