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

/** The certificate as one tagged page; the address on it, and in its square, leads to the page that checks it. */
export function certificatePdf({ certificate, title, countyName, origin, language }: CertificatePaper) {
  template ??= readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8')
  const words = paperWords[language]
  const county = countyHeading(countyName, language)
  const address = certificateAddress(origin, certificate.code)
  const data = {
    title: `${words.kind}: ${title}`,
    language,
    county,
    madeOn: certificate.awardedOn,
    kind: words.kind,
    name: certificate.personName,
    completed: words.completed,
    subject: title,
    by: words.by(county),
    day: words.day(longDay(certificate.awardedOn, language)),
    until: words.until(longDay(certificate.renewBy, language)),
    check: words.check,
    address,
    qr: renderSVG(address, { ecc: 'M', border: 0 }),
    qrAlt: words.qr(address),
  }
  return typeset({ template, data })
}
