import { roadKm } from '../circuit/road.ts'
import type { PlanCircuit } from '../document/plan-document.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { isOut, marksOf, named, type Reworked } from './plan-facts.ts'

/** Circuits keep the county's limits, and schools and circuits name each other. */
export function checkCircuits(plan: Reworked): string[] {
  const { document, schools } = plan
  const byId = new Map(document.circuits.map((circuit) => [circuit.id, circuit]))
  const faults = document.circuits.flatMap((circuit) => wrongCircuit(plan, circuit))
  if (byId.size !== document.circuits.length) faults.push('Two circuits have one name.')
  const memberships = document.circuits.flatMap(({ cds }) => cds)
  for (const cds of new Set(memberships))
    if (memberships.filter((other) => other === cds).length > 1)
      faults.push(`School ${cds} is in two circuits.`)
  for (const { plan: school, written } of schools) {
    const circuit = written?.circuit ?? null
    if (circuit !== null && !byId.get(circuit)?.cds.includes(school.cds))
      faults.push(`${named(school)} names the circuit ${circuit}, which does not name it.`)
    if (circuit === null && memberships.includes(school.cds))
      faults.push(`${named(school)} is in a circuit that it does not name.`)
  }
  return faults
}

function wrongCircuit(plan: Reworked, circuit: PlanCircuit): string[] {
  const { a, schools } = plan
  const say = (why: string) => `Circuit ${circuit.id} ${why}.`
  const members = circuit.cds.flatMap((cds) => schools.filter(({ plan: school }) => school.cds === cds))
  const faults: string[] = []
  if (members.length !== circuit.cds.length) return [say('names a school that is not there')]
  if (members.length < 2) faults.push(say('has one school only'))
  if (members.length > a.circuit_max_schools)
    faults.push(say(`has ${members.length} schools, and ${a.circuit_max_schools} are allowed`))
  const days = members.reduce((sum, { plan: school }) => sum + (school.daysPerWeek % 5), 0)
  if (days > 5) faults.push(say(`asks for ${days} days of one clinician's week`))
  if (days !== circuit.daysPerWeek) faults.push(say(`states ${circuit.daysPerWeek} days and has ${days}`))
  const years = new Set(members.map(({ written }) => written?.opensInYear ?? null))
  if (years.size > 1) faults.push(say(`opens in different years: ${[...years].join(', ')}`))
  for (const { plan: school } of members) faults.push(...wrongMember(plan, school).map(say))
  const km = longestWay(
    plan,
    members.map(({ plan: school }) => school),
  )
  if (!(km <= a.circuit_max_km + 1e-6))
    faults.push(say(`spans ${km.toFixed(1)} km, and ${a.circuit_max_km} are allowed`))
  if (Math.abs(km - circuit.longestKm) > 1e-6)
    faults.push(say(`states ${circuit.longestKm} km and spans ${km}`))
  return faults
}

function wrongMember(plan: Reworked, school: SchoolPlan): string[] {
  const faults: string[] = []
  if (school.standing !== 'served') faults.push(`has ${named(school)}, which is ${school.standing}`)
  if (school.openNow) faults.push(`has ${named(school)}, which is open already`)
  if (isOut(marksOf(plan, school.cds))) faults.push(`has ${named(school)}, which the county took out`)
  if (school.daysPerWeek % 5 === 0) faults.push(`has ${named(school)}, which needs whole posts only`)
  return faults
}

/** Kilometers by road between the two that lie farthest apart; infinite where a place is unknown or disputed. */
function longestWay({ a, facts }: Reworked, schools: readonly SchoolPlan[]): number {
  const disputed = new Set(
    facts.figures.schools.filter(({ placeDisputed }) => placeDisputed).map(({ cds }) => cds),
  )
  let longest = 0
  for (const [index, one] of schools.entries())
    for (const other of schools.slice(index + 1)) {
      const unknown = disputed.has(one.cds) || disputed.has(other.cds)
      longest = Math.max(longest, unknown ? Number.POSITIVE_INFINITY : roadKm(one, other, a.road_factor))
    }
  return longest
}
