import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Colleague } from './progress.ts'
import type { Supervision } from './supervisor.ts'

const columns = sql`id, person_id, person_name, supervisor_person_id, supervisor_name, named_at`

/** Whom the viewer lets read her path. */
export async function listOwnSupervisors(tx: Tx): Promise<readonly Supervision[]> {
  return rows(
    tx,
    sql<Supervision>`select ${columns} from learn.supervisor_now
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} order by named_at limit 20`,
  )
}

/** Who lets the viewer read their paths, by name. */
export async function listSupervised(tx: Tx): Promise<readonly Supervision[]> {
  return rows(
    tx,
    sql<Supervision>`select ${columns} from learn.supervisor_now
      where county_id = ${tx.viewer.county} and supervisor_person_id = ${tx.viewer.personId}
      order by person_name, id limit 500`,
  )
}

/** A naming that stands and is the viewer's, on either side of it. */
export async function findSupervision(tx: Tx, id: string): Promise<Supervision | undefined> {
  return row(
    tx,
    sql<Supervision>`select ${columns} from learn.supervisor_now
      where county_id = ${tx.viewer.county} and id = ${id}
        and ${tx.viewer.personId}::uuid in (person_id, supervisor_person_id)`,
  )
}

export async function insertSupervisor(tx: Tx, supervisor: Colleague): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into learn.supervisor_naming
      (county_id, id, person_id, person_name, supervisor_person_id, supervisor_name, named_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.viewer.label}, ${supervisor.personId},
      ${supervisor.displayName}, ${tx.now})`.execute(tx)
  return id
}

export async function insertSupervisorEnding(tx: Tx, supervision: Supervision): Promise<void> {
  await sql`insert into learn.supervisor_ending
      (county_id, naming_id, person_id, supervisor_person_id, ended_by_id, ended_at)
    values (${tx.viewer.county}, ${supervision.id}, ${supervision.personId}, ${supervision.supervisorPersonId},
      ${tx.viewer.personId}, ${tx.now})
    on conflict do nothing`.execute(tx)
}

type Posted = { readonly roles: readonly string[]; readonly place: string | null }

/** The posts a colleague holds today, and the place she is bound to or has chosen. */
export async function findPosts(tx: Tx, personId: string): Promise<Posted> {
  const found = await row(
    tx,
    sql<Posted>`select array_agg(distinct role) as roles, coalesce(max(place), (select place_code
        from learn.learner_place where county_id = ${tx.viewer.county} and person_id = ${personId}
        order by chosen_at desc, id desc limit 1)) as place
      from people.public_colleague
      where county_id = ${tx.viewer.county} and person_id = ${personId}
        and ${tx.today} between starts_on and coalesce(ends_on, 'infinity')`,
  )
  return { roles: found?.roles ?? [], place: found?.place ?? null }
}
