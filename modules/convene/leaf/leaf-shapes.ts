import { activity } from '../activity/activity.ts'
import { backboneTask } from '../backbone/backbone-task.ts'
import { communication } from '../communication/communication.ts'
import { partner } from '../partner/partner.ts'
import { goal } from '../shared-agenda/goal.ts'
import { sharedMeasure } from '../shared-measure/shared-measure.ts'
import type { KindShape } from './leaf.ts'

/** Every kind of entry that a list keeps, in the order in which the pages show them. */
export const leafShapes: readonly KindShape[] = [
  partner,
  goal,
  sharedMeasure,
  activity,
  communication,
  backboneTask,
]
