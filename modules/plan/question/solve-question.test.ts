import { expect, test } from 'vitest'
import { modelVersion } from '../document/plan-document.ts'
import { aCounty } from './question.factory.ts'
import { readAsks } from './question.rules.ts'
import { solveQuestion } from './solve-question.ts'

const figures = aCounty()

async function planOf(query: string) {
  const read = readAsks(new URLSearchParams(query), '34')
  if (!read.done) throw new Error(JSON.stringify(read.problems))
  const { dataEdition } = figures
  const question = { asks: read.asks, dataEdition, modelVersion, planFrom: 20261101, marks: [], entries: [] }
  return solveQuestion({ question, figures }, { planOnly: true })
}

test('a shape in a link changes the plan: its assumptions, what a visit earns and when the first site opens', async () => {
  const [plain, community, direct] = await Promise.all([planOf(''), planOf('shape=B'), planOf('shape=C')])
  const taken = ({ assumptions }: typeof plain, name: string) =>
    assumptions.find((item) => item.name === name)?.value
  const revenue = ({ schools }: typeof plain) => schools.reduce((sum, school) => sum + school.revenueCents, 0)
  const cost = ({ schools }: typeof plain) => schools.reduce((sum, school) => sum + school.costCents, 0)

  expect([plain.shape, community.shape, direct.shape]).toEqual([null, 'B', 'C'])
  expect(taken(direct, 'pps_rate')).toBe(88)
  expect(taken(direct, 'lead_months_first')).toBe(9)
  expect(taken(community, 'pay_licensed')).toBe(90_000)
  expect(revenue(direct)).toBeLessThan(revenue(plain) / 2)
  expect(revenue(community)).toBe(revenue(plain))
  expect(cost(community)).toBeLessThan(cost(plain))
})

test('what a person entered stands above the shape, also when it is what the list says', async () => {
  const plan = await planOf('shape=C&pps_rate=250')
  expect(plan.assumptions.find(({ name }) => name === 'pps_rate')).toMatchObject({ value: 250, high: 250 })
  expect(plan.assumptions.find(({ name }) => name === 'plan_avg_paid')?.value).toBe(88)
})
