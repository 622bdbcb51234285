import '#platform/give-way.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { type SolveWork, solveQuestion } from './solve-question.ts'

// A thread of its own for one question, so that no page waits while a plan is made. Ending the thread cancels it.
const document = await solveQuestion(workerData as SolveWork, {
  onProgress: ({ stage, objective, bound }) => parentPort?.postMessage({ stage, objective, bound }),
})
parentPort?.postMessage({ document: JSON.stringify(document), seconds: document.solver.seconds })
