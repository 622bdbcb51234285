/** What a student wants to know before asking for help, in the order in which they ask it. */
export const questions = ['parents', 'teacher', 'why', 'free', 'class'] as const
export type Question = (typeof questions)[number]

export const ages = ['under-12', '12-to-17', '18'] as const
export type Age = (typeof ages)[number]

/** A talk with an adult at school, or visits with a counselor again and again. */
export const needs = ['talk', 'visits'] as const
export type Need = (typeof needs)[number]

/** An honest answer for some ages and needs. What it says, and its limit, stand in the words. */
export type Answer = {
  /** Names the answer for counsel's confirmation; never changes. */
  readonly id: AnswerId
  readonly question: Question
  readonly ages: readonly Age[]
  readonly needs: readonly Need[]
}

export const answerIds = [
  'parents-talk',
  'parents-visits-under-12',
  'parents-visits-12-to-17',
  'parents-18',
  'teacher-talk',
  'teacher-visits',
  'why-talk',
  'why-visits',
  'free-talk',
  'free-visits',
  'class-talk',
  'class-visits',
] as const
export type AnswerId = (typeof answerIds)[number]

const minors: readonly Age[] = ['under-12', '12-to-17']

export const answers: readonly Answer[] = [
  { id: 'parents-talk', question: 'parents', ages: minors, needs: ['talk'] },
  { id: 'parents-visits-under-12', question: 'parents', ages: ['under-12'], needs: ['visits'] },
  { id: 'parents-visits-12-to-17', question: 'parents', ages: ['12-to-17'], needs: ['visits'] },
  { id: 'parents-18', question: 'parents', ages: ['18'], needs },
  { id: 'teacher-talk', question: 'teacher', ages, needs: ['talk'] },
  { id: 'teacher-visits', question: 'teacher', ages, needs: ['visits'] },
  { id: 'why-talk', question: 'why', ages, needs: ['talk'] },
  { id: 'why-visits', question: 'why', ages, needs: ['visits'] },
  { id: 'free-talk', question: 'free', ages, needs: ['talk'] },
  { id: 'free-visits', question: 'free', ages, needs: ['visits'] },
  { id: 'class-talk', question: 'class', ages, needs: ['talk'] },
  { id: 'class-visits', question: 'class', ages, needs: ['visits'] },
]

/** The age and need a student picked by pressing a link; null shows everything. Nothing is typed. */
export type Picked = { readonly age: Age | null; readonly need: Need | null }
