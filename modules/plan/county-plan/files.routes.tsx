import { systemClock, timeZone } from '#platform/database.ts'
import { found, NotFound, TooBusy } from '#platform/errors.ts'
import { type Answer, api, file, only, type Route } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import { TypesetBusy } from '#platform/typeset/typeset.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { grantEnd } from '../grant/grant.rules.ts'
import { countyMix } from '../money/school-plan.rules.ts'
import { netPerVisit } from '../money/settled-year.rules.ts'
import { makePacket } from '../packet/make-packet.ts'
import type { PacketInput } from '../packet/packet.ts'
import { planInputOf } from '../question/solve-question.ts'
import { type RiskFigures, riskFigures } from '../risk/risk-figures.ts'
import { type RiskSetting, riskSetting } from '../risk/risk-plan.rules.ts'
import { makeSchoolWorkbook } from '../school-workbook/make-school-workbook.ts'
import { csvOf } from '../table-export/csv.rules.ts'
import { isExportTableName } from '../table-export/export-table.ts'
import { makeWorkbook } from '../table-export/make-workbook.ts'
import { planTables } from '../table-export/plan-tables.rules.ts'
import { countyPlanPolicy } from './county-plan.policy.ts'
import { readLinkedPlan } from './county-plan.routes.tsx'
import type { CountyPlan } from './county-plan.ts'
import { keep } from './kept.ts'
import type { PlanDesk } from './plan-desk.ts'

const take = only(countyPlanPolicy, 'take')
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What leaves the plan as files: the same figures as the pages, since both come from the one document. */
export const planFileRoutes = (desk: PlanDesk): readonly Route[] => {
  const risksKept = keep<Promise<RiskFigures>>(20)
  const input = async (plan: CountyPlan): Promise<PacketInput> => {
    const document = solved(plan)
    const setting = riskSetting(planInputOf(plan), document)
    const key = `${plan.figures.countyCode} ${plan.questionId}`
    return packetInput(
      plan,
      document,
      setting,
      await (risksKept.get(key) ?? risksKept.set(key, riskFigures(setting))),
    )
  }

  return [
    api('/counties/:code{[0-9]{2}}/packet.pdf', take, (asked) =>
      readLinkedPlan(desk, asked, async (plan) => {
        const bytes = await makePacket(await input(plan), { language: asked.language }).catch(orBusy)
        return file(bytes, 'application/pdf', `board-packet-${asked.params.code}.pdf`)
      }),
    ),

    api('/counties/:code{[0-9]{2}}/tables.xlsx', take, (asked) =>
      readLinkedPlan(desk, asked, async (plan) =>
        file(await makeWorkbook(await input(plan), asked.language), sheets, `plan-${asked.params.code}.xlsx`),
      ),
    ),

    api('/counties/:code{[0-9]{2}}/tables/:table', take, (asked) =>
      readLinkedPlan(desk, asked, async (plan): Promise<Answer> => {
        const name = found(/^(\w+)\.csv$/.exec(asked.params.table)?.[1])
        if (!isExportTableName(name)) throw new NotFound()
        const { base, events } = await input(plan)
        const table = found(
          planTables(solved(plan), { base, events }, asked.language).find((one) => one.name === name),
        )
        return file(csvOf(table), 'text/csv; charset=utf-8', `${name}-${asked.params.code}.csv`)
      }),
    ),

    api('/counties/:code{[0-9]{2}}/schools/:cds{[0-9]{14}}/money.xlsx', take, (asked) =>
      readLinkedPlan(desk, asked, async (plan) => {
        const school = found(plan.quick.schools.find(({ cds }) => cds === asked.params.cds))
        return file(
          await makeSchoolWorkbook(schoolInput(plan, school)),
          sheets,
          `school-${asked.params.cds}.xlsx`,
        )
      }),
    ),

    api('/counties/:code{[0-9]{2}}/plan.json', take, (asked) =>
      readLinkedPlan(desk, asked, (plan): Answer => {
        const text = `${JSON.stringify(solved(plan), null, 2)}\n`
        return file(text, 'application/json; charset=utf-8', `plan-${asked.params.code}.json`)
      }),
    ),
  ]
}

/** Files are made of a plan whose years are worked out; before that there is nothing to take away. */
const solved = (plan: CountyPlan): PlanDocument => found(plan.document)

function orBusy(error: unknown): never {
  if (error instanceof TypesetBusy) throw new TooBusy()
  throw error
}

const today = () => dateIn(timeZone, systemClock())

function packetInput(
  plan: CountyPlan,
  document: PlanDocument,
  setting: RiskSetting,
  risks: RiskFigures,
): PacketInput {
  const { world } = setting
  const a = world.assumptions
  const perVisit = netPerVisit(countyMix(a), a)
  return {
    document,
    whose: plan.whose,
    madeOn: today(),
    places: plan.figures.schools,
    sources: plan.figures.sources,
    addedPosts: setting.plan.options.addedPosts ?? [],
    grantEnds: world.grants.map((grant) => grantEnd(grant, setting.plan.horizon, a, perVisit)),
    ...risks,
    draws: null,
  }
}

function schoolInput(plan: CountyPlan, school: CountyPlan['quick']['schools'][number]) {
  return {
    countyName: plan.figures.countyName,
    school,
    assumptions: plan.assumptions.list,
    promise: plan.asks.promise,
    addedPosts: plan.question.entries.flatMap((entry) => (entry.kind === 'added_post' ? [entry.post] : [])),
    whose: plan.whose,
    madeOn: today(),
    dataEdition: plan.figures.dataEdition,
    modelVersion: plan.question.modelVersion,
  }
}
