import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Agreement, AgreementScope, NewAgreement, PaperType } from './agreement.ts'

const agreements = (tx: Tx) => sql`
  select agreement.id, kind, title, scope, place_code, starts_on, ends_on, ending.ended_on, ending.reason as ended_reason,
    agreement.person_name, agreement.recorded_at,
    (select case scope when 'school' then school.name else school.district_name end from places.public_school school
      where school.county_id = agreement.county_id
        and (school.code = place_code or (scope = 'district' and school.district_code = place_code))
      limit 1) as place_name,
    (select json_agg(json_build_object('number', party.number, 'name', party.name, 'signerName', signature.signer_name,
        'signedOn', signature.signed_on) order by party.number)
      from learn.agreement_party party
      left join learn.agreement_signature signature on signature.county_id = party.county_id
        and signature.agreement_id = party.agreement_id and signature.number = party.number
      where party.county_id = agreement.county_id and party.agreement_id = agreement.id) as parties,
    (select json_build_object('id', file.id, 'name', file.name, 'personName', file.person_name, 'addedAt', file.added_at)
      from learn.agreement_file file
      where file.county_id = agreement.county_id and file.agreement_id = agreement.id
      order by file.added_at desc, file.id desc limit 1) as paper
  from learn.agreement
  left join learn.agreement_ending ending
    on ending.county_id = agreement.county_id and ending.agreement_id = agreement.id
  where agreement.county_id = ${tx.viewer.county}`

type Stored = Omit<Agreement, 'paper'> & {
  readonly paper: (Omit<NonNullable<Agreement['paper']>, 'addedAt'> & { readonly addedAt: string }) | null
}
const read = ({ paper, ...agreement }: Stored): Agreement => ({
  ...agreement,
  paper: paper && { ...paper, addedAt: new Date(paper.addedAt) },
})

/** The agreements the viewer may see, those that run out first at the top. */
export async function listAgreements(tx: Tx): Promise<readonly Agreement[]> {
  const found = await rows(
    tx,
    sql<Stored>`${agreements(tx)} order by coalesce(ends_on, 'infinity'), recorded_at, agreement.id limit 1000`,
  )
  return found.map(read)
}

export async function findAgreement(tx: Tx, id: string): Promise<Agreement | undefined> {
  const found = await row(tx, sql<Stored>`${agreements(tx)} and agreement.id = ${id}`)
  return found && read(found)
}

type ToInsert = NewAgreement & {
  readonly id: string
  readonly scope: AgreementScope
  readonly schoolId: string | null
}

export async function insertAgreement(tx: Tx, agreement: ToInsert): Promise<void> {
  const { id, kind, title, scope, placeCode, schoolId, startsOn, endsOn, parties } = agreement
  await sql`insert into learn.agreement (county_id, id, kind, title, scope, place_code, school_id, starts_on, ends_on,
      person_id, person_name, recorded_at)
    values (${tx.viewer.county}, ${id}, ${kind}, ${title}, ${scope}, ${placeCode}, ${schoolId}, ${startsOn}, ${endsOn},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
  await sql`insert into learn.agreement_party (county_id, agreement_id, number, name)
    select ${tx.viewer.county}, ${id}::uuid, number, name
    from unnest(${parties as string[]}::text[]) with ordinality as party (name, number)`.execute(tx)
}

/** False when the party had signed already: the key settles the race. */
export async function insertSignature(
  tx: Tx,
  agreementId: string,
  signature: { readonly number: number; readonly signerName: string; readonly signedOn: CalendarDate },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.agreement_signature
        (county_id, agreement_id, number, signer_name, signed_on, person_id, person_name, recorded_at)
      values (${tx.viewer.county}, ${agreementId}, ${signature.number}, ${signature.signerName}, ${signature.signedOn},
        ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning number`,
  )
  return inserted.length === 1
}

/** False when it was ended already. */
export async function insertEnding(
  tx: Tx,
  agreementId: string,
  endedOn: CalendarDate,
  reason: string,
): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.agreement_ending
        (county_id, agreement_id, ended_on, reason, person_id, person_name, recorded_at)
      values (${tx.viewer.county}, ${agreementId}, ${endedOn}, ${reason}, ${tx.viewer.personId}, ${tx.viewer.label},
        ${tx.now})
      on conflict do nothing returning agreement_id`,
  )
  return inserted.length === 1
}

type NewPaper = {
  readonly name: string
  readonly type: PaperType
  readonly bytes: Uint8Array
  readonly sha256: string
}

export async function insertPaper(tx: Tx, agreementId: string, paper: NewPaper): Promise<void> {
  await sql`insert into learn.agreement_file
      (county_id, id, agreement_id, name, type, bytes, sha256, person_id, person_name, added_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${agreementId}, ${paper.name}, ${paper.type},
      ${Buffer.from(paper.bytes)}, ${paper.sha256}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(
    tx,
  )
}

type StoredPaper = { readonly name: string; readonly type: PaperType; readonly bytes: Buffer }

export async function findPaper(tx: Tx, agreementId: string, id: string): Promise<StoredPaper | undefined> {
  return row(
    tx,
    sql<StoredPaper>`select name, type, bytes from learn.agreement_file
      where county_id = ${tx.viewer.county} and agreement_id = ${agreementId} and id = ${id}`,
  )
}
