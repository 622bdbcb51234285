import { expect, test } from 'vitest'
import { parseSpan } from './front-matter.rules.ts'
import { readContent } from './read-content.ts'
import { readPhase } from './shapes.rules.ts'

const { library } = await readContent()
const find = (role: string, label: string) =>
  library.phases.find((phase) => phase.role === role && phase.label === label)

test('the eight roles each have six phases in order', () => {
  const slugs = [...library.roles].sort((a, b) => a.order - b.order).map(({ slug }) => slug)
  expect(slugs).toEqual([
    ...['principal', 'school-counselor', 'clinician-1', 'clinician-2'],
    ...['family-navigator', 'graduate-clinical-intern', 'coordinator', 'leader'],
  ])
  for (const slug of slugs)
    expect(library.phases.filter(({ role }) => role === slug).map(({ label }) => label)).toEqual([
      '0',
      '0.5',
      '1',
      '2',
      '3',
      '4',
    ])
})

test('the counselor meets the model in the order of the program', () => {
  expect(find('school-counselor', '0')?.steps.map(({ id }) => id.replace('sc-0-', ''))).toEqual([
    ...['what', 'reframing', 'vision', 'adult', 'secure', 'empathy', 'teachers', 'regard', 'continuity'],
    ...['leaves', 'mtss', 'whole', 'access', 'medical', 'hours', 'tell'],
  ])
})

test('a step done by evidence names measure, scope, threshold and who signs meanwhile', () => {
  expect(find('clinician-1', '1')?.steps.find(({ id }) => id === 'c1-1-ten')?.completion).toEqual({
    by: 'evidence',
    measure: 'billable-encounters-a-week',
    scope: 'person',
    comparison: '>=',
    threshold: 10,
    signer: 'clinician-2',
  })
})

test('a window is weeks around the school year, or months', () => {
  expect(parseSpan('school-start .. school-start+6w')).toEqual({
    opens: { anchor: 'school-start', weeks: 0 },
    closes: { anchor: 'school-start', weeks: 6 },
  })
  expect(parseSpan('month-09 .. month-10')).toEqual({ opens: { month: 9 }, closes: { month: 10 } })
  expect(parseSpan('semester-2 .. school-end-4w')?.closes).toEqual({ anchor: 'school-end', weeks: -4 })
  for (const wrong of ['soon', 'hire', 'hire .. month-13', 'hire .. hire .. hire', ''])
    expect(parseSpan(wrong)).toBeNull()
})

test('fields carry their kind, and a failed scenario its lesson', () => {
  const arrive = find('clinician-1', '1')
  expect(
    arrive?.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'c1-1-principal-f-date')?.kind,
  ).toBe('day')
  const orient = find('clinician-1', '0.5')?.assessment
  expect(
    orient?.scenarios.filter(({ must }) => must).map(({ topic, lesson }) => `${topic} ${lesson}`),
  ).toEqual(['privacy hipaa-and-ferpa', 'privacy minor-consent', 'crisis crisis'])
})

test('a page that is not one answers nothing and says why', () => {
  const { shape, problems } = readPhase('roles/x/0.en.md', 'hello')
  expect(shape).toBeNull()
  expect(problems.length).toBeGreaterThan(0)
})
