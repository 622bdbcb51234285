import { setImmediate } from 'node:timers/promises'
import { afterEvent } from './plan-event.rules.ts'
import { type PlanEventName, planEventNames } from './plan-event.ts'
import { planResult, type WorldResult, worldResult } from './plan-result.rules.ts'
import type { RiskSetting } from './risk-plan.rules.ts'
import { type TornadoBar, tornadoBar, widestFirst } from './tornado.rules.ts'

/** The plan as it stands, after each named event alone, and with each assumption at its ends. */
export type RiskFigures = {
  readonly base: WorldResult
  readonly events: readonly { readonly event: PlanEventName; readonly result: WorldResult }[]
  readonly tornado: readonly TornadoBar[]
}

/** Works between other requests: a county's every assumption at both ends takes some hundred milliseconds. */
export async function riskFigures({ plan, world, list }: RiskSetting): Promise<RiskFigures> {
  const base = worldResult(plan, world)
  const events: RiskFigures['events'][number][] = []
  for (const event of planEventNames) {
    await setImmediate()
    events.push({ event, result: worldResult(plan, afterEvent(event, world, plan.horizon)) })
  }
  const bars: TornadoBar[] = []
  for (const item of list) {
    await setImmediate()
    const bar = tornadoBar(item, world.assumptions, (changed) => planResult(plan, changed))
    if (bar !== null) bars.push(bar)
  }
  return { base, events, tornado: widestFirst(bars) }
}
