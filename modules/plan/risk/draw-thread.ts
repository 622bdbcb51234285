import '#platform/give-way.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { drawPlans } from './draw.rules.ts'
import type { DrawWork } from './draw-in-thread.ts'
import { planResult } from './plan-result.rules.ts'

// A thread of its own for the draws, so that no page waits for them. Ending the thread cancels them.
const { setting, request } = workerData as DrawWork
const { plan, world, list } = setting
const started = performance.now()
const summary = drawPlans(
  list,
  world.assumptions,
  (drawn) => planResult(plan, drawn),
  request,
  (done) => parentPort?.postMessage({ done }),
)
parentPort?.postMessage({ summary, seconds: (performance.now() - started) / 1000 })
