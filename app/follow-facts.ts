import { keepOutcomes } from '#modules/evaluate/index.ts'
import { follow } from '#platform/events.ts'

/** What floors above work out in the very transaction that changes a county's figures. */
export function followFacts(): void {
  follow('county.imported', keepOutcomes)
  follow('county.import_undone', keepOutcomes)
}
