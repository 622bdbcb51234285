import { isOut, marksOf, type Reworked } from './plan-facts.ts'

/** What the document claims of itself: how good the plan is, what it counts, and that it answers its question. */
export function checkClaims(plan: Reworked): string[] {
  return [...wrongSolver(plan), ...wrongCounts(plan), ...wrongAnswer(plan)]
}

/** As near as sums of many schools in another order come. */
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))

function wrongSolver(plan: Reworked): string[] {
  const { solver } = plan.document
  if (plan.nothingOpens) {
    const silent = solver.bound === null && solver.gap === null && solver.gapAnyCircuits === null
    return silent && (solver.status === 'infeasible' || solver.status === 'work_limit')
      ? []
      : ['There is no plan, and yet the solver claims how good it is.']
  }
  const { objective, bound, gap, gapAnyCircuits } = solver
  const faults: string[] = []
  const worth = objectiveOf(plan)
  if (objective === null || !near(objective, worth))
    faults.push(`The objective is ${objective}, and the openings come to ${worth}.`)
  if (bound === null || gap === null || gapAnyCircuits === null) return [...faults, 'The plan has no bound.']
  if (bound < worth - 1e-6 * Math.max(1, worth))
    faults.push(`The bound ${bound} lies below the plan's own ${worth}.`)
  if (Math.abs(gap - (bound - worth) / Math.max(1e-9, worth)) > 1e-6 && bound !== worth)
    faults.push(`The gap is ${gap}, and bound and objective lie ${(bound - worth) / worth} apart.`)
  if (gap < 0 || gapAnyCircuits < gap - 1e-6)
    faults.push('The gap to any circuits is smaller than the plan’s own.')
  if (solver.status === 'optimal' && gap > 1e-6)
    faults.push(`The plan is called optimal with a gap of ${gap}.`)
  if (solver.status === 'gap' && gap > 0.01 + 1e-9)
    faults.push(`The search ended, and the gap is still ${gap}.`)
  return faults
}

/** Need-weighted student-years: need × enrollment, twice where the county prefers, for each year open within the plan. */
const objectiveOf = (plan: Reworked): number =>
  plan.schools.reduce((sum, { plan: school }, row) => {
    const opening = plan.openings[row] ?? null
    if (typeof opening !== 'number') return sum
    const times = marksOf(plan, school.cds).includes('preferred') ? 2 : 1
    return sum + school.need * school.enrollment * times * (plan.horizon.years - opening)
  }, 0)

function wrongCounts(plan: Reworked): string[] {
  const { counts } = plan.document
  const listed = [
    ...counts.fullTime,
    ...counts.shared,
    ...counts.partTime,
    ...counts.remote,
    ...counts.doesNotFit,
    ...counts.servedByOther,
    ...counts.notToBeServed,
  ]
  const faults: string[] = []
  if (listed.length !== plan.schools.length || new Set(listed).size !== listed.length)
    faults.push('The counts on page one do not name every school once.')
  if (counts.partTimePosts < counts.fewestPartTimePosts)
    faults.push('There are fewer part-time posts than the proven least.')
  return faults
}

function wrongAnswer(plan: Reworked): string[] {
  const { document, openings, schools, a, nothingOpens } = plan
  const { answer, question, firstYear } = document
  const asked = schools.flatMap(({ plan: school }, row) =>
    school.standing === 'served' && !isOut(marksOf(plan, school.cds)) ? [openings[row] ?? null] : [],
  )
  const open = asked.filter((opening) => opening !== null)
  const last = Math.max(
    firstYear,
    ...open.map((opening) => (opening === 'open' ? firstYear : firstYear + opening)),
  )
  const every = asked.length > 0 && open.length === asked.length ? last : null
  const faults: string[] = []
  if (answer.schoolsAsked !== asked.length)
    faults.push(`${asked.length} schools are asked for, not ${answer.schoolsAsked}.`)
  if (answer.schoolsOpenAtEnd !== open.length)
    faults.push(`${open.length} of them are open at the end, not ${answer.schoolsOpenAtEnd}.`)
  if (answer.everySchoolIn !== every)
    faults.push(`Every school is open in ${every ?? 'no year'}, not in ${answer.everySchoolIn ?? 'none'}.`)
  if (answer.rateDollars !== a.pps_rate)
    faults.push('The answer names another visit rate than the assumptions.')
  if (question.kind === 'least' && !nothingOpens) {
    if (every === null || every > question.serveAllBy)
      faults.push(`Not every school is open by ${question.serveAllBy}.`)
    if (answer.found?.value !== a[question.find])
      faults.push(`The ${question.find} found is not the one the plan was made with.`)
  }
  if (question.kind === 'earliest' && !nothingOpens && every === null)
    faults.push('A year with every school open is claimed, and there is none.')
  return faults
}
