import { allRoles, type Policy } from '#platform/viewer.ts'

/**
 * The county's people read its office's plans, and anyone those that were shared; who plans for the county keeps, confirms,
 * shares and takes them back.
 */
export const scenarioPolicy = {
  read: allRoles,
  keep: ['county_director', 'county_coordinator'],
  confirm: ['county_director', 'county_coordinator'],
  share: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'keep' | 'confirm' | 'share'>
