import { expect, test } from 'vitest'
import { isSameStatement } from './compare.rules.ts'
import { inCanon, inIds, mergedDefinition } from './present.rules.ts'
import { aStatement } from './record-store.factory.ts'

const kept = (changes: Readonly<Record<string, unknown>> = {}) =>
  aStatement({
    id: 'x',
    stored: '2027-01-01T00:00:00.000Z',
    timestamp: '2027-01-01T00:00:00.000Z',
    authority: { mbox: 'mailto:k@example.org' },
    version: '1.0.0',
    ...changes,
  })
const member = (name: string) => ({ mbox: `mailto:${name}@example.org` })
const activity = { id: 'https://example.org/a' }

test.each([
  ['what the store added', kept(), aStatement()],
  ['a moment said anew where the store set one', kept(), aStatement({ timestamp: '2020-01-01T00:00:00Z' })],
  [
    'a moment in another zone',
    kept({ timestamp: '2020-01-01T08:00:00Z' }),
    aStatement({ timestamp: '2020-01-01T00:00:00-08:00' }),
  ],
  ['a display', kept(), aStatement({ verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } })],
  [
    'a definition',
    kept(),
    aStatement({
      object: {
        objectType: 'Activity',
        id: 'https://example.org/courses/listening',
        definition: { name: { en: 'A' } },
      },
    }),
  ],
  [
    'the order of members',
    kept({ actor: { objectType: 'Group', member: [member('a'), member('b')] } }),
    aStatement({ actor: { objectType: 'Group', member: [member('b'), member('a')] } }),
  ],
  [
    'the case of a mail host',
    kept(),
    aStatement({ actor: { objectType: 'Agent', name: 'Ada Reed', mbox: 'mailto:ada@EXAMPLE.org' } }),
  ],
  [
    'one activity or a list of it',
    kept({ context: { contextActivities: { parent: [activity] } } }),
    aStatement({ context: { contextActivities: { parent: activity } } }),
  ],
  [
    'what is beyond a hundredth of a second',
    kept({ result: { duration: 'PT1.234S' } }),
    aStatement({ result: { duration: 'PT1.23S' } }),
  ],
  [
    'the order of keys',
    kept({ result: { success: true, completion: true } }),
    aStatement({ result: { completion: true, success: true } }),
  ],
])('%s makes no other statement', (_, one, other) => {
  expect(isSameStatement(one, other)).toBe(true)
})

test.each([
  ['an actor', { actor: { mbox: 'mailto:b@example.org' } }],
  ['a name', { actor: { objectType: 'Agent', name: 'A. Reed', mbox: 'mailto:ada@example.org' } }],
  [
    'a local part in capitals',
    { actor: { objectType: 'Agent', name: 'Ada Reed', mbox: 'mailto:ADA@example.org' } },
  ],
  ['a verb', { verb: { id: 'https://example.org/did' } }],
  ['a result', { result: { completion: true } }],
  ['a duration written otherwise', { result: { duration: 'PT60S' } }],
  ['an extension', { context: { extensions: { 'urn:x': { definition: 1 } } } }],
])('%s makes another', (_, changes) => {
  const before = kept(
    'result' in changes && 'duration' in changes.result ? { result: { duration: 'PT1M' } } : {},
  )
  expect(isSameStatement(before, aStatement(changes))).toBe(false)
})

test('a moment that was said is compared', () => {
  expect(
    isSameStatement(
      kept({ timestamp: '2020-01-01T00:00:00Z' }),
      aStatement({ timestamp: '2020-01-02T00:00:00Z' }),
    ),
  ).toBe(false)
})

test('by ids only what identifies is left', () => {
  const full = aStatement({
    actor: { objectType: 'Group', name: 'Team', member: [{ ...member('a'), name: 'A' }] },
    context: {
      instructor: { name: 'B', ...member('b') },
      contextActivities: { parent: [{ ...activity, definition: {} }] },
    },
  })
  expect(inIds(full)).toEqual({
    actor: { objectType: 'Group', member: [member('a')] },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    object: { objectType: 'Activity', id: 'https://example.org/courses/listening' },
    context: { instructor: member('b'), contextActivities: { parent: [activity] } },
  })
})

test.each([
  ['es-MX, en;q=0.5', 'Escuchar'],
  ['en', 'Listening'],
  ['fr, es;q=0.8, en;q=0.9', 'Listening'],
  ['fr', 'Listening'],
  [undefined, 'Listening'],
])('by canon a map has one language, for %s', (accepted, name) => {
  const canon = new Map([
    ['https://example.org/courses/listening', { name: { 'en-US': 'Listening', es: 'Escuchar' } }],
  ])
  const { object, actor } = inCanon(aStatement(), canon, accepted)
  expect(Object.values((object as { definition: { name: object } }).definition.name)).toEqual([name])
  expect(actor).toEqual(aStatement().actor)
})

test('a definition takes what is new, language by language', () => {
  const known = { name: { en: 'A', es: 'B' }, type: 'urn:x' }
  expect(mergedDefinition(known, { name: { en: 'C' }, moreInfo: 'urn:y' })).toEqual({
    name: { en: 'C', es: 'B' },
    type: 'urn:x',
    moreInfo: 'urn:y',
  })
})
