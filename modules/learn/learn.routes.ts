import type { Route } from '#platform/http.ts'
import { agreementRoutes } from './agreement/agreement.routes.tsx'
import { assessmentRoutes } from './assessment/assessment.routes.tsx'
import { certificateRoutes } from './certificate/certificate.routes.tsx'
import { verificationRoutes } from './certificate/verification.routes.tsx'
import { cohortRoutes } from './cohort/cohort.routes.tsx'
import { dutyRoutes } from './duty/duty.routes.tsx'
import { firstMondayRoutes } from './first-monday/first-monday.routes.tsx'
import { journeyRoutes } from './journey/journey.routes.tsx'
import { launchBoardRoutes } from './launch-board/launch-board.routes.tsx'
import { lessonRoutes } from './lesson/lesson.routes.tsx'
import { noticeRoutes } from './notice/notice.routes.tsx'
import { inCountyWords } from './override/county-editions.ts'
import { overrideRoutes } from './override/override.routes.tsx'
import { phaseRoutes } from './phase/phase.routes.tsx'
import { progressRoutes, signOffRoutes } from './progress/progress.routes.tsx'
import { supervisionRoutes } from './progress/supervision.routes.tsx'
import { readinessRoutes } from './readiness/readiness.routes.tsx'
import { recordKeyRoutes } from './record-store/record-key.routes.tsx'
import { xapiRoutes } from './record-store/xapi.routes.ts'
import { reviewRoutes } from './review/review.routes.tsx'
import type { Learning } from './role/learning.ts'
import { learnHomeRoutes, roleRoutes } from './role/role.routes.tsx'
import { selfAssessmentRoutes } from './self-assessment/self-assessment.routes.tsx'
import { siteRoutes } from './site/site.routes.tsx'
import { statementRoutes } from './statement/statement.routes.tsx'
import { stepRoutes } from './step/step.routes.tsx'
import { teamRoutes } from './team-view/team-view.routes.tsx'
import { ownVideoRoutes } from './video/own-video.routes.tsx'
import { belowVideo, sendVideoRoutes } from './video/send-video.routes.tsx'
import { videoRoutes } from './video/video.routes.tsx'
import { videoFileRoutes } from './video/video-file.routes.ts'
import { whoDoesWhatRoutes } from './who-does-what/who-does-what.routes.tsx'
import { workbookRoutes } from './workbook/workbook.routes.tsx'

/** Every page of learning, in the words of the county that asks. */
export const learnRoutes = (learning: Learning): readonly Route[] => inCountyWords(learning, everyRoute)

/** In the order in which an address is looked up: named pages before any role's. */
const everyRoute = (learning: Learning): readonly Route[] => [
  ...learnHomeRoutes(learning),
  ...lessonRoutes(learning),
  ...assessmentRoutes(learning),
  ...certificateRoutes(learning),
  ...verificationRoutes(learning),
  ...readinessRoutes(learning),
  ...whoDoesWhatRoutes(learning),
  ...launchBoardRoutes(learning),
  ...agreementRoutes,
  ...journeyRoutes(learning),
  ...dutyRoutes(learning),
  ...siteRoutes(learning),
  ...overrideRoutes(learning),
  ...reviewRoutes(learning),
  ...selfAssessmentRoutes(learning),
  ...workbookRoutes(learning),
  ...teamRoutes(learning),
  ...cohortRoutes,
  ...recordKeyRoutes(learning),
  ...xapiRoutes({ origin: learning.origin, mostMegabytes: learning.mostRecordMegabytes }),
  ...(learning.crisis === undefined ? [] : firstMondayRoutes(learning, learning.crisis)),
  ...supervisionRoutes(learning),
  ...statementRoutes(learning),
  ...noticeRoutes,
  ...ownVideoRoutes(learning),
  ...sendVideoRoutes(learning),
  ...videoRoutes(learning, belowVideo(learning)),
  ...videoFileRoutes(learning.videos),
  ...stepRoutes(learning),
  ...progressRoutes(learning),
  ...signOffRoutes(learning),
  ...roleRoutes(learning),
  ...phaseRoutes(learning),
]
