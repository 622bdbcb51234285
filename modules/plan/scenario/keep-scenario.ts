import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { scenarioPolicy } from './scenario.policy.ts'
import { insertScenario, listScenarios } from './scenario.queries.ts'
import { type KeepRefusal, whyNotKeep } from './scenario.rules.ts'
import type { ScenarioId } from './scenario.ts'

/** Keeps a plan by name as the county office's draft. From now on it counts from the day it counts from today. */
export async function keepScenario(
  tx: Tx,
  { asks, question, figures }: Pick<CountyPlan, 'asks' | 'question' | 'figures'>,
  typed: string,
): Promise<Outcome<ScenarioId, KeepRefusal>> {
  demand(tx.viewer, scenarioPolicy, 'keep')
  const name = typed.trim()
  const refusal = whyNotKeep(
    name,
    (await listScenarios(tx)).map((scenario) => scenario.name),
  )
  if (refusal !== null) return refused(refusal)
  const id = await insertScenario(tx, {
    name,
    asks: { ...asks, changed: { ...asks.changed, plan_from: question.planFrom } },
    dataEdition: figures.dataEdition,
    modelVersion: question.modelVersion,
  })
  if (id === null) return refused('name_taken')
  await record(tx, 'plan.scenario_kept', id)
  return done(id)
}
