import { EmptyState, QrCode, Section } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import { type Language, languages } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import { CrisisFirst } from '../listing/listing-parts.page.tsx'
import { type Audience, audiences, type NoticeText, type ServiceNotice } from './service-notice.ts'
import { noticeWords } from './service-notice.words.ts'

export type NoticeShown = {
  /** `/counties/34`. */
  readonly at: string
  /** What stands before a path; empty where the product does not know its own address. */
  readonly origin: string
  readonly audience: Audience
  readonly notice: ServiceNotice | undefined
  readonly language: Language
}

/** The notice as a web page, in the page's language. */
export function NoticePage({ at, audience, notice, language }: NoticeShown) {
  const words = noticeWords[language]
  if (notice === undefined)
    return (
      <>
        <h1>{words.noNotice}</h1>
        <EmptyState
          title={words.noNotice}
          why={words.noNoticeWhy}
          action={{ href: `${at}/find-help`, text: `${at}/find-help` }}
        />
        <CrisisFirst language={language} />
      </>
    )
  const text = notice.texts[audience][language]
  return (
    <>
      <h1>{text.title}</h1>
      <Paragraphs text={text} />
      <p class="usa-hint">{composedOn(notice, language)}</p>
      <p>
        <a href={`${at}/notice/${audience}/print`}>{words.print}</a>
        {audiences
          .filter((other) => other !== audience)
          .map((other) => (
            <span key={other}>
              {' · '}
              <a href={`${at}/notice/${other}`}>{words.otherAudience[other]}</a>
            </span>
          ))}
      </p>
      <CrisisFirst language={language} />
    </>
  )
}

/** One sheet in two languages to pin up or hand out, with the way to the living page. */
export function NoticePrintPage({ at, origin, audience, notice, language }: NoticeShown) {
  const words = noticeWords[language]
  if (notice === undefined) return <NoticePage {...{ at, origin, audience, notice, language }} />
  return (
    <>
      <h1 class="usa-sr-only">{notice.texts[audience][language].title}</h1>
      {languages.map((one) => (
        <section key={one} lang={one} class="sheet" aria-labelledby={`notice-${one}`}>
          <h2 id={`notice-${one}`}>{notice.texts[audience][one].title}</h2>
          <Paragraphs text={notice.texts[audience][one]} />
          <p class="usa-hint">
            {composedOn(notice, one)} {one !== 'en' && noticeWords[one].notReviewed}
          </p>
        </section>
      ))}
      {origin !== '' && <QrCode address={`${origin}${at}/notice/${audience}`} text={words.living} />}
    </>
  )
}

/** The words that went out, for the proof. */
export function NoticeWordsSent({
  notice,
  language,
}: {
  readonly notice: ServiceNotice
  readonly language: Language
}) {
  const words = noticeWords[language]
  return (
    <Section
      id={`words-${notice.id}`}
      heading={`${words.wordsSent}: ${words.telling(notice.telling)}, ${dayText(dateIn(timeZone, notice.composedAt), language)}`}
    >
      {audiences.map((audience) =>
        languages.map((one) => (
          <section key={`${audience} ${one}`} lang={one} class="sheet">
            <h3>{notice.texts[audience][one].title}</h3>
            <Paragraphs text={notice.texts[audience][one]} />
          </section>
        )),
      )}
    </Section>
  )
}

function Paragraphs({ text }: { readonly text: NoticeText }) {
  return (
    <>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph} class="wrap-anywhere">
          {linked(paragraph)}
        </p>
      ))}
    </>
  )
}

/** Addresses become links; everything else stays letters. */
const linked = (text: string) =>
  text
    .split(/((?:https?:\/\/|\/counties\/)[^\s]+)/)
    .map((part, at) => (at % 2 === 1 ? <a href={part}>{part}</a> : part))

const composedOn = ({ composedAt }: ServiceNotice, language: Language): string =>
  noticeWords[language].asComposed(dayText(dateIn(timeZone, composedAt), language))
