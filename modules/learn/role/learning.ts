import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import { agreementMeasure } from '../agreement/agreement-measure.ts'
import type { DutyFile } from '../duty/duty.ts'
import { openDuties } from '../duty/read-duties.ts'
import type { CrisisWords } from '../first-monday/first-monday.ts'
import type { JourneyFile } from '../journey/journey.ts'
import { openJourney } from '../journey/read-journey.ts'
import type { LaunchFile } from '../launch-board/launch-board.ts'
import { launchBoardMeasure } from '../launch-board/launch-board-measure.ts'
import { openLaunchBoard } from '../launch-board/read-launch-board.ts'
import type { Edition } from '../override/override.ts'
import { openEdition } from '../override/read-edition.ts'
import type { Measure } from '../progress/measure.ts'
import { publishedMeasures } from '../progress/own-measures.ts'
import { openReadiness } from '../readiness/read-readiness.ts'
import type { Readiness } from '../readiness/readiness.ts'
import { readinessMeasures } from '../readiness/readiness-measures.ts'
import { openInstruments } from '../self-assessment/read-instruments.ts'
import type { InstrumentFile } from '../self-assessment/self-assessment.ts'
import { openVideos, type VideoParts, type Videos } from '../video/videos.ts'
import { openWhoDoesWhat } from '../who-does-what/read-who-does-what.ts'
import type { WhoDoesWhat } from '../who-does-what/who-does-what.ts'
import { whoDoesWhatMeasure } from '../who-does-what/who-does-what-measure.ts'
import { type Addresses, learnAddresses } from './address.rules.ts'
import type { Curriculum } from './curriculum.ts'
import { openCurriculum, openTaught, type Taught } from './open-curriculum.ts'

/** What a floor above asks of the viewer, for their workbook to show: a sentence and where it is answered. */
export type AskedOf = (
  tx: Tx,
  language: Language,
) => Promise<readonly { readonly text: string; readonly href: `/${string}` }[]>

/** What the pages of this floor are composed with. */
export type Learning = {
  readonly curriculum: () => Promise<Curriculum>
  /** The same as its files say it, in no county's words. */
  readonly taught: () => Promise<Taught>
  /** The number under which counties take it. */
  readonly edition: () => Promise<Edition>
  readonly addresses: Addresses
  readonly readiness: () => Promise<Readiness>
  readonly whoDoesWhat: () => Promise<WhoDoesWhat>
  readonly launchBoard: () => Promise<LaunchFile>
  readonly videos: Videos
  readonly journey: () => Promise<JourneyFile>
  readonly duties: () => Promise<DutyFile>
  readonly instruments: () => Promise<InstrumentFile>
  /** Figures that make steps green, as far as a floor supplies them. */
  readonly measures: readonly Measure[]
  /** Of this installation, as others reach it, without a slash at the end. */
  readonly origin: string
  /** The product's secret: it hides the keys that sign certificates. */
  readonly secret: string
  /** What to do when someone is in danger, as the floor above says it; without it no first page is printed. */
  readonly crisis: CrisisWords | undefined
  readonly askedOf: AskedOf | undefined
  /** The largest request that the store of learning records takes; undefined for the usual. */
  readonly mostRecordMegabytes: number | undefined
}

export type LearningParts = {
  /** Pages of other floors that a text may point at, by the name texts use: crisis, plan, refer … */
  readonly addresses: Addresses
  readonly contentFolder?: string
  /** Figures of floors that learning does not know by itself. */
  readonly measures?: readonly Measure[]
  /** Without it, as in practice on one's own machine, the address a newcomer finds the product at. */
  readonly origin?: string | undefined
  readonly secret?: string
  readonly crisis?: CrisisWords
  readonly askedOf?: AskedOf
  /** Where starter videos lie, and who is told when converting one fails. */
  readonly videos?: VideoParts | undefined
  readonly mostRecordMegabytes?: number | undefined
}

export function openLearning(parts: LearningParts): Learning {
  const { addresses, contentFolder, measures = [], secret = '' } = parts
  const launchBoard = openLaunchBoard(contentFolder)
  const taught = openTaught(contentFolder)
  const own = [
    ...publishedMeasures,
    ...readinessMeasures,
    whoDoesWhatMeasure,
    launchBoardMeasure(launchBoard),
    agreementMeasure,
  ]
  return {
    taught,
    curriculum: openCurriculum(taught),
    edition: openEdition(contentFolder),
    addresses: { ...addresses, ...learnAddresses },
    readiness: openReadiness(contentFolder),
    whoDoesWhat: openWhoDoesWhat(contentFolder),
    launchBoard,
    videos: openVideos(parts.videos, contentFolder),
    journey: openJourney(contentFolder),
    duties: openDuties(contentFolder),
    instruments: openInstruments(contentFolder),
    measures: [...own, ...measures],
    origin: parts.origin || 'http://localhost:3000',
    secret,
    crisis: parts.crisis,
    askedOf: parts.askedOf,
    mostRecordMegabytes: parts.mostRecordMegabytes,
  }
}

/** What a text needs to be shown: where links lead, and which number each source bears on this page. */
export type Reading = {
  readonly curriculum: Curriculum
  readonly addresses: Addresses
  readonly footnotes: readonly string[]
  readonly language: Language
}

export async function readingFor(
  learning: Learning,
  language: Language,
  footnotes: readonly string[] = [],
): Promise<Reading> {
  return { curriculum: await learning.curriculum(), addresses: learning.addresses, footnotes, language }
}
