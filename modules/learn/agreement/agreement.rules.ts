import { addDays, type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import {
  type Agreement,
  type AgreementProblem,
  type AgreementRefusal,
  type AgreementStanding,
  agreementKinds,
  mostPaperBytes,
  mostParties,
  type NewAgreement,
  type PaperType,
} from './agreement.ts'

const soon = 90

export function standingOf(
  { startsOn, endsOn, endedOn, parties }: Pick<Agreement, 'startsOn' | 'endsOn' | 'endedOn' | 'parties'>,
  today: CalendarDate,
): AgreementStanding {
  if (endedOn !== null && endedOn <= today) return 'ended'
  if (endsOn !== null && endsOn < today) return 'expired'
  if (parties.some(({ signedOn }) => signedOn === null)) return 'unsigned'
  if (startsOn > today) return 'upcoming'
  return endsOn !== null && endsOn <= addDays(today, soon) ? 'expiring' : 'in_force'
}

/** The partnership agreement counts as signed when its paper is on file, every party signed and it has not run out. */
export function isPartnershipSigned(agreement: Agreement, today: CalendarDate): boolean {
  const standing = standingOf(agreement, today)
  return (
    agreement.kind === 'mou' &&
    agreement.paper !== null &&
    (standing === 'in_force' || standing === 'expiring')
  )
}

type Asked = { readonly schoolCode: string | null; readonly districtCode: string | null }

/** Whether an agreement holds for a place: its own, or its district's, or one for the whole county. */
export const holdsFor = (
  { scope, placeCode }: Pick<Agreement, 'scope' | 'placeCode'>,
  { schoolCode, districtCode }: Asked,
): boolean =>
  scope === 'county' || (placeCode !== null && (placeCode === schoolCode || placeCode === districtCode))

/** A district adds to its own and its schools' agreements; what binds the whole county is the county office's. */
export const mayAddTo = (
  viewer: Pick<Viewer, 'databaseRole'>,
  { scope }: Pick<Agreement, 'scope'>,
): boolean => scope !== 'county' || viewer.databaseRole.endsWith('_wide')

export type ReadAgreement = {
  readonly agreement: NewAgreement | null
  readonly problems: Readonly<Record<string, AgreementProblem>>
}

/** What a form said, with what is wrong beside each field. Whether the place exists is asked later. */
export function readAgreement(typed: Readonly<Record<string, unknown>>): ReadAgreement {
  const problems: Record<string, AgreementProblem> = {}
  const text = (field: string, most: number): string => {
    const value = typed[field]
    const said = typeof value === 'string' ? value.trim() : ''
    if (said.length > most) problems[field] = 'too_long'
    return said
  }
  const day = (field: string): CalendarDate | null => {
    const said = text(field, 10)
    if (said !== '' && !isCalendarDate(said)) problems[field] = 'not_a_day'
    return isCalendarDate(said) ? said : null
  }
  const kind = agreementKinds.find((known) => known === typed.kind)
  const title = text('title', 200)
  const place = text('place', 14)
  const [startsOn, endsOn] = [day('starts'), day('ends')]
  const parties = Array.from({ length: mostParties }, (_, index) => text(`party-${index + 1}`, 200)).filter(
    (name) => name !== '',
  )
  if (kind === undefined) problems.kind = 'kind_missing'
  if (title === '') problems.title = 'title_missing'
  if (place !== '' && !/^(\d{7}|\d{14})$/.test(place)) problems.place = 'place_unknown'
  if (startsOn === null) problems.starts = 'not_a_day'
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) problems.ends = 'ends_before_start'
  if (parties.length < 2) problems['party-1'] = 'parties_missing'
  if (kind === undefined || startsOn === null || Object.keys(problems).length > 0)
    return { agreement: null, problems }
  const placeCode = place === '' ? null : place
  return { agreement: { kind, title, placeCode, startsOn, endsOn, parties }, problems }
}

/** What a file is, by what it holds and never by its name; null for anything that is not taken. */
export function paperTypeOf(bytes: Uint8Array): PaperType | null {
  const begins = (...marks: readonly number[]) => marks.every((mark, index) => bytes[index] === mark)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return endsAsPdf(bytes) ? 'application/pdf' : null
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : null
}

/** A PDF whose upload broke off lacks its last line. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-1024)).includes('%%EOF')

export function whyNotPaper(bytes: Uint8Array | null): AgreementRefusal | null {
  if (bytes === null || bytes.length === 0) return 'file_missing'
  if (bytes.length > mostPaperBytes) return 'file_too_large'
  return paperTypeOf(bytes) === null ? 'file_of_other_kind' : null
}

/** The name under which a paper is kept and handed out: no folder, no odd sign, the ending its content has. */
export function paperName(given: string, type: PaperType): string {
  const stem = (given.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]+/gu, '-')
  const ending = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }[type]
  return `${stem.trim().slice(0, 120) || 'agreement'}.${ending}`
}
