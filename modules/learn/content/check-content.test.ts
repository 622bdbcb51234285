import { expect, test } from 'vitest'
import { checkContent, describeProblem, problemsIn, problemsInData } from './check-content.ts'
import { readData, readTexts } from './read-content.ts'

test('everything we teach is in order', async () => {
  expect((await checkContent()).map(describeProblem)).toEqual([])
})

type Fault = {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly put: string
  readonly says: RegExp
  /** Where the fault is told, when that is another place than where it was planted. */
  readonly at?: { readonly file?: string; readonly line?: number | 'any' }
}

const phase = 'roles/school-counselor/0.5.en.md'
const lesson = 'lessons/crisis.en.md'
const spanish = 'paths/family-and-student.es.md'
const anywhere = { line: 'any' } as const

/** Long words in long sentences: what a person with ten minutes does not read. */
const hard =
  'Organizational responsibilities necessitate comprehensive interdisciplinary documentation considerations notwithstanding institutional administrative complexities regarding confidentiality '.repeat(
    40,
  )
const hardSpanish =
  'Las responsabilidades institucionales correspondientes necesitan consideraciones interdisciplinarias extraordinariamente pormenorizadas '.repeat(
    40,
  )

const faults: readonly Fault[] = [
  {
    name: 'an unknown key',
    file: phase,
    find: 'role: school',
    put: 'mood: calm\nrole: school',
    says: /mood: is not known/,
  },
  {
    name: 'a missing key',
    file: phase,
    find: 'standing: proposed\n',
    put: '',
    says: /front matter standing/,
    at: { line: 1 },
  },
  { name: 'a wrong span', file: phase, find: 'span: hire', put: 'span: dawn', says: /span reads like/ },
  {
    name: 'no front matter',
    file: lesson,
    find: '---\nid',
    put: 'id',
    says: /without front matter/,
    at: { line: 1 },
  },
  {
    name: 'HTML',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: '<b>Notice.</b> Stay.',
    says: /HTML is not allowed/,
  },
  {
    name: 'a broken lesson link',
    file: phase,
    find: '(lesson:crisis)',
    put: '(lesson:gone)',
    says: /lesson:gone leads nowhere/,
  },
  {
    name: 'a broken step link',
    file: lesson,
    find: '(page:crisis)',
    put: '(step:sc-05-gone)',
    says: /step:sc-05-gone leads/,
  },
  {
    name: 'a bare address',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'See https://example.org now.',
    says: /another way/,
  },
  {
    name: 'a step without an id',
    file: phase,
    find: 'Agree on your part {part}',
    put: 'Agree on your part',
    says: /has no id/,
  },
  { name: 'a task without an id', file: phase, find: ' {meet}', put: '', says: /has no id/ },
  {
    name: 'an id used twice',
    file: phase,
    find: '{three}',
    put: '{meet}',
    says: /sc-05-part-meet: this id is used already/,
  },
  { name: 'a new id', file: phase, find: '{three}', put: '{four}', says: /sc-05-part-four: this id is new/ },
  {
    name: 'a vanished id',
    file: phase,
    find: '- Agree on three things you will do more of and one thing you will stop. {three}\n',
    put: '',
    says: /sc-05-part-three: this id has vanished/,
    at: { file: 'ids.txt', line: 'any' },
  },
  {
    name: 'a retired id come back',
    file: 'ids.txt',
    find: 'sc-05-part-three task',
    put: 'sc-05-part-three task retired',
    says: /never used again/,
    at: { file: phase, line: 'any' },
  },
  {
    name: 'an id of another kind',
    file: 'ids.txt',
    find: 'sc-05-part-three task',
    put: 'sc-05-part-three field',
    says: /named a field and now/,
    at: { file: phase, line: 'any' },
  },
  {
    name: 'an unknown measure',
    file: phase,
    find: 'evidence school-calendar-loaded',
    put: 'evidence moon-phase',
    says: /no measure is called moon-phase/,
    at: anywhere,
  },
  {
    name: 'a scope without a measure',
    file: phase,
    find: '>= 1 for school',
    put: '>= 1 for person',
    says: /not measured for a person/,
    at: anywhere,
  },
  {
    name: 'an unreadable completion',
    file: phase,
    find: 'sign-off by principal',
    put: 'signed by someone',
    says: /done reads/,
  },
  {
    name: 'an unknown signer',
    file: phase,
    find: 'sign-off by principal',
    put: 'sign-off by nobody',
    says: /nobody is called nobody/,
    at: anywhere,
  },
  {
    name: 'a missing source',
    file: lesson,
    find: '[^pc-11166]',
    put: '[^pc-0]',
    says: /no source is called pc-0/,
  },
  {
    name: 'a source nobody cites',
    file: 'sources-learn.json',
    find: '"id": "asking"',
    put: '"id": "asked"',
    says: /no page cites asked/,
  },
  {
    name: 'a source never read',
    file: 'sources-learn.json',
    find: '"read": "2026-11"',
    put: '"read": "lately"',
    says: /does not say when it was read/,
  },
  {
    name: 'a fact without a source',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'In 2019 it rose by 12%.',
    says: /without a source/,
  },
  {
    name: 'a page too hard for staff',
    file: lesson,
    find: '## In short\n\nNotice.',
    put: `## In short\n\n${hard}`,
    says: /reads at/,
  },
  {
    name: 'a section too hard in an easy page',
    file: lesson,
    find: '## In short\n\nNotice.',
    put: `## In short\n\n${hard.slice(0, 1000)}`,
    says: /this section reads at/,
  },
  {
    name: 'a page too hard for families',
    file: 'paths/family-and-student.en.md',
    find: 'We all have feelings.',
    put: hard,
    says: /the page reads at .* no higher than 5.9/,
    at: anywhere,
  },
  {
    name: 'Spanish too hard',
    file: spanish,
    find: 'Todos sentimos cosas.',
    put: hardSpanish,
    says: /the page reads at .* no lower than 70/,
    at: anywhere,
  },
  {
    name: 'a word we do not use',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'He committed suicide.',
    says: /died by suicide/,
  },
  {
    name: 'a child put in a tier',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'He is a Tier 3 kid.',
    says: /children do not/,
  },
  {
    name: 'another spelling',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'Our programme helps.',
    says: /American spelling/,
  },
  {
    name: 'an unexplained abbreviation',
    file: lesson,
    find: 'Notice. **Stay.**',
    put: 'Ask the QZX.',
    says: /QZX is not explained/,
  },
  {
    name: 'a choice without feedback',
    file: lesson,
    find: '  Never alone, and a friend is alone. Bring the nurse to her.\n',
    put: '',
    says: /needs its feedback/,
    at: anywhere,
  },
  {
    name: 'no right choice',
    file: lesson,
    find: '- [right] Go with him',
    put: '- [partly] Go with him',
    says: /and a right one/,
    at: anywhere,
  },
  {
    name: 'an unproposed late phase',
    file: 'roles/principal/2.en.md',
    find: 'Proposed; your county decides. ',
    put: '',
    says: /says “Proposed/,
    at: { line: 1 },
  },
  {
    name: 'a crisis question that need not be right',
    file: 'roles/leader/0.5.en.md',
    find: 'topic: crisis\nlesson: crisis\nmust: yes',
    put: 'topic: crisis\nlesson: crisis',
    says: /asks about crisis/,
    at: { line: 1 },
  },
  {
    name: 'a translation that lacks a task',
    file: spanish,
    find: ' {pick}',
    put: ' {choose}',
    says: /path-family-and-student-who-pick: has no translation/,
    at: { file: 'paths/family-and-student.en.md', line: 'any' },
  },
  {
    name: 'minutes that do not add up',
    file: 'paths/every-adult.en.md',
    find: 'minutes: 8',
    put: 'minutes: 9',
    says: /take 41 minutes/,
    at: { line: 1 },
  },
  {
    name: 'hours that do not add up',
    file: phase,
    find: 'Give it about seven hours',
    put: 'Give it about three hours',
    says: /says “Give it about three hours” and the steps take 390 minutes/,
    at: { line: 1 },
  },
  {
    name: 'a phase that makes nothing to hold',
    file: 'roles/school-counselor/2.en.md',
    find: '#### Make\n\n- A one-page group plan: need, program, way in, way out, measure, dates. {plan}\n',
    put: '',
    says: /makes nothing to hold/,
    at: { line: 1 },
  },
  {
    name: 'a review without a reviewer',
    file: spanish,
    find: 'state: draft',
    put: 'state: reviewed',
    says: /names its reviewer/,
    at: { line: 1 },
  },
]

const sound = await readTexts()

test.each(faults)('$name is caught, with file and line', ({ file, find, put, says, at }) => {
  const text = sound.get(file) ?? ''
  expect(text).toContain(find)
  const problems = problemsIn(new Map(sound).set(file, text.replace(find, put)))
  const planted = text.slice(0, text.indexOf(find)).split('\n').length
  const found = problems.filter(({ message }) => says.test(message))
  expect(found.map(describeProblem)).not.toEqual([])
  const line = at?.line ?? planted
  const places = found.map((problem) => `${problem.file}:${line === 'any' ? 'any' : problem.line}`)
  expect(places).toContain(`${at?.file ?? file}:${line}`)
})

test('phases 0 to 2 are each at least 700 words, and one cut short is caught', () => {
  const cut = new Map(sound)
  const text = sound.get(phase) ?? ''
  cut.set(phase, text.slice(0, text.indexOf('### Walk the crisis steps')))
  const said = problemsIn(cut).map(describeProblem)
  expect(said.some((one) => /0\.5\.en\.md:1 \d+ words; a phase like this needs 700/.test(one))).toBe(true)
})

const data = await readData()

test.each([
  {
    name: 'a question',
    file: 'readiness.json',
    find: '"en": "Does the principal want this, and say',
    put: `"en": "${hard.slice(0, 180)}`,
  },
  {
    name: 'a duty in Spanish',
    file: 'duties.json',
    find: '"es": "Un distrito con grados 7 a 12',
    put: `"es": "${hardSpanish.slice(0, 130)}`,
  },
  {
    name: 'a line for families',
    file: 'medi-cal.json',
    find: '"en": "Children can get Medi-Cal',
    put: `"en": "${hard.slice(0, 180)}`,
  },
  {
    name: 'a public page',
    file: 'pages/model.en.md',
    find: '- **No crisis needed.** Anyone',
    put: `- ${hard.slice(0, 180)}`,
  },
])('$name that is too hard in data is caught, with file and line', ({ file, find, put }) => {
  const text = data.get(file) ?? ''
  expect(text).toContain(find)
  const line = text.slice(0, text.indexOf(find)).split('\n').length
  const said = problemsInData(new Map([[file, text.replace(find, put)]]), sound).map(describeProblem)
  expect(said.some((one) => one.startsWith(`content/${file}:${line} this text reads at`))).toBe(true)
})

test('every file of data is measured, in both languages', () => {
  for (const file of ['readiness', 'duties', 'launch-board', 'journey', 'who-does-what', 'self-assessments'])
    expect([...data.keys()]).toContain(`${file}.json`)
  expect([...data.keys()].filter((file) => file.startsWith('workbooks/'))).toHaveLength(12)
  expect([...data.keys()].filter((file) => file.startsWith('pages/')).length).toBeGreaterThan(15)
})

test('a role that lost a phase, and a file with a strange name, are caught', () => {
  const texts = new Map(sound).set('lessons/Notes.txt', 'hello')
  texts.delete('roles/principal/3.en.md')
  const said = problemsIn(texts).map(describeProblem)
  expect(said).toContain('content/roles/principal/role.en.md:1 principal has no phase 3')
  expect(said).toContain(
    'content/lessons/Notes.txt:1 is not named like a role, a phase, a lesson, a path or a video',
  )
})
