import { describe, expect, test } from 'vitest'
import { aStatement } from './record-store.factory.ts'
import type { Json } from './shape.rules.ts'
import { faultOfStatement } from './statement-shape.rules.ts'

// Each line is a MUST of xAPI 1.0.3, part two: what is changed in a right statement, and where the fault is then found.

const at = (changes: Readonly<Record<string, unknown>>) => faultOfStatement(aStatement(changes))?.at ?? null
const without = (name: string) => {
  const { [name]: _, ...rest } = aStatement() as Record<string, Json>
  return rest
}
const mbox = 'mailto:a@example.org'
const account = { homePage: 'https://example.org', name: '17' }
const sha1 = 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9'
const uuid = 'ec531277-b57b-4c15-8d91-d292c5b2b8f7'
const agent = { objectType: 'Agent', mbox }
const activity = { id: 'https://example.org/a' }
const ref = { objectType: 'StatementRef', id: uuid }
const within = {
  objectType: 'SubStatement',
  actor: agent,
  verb: { id: 'https://example.org/planned' },
  object: activity,
}
const attachment = {
  usageType: 'https://example.org/usage',
  display: { en: 'A' },
  contentType: 'text/plain; charset=ascii',
  length: 27,
  sha2: '495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a',
}

describe('what is needed', () => {
  test.each(['actor', 'verb', 'object'])('%s', (name) => {
    expect(faultOfStatement(without(name))).toEqual({ at: `/${name}`, why: 'is missing' })
  })
  test.each([[null], ['text'], [7], [true], [[]]])('an object, and not %j', (value) => {
    expect(faultOfStatement(value as Json)).not.toBeNull()
  })
})

const right: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['nothing more', {}],
  ['an id', { id: uuid }],
  ['an id in capitals', { id: uuid.toUpperCase() }],
  ['an id of the specification’s own example', { id: '12345678-1234-5678-1234-567812345678' }],
  ['an actor without objectType', { actor: { mbox } }],
  ['an actor by sha1', { actor: { mbox_sha1sum: sha1 } }],
  ['an actor by openid', { actor: { openid: 'http://toby.openid.example.org/' } }],
  ['an actor by account', { actor: { account } }],
  ['a group with an identifier and no members', { actor: { objectType: 'Group', mbox } }],
  ['a group with both', { actor: { objectType: 'Group', account, member: [agent] } }],
  ['a group without an identifier', { actor: { objectType: 'Group', member: [agent, { account }] } }],
  ['a verb without display', { verb: { id: 'https://example.org/did' } }],
  ['a verb in another script', { verb: { id: 'http://example.com/فعل/خواندن' } }],
  ['an agent as object', { object: agent }],
  ['a group as object', { object: { objectType: 'Group', mbox } }],
  ['a reference as object', { object: ref }],
  ['a statement within', { object: within }],
  ['a reference in a statement within', { object: { ...within, object: ref } }],
  ['a moment of the future within', { object: { ...within, timestamp: '2999-01-01T00:00:00Z' } }],
  ['one context activity alone', { context: { contextActivities: { parent: activity } } }],
  ['a list of context activities', { context: { contextActivities: { other: [activity, activity] } } }],
  ['an instructor who is a group', { context: { instructor: { objectType: 'Group', member: [agent] } } }],
  ['a team', { context: { team: { objectType: 'Group', mbox } } }],
  ['revision and platform of an activity', { context: { revision: '2', platform: 'Web' } }],
  ['a context statement', { context: { statement: ref } }],
  ['null in an extension', { result: { extensions: { 'https://example.org/x': null } } }],
  ['anything in an extension', { context: { extensions: { 'urn:x:y': [{ a: [1, 'b', null] }] } } }],
  ['a score at its ends', { result: { score: { scaled: -1, raw: 0, min: 0, max: 10 } } }],
  ['a score below zero', { result: { score: { raw: -3, min: -5, max: -1 } } }],
  ['no attachments', { attachments: [] }],
  ['an attachment', { attachments: [attachment] }],
  ['an attachment elsewhere', { attachments: [{ ...attachment, fileUrl: 'https://example.org/f' }] }],
  ['an authority', { authority: agent }],
  ['an authority of two', { authority: { objectType: 'Group', member: [{ account }, agent] } }],
  ['version 1.0.0', { version: '1.0.0' }],
  ['version 1.0.9', { version: '1.0.9' }],
  ['stored, which is replaced', { stored: '2015-01-01T00:00:00Z' }],
  ['a voiding', { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: ref }],
  [
    'an interaction',
    { object: { ...activity, definition: { interactionType: 'choice', choices: [{ id: 'a' }] } } },
  ],
  [
    'a likert scale',
    {
      object: {
        ...activity,
        definition: { interactionType: 'likert', scale: [{ id: '1', description: { en: 'a' } }] },
      },
    },
  ],
  [
    'a matching',
    {
      object: {
        ...activity,
        definition: { interactionType: 'matching', source: [{ id: 'a' }], target: [{ id: 'a' }] },
      },
    },
  ],
  [
    'no right answer at all',
    { object: { ...activity, definition: { interactionType: 'numeric', correctResponsesPattern: [] } } },
  ],
]
test.each(right)('right with %s', (_, changes) => {
  expect(faultOfStatement(aStatement(changes))).toBeNull()
})

const definition = (value: unknown) => ({ object: { ...activity, definition: value } })
const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['/id', { id: 'x' }],
  ['/id', { id: '' }],
  ['/id', { id: null }],
  ['/id', { id: `${uuid}0` }],
  ['/id', { id: uuid.replaceAll('-', '') }],
  ['/extra', { extra: 1 }],
  ['/Verb', { Verb: { id: 'https://example.org/did' } }],
  ['/iD', { iD: uuid }],
  ['/result', { result: null }],
  ['/context', { context: null }],
  ['/attachments', { attachments: null }],
  ['/actor', { actor: null }],
  ['/actor', { actor: {} }],
  ['/actor', { actor: 'mailto:a@example.org' }],
  ['/actor', { actor: { objectType: 'Agent', name: 'A' } }],
  ['/actor', { actor: { mbox, mbox_sha1sum: sha1 } }],
  ['/actor', { actor: { mbox, account } }],
  ['/actor', { actor: { openid: 'http://a.example', account } }],
  ['/actor', { actor: { objectType: 'Group', mbox, account } }],
  ['/actor/member', { actor: { objectType: 'Group', name: 'A' } }],
  ['/actor/member', { actor: { objectType: 'Group', member: agent } }],
  ['/actor/member/0/objectType', { actor: { objectType: 'Group', member: [{ objectType: 'Group', mbox }] } }],
  ['/actor/member/1', { actor: { objectType: 'Group', member: [agent, {}] } }],
  ['/actor/member', { actor: { ...agent, member: [agent] } }],
  ['/actor/objectType', { actor: { objectType: 'agent', mbox } }],
  ['/actor/objectType', { actor: { objectType: 'Person', mbox } }],
  ['/actor/name', { actor: { mbox, name: 7 } }],
  ['/actor/name', { actor: { mbox, name: null } }],
  ['/actor/mbox', { actor: { mbox: 'a@example.org' } }],
  ['/actor/mbox', { actor: { mbox: 'mailto:example.org' } }],
  ['/actor/mbox', { actor: { mbox: 'mailto:a b@example.org' } }],
  ['/actor/mbox', { actor: { mbox: '' } }],
  ['/actor/mbox', { actor: { mbox: [mbox] } }],
  ['/actor/mbox_sha1sum', { actor: { mbox_sha1sum: sha1.slice(1) } }],
  ['/actor/mbox_sha1sum', { actor: { mbox_sha1sum: 'z'.repeat(40) } }],
  ['/actor/openid', { actor: { openid: 'toby.example.org' } }],
  ['/actor/openid', { actor: { openid: '' } }],
  ['/actor/account', { actor: { account: 'a' } }],
  ['/actor/account/name', { actor: { account: { homePage: 'https://a.example' } } }],
  ['/actor/account/homePage', { actor: { account: { name: 'a' } } }],
  ['/actor/account/homePage', { actor: { account: { homePage: 'a.example', name: 'a' } } }],
  ['/actor/account/name', { actor: { account: { homePage: 'https://a.example', name: 7 } } }],
  ['/actor/account/more', { actor: { account: { ...account, more: 1 } } }],
  ['/verb', { verb: 'did' }],
  ['/verb/id', { verb: {} }],
  ['/verb/id', { verb: { id: 'did' } }],
  ['/verb/id', { verb: { id: '' } }],
  ['/verb/id', { verb: { id: 'https://a b' } }],
  ['/verb/display', { verb: { id: 'urn:x', display: 'did' } }],
  ['/verb/display', { verb: { id: 'urn:x', display: null } }],
  ['/verb/display/en', { verb: { id: 'urn:x', display: { en: 7 } } }],
  ['/verb/display/en', { verb: { id: 'urn:x', display: { en: null } } }],
  ['/verb/display/not a tag', { verb: { id: 'urn:x', display: { 'not a tag': 'a' } } }],
  ['/verb/display/', { verb: { id: 'urn:x', display: { '': 'a' } } }],
  ['/verb/more', { verb: { id: 'urn:x', more: 1 } }],
  ['/object', { object: [] }],
  ['/object/id', { object: {} }],
  ['/object/id', { object: { id: 'course' } }],
  ['/object/objectType', { object: { objectType: 'activity', id: 'urn:x' } }],
  ['/object/objectType', { object: { objectType: 'Statement', id: 'urn:x' } }],
  ['/object/objectType', { object: { objectType: 7, id: 'urn:x' } }],
  ['/object/objectType', { object: { objectType: 'toString', id: 'urn:x' } }],
  ['/object/id', { object: { mbox } }],
  ['/object/id', { object: { objectType: 'StatementRef' } }],
  ['/object/id', { object: { objectType: 'StatementRef', id: 'urn:x' } }],
  ['/object/definition', { object: { ...ref, definition: {} } }],
  ['/object/definition/name', definition({ name: 'A' })],
  ['/object/definition/name/e', definition({ name: { e: 'A' } })],
  ['/object/definition/description/en', definition({ description: { en: 1 } })],
  ['/object/definition/type', definition({ type: 'course' })],
  ['/object/definition/moreInfo', definition({ moreInfo: 'here' })],
  ['/object/definition/extensions/x', definition({ extensions: { x: 1 } })],
  ['/object/definition/extensions', definition({ extensions: [] })],
  ['/object/definition/more', definition({ more: 1 })],
  ['/object/definition/interactionType', definition({ interactionType: 'quiz' })],
  ['/object/definition/interactionType', definition({ interactionType: 'Choice' })],
  ['/object/definition/interactionType', definition({ correctResponsesPattern: ['a'] })],
  [
    '/object/definition/correctResponsesPattern',
    definition({ interactionType: 'choice', correctResponsesPattern: 'a' }),
  ],
  [
    '/object/definition/correctResponsesPattern/0',
    definition({ interactionType: 'choice', correctResponsesPattern: [1] }),
  ],
  [
    '/object/definition/choices',
    definition({ interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }),
  ],
  ['/object/definition/choices/0/id', definition({ interactionType: 'choice', choices: [{}] })],
  ['/object/definition/choices/0/id', definition({ interactionType: 'choice', choices: [{ id: 1 }] })],
  [
    '/object/definition/choices/0/description',
    definition({ interactionType: 'choice', choices: [{ id: 'a', description: 'A' }] }),
  ],
  ['/object/definition/scale', definition({ interactionType: 'choice', scale: [{ id: 'a' }] })],
  ['/object/definition/steps', definition({ interactionType: 'true-false', steps: [] })],
  ['/object/definition/interactionType', definition({ choices: [{ id: 'a' }] })],
  ['/object/objectType', { object: { ...within, objectType: 'Substatement' } }],
  ['/object/id', { object: { ...within, id: uuid } }],
  ['/object/stored', { object: { ...within, stored: '2015-01-01T00:00:00Z' } }],
  ['/object/version', { object: { ...within, version: '1.0.0' } }],
  ['/object/authority', { object: { ...within, authority: agent } }],
  ['/object/object/objectType', { object: { ...within, object: within } }],
  ['/object/actor', { object: { ...within, actor: {} } }],
  ['/object/verb', { object: { ...within, verb: undefined } }],
  ['/object/context/platform', { object: { ...within, object: agent, context: { platform: 'Web' } } }],
  ['/result', { result: [] }],
  ['/result/score', { result: { score: 7 } }],
  ['/result/score/scaled', { result: { score: { scaled: 1.01 } } }],
  ['/result/score/scaled', { result: { score: { scaled: -1.01 } } }],
  ['/result/score/scaled', { result: { score: { scaled: '0.5' } } }],
  ['/result/score/raw', { result: { score: { raw: 11, min: 0, max: 10 } } }],
  ['/result/score/raw', { result: { score: { raw: -1, min: 0 } } }],
  ['/result/score/raw', { result: { score: { raw: '1' } } }],
  ['/result/score/min', { result: { score: { min: 5, max: 5 } } }],
  ['/result/score/min', { result: { score: { min: 6, max: 5 } } }],
  ['/result/score/max', { result: { score: { max: null } } }],
  ['/result/score/more', { result: { score: { more: 1 } } }],
  ['/result/success', { result: { success: 'true' } }],
  ['/result/completion', { result: { completion: 1 } }],
  ['/result/response', { result: { response: 1 } }],
  ['/result/duration', { result: { duration: 60 } }],
  ['/result/extensions/key', { result: { extensions: { key: 1 } } }],
  ['/result/more', { result: { more: 1 } }],
  ['/context/registration', { context: { registration: 'x' } }],
  ['/context/instructor', { context: { instructor: {} } }],
  ['/context/team/objectType', { context: { team: agent } }],
  ['/context/contextActivities', { context: { contextActivities: [] } }],
  ['/context/contextActivities/sibling', { context: { contextActivities: { sibling: activity } } }],
  ['/context/contextActivities/parent', { context: { contextActivities: { parent: 'urn:x' } } }],
  ['/context/contextActivities/parent/id', { context: { contextActivities: { parent: {} } } }],
  ['/context/contextActivities/parent/0/id', { context: { contextActivities: { parent: [agent] } } }],
  ['/context/revision', { context: { revision: 1 } }],
  ['/context/revision', { object: agent, context: { revision: '1' } }],
  ['/context/platform', { object: ref, context: { platform: 'Web' } }],
  ['/context/platform', { object: within, context: { platform: 'Web' } }],
  ['/context/language', { context: { language: 'not a language' } }],
  ['/context/statement/objectType', { context: { statement: { id: uuid } } }],
  ['/context/statement/id', { context: { statement: { objectType: 'StatementRef', id: 'x' } } }],
  ['/context/extensions/~0a~1b', { context: { extensions: { '~a/b': 1 } } }],
  ['/timestamp', { timestamp: 1447849020 }],
  ['/timestamp', { timestamp: '2015-11-18' }],
  ['/stored', { stored: 'now' }],
  ['/authority', { authority: {} }],
  ['/authority', { authority: { objectType: 'Group', member: [agent] } }],
  ['/authority', { authority: { objectType: 'Group', mbox, member: [agent, agent] } }],
  ['/version', { version: '1.1.0' }],
  ['/version', { version: '0.9.5' }],
  ['/version', { version: '1.0' }],
  ['/version', { version: 1 }],
  ['/attachments', { attachments: attachment }],
  ['/attachments/0/usageType', { attachments: [{ ...attachment, usageType: 'x' }] }],
  ['/attachments/0/display', { attachments: [{ ...attachment, display: 'A' }] }],
  ['/attachments/0/contentType', { attachments: [{ ...attachment, contentType: 'text' }] }],
  ['/attachments/0/length', { attachments: [{ ...attachment, length: '27' }] }],
  ['/attachments/0/length', { attachments: [{ ...attachment, length: 2.5 }] }],
  ['/attachments/0/sha2', { attachments: [{ ...attachment, sha2: 'abc' }] }],
  ['/attachments/0/fileUrl', { attachments: [{ ...attachment, fileUrl: 'file' }] }],
  ['/attachments/0/more', { attachments: [{ ...attachment, more: 1 }] }],
  ...['usageType', 'display', 'contentType', 'length', 'sha2'].map(
    (name) =>
      [
        `/attachments/0/${name}`,
        { attachments: [Object.fromEntries(Object.entries(attachment).filter(([key]) => key !== name))] },
      ] as const,
  ),
  ['/object', { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }],
]
test.each(wrong)('a fault at %s in %j', (place, changes) => {
  expect(at(JSON.parse(JSON.stringify(changes)))).toBe(place)
})
