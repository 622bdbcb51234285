import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { SiteFacts, SitePlan, SiteRate } from './site-figures.ts'

type Profile = Pick<SiteFacts, 'school' | 'district' | 'enrollment' | 'schoolYear' | 'disadvantaged'>
type Rate = SiteRate & { readonly measure: string }

/** What is published of an open school of the viewer's county; undefined where it lists none of this code. */
export async function findSiteFacts(tx: Tx, code: string): Promise<Omit<SiteFacts, 'hidden'> | undefined> {
  const { county } = tx.viewer
  const profile = await row(
    tx,
    sql<Profile>`select name as school, district_name as district, enrollment, school_year,
        (groups ->> 'socioeconomically_disadvantaged')::int as disadvantaged
      from places.public_school_profile where county_id = ${county} and code = ${code}`,
  )
  if (profile === undefined) return undefined
  const rates = await rows(
    tx,
    sql<Rate>`select distinct on (measure) measure, school_year, numerator, denominator from places.public_rate
      where county_id = ${county} and code = ${code} and level = 'school' and student_group = 'all'
      order by measure, school_year desc limit 10`,
  )
  const plan = await row(
    tx,
    sql<SitePlan>`select standing, clinician_fte::float8 as clinician_fte, visits_per_year::float8 as visits_per_year,
        revenue_cents::float8 as revenue_cents, cost_cents::float8 as cost_cents, answered_at
      from plan.public_school_plan where county_id = ${county} and code = ${code}`,
  )
  const rate = (name: string) => rates.find(({ measure }) => measure === name) ?? null
  return { ...profile, absence: rate('chronic_absence'), suspension: rate('suspension'), plan: plan ?? null }
}
