import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { ShownCount } from '#platform/small-numbers.ts'
import type { NumbersShown } from '#platform/small-numbers-answers.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { StaffRole } from '#platform/viewer.ts'

export type DecisionId = Id<'decision'>
export type RaisedId = Id<'raised_decision'>

/** What a school is asked for; `none` asks nothing. */
export const askKinds = ['none', 'students', 'adults', 'yes_no', 'choice'] as const
export type AskKind = (typeof askKinds)[number]
export const scopes = ['county', 'district', 'schools'] as const
export type Scope = (typeof scopes)[number]

/** Roles on the school's side of the wall that may answer for a school. */
export const schoolAnsweringRoles = [
  'principal',
  'assistant_principal',
  'school_counselor',
  'school_psychologist',
  'school_social_worker',
  'family_navigator',
  'wellness_coach',
  'behavioral_health_coach',
  'peer_specialist',
  'district_leader',
] as const satisfies readonly StaffRole[]
/** Roles that may answer for a school, on either side. */
export const answeringRoles = [
  ...schoolAnsweringRoles,
  'clinician_1',
  'clinician_2',
  'associate',
  'health_center_partner',
] as const satisfies readonly StaffRole[]
export type AnsweringRole = (typeof answeringRoles)[number]

/**
 * What came back, small numbers already hidden. `near` where nothing is shown because an earlier question went to nearly
 * the same schools.
 */
export type ReturnShown = (
  | ({ readonly kind: 'students' | 'adults' } & NumbersShown)
  | { readonly kind: 'yes_no' | 'choice'; readonly counts: readonly ShownCount[] }
) & { readonly near?: true }

export type Returned = {
  readonly returnedAt: Date
  readonly askedCount: number
  readonly answeredCount: number
  readonly least: number
  readonly shown: ReturnShown
}

type Words = {
  readonly id: DecisionId
  readonly conveningId: string | null
  readonly talkId: string | null
  readonly words: string
  /** Who took it, as the office writes it: a group, not a person's id. */
  readonly takenBy: string
  readonly takenOn: CalendarDate
  readonly withdrawnAt: Date | null
  readonly publishedAt: Date | null
}
/** A decision as it stands; README.md tells its life. */
export type Decision = Words & {
  readonly kind: AskKind
  readonly question: string | null
  readonly choices: readonly string[]
  readonly role: AnsweringRole | null
  readonly scope: Scope | null
  readonly districtCode: string | null
  readonly dueOn: CalendarDate | null
  readonly returned: Returned | null
}

export type RaisedDecision = {
  readonly id: RaisedId
  readonly conveningId: string
  readonly talkId: string | null
  readonly words: string
  readonly personName: string
  readonly raisedAt: Date
}

/** A school that may be asked. */
export type Place = {
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
}
/** A member of the county office who was named to read answers by name, or may be. */
export type Steward = { readonly personId: string; readonly name: string; readonly named: boolean }

/** A convening that a decision may come from. */
export type Occasion = { readonly id: string; readonly title: string; readonly startsAt: Date }

const text = (most: number) => z.string().trim().min(1, 'missing').max(most, 'too_long')
const day = z
  .string()
  .trim()
  .refine(isCalendarDate, 'not_a_day')
  .transform((value) => value as CalendarDate)
const blank = (value: string): string | null => (value.trim() === '' ? null : value.trim())
/** An id as a list or a link sends it, or nothing. */
const link = z
  .string()
  .regex(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/, 'choose')
  .default('')
  .transform(blank)

/** What the form sends. A message is a name of `decisionWords.problem`. */
export const decisionSchema = z
  .object({
    words: text(1000),
    takenBy: text(200),
    takenOn: day,
    convening: link,
    raised: link,
    kind: z.enum(askKinds, 'choose'),
    question: z.string().max(500, 'too_long').default('').transform(blank),
    choices: z
      .string()
      .max(1000, 'too_long')
      .default('')
      .transform((lines) => [...new Set(lines.split(/\r?\n/).flatMap((line) => blank(line) ?? []))]),
    role: z.string().default(''),
    scope: z.string().default(''),
    district: z.string().default(''),
    school: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((codes) => (typeof codes === 'string' ? [codes] : codes)),
    dueOn: z.string().default(''),
  })
  .superRefine((typed, context) => {
    if (typed.kind === 'none') return
    const miss = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (typed.question === null) miss('question', 'missing')
    const isLong = typed.choices.some((choice) => choice.length > 100)
    if (typed.kind === 'choice' && (typed.choices.length < 2 || typed.choices.length > 8 || isLong))
      miss('choices', 'choices')
    if (!answeringRoles.some((role) => role === typed.role)) miss('role', 'choose')
    if (!scopes.some((scope) => scope === typed.scope)) miss('scope', 'choose')
    if (typed.scope === 'district' && !/^\d{7}$/.test(typed.district)) miss('district', 'choose')
    if (typed.scope === 'schools' && typed.school.length === 0) miss('school', 'no_school')
    if (!isCalendarDate(typed.dueOn.trim())) miss('dueOn', 'not_a_day')
  })
export type DecisionTyped = z.infer<typeof decisionSchema>

export type WordRefusal = 'already_worded' | 'no_such_school' | 'due_in_the_past' | 'too_few_schools'
export type DueRefusal = 'already_returned' | 'withdrawn' | 'no_question' | 'not_later' | 'past_due'
export type ReturnRefusal = 'already_returned' | 'withdrawn' | 'no_question' | 'not_yet'
