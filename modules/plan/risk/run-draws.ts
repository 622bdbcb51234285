import type { Database } from '#platform/database.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { planInputOf } from '../question/solve-question.ts'
import type { Asker, QueueRefusal } from '../question/solver-queue.ts'
import { type Drawn, type DrawWork, drawInThread } from './draw-in-thread.ts'
import { riskPolicy } from './risk.policy.ts'
import { riskSetting } from './risk-plan.rules.ts'
import { findRiskRun, insertRiskRun } from './risk-run.queries.ts'
import { drawsOfARun, type RiskRunKey } from './risk-run.ts'

export type DrawParts = {
  readonly database: Database
  readonly desk: PlanDesk
  /** Draws in a thread, unless a test says otherwise. */
  readonly draw?: (work: DrawWork, progress: (done: number) => void, signal: AbortSignal) => Promise<Drawn>
}

/** Takes a random run up in the one queue, or says why not. One that was run already is not run again. */
export async function runDraws(
  { database, desk, draw = drawInThread }: DrawParts,
  viewer: Viewer,
  { plan, seed }: { readonly plan: CountyPlan; readonly seed: number },
  asker: Asker,
): Promise<QueueRefusal | null> {
  demand(viewer, riskPolicy, 'run')
  const key = runKey(plan, seed)
  const known = await database.asViewer(viewer, async (tx) => {
    await desk.keep(tx, plan.asks)
    return findRiskRun(tx, key)
  })
  if (known !== undefined) return null
  const { figures, question } = plan
  return desk.queue.ask({
    id: queueKey(viewer, key),
    asker,
    watch: desk.watch(viewer),
    run: async (progress, signal) => {
      const setting = riskSetting(planInputOf({ question, figures }), plan.document)
      const request = { draws: key.draws, seed }
      const drawn = await draw({ setting, request }, (done) => progress(String(done)), signal)
      const risks = service('plan risks', Number(figures.countyCode))
      await database.asViewer(risks, async (tx) => {
        signal.throwIfAborted()
        await insertRiskRun(tx, key, drawn)
      })
    },
  })
}

/** Ends a run that is under way; only who asked for it may. */
export const endDraws = (desk: PlanDesk, viewer: Viewer, key: RiskRunKey, visitor: string): boolean =>
  desk.queue.cancel(queueKey(viewer, key), visitor)

export const drawState = (desk: PlanDesk, viewer: Viewer, key: RiskRunKey) =>
  desk.queue.stateOf(queueKey(viewer, key))

export const runKey = (plan: CountyPlan, seed: number): RiskRunKey => ({
  questionId: plan.questionId,
  seed,
  draws: drawsOfARun,
  withYears: plan.document !== null,
})

const queueKey = ({ county }: Viewer, { questionId, seed, withYears }: RiskRunKey): string =>
  `${county} ${questionId} draws ${seed} ${withYears}`
