import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'

export type ReachOutId = Id<'reach_out'>

/** Who is asking. A student is not asked to write. */
export const askers = [
  'family',
  'school',
  'county_office',
  'job_seeker',
  'clinician',
  'policy',
  'health_partner',
] as const
export type Asker = (typeof askers)[number]

/** A question of a form: a line, a few lines, an address, or one of a few answers whose words stand in the words file. */
export type Question = {
  readonly name: QuestionName
  readonly kind: 'line' | 'lines' | 'email' | 'choice'
  readonly required: boolean
  readonly options?: readonly string[]
}

export type QuestionName =
  | 'topic'
  | 'how'
  | 'reach'
  | 'when'
  | 'spoken'
  | 'interpreter'
  | 'name'
  | 'place'
  | 'email'
  | 'stand'
  | 'step'
  | 'license'
  | 'supervision'
  | 'words'

const line = (name: QuestionName, required = true): Question => ({ name, kind: 'line', required })
const choice = (name: QuestionName, ...options: string[]): Question => ({
  name,
  kind: 'choice',
  required: true,
  options,
})
const email: Question = { name: 'email', kind: 'email', required: true }
const words: Question = { name: 'words', kind: 'lines', required: false }

/** The few fields of each form, in the order in which they are asked. */
export const questionsOf: Readonly<Record<Asker, readonly Question[]>> = {
  family: [
    choice('topic', 'help_at_school', 'coverage', 'basic_needs', 'interpreter_needed', 'other'),
    choice('how', 'call', 'text', 'email', 'letter'),
    line('reach'),
    choice('when', 'morning', 'midday', 'evening', 'any_time'),
    choice(
      'spoken',
      ...[
        'en',
        'es',
        'hmn',
        'zh-Hant',
        'zh-Hans',
        'ru',
        'uk',
        'vi',
        'pa',
        'fil',
        'hi',
        'fa',
        'fa-AF',
        'ps',
        'ar',
      ],
    ),
    choice('interpreter', 'yes', 'no'),
    words,
  ],
  school: [
    line('name'),
    line('place'),
    email,
    choice('topic', 'team_at_my_school', 'how_to_refer', 'space', 'training', 'other'),
    words,
  ],
  county_office: [line('name'), line('place'), email, choice('stand', 'looking', 'planning', 'ready'), words],
  job_seeker: [
    line('name'),
    email,
    choice('stand', 'in_school', 'working', 'changing'),
    choice('step', 'shadow', 'internship', 'hours', 'job', 'not_sure'),
    { ...line('spoken'), required: false },
    words,
  ],
  clinician: [
    line('name'),
    email,
    choice('license', 'lcsw', 'lmft', 'lpcc', 'psychologist', 'associate', 'trainee', 'pps', 'other'),
    choice('supervision', 'wanted', 'offered', 'neither'),
    words,
  ],
  policy: [line('name'), line('place'), email, choice('topic', 'visit', 'figures', 'law', 'other'), words],
  health_partner: [
    line('name'),
    line('place'),
    email,
    choice('topic', 'health_center', 'health_plan', 'community', 'other'),
    words,
  ],
}

const typed = z.string().trim().max(2000).default('')

/** Every field of every form; which are asked is the asker's. `site` is asked of nobody and seen by no one. */
export const reachOutSchema = z.object({
  topic: typed,
  how: typed,
  reach: typed,
  when: typed,
  spoken: typed,
  interpreter: typed,
  name: typed,
  place: typed,
  email: typed,
  stand: typed,
  step: typed,
  license: typed,
  supervision: typed,
  words: typed,
  site: typed,
  opened: typed,
  danger: typed,
})
export type TypedReachOut = z.infer<typeof reachOutSchema>

export type Answers = Partial<Readonly<Record<QuestionName, string>>>

export type FieldRefusal = 'missing' | 'not_an_address' | 'not_a_choice' | 'too_long'

/** Why a message is kept apart from the others. It is never thrown away unseen. */
export type QuarantineReason = 'hidden_field' | 'too_fast' | 'no_seal' | 'links' | 'repeated' | 'many_at_once'

/** A message as the county's staff work through it. */
export type ReachOut = {
  readonly id: ReachOutId
  readonly asker: Asker
  readonly language: Language
  readonly answers: Answers
  readonly quarantineReason: QuarantineReason | null
  readonly receivedAt: Date
  readonly erasedAt: Date | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly closedAt: Date | null
  readonly repliedAt: Date | null
  readonly restricted: boolean
  readonly quarantined: boolean
}

/** Where messages lie on the county's desk. */
export const shelves = ['open', 'quarantine', 'closed'] as const
export type Shelf = (typeof shelves)[number]

export const stepKinds = [
  'taken',
  'noted',
  'replied',
  'restricted',
  'released',
  'kept',
  'closed',
  'reopened',
] as const
export type StepKind = (typeof stepKinds)[number]

export type ReachOutStep = {
  readonly id: string
  readonly kind: StepKind
  readonly byName: string
  readonly words: string | null
  readonly happenedAt: Date
}

export const stepSchema = z.object({
  kind: z.enum(stepKinds),
  words: z.string().trim().max(5000).default(''),
})
export type TypedStep = z.infer<typeof stepSchema>

export type StepRefusal =
  | 'not_owner'
  | 'words_missing'
  | 'closed_already'
  | 'not_closed'
  | 'erased'
  | 'not_yours_to_read'
  | 'not_in_quarantine'
