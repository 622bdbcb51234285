import type { Door } from '#packages/ui/index.ts'
import { may, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { overridePolicy } from '../override/override.policy.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { recordStorePolicy } from '../record-store/record-store.policy.ts'
import { teamPolicy } from '../team-view/team-view.policy.ts'
import { ownDoorWords } from './own-doors.words.ts'

/** What is there for a member of staff who signed in; nothing for a visitor. */
export function ownDoors(viewer: Viewer, language: Language): readonly Door[] {
  const words = ownDoorWords[language]
  if (!isLearner(viewer)) return []
  const edition = may(viewer, overridePolicy, 'write') ? [{ href: '/learn/edition', ...words.edition }] : []
  const team = may(viewer, teamPolicy, 'see') ? [{ href: '/learn/team', ...words.team }] : []
  const keys = may(viewer, recordStorePolicy, 'keep')
    ? [{ href: '/learn/record-keys', ...words.recordKeys }]
    : []
  return [
    ...team,
    ...edition,
    ...keys,
    { href: '/learn/sign-offs', ...words.signOffs },
    { href: '/learn/certificates', ...words.certificates },
    { href: '/learn/supervision', ...words.supervision },
    { href: '/learn/first-monday', ...words.firstMonday },
    { href: '/learn/own-record', ...words.ownRecord },
  ]
}
