import { type Conditions, conditionsSchema } from './eligibility.ts'
import type { Wrong } from './form-problem.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'

/** Who can come, as the form gives it; `districts` are the codes of the county's own. */
export function conditionsOf(typed: FormTyped, districts: readonly string[], wrong: Wrong): Conditions {
  const number = (name: string) => {
    const given = textOf(typed, name)
    if (given === '') return {}
    if (/^\d{1,3}$/.test(given) && Number(given) <= 120) return { [name]: Number(given) }
    wrong(name, 'age')
    return {}
  }
  const list = (name: string, known?: readonly string[]) => {
    const given = listOf(typed, name).filter((one) => known?.includes(one) ?? true)
    return given.length === 0 ? {} : { [name]: given }
  }
  const zips = textOf(typed, 'zips')
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (zips.some((zip) => !/^\d{5}$/.test(zip)) || zips.length > 60) wrong('zips', 'zips')
  const read = conditionsSchema.safeParse({
    ...number('leastAge'),
    ...number('mostAge'),
    ...(zips.length === 0 ? {} : { zips: [...new Set(zips)] }),
    ...(textOf(typed, 'inSchool') === 'yes' ? { inSchool: true } : list('districts', districts)),
    ...list('households'),
    ...list('insurances'),
    ...(textOf(typed, 'lowIncome') === 'yes' ? { lowIncome: true } : {}),
    ...list('papers'),
  })
  if (read.success) return read.data
  for (const { path, message } of read.error.issues)
    wrong(
      String(path[0]),
      message === 'ages_crossed' ? 'ages_crossed' : path[0] === 'zips' ? 'zips' : 'choose',
    )
  return {}
}
