import { type Watch, watchAsker } from '#modules/people/index.ts'
import type { CountyFigures } from '#modules/places/index.ts'
import type { Clock, Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import type { Revocations } from '#platform/revocations.ts'
import { contentHash } from '#platform/secrets.ts'
import { dateIn } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import type { ResolvedAssumptions } from '../assumption/assumption.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { listEntries } from '../entry/entry.queries.ts'
import { enteredOf } from '../entry/entry.rules.ts'
import { listMarks } from '../mark/mark.queries.ts'
import type { Mark } from '../mark/mark.ts'
import type { SchoolNeed } from '../money/school-plan.rules.ts'
import { askedAssumptions } from '../question/asked-assumptions.rules.ts'
import {
  findAnswer,
  findNewestPlainAnswer,
  insertAnswer,
  insertQuestion,
  type KeptAnswer,
} from '../question/question.queries.ts'
import { asksQuery, isPlain } from '../question/question.rules.ts'
import type { Asks, Question } from '../question/question.ts'
import type { Solved } from '../question/solve-in-thread.ts'
import type { SolveWork } from '../question/solve-question.ts'
import {
  type Asker,
  openSolverQueue,
  type QueueRefusal,
  type QueueState,
  type SolverQueue,
} from '../question/solver-queue.ts'
import { findScenarioOf } from '../scenario/scenario.queries.ts'
import { whoseOf } from '../scenario/scenario.rules.ts'
import type { CountyPlan, Whose } from './county-plan.ts'
import { type Kept, keep } from './kept.ts'
import { needsFor, type QuickMoney, quickMoney, weekRefusalOf } from './quick-money.rules.ts'

export type DeskParts = {
  readonly database: Database
  readonly clock: Clock
  readonly timeZone: string
  readonly modelVersion: string
  readonly findEdition: (tx: Tx) => Promise<string | undefined>
  readonly findFigures: (tx: Tx) => Promise<CountyFigures | undefined>
  /** What tells at once that someone who asked has lost their role; without it they are asked after now and then. */
  readonly revocations?: Revocations | undefined
  readonly solve: (work: SolveWork, progress: (line: string) => void, signal: AbortSignal) => Promise<Solved>
}

/** Where plans are asked for and read. Keeps in memory only what the database can give again. */
export type PlanDesk = {
  /** A plan that asks what a scenario of the county office asks is that scenario, by whatever link it is read. */
  read(tx: Tx, asks: Asks, whose?: Whose): Promise<CountyPlan>
  figures(tx: Tx): Promise<CountyFigures>
  /** True when the money of these asks is kept already, so that a page of it costs next to nothing. */
  isKept(tx: Tx, asks: Asks): Promise<boolean>
  /** Takes the question up for working out, or says why not. An answer that is there already is not worked out again. */
  ask(viewer: Viewer, asks: Asks, asker: Asker): Promise<QueueRefusal | null>
  cancel(viewer: Viewer, asks: Asks, visitor: string): Promise<boolean>
  /** Keeps a question, so that what else is worked out for it is kept by its id. */
  keep(tx: Tx, asks: Asks): Promise<string>
  /** Watches over who asks for a job, so that it ends with their role. */
  watch(viewer: Viewer): Watch | undefined
  /** The one queue in which visitors' long work takes its turn. */
  readonly queue: SolverQueue
  close(): Promise<void>
}

type Asked = {
  readonly question: Question
  readonly id: string
  readonly figures: CountyFigures
  readonly marks: readonly Mark[]
}
type Money = {
  readonly quick: QuickMoney
  readonly weekRefusal: string | null
  readonly assumptions: ResolvedAssumptions
}

export function openPlanDesk(parts: DeskParts): PlanDesk {
  const queue = openSolverQueue(() => parts.clock().getTime())
  const figuresKept = keep<CountyFigures>(12)
  const needsKept = keep<readonly SchoolNeed[]>(12)
  const moneyKept = keep<Money>(200)
  const documentsKept = keep<PlanDocument>(40)

  const figuresOf = async (tx: Tx): Promise<CountyFigures> => {
    const key = `${tx.viewer.county} ${found(await parts.findEdition(tx))}`
    return figuresKept.get(key) ?? figuresKept.set(key, found(await parts.findFigures(tx)))
  }

  const questionOf = async (tx: Tx, asks: Asks): Promise<Asked> => {
    const figures = await figuresOf(tx)
    const marks = await listMarks(tx)
    const entries = (await listEntries(tx)).map(({ entry }) => entry)
    // A question that names its own day stays the same question tomorrow.
    const today = Number(dateIn(parts.timeZone, tx.now).replaceAll('-', ''))
    const planFrom = asks.changed.plan_from ?? today
    const question = {
      asks,
      dataEdition: figures.dataEdition,
      modelVersion: parts.modelVersion,
      planFrom,
      marks,
      entries,
    }
    return {
      question,
      figures,
      marks,
      // School days come from calendars, which a county changes without a new data edition.
      id: contentHash(
        `${figures.countyCode} ${JSON.stringify(figures.schoolDaysByMonth)} ${JSON.stringify(question)}`,
      ).slice(0, 32),
    }
  }

  const documentOf = (kept: KeptAnswer): PlanDocument =>
    documentsKept.get(kept.questionId) ??
    documentsKept.set(kept.questionId, JSON.parse(kept.document) as PlanDocument)

  const keyOf = (viewer: Viewer, id: string) => `${viewer.county} ${id}`
  const watch = (viewer: Viewer) => watchAsker(parts.database, parts.revocations, viewer)

  return {
    figures: figuresOf,

    read: async (tx, asks, given) => {
      const whose =
        given ?? (isPlain(asks) ? { by: 'product' as const } : whoseOf(await findScenarioOf(tx, asks)))
      const asked = await questionOf(tx, asks)
      const money = moneyKept.get(asked.id) ?? moneyKept.set(asked.id, moneyOf(asked, needsKept))
      const kept = await findAnswer(tx, asked.id)
      const older = kept ? undefined : await findNewestPlainAnswer(tx)
      const state: QueueState | null = queue.stateOf(keyOf(tx.viewer, asked.id))
      return {
        ...money,
        figures: asked.figures,
        asks,
        question: asked.question,
        whose,
        query: asksQuery(asks).toString(),
        questionId: asked.id,
        document: kept ? documentOf(kept) : null,
        older: older
          ? { document: documentOf(older), answeredAt: older.answeredAt, sameQuestion: isPlain(asks) }
          : null,
        state,
      }
    },

    isKept: async (tx, asks) => moneyKept.get((await questionOf(tx, asks)).id) !== undefined,

    ask: async (viewer, asks, asker) => {
      // A full house is said before anything is read or counted, so that a crowd at the door costs next to nothing.
      const early = queue.whyNot(asker)
      if (early === 'queue_full' || early === 'ten_an_hour') return early
      const asked = await parts.database.asViewer(viewer, async (tx) => {
        const question = await questionOf(tx, asks)
        if (await findAnswer(tx, question.id)) return null
        await insertQuestion(tx, question.id, question.question)
        return question
      })
      if (asked === null) return null
      const { question, figures, id } = asked
      // A week that cannot be worked is refused in words on the page; there is no plan of it to work out.
      if (moneyOf(asked, needsKept).weekRefusal !== null) return null
      return queue.ask({
        id: keyOf(viewer, id),
        asker,
        watch: watch(viewer),
        run: async (progress, signal) => {
          const { document, seconds } = await parts.solve({ question, figures }, progress, signal)
          const solver = service('plan solver', Number(figures.countyCode))
          const quiet = !isPlain(asks)
          await parts.database.asViewer(solver, async (tx) => {
            // Between the solver's end and now whoever asked may have left.
            signal.throwIfAborted()
            await insertAnswer(tx, id, document, seconds, { quiet })
          })
        },
      })
    },

    cancel: async (viewer, asks, visitor) => {
      const { id } = await parts.database.asViewer(viewer, (tx) => questionOf(tx, asks))
      return queue.cancel(keyOf(viewer, id), visitor)
    },

    keep: async (tx, asks) => {
      const { id, question } = await questionOf(tx, asks)
      await insertQuestion(tx, id, question)
      return id
    },

    watch,
    queue,
    close: () => queue.close(),
  }
}

/** The money of settled years, worked out in milliseconds and kept for the question. */
function moneyOf({ question, figures, marks }: Asked, needsKept: Kept<readonly SchoolNeed[]>): Money {
  const { countyCode, schoolDaysByMonth } = figures
  const { planFrom } = question
  const assumptions = askedAssumptions(question.asks, { countyCode, schoolDaysByMonth, planFrom })
  const a = assumptions.values
  const weights = Object.entries(question.asks.changed).filter(([name]) => /^(weight|need|adult)_/.test(name))
  const key = `${countyCode} ${figures.dataEdition} ${JSON.stringify(weights)}`
  const needs = needsKept.get(key) ?? needsKept.set(key, needsFor(figures, a))
  const ground = { promise: question.asks.promise, marks, schoolDaysByMonth, ...enteredOf(question.entries) }
  return {
    assumptions,
    quick: quickMoney(needs, a, ground),
    weekRefusal: weekRefusalOf(needs, a, ground),
  }
}
