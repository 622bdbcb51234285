import { readFileSync } from 'node:fs'
import { renderSVG } from 'uqr'
import { countyHeading } from '#modules/places/index.ts'
import { typeset } from '#platform/typeset/typeset.ts'
import type { Language } from '#platform/words.ts'
import { certificateAddress } from './badge.ts'
import type { OwnCertificate } from './certificate.ts'
import { paperWords } from './certificate.words.ts'
import { longDay } from './certificate-day.ts'

export type CertificatePaper = {
  readonly certificate: OwnCertificate
  /** What was completed, in the language of the paper. */
  readonly title: string
  readonly countyName: string
  readonly origin: string
  readonly language: Language
}

let template: string | undefined

/** What a certificate says, line by line, in the language of the paper. */
type PaperLines = {
  readonly language: Language
  /** Whose paper it is, and the day it was made on, for the document's own facts. */
  readonly county: string
  readonly madeOn: string
  readonly kind: string
  readonly name: string
  readonly completed: string
  readonly subject: string
  readonly by: string
  readonly day: string
  /** Empty where it has no last day. */
  readonly until: string
  readonly check: string
  /** Where it can be checked; it also stands in the square. */
  readonly address: string
  readonly qrAlt: string
}

/** Any certificate as one tagged page; the address on it, and in its square, leads to the page that checks it. */
function certificatePaper(lines: PaperLines) {
  template ??= readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8')
  const qr = renderSVG(lines.address, { ecc: 'M', border: 0 })
  return typeset({ template, data: { ...lines, title: `${lines.kind}: ${lines.subject}`, qr } })
}

/** A certificate as its holder keeps it. */
export function certificatePdf({ certificate, title, countyName, origin, language }: CertificatePaper) {
  const words = paperWords[language]
  const county = countyHeading(countyName, language)
  const address = certificateAddress(origin, certificate.code)
  return certificatePaper({
    language,
    county,
    madeOn: certificate.awardedOn,
    kind: words.kinds[certificate.kind],
    name: certificate.personName,
    completed: words.did[certificate.kind],
    subject: title,
    by: words.by(county),
    day: words.day(longDay(certificate.awardedOn, language)),
    until: certificate.renewBy === null ? '' : words.until(longDay(certificate.renewBy, language)),
    check: words.check,
    address,
    qrAlt: words.qr(address),
  })
}
