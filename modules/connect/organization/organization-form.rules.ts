import type { FormProblem, FormProblems } from '../listing/form-problem.ts'
import { type FormTyped, textOf } from '../listing/form-text.rules.ts'
import { emailOf, phoneOf, websiteOf } from '../listing/reach.rules.ts'
import type { Organization, OrganizationText } from './organization.ts'

/** An agency as its form gives it, and field → what is wrong. */
export function readOrganizationForm(typed: FormTyped): {
  readonly text: OrganizationText
  readonly parent: string
  readonly problems: FormProblems
} {
  const problems: Record<string, FormProblem> = {}
  const read = (
    name: string,
    most: number,
    check = (given: string): string | null => given,
    why?: FormProblem,
  ) => {
    const given = textOf(typed, name)
    if (given === '') return null
    const good = given.length > most ? null : check(given)
    if (good === null) problems[name] = given.length > most ? 'too_long' : (why ?? 'missing')
    return good
  }
  const name = read('name', 200)
  if (name === null) problems.name ??= 'missing'
  const text = {
    name: name ?? '',
    description: read('description', 4000),
    phone: read('phone', 40, phoneOf, 'phone'),
    email: read('email', 200, emailOf, 'email'),
    website: read('website', 400, websiteOf, 'website'),
    referralWay: read('referralWay', 1000),
  }
  return { text, parent: textOf(typed, 'parent').slice(0, 200), problems }
}

/** An agency as its form shows it. */
export const typedOrganization = (organization: Organization): FormTyped => ({
  name: organization.name,
  description: organization.description ?? '',
  phone: organization.phone ?? '',
  email: organization.email ?? '',
  website: organization.website ?? '',
  referralWay: organization.referralWay ?? '',
  parent: organization.parentName ?? '',
})
