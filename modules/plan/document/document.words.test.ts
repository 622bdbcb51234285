import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSolver } from '../rollout/open-solver.ts'
import type { Solver } from '../rollout/solver.ts'
import { answerWords } from './document.words.ts'
import { planCounty } from './plan-county.ts'
import type { PlanDocument } from './plan-document.ts'
import { anInput } from './plan-input.factory.ts'
import type { PlanInput } from './plan-input.ts'

let solver: Solver
beforeAll(() => {
  solver = openSolver()
})
afterAll(() => solver.close())
const plan = (input: PlanInput) => planCounty(input, { solver })
const lines = (document: PlanDocument) => answerWords(document, 'en').split('\n')

const rich = { pps_rate: 350, cash_once: 20_000_000, hires_per_year: 12, supervisors_per_year: 20 }

describe('the answer in plain words', () => {
  test('not yet: how many schools cover their team, how far the plan comes, what would do it, how sure', async () => {
    const document = await plan(anInput())
    const [first, second, third, last] = lines(document)
    const { coverTheirTeam, schoolsAsked } = document.answer
    expect(first).toBe(
      `Not yet. At $300 a visit, ${coverTheirTeam} of ${schoolsAsked} schools cover their team.`,
    )
    expect(second).toMatch(
      /^By 2030–31 this plan has \d+ schools open, with [\d.]+ full-time clinicians for [\d,]+ students\.$/,
    )
    expect(third).toMatch(/^To reach every school by 2030–31, .* instead of /)
    expect(last).toMatch(/^No plan under these assumptions can do more than \d\.\d% better\.$/)
  })

  test('yes, with the year', async () => {
    const document = await plan(anInput(rich, { question: { kind: 'earliest' } }))
    expect(lines(document)[0]).toMatch(
      /^Yes, under these assumptions: all 21 schools have their clinical team by 20\d\d–\d\d\. 20\d\d–\d\d is the first year/,
    )
  })

  test('open sites that do not pay, and what would carry them', async () => {
    const [first, second, third] = lines(await plan(anInput({ pps_rate: 150 })))
    expect(first).toBe('Not yet. At $150 a visit, 0 of 21 schools cover their team.')
    expect(second).toMatch(/^The 2 sites that are open fall \$[\d.]+K short in a settled year/)
    expect(third).toMatch(/^To carry the sites that are open, any one of these would do: /)
  })

  test('a found rate with its opening cash and its proof', async () => {
    const question = { kind: 'least', find: 'pps_rate', serveAllBy: 2029 } as const
    const [first] = lines(await plan(anInput({ ...rich, cash_once: 0 }, { question })))
    expect(first).toMatch(
      /^A visit rate of \$[\d.]+ serves every school by 2029–30, with \$[\d.]+[KM]? in the bank at the start\. No rate below \$[\d.]+ can: that is proven\./,
    )
  })

  test('what cannot be had is said so', async () => {
    const question = { kind: 'least', find: 'hires_per_year', serveAllBy: 2029 } as const
    const text = lines(await plan(anInput({ ...rich, pps_rate: 150 }, { question })))
    expect(text[0]).toContain('No number of hires alone serves every school by 2029–30.')
    expect(text.at(-1)).toMatch(/^That nothing fits is proven/)
  })

  test('Spanish says the same figures in as many lines', async () => {
    const document = await plan(anInput())
    const spanish = answerWords(document, 'es').split('\n')
    expect(spanish).toHaveLength(lines(document).length)
    expect(spanish[0]).toMatch(/^Todavía no\. A \$300 por visita, \d+ de 21 escuelas/)
    const figures = (text: string) => text.match(/\d[\d,.–]*\d|\d/g)
    expect(figures(spanish[1]!)).toEqual(figures(lines(document)[1]!))
  })
})
