import { findCounty } from '#modules/places/index.ts'
import { listSharedScenarios, type PlanDesk } from '#modules/plan/index.ts'
import { found, TooBusy } from '#platform/errors.ts'
import { api, file, only, type Route } from '#platform/http.ts'
import { TypesetBusy } from '#platform/typeset/typeset.ts'
import { lookingAt } from '#platform/viewer.ts'
import { plannedSites } from '../comparison/planned-sites.ts'
import { findOutcomesAround } from '../outcome/find-county-outcomes.ts'
import { outcomePolicy } from '../outcome/outcome.policy.ts'
import { outcomeView } from '../outcome/outcome-view.rules.ts'
import { findSchoolPhone } from './letter.queries.ts'
import { makeLetter } from './make-letter.ts'

/** A letter for every school, in the language it is asked for. */
export const letterRoutes = (desk: PlanDesk): readonly Route[] => [
  api(
    '/counties/:code{[0-9]{2}}/schools/:cds{[0-9]{14}}/letter.pdf',
    only(outcomePolicy, 'take'),
    async ({ database, viewer, params, language }) => {
      const id = Number(params.code)
      const input = await database.asViewer(lookingAt(viewer, id), async (tx) => {
        const county = found(await findCounty(tx, id))
        const around = found(await findOutcomesAround(tx, 'school', params.cds))
        const sites = await plannedSites(desk, listSharedScenarios)(tx)
        return {
          countyName: county.name,
          views: (['chronic_absence', 'suspension'] as const).map((measure) =>
            found(outcomeView(around, 'school', params.cds, { measure, pooled: false, among: 'county' })),
          ),
          planned: sites.filter(({ schools }) => schools.includes(params.cds)),
          phone: await findSchoolPhone(tx, params.cds),
          madeOn: tx.today,
        }
      })
      const bytes = await makeLetter(input, language).catch((error: unknown) => {
        if (error instanceof TypesetBusy) throw new TooBusy()
        throw error
      })
      return file(bytes, 'application/pdf', `letter-${params.cds}-${language}.pdf`)
    },
  ),
]
