import type { Database } from '#platform/database.ts'
import type { Doorstep } from '#platform/doorstep.ts'
import { found, TooMany } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { anyone } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { insertEvaluation } from './evaluation.queries.ts'
import { type EvaluationRefusal, whyNotEvaluate } from './evaluation.rules.ts'
import type { EvaluationTyped } from './evaluation.ts'

type Asked = { readonly county: number; readonly convening: ConveningId; readonly address: string }

/** Takes in what someone thought, by nobody's name. What looks like no person's is not written down, and its sender is told. */
export const giveEvaluation = (
  database: Database,
  doorstep: Doorstep,
  { county, convening, address }: Asked,
  typed: EvaluationTyped,
): Promise<Outcome<readonly StudentSign[], EvaluationRefusal>> =>
  database.asViewer(anyone(county), async (tx) => {
    const held = found(await findConvening(tx, convening))
    const refusal = whyNotEvaluate(held, tx.now)
    if (refusal !== null) return refused(refusal)
    const signs = signsOfStudent(typed.words ?? '', { thisYear: tx.now.getUTCFullYear() })
    if (signs.length > 0 && typed.sure !== 'yes') return done(signs)
    const knock = { address, site: typed.site ?? '', opened: typed.opened ?? '', said: '' }
    const doubt = await doorstep.judge(knock, tx.now)
    if (doubt === undefined) throw new TooMany()
    if (doubt !== null && doubt !== 'many_at_once') return refused('junk')
    await insertEvaluation(tx, convening, typed)
    await record(tx, 'convening.evaluated', convening)
    return done([])
  })
