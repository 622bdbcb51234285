import type { RolePage } from '../content/content.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { MeasureSubject } from './measure.ts'

/** A member of staff as the measuring job sees one: the posts held today, and where. */
export type Learner = {
  readonly personId: string
  /** Access roles. */
  readonly roles: readonly string[]
  /** School by 14 digits, district by 7, or null where nobody has said it. */
  readonly place: string | null
  /** First day of the newest membership. */
  readonly startsOn: string
}

/** The learning role that goes with these posts: the first that takes one of them. */
export const learningRoleOf = (curriculum: Curriculum, roles: readonly string[]): RolePage | undefined =>
  curriculum.roles('en').find(({ access }) => access.some((name) => roles.includes(name)))

export const subjectOf = ({ personId, place }: Pick<Learner, 'personId' | 'place'>): MeasureSubject => ({
  personId,
  schoolCode: place?.length === 14 ? place : null,
  districtCode: place?.slice(0, 7) ?? null,
})
