/** A linear program as sparse rows: what the solver's thread is sent. */
export type LinearProgram = {
  readonly aim: 'maximize' | 'minimize'
  readonly columns: ProgramColumns
  readonly rows: readonly ProgramRow[]
}

export type ProgramColumns = {
  readonly cost: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly whole: readonly boolean[]
}

/** lower ≤ Σ values · columns ≤ upper; infinities mean no bound. */
export type ProgramRow = {
  readonly lower: number
  readonly upper: number
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

type Column = {
  readonly cost?: number
  readonly lower?: number
  readonly upper?: number
  readonly whole?: boolean
}
type Term = readonly [column: number, value: number]

/** Collects columns and rows in the order they are added, so that the same question is the same program. */
export class ProgramDraft {
  readonly #columns = {
    cost: [] as number[],
    lower: [] as number[],
    upper: [] as number[],
    whole: [] as boolean[],
  }
  readonly #rows: ProgramRow[] = []

  /** A column from 0 upward unless told otherwise; gives its number. */
  column(given: Column): number {
    const { cost = 0, lower = 0, upper = Number.POSITIVE_INFINITY, whole = false } = given
    this.#columns.lower.push(lower)
    this.#columns.upper.push(upper)
    this.#columns.whole.push(whole)
    return this.#columns.cost.push(cost) - 1
  }

  row(terms: readonly Term[], bounds: { readonly atLeast?: number; readonly atMost?: number }): void {
    const kept = terms.filter(([, value]) => value !== 0)
    this.#rows.push({
      lower: bounds.atLeast ?? Number.NEGATIVE_INFINITY,
      upper: bounds.atMost ?? Number.POSITIVE_INFINITY,
      columns: kept.map(([column]) => column),
      values: kept.map(([, value]) => value),
    })
  }

  finish(aim: LinearProgram['aim']): LinearProgram {
    return { aim, columns: this.#columns, rows: this.#rows }
  }
}
