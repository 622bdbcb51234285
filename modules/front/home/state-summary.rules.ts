import type { CountyAnswer } from '#modules/plan/index.ts'

/** What the rows of one run over California's counties come to together. */
export type StateSummary = {
  readonly counties: number
  /** In which the plan reaches every school by its last year. */
  readonly reached: number
  readonly schools: number
  readonly covering: number
  readonly workedOutAt: Date
  readonly modelVersion: string
}

/** Null without rows: nothing is said of counties that nobody has worked out. */
export function stateSummary(run: readonly CountyAnswer[]): StateSummary | null {
  const [first] = run
  if (first === undefined) return null
  const sum = (of: (answer: CountyAnswer) => number) => run.reduce((total, one) => total + of(one), 0)
  return {
    counties: run.length,
    reached: run.filter(({ figures }) => figures.everySchoolIn !== null).length,
    schools: sum(({ figures }) => figures.schoolsAsked),
    covering: sum(({ figures }) => figures.coverTheirTeam),
    workedOutAt: new Date(Math.max(...run.map(({ publishedAt }) => publishedAt.getTime()))),
    modelVersion: first.modelVersion,
  }
}
