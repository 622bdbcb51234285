import { ButtonLink } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { crisisHelpWords } from './crisis-help.words.ts'
import type { CountyNumbers } from './crisis-number.ts'
import { quickExit } from './quick-exit.ts'

type Props = {
  readonly language: Language
  readonly counties?: readonly CountyNumbers[]
  /** The county where two people stand for these very words. */
  readonly confirmedIn?: string | null
}

/** Complete without cookie, script or session, and never counted. */
export function CrisisHelpPage({ language, counties = [], confirmedIn = null }: Props) {
  const words = crisisHelpWords[language]
  if (language === 'en' || confirmedIn !== null)
    return (
      <>
        <CrisisHelp language={language} counties={counties} />
        {confirmedIn !== null && <p class="source-line">{words.confirmed(confirmedIn)}</p>}
      </>
    )
  // No person has yet put a name to the translation, so the English text stands beneath it.
  return (
    <>
      <CrisisHelp language={language} counties={counties} />
      <p>{crisisHelpWords[language].unreviewed}</p>
      <section lang="en">
        <CrisisHelp language="en" counties={[]} beneath />
      </section>
    </>
  )
}

function CrisisHelp({
  language,
  counties,
  beneath = false,
}: Required<Pick<Props, 'language' | 'counties'>> & { readonly beneath?: boolean }) {
  const words = crisisHelpWords[language]
  const chat = language === 'es' ? 'https://988lifeline.org/es/chat/' : 'https://988lifeline.org/chat/'
  return (
    <>
      {beneath ? <h2>{words.title}</h2> : <h1>{words.title}</h1>}
      <h2>{words.danger}</h2>
      <p class="usa-intro">
        <a href="tel:911">{words.call911}</a>
      </p>
      <h2>{words.lifeline}</h2>
      <ul class="usa-list">
        <li>
          <a href="tel:988">{words.call988}</a>
        </li>
        <li>
          <a href="sms:988">{words.text988}</a>
        </li>
        <li>
          <a href={chat} rel="noreferrer">
            {words.chat988}
          </a>
        </li>
      </ul>
      <h2>{words.someone}</h2>
      <p>{words.someoneLead}</p>
      {counties.length === 0 && !beneath && <p>{words.local}</p>}
      {counties.map(({ county, numbers }) => (
        <Numbers key={county} county={county} numbers={numbers} />
      ))}
      <p>{words.print}</p>
      <ButtonLink kind="outline" href={quickExit}>
        {words.leave}
      </ButtonLink>
    </>
  )
}

function Numbers({ county, numbers }: CountyNumbers) {
  return (
    <>
      <h2>{county}</h2>
      <ul class="usa-list">
        {numbers.map(({ phone, words, hours }) => (
          <li key={phone}>
            <a href={`tel:${phone.replaceAll(/[^0-9+]/g, '')}`}>{phone}</a> · {words} · {hours}
          </li>
        ))}
      </ul>
    </>
  )
}
