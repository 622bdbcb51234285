import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { DrawSummary, Spread } from './draw.rules.ts'
import type { RiskRun, RiskRunKey } from './risk-run.ts'

/** JSON knows no infinity: "never" is kept as null. */
type KeptSpread = { readonly [Key in keyof Spread]: number | null }
type KeptSummary = Omit<DrawSummary, 'netCents' | 'breakEvenRate' | 'fullCoverageYear'> & {
  readonly netCents: KeptSpread
  readonly breakEvenRate: KeptSpread
  readonly fullCoverageYear: KeptSpread
}

export async function findRiskRun(tx: Tx, key: RiskRunKey): Promise<RiskRun | undefined> {
  const found = await row(
    tx,
    sql<{ summary: KeptSummary; seconds: number; runAt: Date }>`
      select summary, seconds, run_at from plan.risk_run
      where question_id = ${key.questionId} and seed = ${key.seed} and draws = ${key.draws}
        and with_years = ${key.withYears}`,
  )
  return found && { ...found, summary: summaryOf(found.summary) }
}

/** Run twice at once, it came to the same: the first stays. */
export async function insertRiskRun(tx: Tx, key: RiskRunKey, run: Omit<RiskRun, 'runAt'>): Promise<void> {
  await sql`
    insert into plan.risk_run (county_id, question_id, seed, draws, with_years, summary, seconds, run_at)
    values (${tx.viewer.county}, ${key.questionId}, ${key.seed}, ${key.draws}, ${key.withYears},
      ${JSON.stringify(run.summary)}, ${run.seconds}, ${tx.now})
    on conflict do nothing`.execute(tx)
}

const summaryOf = (kept: KeptSummary): DrawSummary => ({
  ...kept,
  netCents: spread(kept.netCents),
  breakEvenRate: spread(kept.breakEvenRate),
  fullCoverageYear: spread(kept.fullCoverageYear),
})

const spread = ({ tenth, median, ninetieth }: KeptSpread): Spread => ({
  tenth: tenth ?? Number.POSITIVE_INFINITY,
  median: median ?? Number.POSITIVE_INFINITY,
  ninetieth: ninetieth ?? Number.POSITIVE_INFINITY,
})
