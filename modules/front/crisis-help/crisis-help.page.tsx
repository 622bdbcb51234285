import { ButtonLink } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { crisisHelpWords } from './crisis-help.words.ts'

/** Complete without cookie, script or session, and never counted. */
export function CrisisHelpPage({ language }: { readonly language: Language }) {
  if (language === 'en') return <CrisisHelp language="en" />
  // No person has yet put a name to the translation, so the English text stands beneath it.
  return (
    <>
      <CrisisHelp language={language} />
      <p>{crisisHelpWords[language].unreviewed}</p>
      <section lang="en">
        <CrisisHelp language="en" beneath />
      </section>
    </>
  )
}

function CrisisHelp({
  language,
  beneath = false,
}: {
  readonly language: Language
  readonly beneath?: boolean
}) {
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
      <p>{words.local}</p>
      <p>{words.print}</p>
      <ButtonLink kind="outline" href="https://weather.gov">
        {words.leave}
      </ButtonLink>
    </>
  )
}
