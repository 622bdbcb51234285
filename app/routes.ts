import {
  callRoutes,
  coverageRoutes,
  directoryReportRoutes,
  hsdsRoutes,
  interpreterCardRoutes,
  listingRoutes,
  navigatorDayRoutes,
  packetRoutes,
  rightsRoutes,
  roundRoutes,
  serviceNoticeRoutes,
} from '#modules/connect/index.ts'
import { askedByDecisions, conveneRoutes } from '#modules/convene/index.ts'
import {
  fairComparisonRoutes,
  findHiddenRates,
  letterRoutes,
  measureRoutes,
  outcomeRoutes,
} from '#modules/evaluate/index.ts'
import {
  aboutRoutes,
  countyContactRoutes,
  countyFrontRoutes,
  crisisHelpRoutes,
  crisisHelpWords,
  editorRoutes,
  findMySchoolRoutes,
  homeRoutes,
  inSpanish,
  newsRoutes,
  promiseRoutes,
  publicPageRoutes,
  reachOutDeskRoutes,
  reachOutRoutes,
  readConfirmedContacts,
  readStanding,
  sitemapRoutes,
  studentRoutes,
  textConfirmationRoutes,
  todayRoutes,
} from '#modules/front/index.ts'
import { learnRoutes, openLearning } from '#modules/learn/index.ts'
import {
  type Accounts,
  forgottenPasswordRoutes,
  invitationRoutes,
  outboxRoutes,
  passkeyRoutes,
  practiceRoutes,
  secondFactorRoutes,
  sessionRoutes,
  signInProviderRoutes,
  signInRoutes,
  trailRoutes,
  vendorVisitRoutes,
} from '#modules/people/index.ts'
import { placesRoutes } from '#modules/places/index.ts'
import {
  californiaRoutes,
  countyPlanRoutes,
  entryRoutes,
  markRoutes,
  moneyDataRoutes,
  type PlanDesk,
  partnerRoutes,
  planComparisonRoutes,
  planFileRoutes,
  riskRoutes,
  scenarioRoutes,
} from '#modules/plan/index.ts'
import { openingRoutes, placementRoutes } from '#modules/staff/index.ts'
import type { Route } from '#platform/http.ts'
import { type Limits, openLimits } from '#platform/limits/limits.ts'
import type { Streams } from '#platform/streams/streams.ts'
import { standsOnPlaces } from './stands-on-places.ts'

export type Composed = {
  readonly practice: boolean
  readonly secret: string
  readonly desk: PlanDesk
  /** Without accounts the sign-in addresses lead nowhere. */
  readonly accounts?: Accounts | undefined
  readonly limits?: Limits | undefined
  /** What stands before the path of a link to hand over. */
  readonly origin?: string | undefined
  /** True when links go out by mail as well. */
  readonly mail?: boolean
  readonly videos?: LearningParts['videos']
  /** Without streams a live room is looked at again by its link. */
  readonly streams?: Streams | undefined
  /** The largest request that the store of learning records takes. */
  readonly recordStoreMostMb?: number | undefined
  /** Where it is found on its own machine, while it has no public address. */
  readonly localOrigin?: string | undefined
}
type LearningParts = Parameters<typeof openLearning>[0]

/** Every route of the product, in the order in which a person meets them. */
export const allRoutes = (composed: Composed): readonly Route[] =>
  routesWith(
    composed,
    learning({
      secret: composed.secret,
      origin: composed.origin ?? composed.localOrigin,
      videos: composed.videos,
      mostRecordMegabytes: composed.recordStoreMostMb,
    }),
  )

const routesWith = (
  { practice, secret, desk, videos: _, ...people }: Composed,
  learned: ReturnType<typeof openLearning>,
): readonly Route[] => [
  ...inSpanish('front', [
    ...homeRoutes(desk),
    ...newsRoutes,
    ...aboutRoutes,
    ...crisisHelpRoutes,
    ...publicPageRoutes,
    ...promiseRoutes(desk),
    ...editorRoutes,
    ...studentRoutes,
    ...findMySchoolRoutes,
  ]),
  ...inSpanish('staff', [...placementRoutes, ...openingRoutes]),
  ...inSpanish('front', [
    ...textConfirmationRoutes,
    ...countyContactRoutes,
    ...countyFrontRoutes(desk),
    ...todayRoutes,
    ...sitemapRoutes(people.origin ?? ''),
    ...reachOutRoutes({ secret, origin: people.origin ?? '' }),
    ...reachOutDeskRoutes({ secret, origin: people.origin ?? '' }),
  ]),
  ...inSpanish('connect', [
    ...callRoutes({ secret }),
    ...coverageRoutes,
    ...interpreterCardRoutes,
    ...hsdsRoutes,
    ...listingRoutes({ secret, origin: people.origin ?? '' }),
    ...directoryReportRoutes,
    ...navigatorDayRoutes,
    ...packetRoutes({ origin: people.origin ?? '' }),
    ...roundRoutes,
    ...rightsRoutes(readStanding),
    ...serviceNoticeRoutes({ origin: people.origin ?? '', readContacts: readConfirmedContacts }),
  ]),
  ...inSpanish('places', placesRoutes(standsOnPlaces)),
  ...inSpanish('plan', [
    ...countyPlanRoutes(desk, secret, findHiddenRates),
    ...moneyDataRoutes(desk),
    ...markRoutes(desk),
    ...entryRoutes(desk),
    ...planFileRoutes(desk),
    ...riskRoutes(desk, secret),
    ...partnerRoutes(desk),
    ...scenarioRoutes(desk),
    ...planComparisonRoutes(desk),
    ...californiaRoutes,
  ]),
  ...inSpanish('evaluate', [
    ...measureRoutes,
    ...outcomeRoutes,
    ...letterRoutes(desk),
    ...fairComparisonRoutes(desk),
  ]),
  ...inSpanish('learn', learnRoutes(learned)),
  ...inSpanish(
    'convene',
    conveneRoutes({ secret, origin: people.origin ?? '', streams: people.streams, learning: learned }),
  ),
  ...inSpanish('people', [
    ...peopleRoutes({ secret, ...people }),
    ...(practice ? practiceRoutes(secret) : []),
  ]),
]

/** What the pages of learning are composed with. */
const learning = (parts: Pick<LearningParts, 'secret' | 'origin' | 'videos' | 'mostRecordMegabytes'>) =>
  openLearning({
    addresses: { crisis: '/help-now', plan: '/counties' },
    crisis: crisisHelpWords,
    askedOf: askedByDecisions,
    ...parts,
  })

function peopleRoutes({
  secret,
  accounts,
  limits,
  origin = '',
  mail = false,
}: Omit<Composed, 'practice' | 'desk' | 'videos'>) {
  const front = { accounts, limits: limits ?? openLimits(secret), origin, mail }
  return [
    ...signInRoutes(front),
    ...passkeyRoutes(front),
    ...sessionRoutes(front),
    ...forgottenPasswordRoutes(front),
    ...signInProviderRoutes({ ...front, secret }),
    ...invitationRoutes(front),
    ...secondFactorRoutes,
    ...trailRoutes,
    ...outboxRoutes,
    ...vendorVisitRoutes(front),
  ]
}
