import { type Conditions, type FamilyAnswers, households, insurances } from './eligibility.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'

/** The questions of a listing, by what they ask about, in the order in which they are asked. */
export const asks = ['ages', 'zips', 'schools', 'insurances', 'households', 'lowIncome', 'papers'] as const
export type AskAbout = (typeof asks)[number]

/** What a listing asks of who comes. */
export function asksOf(conditions: Conditions): readonly AskAbout[] {
  const has: Readonly<Record<AskAbout, boolean>> = {
    ages: conditions.leastAge !== undefined || conditions.mostAge !== undefined,
    zips: isListed(conditions.zips),
    schools: conditions.inSchool === true || isListed(conditions.districts),
    insurances: isListed(conditions.insurances),
    households: isListed(conditions.households),
    lowIncome: conditions.lowIncome === true,
    papers: isListed(conditions.papers),
  }
  return asks.filter((about) => has[about])
}

const isListed = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0

/**
 * What is still to ask after a family's answers, or null when an answer says that this listing is not for them. What was
 * not answered excludes nothing, and a missing paper never does: agencies often take another.
 */
export function stillToAsk(conditions: Conditions, family: FamilyAnswers): readonly AskAbout[] | null {
  const open: AskAbout[] = []
  for (const about of asksOf(conditions)) {
    const fits = about === 'papers' ? null : answered[about](conditions, family)
    if (fits === false) return null
    if (fits === null) open.push(about)
  }
  return open
}

type Judge = (conditions: Conditions, family: FamilyAnswers) => boolean | null

/** True fits, false does not, null was not said. */
const answered: Readonly<Record<Exclude<AskAbout, 'papers'>, Judge>> = {
  ages: ({ leastAge = 0, mostAge = 120 }, { age }) =>
    age === null ? null : leastAge <= age && age <= mostAge,
  zips: ({ zips = [] }, { zip }) => (zip === null ? null : zips.includes(zip)),
  schools: ({ inSchool, districts = [] }, { district }) => {
    if (district === null) return null
    return district !== 'none' && (inSchool === true || districts.includes(district))
  },
  insurances: ({ insurances = [] }, { insurance }) =>
    insurance === null ? null : insurances.includes(insurance),
  households: ({ households = [] }, { households: said }) =>
    said === null ? null : said.some((one) => households.includes(one)),
  lowIncome: (_, { lowIncome }) => lowIncome,
}

/** What a family said, or null when it said nothing that can be understood. */
export function familyOf(typed: FormTyped, districts: ReadonlySet<string>): FamilyAnswers | null {
  const age = textOf(typed, 'age')
  const zip = textOf(typed, 'zip')
  const district = textOf(typed, 'district')
  const said = listOf(typed, 'households')
  const lowIncome = textOf(typed, 'lowIncome')
  const family: FamilyAnswers = {
    age: /^\d{1,3}$/.test(age) && Number(age) <= 120 ? Number(age) : null,
    zip: /^\d{5}$/.test(zip) ? zip : null,
    district: district === 'none' || districts.has(district) ? district : null,
    insurance: insurances.find((one) => one === textOf(typed, 'insurance')) ?? null,
    households: said.length === 0 ? null : households.filter((one) => said.includes(one)),
    lowIncome: lowIncome === 'yes' ? true : lowIncome === 'no' ? false : null,
  }
  return Object.values(family).some((answer) => answer !== null) ? family : null
}
