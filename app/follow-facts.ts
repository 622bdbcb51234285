import { emptyDirectory, fillDirectory } from '#modules/connect/index.ts'
import { keepOutcomes } from '#modules/evaluate/index.ts'
import { follow } from '#platform/events.ts'

/** What floors above work out or fill in the very transaction that changes a county's figures. */
export function followFacts(): void {
  follow('county.imported', keepOutcomes)
  follow('county.imported', fillDirectory)
  follow('county.import_undone', keepOutcomes)
  follow('county.import_undone', emptyDirectory)
}
