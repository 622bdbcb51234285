import type { Database, Tx } from '#platform/database.ts'
import type { Doorstep } from '#platform/doorstep.ts'
import { found, TooMany } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { keyed } from '#platform/secrets.ts'
import { anyone } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { registering } from '../registration/register.ts'
import { findRegistration } from '../registration/registration.queries.ts'
import type { Link } from '../registration/registration.rules.ts'
import { findOwnEvaluation, insertEvaluation, upsertEvaluation } from './evaluation.queries.ts'
import { type EvaluationRefusal, whyNotEvaluate, whyNotGive } from './evaluation.rules.ts'
import type { Evaluation, EvaluationTyped } from './evaluation.ts'

type Asked = { readonly county: number; readonly convening: ConveningId; readonly address: string }
type Given = Outcome<readonly StudentSign[], EvaluationRefusal>

/** What the name check sees in it, unless its writer said that no student is named. */
const asks = (tx: Tx, { words, sure }: EvaluationTyped): readonly StudentSign[] =>
  sure === 'yes' ? [] : signsOfStudent(words ?? '', { thisYear: tx.now.getUTCFullYear() })

/**
 * Takes in what someone thought of a school's own event, by nobody's name. What looks like no person's is not written
 * down, and its sender is told.
 */
export const giveEvaluation = (
  database: Database,
  doorstep: Doorstep,
  { county, convening, address }: Asked,
  typed: EvaluationTyped,
): Promise<Given> =>
  database.asViewer(anyone(county), async (tx) => {
    const held = found(await findConvening(tx, convening))
    const refusal = held.kind === 'convening' ? 'by_link' : whyNotEvaluate(held, tx.now)
    if (refusal !== null) return refused(refusal)
    const signs = asks(tx, typed)
    if (signs.length > 0) return done(signs)
    const knock = { address, site: typed.site ?? '', opened: typed.opened ?? '', said: '' }
    const doubt = await doorstep.judge(knock, tx.now)
    if (doubt === undefined) throw new TooMany()
    if (doubt !== null && doubt !== 'many_at_once') return refused('junk')
    await insertEvaluation(tx, convening, typed)
    await record(tx, 'convening.evaluated', convening)
    return done([])
  })

/** What keeps an evaluation at one for each registration; nobody reads the registration from it. */
const giverOf = (secret: string, { registration }: Link): string =>
  keyed(secret, 'evaluation giver', registration)

/** The one of whoever registered, by their own link; given again it takes the place of the first. */
export async function giveOwnEvaluation(
  database: Database,
  secret: string,
  link: Link,
  typed: EvaluationTyped,
): Promise<Given> {
  const { convening, refusal } = await standingFor(database, link)
  if (refusal !== null) return refused(refusal)
  // Written with a visitor's rights, apart from what was read of the registration.
  return database.asViewer(anyone(link.county), async (tx) => {
    const signs = asks(tx, typed)
    if (signs.length > 0) return done(signs)
    const isFirst = await upsertEvaluation(tx, convening, giverOf(secret, link), typed)
    if (isFirst) await record(tx, 'convening.evaluated', convening)
    return done([])
  })
}

/** The convening, why no evaluation can be given by this link now, and what was given by it before. */
export async function readOwnEvaluation(database: Database, secret: string, link: Link) {
  const { convening, refusal } = await standingFor(database, link)
  return database.asViewer(anyone(link.county), async (tx) => ({
    convening: found(await findConvening(tx, convening)),
    refusal,
    given: ((await findOwnEvaluation(tx, convening, giverOf(secret, link))) ?? null) as Evaluation | null,
  }))
}

const standingFor = (database: Database, { county, registration }: Link) =>
  database.asViewer(registering(county), async (tx) => {
    const coming = found(await findRegistration(tx, id(registration)))
    const held = found(await findConvening(tx, coming.conveningId))
    return { convening: held.id, refusal: whyNotGive(held, coming, tx.now) }
  })
