import { Worker } from 'node:worker_threads'
import type { LinearProgram } from './linear-program.ts'
import {
  type Solver,
  type SolverAnswer,
  type SolverLimits,
  type SolverProgress,
  SolverStopped,
} from './solver.ts'

type Reply =
  | { readonly kind: 'progress'; readonly progress: SolverProgress }
  | { readonly kind: 'answer'; readonly answer: SolverAnswer }
  | { readonly kind: 'fault'; readonly text: string }

/** Starts a solver in a thread of its own, so that pages are answered while it works. Close it when done. */
export function openSolver(onProgress: (progress: SolverProgress) => void = () => {}): Solver {
  const thread = new Worker(new URL('./solver-thread.ts', import.meta.url))
  thread.unref()
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  const solveNow = (program: LinearProgram, limits: SolverLimits) =>
    new Promise<SolverAnswer>((resolve, reject) => {
      if (closed) return reject(new SolverStopped())
      const settle = (act: () => void) => {
        thread.off('message', onMessage).off('error', onError).off('exit', onExit)
        thread.unref()
        act()
      }
      const onMessage = (reply: Reply) => {
        if (reply.kind === 'progress') onProgress(reply.progress)
        else if (reply.kind === 'answer') settle(() => resolve(reply.answer))
        else settle(() => reject(new Error(reply.text)))
      }
      const onError = (fault: Error) => settle(() => reject(fault))
      const onExit = () => settle(() => reject(new SolverStopped()))
      thread.on('message', onMessage).on('error', onError).on('exit', onExit)
      thread.ref()
      thread.postMessage({ program, limits })
    })

  return {
    solve(program, limits) {
      const answer = last.then(() => solveNow(program, limits))
      last = answer.catch(() => undefined)
      return answer
    },
    async close() {
      closed = true
      await thread.terminate()
    },
  }
}
