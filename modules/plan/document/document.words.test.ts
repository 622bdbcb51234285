import { expect, test } from 'vitest'
import { aCounty } from '../question/question.factory.ts'
import { plainAsks } from '../question/question.ts'
import { solveQuestion } from '../question/solve-question.ts'
import { answerWords } from './document.words.ts'
import { modelVersion, type PlanDocument } from './plan-document.ts'

test('a plan read back from text says the same, and nothing twice', async () => {
  const figures = aCounty()
  const { dataEdition } = figures
  const asks = { ...plainAsks, changed: { start_clinicians: 2 } }
  const question = { asks, dataEdition, modelVersion, planFrom: 20261101, marks: [], entries: [] }
  const document = await solveQuestion({ question, figures })
  expect(document.everySchool?.alone.length).toBeGreaterThan(0)
  const kept = JSON.parse(JSON.stringify(document)) as PlanDocument
  for (const language of ['en', 'es'] as const) {
    const lines = answerWords(kept, language).split('\n')
    expect(lines).toEqual(answerWords(document, language).split('\n'))
    expect(new Set(lines).size).toBe(lines.length)
  }
})
