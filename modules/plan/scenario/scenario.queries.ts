import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Asks } from '../question/question.ts'
import type { Scenario, ScenarioId } from './scenario.ts'

const told = sql`select id, name, asks, made_at, data_edition, model_version, state, confirmed_name, confirmed_on,
  confirmed_edition, withdrawn_on, share_id, shared_name, shared_at, held_back`
/** As they stand outside, with what was held back left out. */
const shared = sql`${told} from plan.shared_scenario`
const inside = sql`${told} from plan.scenario_now`
/** What the viewer may read of them: all in their own county, and those that were shared of any. */
const scenariosOf = ({ viewer }: Tx) => (viewer.databaseRole === 'app_public' ? shared : inside)
const newestFirst = sql`order by made_at desc, id desc limit 500`

/** The newest first. */
export const listScenarios = (tx: Tx): Promise<readonly Scenario[]> =>
  rows(tx, sql<Scenario>`${scenariosOf(tx)} ${newestFirst}`)

/** Those that anyone may read, as anyone reads them, whoever asks. */
export const listSharedScenarios = (tx: Tx): Promise<readonly Scenario[]> =>
  rows(tx, sql<Scenario>`${shared} ${newestFirst}`)

export const findScenario = (tx: Tx, id: ScenarioId): Promise<Scenario | undefined> =>
  row(tx, sql<Scenario>`${scenariosOf(tx)} where id = ${id}`)

/** The scenario that asks just this: a confirmed one before a draft, the newest of them. */
export const findScenarioOf = (tx: Tx, asks: Asks): Promise<Scenario | undefined> =>
  row(
    tx,
    sql<Scenario>`${scenariosOf(tx)} where asks = ${JSON.stringify(asks)}::jsonb and state <> 'withdrawn'
      order by state = 'confirmed' desc, made_at desc limit 1`,
  )

type NewScenario = Pick<Scenario, 'name' | 'asks' | 'dataEdition' | 'modelVersion'>

/** Null when another of the same name came first. */
export async function insertScenario(tx: Tx, scenario: NewScenario): Promise<ScenarioId | null> {
  const id = newId<'scenario'>(tx.now)
  const inserted = await rows(
    tx,
    sql<{ id: string }>`
      insert into plan.scenario (county_id, id, name, asks, data_edition, model_version, made_by_id, made_at)
      values (${tx.viewer.county}, ${id}, ${scenario.name}, ${JSON.stringify(scenario.asks)}, ${scenario.dataEdition},
        ${scenario.modelVersion}, ${tx.viewer.personId}, ${tx.now})
      on conflict do nothing returning id`,
  )
  return inserted.length === 1 ? id : null
}

/** False when someone confirmed it first: the primary key settles the race. */
export async function insertConfirmation(tx: Tx, id: ScenarioId, dataEdition: string): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql<{ id: string }>`
      insert into plan.scenario_confirmation (county_id, scenario_id, confirmed_by_id, confirmed_name, confirmed_on,
        data_edition)
      values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.today}, ${dataEdition})
      on conflict do nothing returning scenario_id as id`,
  )
  return inserted.length === 1
}

export async function insertWithdrawal(tx: Tx, id: ScenarioId): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql<{ id: string }>`
      insert into plan.scenario_withdrawal (county_id, scenario_id, withdrawn_by_id, withdrawn_on)
      values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.today})
      on conflict do nothing returning scenario_id as id`,
  )
  return inserted.length === 1
}

/** Puts a copy of a scenario outside, in the viewer's name. */
export async function insertShare(
  tx: Tx,
  { id, name, dataEdition, modelVersion }: Scenario,
  { asks, heldBack }: { readonly asks: Asks; readonly heldBack: number },
): Promise<void> {
  await sql`
    insert into plan.scenario_share (county_id, id, scenario_id, name, asks, held_back, data_edition, model_version,
      shared_by_id, shared_name, shared_at)
    values (${tx.viewer.county}, ${newId<'scenario_share'>(tx.now)}, ${id}, ${name}, ${JSON.stringify(asks)}, ${heldBack},
      ${dataEdition}, ${modelVersion}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

/** Takes every copy of a scenario that stands outside back in. */
export async function endShares(tx: Tx, id: ScenarioId): Promise<void> {
  await sql`
    insert into plan.scenario_share_ending (county_id, share_id, ended_by_id, ended_at)
    select county_id, id, ${tx.viewer.personId}, ${tx.now} from plan.scenario_share
    where county_id = ${tx.viewer.county} and scenario_id = ${id}
    on conflict do nothing`.execute(tx)
}
