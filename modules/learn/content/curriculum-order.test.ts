import { expect, test } from 'vitest'
import type { Phase } from './content.ts'
import { readContent } from './read-content.ts'

const { library } = await readContent()
const phaseOf = (role: string, label: string): Phase => {
  const found = library.phases.find((phase) => phase.role === role && phase.label === label)
  if (found === undefined) throw new Error(`no phase ${role} ${label}`)
  return found
}
const bodyOf = (phase: Phase, step: string): string =>
  JSON.stringify(phase.steps.find(({ id }) => id === `${phase.id}-${step}`)?.body ?? '')
const sourceOf = (id: string) => library.sources.find((source) => source.id === id)?.title ?? ''

test('the counselor meets the model in the order in which the program tells it, and then tells it', () => {
  const phase = phaseOf('school-counselor', '0')
  expect(phase.steps.map(({ id }) => id.slice('sc-0-'.length))).toEqual([
    'what',
    'reframing',
    'vision',
    'adult',
    'secure',
    'empathy',
    'teachers',
    'regard',
    'continuity',
    'leaves',
    'mtss',
    'whole',
    'access',
    'medical',
    'hours',
    'tell',
  ])
})

test('its three cited writings stand at their stops, each with its year', () => {
  const phase = phaseOf('school-counselor', '0')
  for (const [step, source, year] of [
    ['adult', 'nscdc-2015', '2015'],
    ['empathy', 'kohut-1978', '1978'],
    ['regard', 'code-of-ethics-2008', '2008'],
  ] as const) {
    expect(bodyOf(phase, step)).toContain(`[^${source}]`)
    expect(sourceOf(source)).toContain(year)
  }
  expect(bodyOf(phase, 'teachers')).toMatch(/self-awareness/)
})

test('the clinician’s first six weeks hold each thing the program asks for', () => {
  const phase = phaseOf('clinician-1', '1')
  const asked: Readonly<Record<string, RegExp>> = {
    principal: /within the first two weeks/,
    presence: /five one-to-one interactions a week/,
    venn: /overlapping circles/,
    meetings: /assess this structure/,
    cost: /COST/,
    door: /One form, for every kind of concern/,
    register: /consent, coverage, contact/,
    ten: /Ten billable encounters a week/,
    supervision: /Weekly supervision or monthly consultation: your license status decides/,
  }
  for (const [step, words] of Object.entries(asked)) expect(bodyOf(phase, step), step).toMatch(words)
  const order = phase.steps.map(({ id }) => id.slice('c1-1-'.length))
  expect(Object.keys(asked).map((step) => order.indexOf(step))).not.toContain(-1)
})

test('each role has phases 0 to 2 in depth: four to eight objectives, tasks in every step, something to hold', () => {
  const deep = library.phases.filter(({ label }) => ['0', '0.5', '1', '2'].includes(label))
  expect(deep).toHaveLength(8 * 4)
  for (const phase of deep) {
    expect(phase.objectives.length, phase.id).toBeGreaterThanOrEqual(4)
    expect(phase.objectives.length, phase.id).toBeLessThanOrEqual(8)
    for (const step of phase.steps) expect(step.tasks.length, step.id).toBeGreaterThan(0)
    expect(phase.steps.flatMap(({ artefacts }) => artefacts).length, phase.id).toBeGreaterThan(0)
  }
})
