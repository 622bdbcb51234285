import { describe, expect, test } from 'vitest'
import { openTaught } from '../role/open-curriculum.ts'
import { applyOverrides } from './apply-overrides.rules.ts'
import { countyCurriculum } from './county-curriculum.rules.ts'
import { changesBetween, conflictsOf, keyOf, textsOf, thingsOf, whyNotValue } from './override.rules.ts'
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
    ['aside', '', 'value_missing'],
    ['aside', 'x'.repeat(301), 'too_long'],
    ['text_es', 'x'.repeat(4001), 'too_long'],
    ['aside', 'We share one hall.', null],
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

  test('of its own take over the people of the one they follow once that is set aside', () => {
    const own2 = override('county-wellness-aide', 'role', own, { baseText: null })
    const access = (taught: ReturnType<typeof curriculum>) =>
      taught.roles('en').find(({ slug }) => slug === 'county-wellness-aide')?.access
    expect(access(curriculum([own2]))).toEqual([])
    const aside = override(idOf('family-navigator'), 'standing', 'retired')
    expect(access(curriculum([own2, aside]))).toContain('family_navigator')
    expect(
      curriculum([own2, aside])
        .roles('en')
        .map(({ slug }) => slug),
    ).not.toContain('family-navigator')
  })

  test('a role of its own that is no role is left out', () => {
    expect(curriculum([override('county-x', 'role', '{"title":""}')]).roles('en')).toHaveLength(8)
  })
})

describe('steps', () => {
  const role = JSON.stringify({
    title: 'Wellness Aide',
    summary: 'Greets.',
    order: 0,
    follows: 'family-navigator',
  })
  const aide = override('county-wellness-aide', 'role', role, { baseText: null })
  const greet = override(
    'county-wellness-aide-1-greet',
    'step',
    JSON.stringify({
      role: 'county-wellness-aide',
      phase: '1',
      title: 'Greet at the gate',
      text: 'Children come in by name.\n\nStand where they see you.',
      tasks: ['Learn ten names.', 'Greet each one.'],
      signer: 'school-counselor',
    }),
    { baseText: null },
  )

  test('of its own stand at the end of a phase, for that role alone', () => {
    const taught = curriculum([aide, greet])
    const own = taught.phase('county-wellness-aide', '1', 'en')?.steps.at(-1)
    expect(own).toMatchObject({ id: greet.thingId, title: 'Greet at the gate' })
    expect(own?.completion).toEqual({ by: 'sign-off', signer: 'school-counselor' })
    expect(own?.tasks.map(({ text }) => text)).toEqual(['Learn ten names.', 'Greet each one.'])
    expect(taught.phase('family-navigator', '1', 'en')?.steps.map(({ id }) => id)).not.toContain(
      greet.thingId,
    )
    const placed = taught.step(greet.thingId, 'en')
    expect(placed?.phase.role).toBe('county-wellness-aide')
    expect(placed?.number).toBe((taught.phase('family-navigator', '1', 'en')?.steps.length ?? 0) + 1)
  })

  test('that are no steps, or are set aside, are not walked and are still found', () => {
    const bad = override('county-x-1-y', 'step', '{"title":""}', { baseText: null })
    expect(curriculum([aide, bad]).step('county-x-1-y', 'en')).toBeUndefined()
    const taught = curriculum([
      aide,
      greet,
      override(greet.thingId, 'aside', 'No gate here.', { baseText: null }),
    ])
    expect(taught.phase('county-wellness-aide', '1', 'en')?.steps.map(({ id }) => id)).not.toContain(
      greet.thingId,
    )
    expect(taught.step(greet.thingId, 'en')?.step.title).toBe('Greet at the gate')
  })

  test('of ours are set aside with a reason, a day and a name, and asked for again', () => {
    const aside = override('c1-1-around', 'aside', 'Our sites are one hall.', {
      writtenAt: new Date(86_400_000),
    })
    const taught = curriculum([aside, override('c1-1-around', 'name', 'Walk the campus')])
    const phase = taught.phase('clinician-1', '1', 'en')
    expect(phase?.steps.map(({ id }) => id)).not.toContain('c1-1-around')
    expect(phase?.setAside).toEqual([
      {
        id: 'c1-1-around',
        title: 'Walk the campus',
        reason: 'Our sites are one hall.',
        on: new Date(86_400_000),
        by: 'Marisol Arroyo',
      },
    ])
    // Whoever did it still finds it, with its history.
    expect(taught.step('c1-1-around', 'en')?.step.id).toBe('c1-1-around')
    const again = curriculum([{ ...aside, value: null }]).phase('clinician-1', '1', 'en')
    expect(again?.steps.map(({ id }) => id)).toContain('c1-1-around')
    expect(again?.setAside).toBeUndefined()
  })

  test('changed upstream beneath a step set aside are asked about', () => {
    const aside = override('c1-1-around', 'aside', 'No.', { baseText: texts['c1-1-around name'] ?? null })
    const next = textsOf(thingsOf(applyOverrides(library, [override('c1-1-around', 'name', 'New')])))
    expect(conflictsOf([aside], texts)).toEqual([])
    expect(conflictsOf([aside], next)).toMatchObject([{ after: 'New' }])
  })
})

describe('Spanish words of a county', () => {
  const said = [
    override('c1-1-around', 'name', 'Walk the campus'),
    override('c1-1-around', 'name_es', 'Recorra la escuela'),
    override('c1-1-around', 'text_es', 'Llegue temprano.'),
    override('c1-1-around-keys', 'name_es', 'Pida sus llaves'),
    override(idOf('principal'), 'name_es', 'Directora de la escuela'),
    override(idOf('principal'), 'text_es', 'Abre la puerta.'),
  ]
  const stepIn = (language: 'en' | 'es') =>
    curriculum(said)
      .phase('clinician-1', '1', language)
      ?.steps.find(({ id }) => id === 'c1-1-around')

  test('are read by a Spanish reader and say that they are Spanish', () => {
    expect(stepIn('es')).toMatchObject({
      title: 'Recorra la escuela',
      titleLanguage: 'es',
      bodyLanguage: 'es',
    })
    expect(stepIn('es')?.tasks.find(({ id }) => id === 'c1-1-around-keys')).toMatchObject({
      text: 'Pida sus llaves',
      language: 'es',
    })
    const role = curriculum(said).role('principal', 'es')
    expect(role).toMatchObject({ title: 'Directora de la escuela', wordsLanguage: 'es', language: 'en' })
  })

  test('do not reach an English reader', () => {
    expect(stepIn('en')).toMatchObject({ title: 'Walk the campus' })
    expect(stepIn('en')?.titleLanguage).toBeUndefined()
    expect(curriculum(said).role('principal', 'en')?.title).toBe('Principal')
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
