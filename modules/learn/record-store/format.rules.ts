import { below, type Check, fault, isObject, shape, text, textThat } from './shape.rules.ts'

// xAPI 1.0.3, part two, 4: data types with rules of their own. IRIs and language tags are checked as well as can be
// without asking anyone, which 2.2 allows.

const scheme = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]+$/iu
const bytesOf = (value: string): number => new TextEncoder().encode(value).length
/** Longer ones are refused: each is looked up by. */
const mostBytes = 2000
export const isIri = (value: string): boolean => scheme.test(value) && bytesOf(value) <= mostBytes

export const isUuid = (value: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)

const stamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,12})?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/** A day and a time of ISO 8601. An offset of minus nothing says that none is known, which ISO 8601 has no word for. */
export function isTimestamp(value: string): boolean {
  const [, year, month, day, hour, minute, second = '0', offset = 'Z'] = stamp.exec(value) ?? []
  if (year === undefined || /^-00(:?00)?$/.test(offset)) return false
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDay = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day)
  const [, ahead = '0', past = '0'] = /^[+-](\d\d):?(\d\d)?$/.exec(offset) ?? []
  return (
    isDay &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(ahead) < 24 &&
    Number(past) < 60
  )
}

/** The moment of a timestamp; without a zone it is read as UTC. */
export function momentOf(value: string): Date {
  const [, day = '', time = '', offset = 'Z'] = /^([^T]+)T([\d:.,]+)(.*)$/.exec(value) ?? []
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? []
  const clock = time.replace(',', '.').replace(/(\.\d{3})\d+$/, '$1')
  const whole = clock.length === 5 ? `${clock}:00` : clock
  return new Date(`${day}T${whole}${offset === '' || offset === 'Z' ? 'Z' : `${sign}${hours}:${minutes}`}`)
}

const duration =
  /^P(?=[\dT])(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/
/** ISO 8601:2004, 4.4.3.2: periods with designators; weeks stand alone. */
export const isDuration = (value: string): boolean =>
  value.length <= 100 && (duration.test(value) || /^P\d+(?:[.,]\d+)?W$/.test(value))

const tag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i
/** The lengths of a tag's parts are those of RFC 5646; private tags and the old ones that begin with i- among them. */
export const isLanguageTag = (value: string): boolean =>
  value.length <= 100 && (tag.test(value) || /^[xi](?:-[a-z0-9]{1,8})+$/i.test(value))

export const iri = textThat(isIri, 'must be an IRI with a scheme')
export const uuid = textThat(isUuid, 'must be a UUID in its usual form')
export const timestamp = textThat(isTimestamp, 'must be a day and time of ISO 8601')
export const period = textThat(isDuration, 'must be a duration of ISO 8601')
export const language = textThat(isLanguageTag, 'must be a language tag of RFC 5646')
export const hash = textThat(
  (value) => /^[0-9a-f]+$/i.test(value) && [56, 64, 96, 128].includes(value.length),
  'must be a SHA-2 hash in hex digits',
)

/** Keys of one kind, and a value that passes under each. */
const mapOf =
  (holds: (key: string) => boolean, why: string, check: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return fault(at, 'must be an object')
    for (const [key, item] of Object.entries(value)) {
      if (!holds(key)) return fault(below(at, key), why)
      const found = check(item, below(at, key))
      if (found) return found
    }
    return null
  }
export const languageMap = mapOf(isLanguageTag, 'must stand under a language tag of RFC 5646', text)
/** Anything at all may stand under the IRI, null too (4.1). */
export const extensions = mapOf(isIri, 'must stand under an IRI', () => null)

const isMailbox = (value: string): boolean =>
  bytesOf(value) <= mostBytes && /^mailto:[^\s@<>"\p{Cc}]+@[^\s@<>"\p{Cc}]+$/iu.test(value)
export const mailbox = textThat(isMailbox, 'must be mailto: and an address')
export const sha1 = textThat((value) => /^[0-9a-f]{40}$/i.test(value), 'must be 40 hex digits')
const accountName = textThat(
  (value) => bytesOf(JSON.stringify(value)) <= 400,
  'must be a string of at most 400 bytes',
)
export const account = shape({ homePage: iri, name: accountName }, ['homePage', 'name'])
