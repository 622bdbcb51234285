import { createHash } from 'node:crypto'
import type { Database, Tx } from '#platform/database.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id, newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { isCalendarDate } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findSchool, listSchoolsOfDistrict } from '../site/site.queries.ts'
import { agreementPolicy } from './agreement.policy.ts'
import {
  findAgreement,
  insertAgreement,
  insertEnding,
  insertPaper,
  insertSignature,
} from './agreement.queries.ts'
import { mayAddTo, paperName, paperTypeOf, whyNotPaper } from './agreement.rules.ts'
import type { Agreement, AgreementProblem, AgreementRefusal, NewAgreement } from './agreement.ts'

/** Writes an agreement down. Answers its id. Whoever is bound to schools records only what is theirs. */
export async function recordAgreement(
  database: Database,
  viewer: Viewer,
  agreement: NewAgreement,
): Promise<Outcome<string, AgreementProblem>> {
  demand(viewer, agreementPolicy, 'record')
  return database.asViewer(viewer, async (tx) => {
    const { placeCode } = agreement
    const wide = viewer.databaseRole.endsWith('_wide')
    if (placeCode === null && !wide) return refused('county_not_yours')
    const school = placeCode?.length === 14 ? await findSchool(tx, placeCode) : undefined
    const schools =
      placeCode?.length === 7 ? await listSchoolsOfDistrict(tx, placeCode) : school ? [school] : []
    const known = placeCode === null || schools.some((one) => wide || viewer.schools.includes(one.id))
    if (!known) return refused('place_unknown')
    const scope = placeCode === null ? 'county' : school ? 'school' : 'district'
    const made = newId<'agreement'>(tx.now)
    await insertAgreement(tx, { ...agreement, id: made, scope, schoolId: school?.id ?? null })
    await record(tx, 'learn.agreement_recorded', made, { kind: agreement.kind, scope })
    return done(made)
  })
}

type Signing = { readonly number: number; readonly signerName: string; readonly signedOn: string }

/** Notes that a party signed: by whom, and on which day, which cannot lie ahead. */
export async function signAgreement(
  database: Database,
  viewer: Viewer,
  agreementId: string,
  { number, signerName, signedOn }: Signing,
): Promise<Outcome<string, AgreementRefusal>> {
  demand(viewer, agreementPolicy, 'record')
  return database.asViewer(viewer, async (tx) => {
    const agreement = await heldAgreement(tx, agreementId)
    const party = agreement.parties.find((one) => one.number === number)
    if (party === undefined) return refused('party_unknown')
    if (signerName === '' || signerName.length > 200 || !isCalendarDate(signedOn))
      return refused('signer_missing')
    if (signedOn > tx.today) return refused('signed_later')
    if (!(await insertSignature(tx, agreement.id, { number, signerName, signedOn })))
      return refused('already_signed')
    await record(tx, 'learn.agreement_signed', agreement.id, { party: number })
    return done(agreement.id)
  })
}

/** Keeps the paper as it was handed in. What it is is read from its content; its name says nothing. */
export async function addPaper(
  database: Database,
  viewer: Viewer,
  agreementId: string,
  given: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<Outcome<string, AgreementRefusal>> {
  demand(viewer, agreementPolicy, 'record')
  const refusal = whyNotPaper(given?.bytes ?? null)
  const type = given && paperTypeOf(given.bytes)
  if (refusal !== null || given === null || type === null) return refused(refusal ?? 'file_missing')
  const sha256 = createHash('sha256').update(given.bytes).digest('hex')
  return database.asViewer(viewer, async (tx) => {
    const agreement = await heldAgreement(tx, agreementId)
    await insertPaper(tx, agreement.id, {
      name: paperName(given.name, type),
      type,
      bytes: given.bytes,
      sha256,
    })
    await record(tx, 'learn.agreement_paper_added', agreement.id, { sha256 })
    return done(agreement.id)
  })
}

/** Ends it today, before its last day. */
export async function endAgreement(
  database: Database,
  viewer: Viewer,
  agreementId: string,
  reason: string,
): Promise<Outcome<string, AgreementRefusal>> {
  demand(viewer, agreementPolicy, 'record')
  return database.asViewer(viewer, async (tx) => {
    const agreement = await heldAgreement(tx, agreementId)
    if (reason === '' || reason.length > 1000) return refused('reason_missing')
    if (!(await insertEnding(tx, agreement.id, tx.today, reason))) return refused('already_ended')
    await record(tx, 'learn.agreement_ended', agreement.id)
    return done(agreement.id)
  })
}

/** An agreement the viewer may add to. A district reads what binds the whole county and leaves it to the county office. */
async function heldAgreement(tx: Tx, agreementId: string): Promise<Agreement> {
  const agreement = found(await findAgreement(tx, id(agreementId)))
  if (!mayAddTo(tx.viewer, agreement)) throw new Forbidden()
  return agreement
}
