import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { agreementPolicy } from '../agreement/agreement.policy.ts'
import { listAgreements } from '../agreement/agreement.queries.ts'
import { holdsFor, standingOf } from '../agreement/agreement.rules.ts'
import { dutyPolicy } from '../duty/duty.policy.ts'
import { listDutyEntries } from '../duty/duty.queries.ts'
import { countDuties, dutiesOf } from '../duty/duty.rules.ts'
import { findJourneyStart, listJourneyEntries } from '../journey/journey.queries.ts'
import { planJourney } from '../journey/journey.rules.ts'
import { findLaunchBoard } from '../launch-board/launch-board.queries.ts'
import { boardOf, countBoard } from '../launch-board/launch-board.rules.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { selfAssessmentPolicy } from '../self-assessment/self-assessment.policy.ts'
import { listSelfAssessments } from '../self-assessment/self-assessment.queries.ts'
import { decideSight } from '../sight/decide-sight.ts'
import { SightSection } from '../sight/sight.page.tsx'
import { sightPolicy } from '../sight/sight.policy.ts'
import { isShown, listSights } from '../sight/sight.queries.ts'
import { audienceOf } from '../sight/sight.rules.ts'
import { audiences, type SightSubject } from '../sight/sight.ts'
import { dateText } from './day-words.ts'
import { findOwnSchool } from './own-school.ts'
import { SitePage, type SitePart } from './site.page.tsx'
import type { OpenSchool } from './site.ts'
import { siteWords } from './site.words.ts'

const audience = z.enum(audiences).optional()

export const siteRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/schools/:school{[0-9]{14}}', only(sightPolicy, 'read'), async (asked) => {
    const { database, viewer, params, language } = asked
    const found = await database.asViewer(viewer, async (tx) => {
      const school = await findOwnSchool(tx, params.school)
      const parts = await partsOf(tx, learning, school, language)
      return { school, parts, decided: await listSights(tx, school.id) }
    })
    const title = siteWords[language].title(found.school.name)
    const mayDecide =
      may(viewer, sightPolicy, 'decide') && !may(viewer, { leads: ['district_leader'] }, 'leads')
    return html({
      title,
      noindex: true,
      main: (
        <SitePage school={found.school} parts={found.parts} language={language}>
          <SightSection schoolCode={params.school} {...found} language={language} mayDecide={mayDecide} />
        </SitePage>
      ),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: title },
      ],
    })
  }),

  form(
    '/learn/schools/:school{[0-9]{14}}/sight',
    only(sightPolicy, 'decide'),
    z.object({ launch_board: audience, journey: audience, self_assessment: audience }),
    async ({ database, viewer, params, input }) => {
      await decideSight(database, viewer, params.school, input)
      return seeOther(`/learn/schools/${params.school}#sight`)
    },
  ),
]

/** The parts of a launch and where each stands; one the school keeps to itself says so. */
async function partsOf(
  tx: Tx,
  learning: Learning,
  school: OpenSchool,
  language: Language,
): Promise<readonly SitePart[]> {
  const words = siteWords[language]
  const { viewer, today } = tx
  const shown = async (subject: SightSubject) =>
    viewer.databaseRole.endsWith('_wide') || (await isShown(tx, school.id, subject))
  const hidden = (title: string): SitePart => ({ href: null, title, line: words.hidden })
  const board = async (): Promise<SitePart> => {
    if (!(await shown('launch_board'))) return hidden(words.board)
    const items = boardOf(await learning.launchBoard(), await findLaunchBoard(tx, school.id))
    const line = words.boardLine(countBoard(items, today))
    return { href: `/learn/launch-board/${school.code}`, title: words.board, line }
  }
  const journey = async (): Promise<SitePart> => {
    if (!(await shown('journey'))) return hidden(words.journey)
    const startsOn = await findJourneyStart(tx, school.id)
    const entries = await listJourneyEntries(tx, school.id)
    const plan = startsOn && planJourney(await learning.journey(), entries, startsOn, today)
    const line = words.journeyLine(plan ? dateText(plan.launchOn, language) : null)
    return { href: `/learn/journey/${school.code}`, title: words.journey, line }
  }
  const agreements = async (): Promise<readonly SitePart[]> => {
    if (!may(viewer, agreementPolicy, 'read')) return []
    const place = { schoolCode: school.code, districtCode: school.code.slice(0, 7) }
    const held = (await listAgreements(tx)).filter((one) => holdsFor(one, place))
    const inForce = held.filter((one) => ['in_force', 'expiring'].includes(standingOf(one, today))).length
    const line = words.agreementsLine(inForce, held.length)
    return [{ href: '/learn/agreements', title: words.agreements, line }]
  }
  const duties = async (): Promise<readonly SitePart[]> => {
    if (!may(viewer, dutyPolicy, 'keep')) return []
    const file = await learning.duties()
    const part = async (code: string, title: string): Promise<SitePart> => {
      const { met, of } = countDuties(dutiesOf(file, code, await listDutyEntries(tx, code)), today)
      return { href: `/learn/duties/${code}`, title, line: words.dutiesLine(met, of) }
    }
    return [await part(school.code, words.duties), await part(school.code.slice(0, 7), words.districtDuties)]
  }
  const selfAssessments = async (): Promise<readonly SitePart[]> => {
    if (!may(viewer, selfAssessmentPolicy, 'read')) return []
    const wide = viewer.databaseRole.endsWith('_wide')
    const audience = audienceOf('self_assessment', await listSights(tx, school.id))
    if (wide ? audience !== 'county' : !(await isShown(tx, school.id, 'self_assessment')))
      return [hidden(words.selfAssessments)]
    const line = words.selfAssessmentsLine((await listSelfAssessments(tx, school.code)).length)
    return [{ href: `/learn/self-assessments/${school.code}`, title: words.selfAssessments, line }]
  }
  return [
    { href: '/learn/readiness/school', title: words.readiness, line: words.readinessLine },
    await journey(),
    await board(),
    ...(await agreements()),
    ...(await duties()),
    ...(await selfAssessments()),
    { href: '/learn/who-does-what', title: words.whoDoesWhat, line: words.whoDoesWhatLine },
  ]
}
