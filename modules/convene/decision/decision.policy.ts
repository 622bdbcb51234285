import { type Policy, roles } from '#platform/viewer.ts'
import { schoolAnsweringRoles } from './decision.ts'

const office = ['county_director', 'county_coordinator'] as const

/** Whoever takes part says that something was decided; the office words it, and its named staff read school by school. */
export const decisionPolicy = {
  raise: roles,
  word: office,
  read: [...office, 'evaluator', 'content_editor', ...schoolAnsweringRoles],
  readAnswers: office,
  bringBack: ['service'],
} as const satisfies Policy<'raise' | 'word' | 'read' | 'readAnswers' | 'bringBack'>
