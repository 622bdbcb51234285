import { systemClock, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, api, file, only, type Route } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { makePacket } from '../packet/make-packet.ts'
import type { PacketInput } from '../packet/packet.ts'
import { csvOf } from '../table-export/csv.rules.ts'
import { isExportTableName } from '../table-export/export-table.ts'
import { planTables } from '../table-export/plan-tables.rules.ts'
import { countyPlanPolicy } from './county-plan.policy.ts'
import { readLinkedPlan } from './county-plan.routes.tsx'
import type { CountyPlan } from './county-plan.ts'
import type { PlanDesk } from './plan-desk.ts'

const take = only(countyPlanPolicy, 'take')

/** What leaves the plan as files: the same figures as the pages, since both come from the one document. */
export const planFileRoutes = (desk: PlanDesk): readonly Route[] => [
  api('/counties/:code{[0-9]{2}}/packet.pdf', take, (asked) =>
    readLinkedPlan(desk, asked, async (plan) => {
      const bytes = await makePacket(packetInput(plan, solved(plan)), { language: asked.language })
      return file(bytes, 'application/pdf', `board-packet-${asked.params.code}.pdf`)
    }),
  ),

  api('/counties/:code{[0-9]{2}}/tables/:table', take, (asked) =>
    readLinkedPlan(desk, asked, (plan): Answer => {
      const name = found(/^(\w+)\.csv$/.exec(asked.params.table)?.[1])
      const table = found(
        planTables(solved(plan)).find((one) => isExportTableName(name) && one.name === name),
      )
      return file(csvOf(table), 'text/csv; charset=utf-8', `${name}-${asked.params.code}.csv`)
    }),
  ),

  api('/counties/:code{[0-9]{2}}/plan.json', take, (asked) =>
    readLinkedPlan(
      desk,
      asked,
      (plan): Answer =>
        file(
          `${JSON.stringify(solved(plan), null, 2)}\n`,
          'application/json; charset=utf-8',
          `plan-${asked.params.code}.json`,
        ),
    ),
  ),
]

/** Files are made of a plan whose years are worked out; before that there is nothing to take away. */
const solved = (plan: CountyPlan): PlanDocument => found(plan.document)

function packetInput(plan: CountyPlan, document: PlanDocument): PacketInput {
  return {
    document,
    whose: plan.whose,
    madeOn: dateIn(timeZone, systemClock()),
    places: plan.figures.schools,
    sources: plan.figures.sources,
    addedPosts: [],
    grantEnds: [],
    base: null,
    events: [],
    tornado: [],
    draws: null,
  }
}
