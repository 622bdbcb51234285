import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Reworked } from './plan-facts.ts'

const slack = 1e-6

/** Schools, students and clinicians of each year; hires after leavers; supervisors within their span; district limits. */
export function checkPeople(plan: Reworked): string[] {
  const { document, a, schools, horizon, nothingOpens } = plan
  const faults: string[] = []
  if (document.years.length !== horizon.years)
    return [`The plan has ${document.years.length} years of ${horizon.years}.`]
  let before = a.start_clinicians
  document.years.forEach((year, index) => {
    const say = (why: string) => faults.push(`${year.year}: ${why}.`)
    if (year.year !== document.firstYear + index)
      say(`year ${index + 1} of the plan is ${document.firstYear + index}`)
    const open = schools.filter((_, row) => isOpenIn(plan, row, index)).map(({ plan: school }) => school)
    const students = open.reduce((sum, school) => sum + school.enrollment, 0)
    const fte = open.reduce((days, school) => days + school.daysPerWeek, 0) / 5
    const leavers = before * (horizon.leaverShareByYear?.[index] ?? a.leaver_share)
    const hires = Math.max(0, Math.ceil(fte - (before - leavers) - slack))
    if (year.schoolsOpen !== open.length) say(`${open.length} schools are open, not ${year.schoolsOpen}`)
    if (year.studentsCovered !== students)
      say(`${students} students are covered, not ${year.studentsCovered}`)
    if (Math.abs(year.clinicianFte - fte) > slack) say(`it takes ${fte} clinicians, not ${year.clinicianFte}`)
    if (Math.abs(year.leavers - leavers) > slack) say(`${leavers} clinicians leave, not ${year.leavers}`)
    if (year.hires !== hires) say(`it takes ${hires} hires, not ${year.hires}`)
    if (!nothingOpens) {
      if (hires > a.hires_per_year + slack)
        say(`${hires} hires are needed and ${a.hires_per_year} can be made`)
      const supervisors = a.start_supervisors + a.supervisors_per_year * (index + 1)
      const needed = fte * supervisorsForEach(a)
      if (needed > supervisors + slack)
        say(`${needed} supervisors are needed and ${supervisors} can be there`)
    }
    before = fte
  })
  return [...faults, ...(nothingOpens ? [] : wrongDistricts(plan))]
}

function isOpenIn({ openings }: Reworked, row: number, year: number): boolean {
  const opening = openings[row] ?? null
  return opening === 'open' || (opening !== null && opening <= year)
}

/** A floor or cap counts what is open by the last year; a cap below what is open already allows nothing new. */
function wrongDistricts(plan: Reworked): string[] {
  const { facts, schools, openings } = plan
  return facts.marks.flatMap((mark) => {
    if (!('districtCode' in mark)) return []
    const own = schools.flatMap(({ plan: school }, row) =>
      school.districtCode === mark.districtCode ? [openings[row] ?? null] : [],
    )
    const open = own.filter((opening) => opening !== null).length
    const already = own.filter((opening) => opening === 'open').length
    if (mark.kind === 'district_floor' && open < mark.count)
      return [`District ${mark.districtCode} has ${open} schools open and was promised ${mark.count}.`]
    if (mark.kind === 'district_cap' && open > Math.max(mark.count, already))
      return [`District ${mark.districtCode} has ${open} schools open, more than ${mark.count}.`]
    return []
  })
}
