import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { conditionsOf } from './conditions-form.rules.ts'
import type { FormProblem, FormProblems, Wrong } from './form-problem.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'
import { type AgencyContact, costs, type WaitTold, weekdays } from './listing.ts'
import type { ListingState } from './listing-change.ts'
import { isNeed } from './need.ts'
import { scheduleOf } from './opening-form.rules.ts'
import { emailOf, phoneOf, websiteOf } from './reach.rules.ts'

/** Rows of contacts that the form can hold. */
export const mostContacts = 5

export type FormPlaces = {
  readonly schools: readonly { readonly id: string; readonly code: string }[]
  readonly districts: readonly string[]
  /** Day on which the form is sent. */
  readonly today: CalendarDate
}

/** A listing as the form gives it, and field → what is wrong. Every field is looked at, whatever is wrong before it. */
export function readListingForm(
  typed: FormTyped,
  places: FormPlaces,
): { readonly state: ListingState; readonly wait: WaitTold; readonly problems: FormProblems } {
  const problems: Record<string, FormProblem> = {}
  const wrong = (name: string, problem: FormProblem): null => {
    problems[name] ??= problem
    return null
  }
  const text = (name: string, most: number): string | null => {
    const given = textOf(typed, name)
    return given.length > most ? wrong(name, 'too_long') : given === '' ? null : given
  }
  const one = <Kind extends string>(name: string, kinds: readonly Kind[]): readonly Kind[] =>
    kinds.filter((kind) => listOf(typed, name).includes(kind))
  const needs = listOf(typed, 'needs').filter(isNeed)
  if (needs.length === 0) wrong('needs', 'choose')
  const school = textOf(typed, 'school')
  const state: ListingState = {
    organization: text('organization', 200) ?? wrong('organization', 'missing') ?? '',
    organizationId: null,
    name: text('name', 200) ?? wrong('name', 'missing') ?? '',
    description: text('description', 4000),
    needs: needs.slice(0, 12),
    languages: listOf(typed, 'languages')
      .filter((code) => /^[a-z]{2,3}$/.test(code))
      .slice(0, 40),
    interpretation: text('interpretation', 400),
    eligibility: text('eligibility', 1000),
    documents: text('documents', 1000),
    cost: one('cost', costs)[0] ?? 'unknown',
    costNote: text('costNote', 200),
    accessibility: text('accessibility', 400),
    areaServed: text('areaServed', 400),
    referralWay: text('referralWay', 1000),
    phone: checked(text('phone', 40), phoneOf) ?? bad('phone'),
    email: checked(text('email', 200), emailOf) ?? bad('email'),
    website: checked(text('website', 400), websiteOf) ?? bad('website'),
    street: checked(text('street', 200), (given) => (/\d/.test(given) ? given : null)) ?? bad('street'),
    city: text('city', 100),
    zip: checked(text('zip', 10), (given) => (/^\d{5}(-\d{4})?$/.test(given) ? given : null)) ?? bad('zip'),
    ...pointOf(typed, wrong),
    schoolId: places.schools.find(({ code }) => code === school)?.id ?? null,
    campusDays: one('campusDays', weekdays),
    campusNote: text('campusNote', 200),
    schedule: scheduleOf(typed, Number(places.today.slice(0, 4)), wrong),
    contacts: contactsOf(typed, text, wrong),
    conditions: conditionsOf(typed, places.districts, wrong),
    withdrawn: false,
  }
  if (state.campusDays.length > 0 && school === '') wrong('school', 'campus')
  const wait = { wait: text('wait', 200), toldOn: toldOnOf(typed, places.today, wrong) }
  return { state, wait, problems }

  function bad(name: 'phone' | 'email' | 'website' | 'street' | 'zip'): null {
    return textOf(typed, name) === '' ? null : wrong(name, name)
  }
}

/** The day on which a wait was told: none that is still to come. */
function toldOnOf(typed: FormTyped, today: CalendarDate, wrong: Wrong): CalendarDate | null {
  const given = textOf(typed, 'waitToldOn')
  if (given === '') return null
  if (!isCalendarDate(given)) return wrong('waitToldOn', 'no_such_day')
  return given > today ? wrong('waitToldOn', 'still_to_come') : given
}

const checked = (given: string | null, check: (given: string) => string | null): string | null =>
  given === null ? null : check(given)

function pointOf(
  typed: FormTyped,
  wrong: Wrong,
): { readonly latitude: number | null; readonly longitude: number | null } {
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((name) => {
    const given = textOf(typed, name)
    if (given === '') return null
    return /^-?\d{1,3}(\.\d+)?$/.test(given) ? Number(given) : wrong(name, 'degrees')
  })
  if (textOf(typed, 'latitude') === '' && textOf(typed, 'longitude') === '')
    return { latitude: null, longitude: null }
  if (textOf(typed, 'latitude') === '') wrong('latitude', 'both_degrees')
  if (textOf(typed, 'longitude') === '') wrong('longitude', 'both_degrees')
  // A box around California, a little wider than the state.
  if (latitude != null && (latitude < 32.4 || latitude > 42.1)) wrong('latitude', 'outside')
  if (longitude != null && (longitude < -124.6 || longitude > -114)) wrong('longitude', 'outside')
  return { latitude: latitude ?? null, longitude: longitude ?? null }
}

function contactsOf(
  typed: FormTyped,
  text: (name: string, most: number) => string | null,
  wrong: Wrong,
): readonly AgencyContact[] {
  const contacts: AgencyContact[] = []
  for (let row = 1; row <= mostContacts; row += 1) {
    const name = text(`contactName${row}`, 120)
    const title = text(`contactTitle${row}`, 120)
    const phone = textOf(typed, `contactPhone${row}`)
    const email = textOf(typed, `contactEmail${row}`)
    if (name === null && title === null && phone === '' && email === '') continue
    if (name === null && title === null) wrong(`contactTitle${row}`, 'contact')
    if (phone !== '' && phoneOf(phone) === null) wrong(`contactPhone${row}`, 'phone')
    if (email !== '' && emailOf(email) === null) wrong(`contactEmail${row}`, 'email')
    contacts.push({ name, title, phone: phoneOf(phone), email: emailOf(email) })
  }
  return contacts
}

/** A listing as the form shows it; the day of a wait is asked anew, since it belongs to what is told now. */
export function typedOf(state: ListingState, schoolCode: string | null, wait: string | null): FormTyped {
  const { schedule, contacts, conditions, withdrawn: _, schoolId: __, organizationId: ___, ...texts } = state
  const { zips, inSchool, lowIncome, ...asked } = conditions
  return {
    ...Object.fromEntries(
      Object.entries({ ...texts, ...asked }).map(([name, value]) => [
        name,
        Array.isArray(value) ? value : value === null || value === undefined ? '' : String(value),
      ]),
    ),
    wait: wait ?? '',
    school: schoolCode ?? '',
    zips: (zips ?? []).join(', '),
    inSchool: inSchool ? 'yes' : '',
    lowIncome: lowIncome ? 'yes' : '',
    ...Object.fromEntries(
      schedule.flatMap(({ days, opens, closes, from, until }, at) => [
        [`days${at + 1}`, days],
        [`opens${at + 1}`, opens],
        [`closes${at + 1}`, closes],
        [`from${at + 1}`, from ?? ''],
        [`until${at + 1}`, until ?? ''],
      ]),
    ),
    ...Object.fromEntries(
      contacts.flatMap(({ name, title, phone, email }, at) => [
        [`contactName${at + 1}`, name ?? ''],
        [`contactTitle${at + 1}`, title ?? ''],
        [`contactPhone${at + 1}`, phone ?? ''],
        [`contactEmail${at + 1}`, email ?? ''],
      ]),
    ),
  }
}
