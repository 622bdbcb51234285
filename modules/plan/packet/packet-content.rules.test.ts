import { describe, expect, test } from 'vitest'
import { languages } from '#platform/words.ts'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import { assumptionNames } from '../assumption/assumption.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { assumptionLabel, unitInFull } from './assumption-label.words.ts'
import { whoseSentence } from './first-page.rules.ts'
import { formatIn } from './format.words.ts'
import { noteRuns } from './note.words.ts'
import { aPacketInput, aPlanDocument } from './packet.factory.ts'
import type { PacketInput } from './packet.ts'
import type { Block, Run, Text } from './packet-block.ts'
import { packetContent } from './packet-content.rules.ts'
import { letterOf } from './school-table.rules.ts'

const format = formatIn('en')
const runsOf = (text: Text): readonly Run[] => (Array.isArray(text) ? text : [text as Run])
const plain = (text: Text): string =>
  runsOf(text)
    .map((run) =>
      typeof run === 'string' ? run : 'strong' in run ? run.strong : 'english' in run ? run.english : '',
    )
    .join('')

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return [block.text]
    case 'answer':
      return [block.figure, block.text]
    case 'list':
      return block.items
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat()]
    case 'picture':
      return [block.alt]
    case 'beside':
      return [...block.left, ...block.right].flatMap(textsOf)
    default:
      return []
  }
}

const blocksOf = (input: PacketInput, language: 'en' | 'es' = 'en') => packetContent(input, language).blocks
const wordsOf = (input: PacketInput, language: 'en' | 'es' = 'en') =>
  blocksOf(input, language).flatMap(textsOf).map(plain)
const all = (input: PacketInput, language: 'en' | 'es' = 'en') => wordsOf(input, language).join('\n')
const withDocument = (given: Partial<PlanDocument>, size = { schools: 12, districts: 3 }) =>
  aPacketInput(undefined, { document: aPlanDocument(size, given) })

test('says the figures of the document to the cent', () => {
  const input = aPacketInput({ schools: 40, districts: 4 })
  const { document } = input
  const text = all(input)
  for (const school of document.schools) {
    expect(text).toContain(school.name)
    expect(text).toContain(format.money(school.netCents))
  }
  for (const year of document.years)
    for (const cents of [year.revenueCents, year.costCents, year.supportCents, year.lowestCashCents])
      expect(text).toContain(format.money(cents))
  for (const [index] of document.money.months.entries())
    for (const cents of [document.money.earnedCents, document.money.receivedCents, document.money.cashCents])
      expect(text).toContain(format.money(cents[index]!))
  for (const cents of [document.money.settledNetCents, document.money.openingCashCents])
    expect(text).toContain(format.money(cents))
  for (const { source } of document.assumptions) expect(text).toContain(source)
})

test('a district’s schools stand each with its money and the lowest cash of its team, by the month', () => {
  const input = aPacketInput({ schools: 40, districts: 4 })
  const tables = blocksOf(input).flatMap((block) => (block.kind === 'table' ? [block] : []))
  const money = tables.filter(({ columns }) => columns.some(({ header }) => header === 'In month'))
  const rows = new Map(money.flatMap(({ rows }) => rows.map((row) => [plain(row[0]!), row.map(plain)])))
  // A district of one school has a list.
  const districts = Map.groupBy(input.document.schools, ({ districtCode }) => districtCode)
  const listed = [...districts.values()].filter((schools) => schools.length > 1).flat()
  expect(rows.size).toBe(listed.length)
  expect(listed.length).toBeGreaterThan(30)
  for (const { name, revenueCents, costCents, netCents, teamStart } of listed) {
    const week = teamStart?.paidForWeek ?? null
    expect(rows.get(name)).toEqual([
      name,
      format.money(revenueCents),
      format.money(costCents),
      format.money(netCents),
      week === null ? '–' : format.count(week),
      format.money(teamStart!.lowestCashCents),
      format.count(teamStart!.lowestCashMonth),
    ])
  }
})

test.each(languages)('in %s begins with one first heading and skips no level', (language) => {
  const levels = blocksOf(aPacketInput(), language).flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  )
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1)
  })
})

test.each(languages)(
  'in %s every row has as many cells as its table has columns, and every picture words',
  (language) => {
    const check = (block: Block): void => {
      if (block.kind === 'beside') for (const one of [...block.left, ...block.right]) check(one)
      if (block.kind === 'picture') expect(block.alt.length).toBeGreaterThan(40)
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
    }
    blocksOf(aPacketInput({ schools: 40, districts: 4 }), language).forEach(check)
  },
)

describe('whose plan it is stands first, before the answer', () => {
  const on = '2026-11-20'
  test.each([
    [{ by: 'visitor' }, /^Made by a visitor/],
    [{ by: 'product' }, /has not confirmed it/],
    [{ by: 'draft', name: 'Spring' }, /“Spring”: a draft of the county office/],
    [
      { by: 'confirmed', name: 'Spring', person: 'Ana Ruiz', on },
      /“Spring”: confirmed by Ana Ruiz on November 20, 2026/,
    ],
  ] as const)('%j', (whose, said) => {
    const content = packetContent(aPacketInput(undefined, { whose }), 'en')
    const kinds = content.blocks.map(({ kind }) => kind)
    expect(kinds.indexOf('notice')).toBeLessThan(kinds.indexOf('answer'))
    expect(plain((content.blocks[kinds.indexOf('notice')] as { text: Text }).text)).toMatch(said)
    expect(whoseSentence(whose, 'es')).not.toBe(whoseSentence(whose, 'en'))
    expect(content.pageHead.right.length).toBeGreaterThan(10)
  })
})

describe('the answer', () => {
  const base = aPlanDocument().answer
  const answerOf = (answer: Partial<PlanDocument['answer']>, given: Partial<PlanDocument> = {}) => {
    const input = withDocument({ ...given, answer: { ...base, ...answer } })
    return blocksOf(input).find((block) => block.kind === 'answer')!
  }

  test('is the year when every school has its team', () => {
    const answer = answerOf({ kind: 'every_school', everySchoolIn: 2031 })
    expect(answer.figure).toBe('2031–32')
    expect(plain(answer.text)).toMatch(
      /all 11 schools have their clinical team by 2031–32\. At \$250 a visit/,
    )
  })

  test.each([
    ['some_schools', /By 2033–34 this plan has \d+ schools open/],
    ['open_sites_only', /No new school can open/],
    ['open_sites_do_not_pay', /sites that are open fall .* short/],
    ['no_plan', /those in which nothing new opens/],
  ] as const)('is an honest "not yet" when it is %s', (kind, said) => {
    const answer = answerOf({ kind })
    expect(answer.figure).toBe('Not yet.')
    expect(plain(answer.text)).toMatch(said)
  })

  test('says what an inverse question found, with its opening cash', () => {
    const question = { kind: 'least', find: 'pps_rate', serveAllBy: 2031 } as const
    const found = { thing: 'pps_rate', value: 331.5, openingCashCents: 4_000_000_00 } as const
    const text = plain(answerOf({ kind: 'every_school', everySchoolIn: 2031, found }, { question }).text)
    expect(text).toContain('$331.50 serves every school by 2031–32, with $4M in the bank')
    const nothing = plain(
      answerOf({ found: { ...found, value: null, openingCashCents: null } }, { question }).text,
    )
    expect(nothing).toMatch(/No visit rate alone serves every school/)
  })
})

describe('what would make it true', () => {
  const solver = aPlanDocument().solver
  const change = { thing: 'aid_per_year', from: 0, to: 85_322.4, most: 1e9 } as const

  test('what is needed is never rounded down', () => {
    const blockedBy = { asked: 'what_is_open_already', proven: true, alone: [change], together: [] } as const
    const text = all(withDocument({ solver: { ...solver, blockedBy } }))
    expect(text).toContain('What the sites that are open need first')
    expect(text).toContain('$85,323 of support a year (now $0)')
    expect(text).not.toContain('What would make it true')
  })

  test('sets are named where no single change is enough', () => {
    const alone = [{ ...change, to: null }]
    const together = [[change, { thing: 'hires_per_year', from: 18, to: 31, most: 500 } as const]]
    const blockedBy = { asked: 'every_school', proven: false, alone, together } as const
    const text = all(withDocument({ solver: { ...solver, blockedBy } }))
    expect(text).toMatch(/No plan was found .* No single change is enough/)
    expect(text).toContain('$85,323 of support a year (now $0) and 31 hires a year (now 18)')
  })

  test('is left out when nothing is in the way', () => {
    expect(all(withDocument({ solver: { ...solver, blockedBy: null } }))).not.toContain(
      'What would make it true',
    )
  })
})

test('unknown assumptions are named as unknown on the first page', () => {
  const words = wordsOf(aPacketInput())
  const firstPage = words.slice(0, words.indexOf('In this packet')).join('\n')
  expect(firstPage).toContain('What a Medi-Cal visit pays the county’s health center')
  expect(firstPage).toContain('Part of that rate which reaches whoever employs the clinicians')
  expect(firstPage).toContain('Clinicians who leave in a year')
  const known = defaultAssumptions().list.map((one) => ({ ...one, confidence: 'measured' as const }))
  expect(all(withDocument({ assumptions: known }))).toContain('has a source')
})

test('every list that is empty says so', () => {
  const document = aPlanDocument({ schools: 3, districts: 3 })
  const { money } = document
  const nothing = {
    months: [],
    earnedCents: [],
    receivedCents: [],
    costCents: [],
    supportCents: [],
    cashCents: [],
  }
  const empty = aPacketInput(undefined, {
    document: { ...document, years: [], circuits: [], schools: [], money: { ...money, ...nothing } },
    places: [],
    sources: [],
    events: [],
    base: null,
    grantEnds: [],
  })
  const text = all(empty)
  for (const said of [
    'there is no map',
    'no years to show',
    'no months to show',
    'No event was tried',
    'No grant is counted',
    'No school of this county has a part-time post',
    'The county has marked nothing',
    'No list of files',
  ])
    expect(text).toContain(said)
})

test('a district of one school is a list, not a table of one row', () => {
  const words = wordsOf(aPacketInput({ schools: 12, districts: 3 }))
  expect(words.filter((one) => one.startsWith('This district has one school.'))).toHaveLength(1)
})

test('a school without a place is counted as not drawn', () => {
  expect(all(aPacketInput({ schools: 12, districts: 3 }))).toContain('stand outside the county: 1.')
})

test('events and ranges are shown with the plan as it stands', () => {
  const spread = { tenth: -5_000_000_00, median: -1_000_000_00, ninetieth: Number.POSITIVE_INFINITY }
  const input = aPacketInput(undefined, {
    tornado: [
      {
        name: 'pps_rate',
        label: 'Medi-Cal visit rate',
        low: { value: 150, result: { netCents: -9_000_000_00, breakEvenRate: 300, fullCoverageYear: 17 } },
        high: { value: 400, result: { netCents: 3_000_000_00, breakEvenRate: 300, fullCoverageYear: 17 } },
      },
    ],
    draws: {
      draws: 4000,
      seed: 20261121,
      netCents: spread,
      breakEvenRate: spread,
      fullCoverageYear: spread,
      neverCovered: 0.31,
      yearPays: [],
    },
  })
  const text = all(input)
  for (const said of [
    'The plan as it stands',
    'A third of clinicians leave in June',
    'no rate',
    '−$98,765.43, Oct 2027',
    '$150: −$9,000,000.00',
    '4,000 draws',
    'never',
    'In 31% of the draws',
  ])
    expect(text).toContain(said)
})

describe('in Spanish', () => {
  test('nothing stays English but sources, publishers and names', () => {
    const input = aPacketInput({ schools: 80, districts: 4 })
    const sources = new Set(input.document.assumptions.map(({ source }) => source))
    const english = blocksOf(input, 'es')
      .flatMap(textsOf)
      .flatMap(runsOf)
      .flatMap((run) => (typeof run !== 'string' && 'english' in run ? [run.english] : []))
      .filter((one) => !sources.has(one) && one !== 'California Department of Education')
    expect(english).toEqual([])
    const names = [
      'Centers of Wellness',
      ...input.document.schools.flatMap(({ name, districtName }) => [name, districtName]),
      ...input.grantEnds.map(({ name }) => name),
    ]
    const spanish = blocksOf(input, 'es')
      .flatMap(textsOf)
      .flatMap(runsOf)
      .flatMap((run) => (typeof run === 'string' ? [run] : 'strong' in run ? [run.strong] : []))
      .map((text) => names.reduce((left, name) => left.replaceAll(name, ''), text))
    for (const text of spanish)
      expect(text).not.toMatch(/\b(the|of|and|with|schools?|clinicians?|year|months?|net|not)\b/)
  })

  test.each([
    'All instruction is virtual: the team works remotely and no clinician stands on a campus.',
    'Not published: chronic absence, support staff.',
    'Already served by La Clínica since 2024-08-12.',
    'Already served by La Clínica.',
    'The county wants it opened in 2028.',
  ])('has words for the note %j', (note) => {
    for (const run of noteRuns(note, 'es')) expect(typeof run).toBe('string')
    expect(noteRuns(note, 'es').join('')).not.toMatch(/\b(the|not|served|absence|staff)\b/)
  })

  test('a note it has no words for stays English and is marked so', () => {
    expect(noteRuns('Something new.', 'es')).toEqual([{ english: 'Something new.' }])
  })

  test('has a label for every assumption and words for every unit', () => {
    const { list } = defaultAssumptions()
    expect(new Set(list.map((one) => assumptionLabel(one, 'es'))).size).toBe(assumptionNames.length)
    for (const { unit } of list) expect(unitInFull(unit, 'es'), unit).not.toBe(unit)
  })
})

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
])('note %i is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter)
})
