import '#platform/give-way.ts'
import { parentPort } from 'node:worker_threads'
import highsPackage, { type CallbackData, type Highs, type Model, type VariableType } from 'highs'
import type { LinearProgram } from './linear-program.ts'
import type { SolverAnswer, SolverLimits, SolverProgress } from './solver.ts'

/** The thread's side of a solver: one program in, progress and one answer out. */
export type SolverOrder = { readonly program: LinearProgram; readonly limits: SolverLimits }

const port = parentPort
if (!port) throw new Error('this file is the entry of a worker thread')
// The package's types are written for CommonJS; its ES module exports the loader itself. Goes when highs ships .d.mts.
const loadHighs = highsPackage as unknown as typeof highsPackage.default
const highsLoaded = loadHighs()
/** Bounds beyond this are the solver's word for "none yet". */
const noBound = 1e200

port.on('message', (order: SolverOrder) => {
  highsLoaded
    .then((highs) => port.postMessage({ kind: 'answer', answer: solve(highs, order) }))
    .catch((fault: unknown) => port.postMessage({ kind: 'fault', text: String(fault) }))
})

function solve(highs: Highs, { program, limits }: SolverOrder): SolverAnswer {
  const model = highs.createModel(modelData(highs, program))
  try {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: limits.gap,
      mip_max_nodes: limits.nodes,
      time_limit: limits.seconds,
    })
    const outOfSteps = runCounted(highs, model, limits.steps)
    return readAnswer(highs, model, { program, limits }, outOfSteps)
  } finally {
    model.dispose()
  }
}

const stepsBetweenReports = 1000

/** Interrupts by simplex steps done, which any machine counts alike, and tells how the search goes. */
function runCounted(highs: Highs, model: Model, steps: number): boolean {
  let outOfSteps = false
  let nextReport = 0
  model.run({
    [highs.constants.callbackType.mipInterrupt]: (event) => {
      const done = Number(event.data.mip_total_lp_iterations ?? 0n)
      if (done >= nextReport) {
        nextReport = done + stepsBetweenReports
        port?.postMessage({ kind: 'progress', progress: progressOf(event.data, done) })
      }
      if (done < steps) return
      outOfSteps = true
      event.interrupt()
    },
  })
  return outOfSteps
}

function progressOf(data: CallbackData, steps: number): SolverProgress {
  const [objective, bound] = [data.mip_primal_bound ?? Number.NaN, data.mip_dual_bound ?? Number.NaN]
  return {
    objective: Math.abs(objective) < noBound ? objective : null,
    bound: Math.abs(bound) < noBound ? bound : null,
    steps,
  }
}

function readAnswer(highs: Highs, model: Model, order: SolverOrder, outOfSteps: boolean): SolverAnswer {
  const mixed = order.program.columns.whole.some(Boolean)
  const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  const objective = found ? model.getObjectiveValue() : null
  const dual = mixed ? Number(model.info.get('mip_dual_bound')) : objective
  return {
    status: statusOf(highs, model, outOfSteps, order.limits.gap),
    values: found ? model.getSolution().colValue : null,
    reducedCosts: found && !mixed ? model.getSolution().colDual : null,
    objective,
    bound: dual !== null && Math.abs(dual) < noBound ? dual : null,
    nodes: mixed ? Number(model.info.get('mip_node_count')) : 0,
    steps: Number(model.info.get('simplex_iteration_count')),
    seconds: model.getRunTime(),
  }
}

function statusOf(highs: Highs, model: Model, outOfSteps: boolean, gap: number): SolverAnswer['status'] {
  const status = model.getModelStatus()
  const is = highs.constants.modelStatus
  if (status === is.optimal) {
    const left = Number(model.info.get('mip_gap'))
    return Number.isFinite(left) && left > Math.min(gap, 1e-6) ? 'gap' : 'optimal'
  }
  if (status === is.infeasible) return 'infeasible'
  if (status === is.unbounded || status === is.unboundedOrInfeasible) return 'unbounded'
  if (status === is.timeLimit) return 'clock'
  if (outOfSteps || status === is.solutionLimit || status === is.iterationLimit) return 'work_limit'
  throw new Error(`the solver ended with status ${status}`)
}

function modelData(highs: Highs, program: LinearProgram) {
  const { cost, lower, upper, whole } = program.columns
  const starts = [0]
  for (const row of program.rows) starts.push(starts.at(-1)! + row.columns.length)
  const { integer, continuous } = highs.constants.variableType
  return {
    numCols: cost.length,
    numRows: program.rows.length,
    sense: highs.constants.objectiveSense[program.aim],
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: program.rows.map((row) => row.lower),
    rowUpper: program.rows.map((row) => row.upper),
    matrix: {
      format: 'csr' as const,
      numRows: program.rows.length,
      numCols: cost.length,
      starts,
      indices: program.rows.flatMap((row) => row.columns),
      values: program.rows.flatMap((row) => row.values),
    },
    ...(whole.some(Boolean)
      ? { integrality: whole.map((is): VariableType => (is ? integer : continuous)) }
      : {}),
  }
}
