import { randomBytes } from 'node:crypto'
import { symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { librarySecret } from '#modules/people/account/sign-in-library.ts'
import { newId } from '#platform/ids.ts'
import { hashPassword } from '#platform/passwords.ts'

/** Someone who will sign in: their address, and the key of their authenticator where they have one. */
export type StaffMember = { readonly email: string; readonly key: string | null }

export const staffPassword = 'copper lantern drifts past nine herons'

/**
 * Staff of Sacramento County's schools, every fifth a counselor with an authenticator of their own, the others teachers.
 * All share one password, hashed once: a comparison costs the same whoever else bears that hash.
 */
export async function inventStaff(
  owner: pg.Client,
  secret: string,
  count: number,
  name: string,
): Promise<readonly StaffMember[]> {
  const { rows: schools } = await owner.query<{ code: string }>(
    'select code from places.public_school where county_id = 34 order by code',
  )
  const password = await hashPassword(staffPassword)
  const codes = JSON.stringify([await hashPassword('none')])
  const people = await Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const key = place % 5 === 0 ? randomBytes(24).toString('base64url') : null
      return {
        id: newId(),
        email: `${name}${place}@example.org`,
        key,
        sealed: key === null ? null : await symmetricEncrypt({ key: librarySecret(secret), data: key }),
        school: schools[place % schools.length]?.code ?? null,
      }
    }),
  )
  for (const text of statements)
    await owner.query(text, [JSON.stringify(people.map((one) => ({ ...one, ids: ids() }))), password, codes])
  return people.map(({ email, key }) => ({ email, key }))
}

const ids = () => [newId(), newId(), newId()]

const given = `with given as (select * from jsonb_to_recordset($1::jsonb)
  as of(id uuid, email text, key text, sealed text, school text, ids uuid[])),
  secrets as (select $2::text as password, $3::text as codes)`

/** Each is given the same three texts. */
const statements = [
  `${given} insert into auth."user" (id, name, email, email_verified, created_at, updated_at, two_factor_enabled)
   select id, 'Somebody', email, true, now(), now(), key is not null from given, secrets`,
  `${given} insert into auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
   select ids[1], id, 'credential', id, password, now(), now() from given, secrets`,
  `${given} insert into auth.two_factor (id, secret, backup_codes, user_id, verified)
   select ids[2], sealed, codes, id, true from given, secrets where key is not null`,
  `${given} insert into people.person (id, display_name, practice) select id, 'Somebody', false from given, secrets`,
  `${given} insert into people.membership (county_id, id, person_id, role, title, place, starts_on, granted_as, reason)
   select 34, ids[3], id, case when key is null then 'school_staff' else 'school_counselor' end, 'Staff', school,
     current_date - 1, 'bench', 'invented' from given, secrets`,
]
