import { languageName } from '#modules/staff/index.ts'
import { Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { directionOf, type InterpreterCard, interpreterCards } from './interpreter-card.ts'
import { interpreterCardWords } from './interpreter-card.words.ts'

/** Each language by the name its speakers give it. */
export function CardListPage({ language }: { readonly language: Language }) {
  const words = interpreterCardWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.right}</p>
      <Section id="languages" heading={words.choose}>
        <ul class="usa-list">
          {interpreterCards.languages.map((card) => (
            <li key={card.tag}>
              <a href={`/interpreter-card/${card.tag}`}>
                <span lang={card.tag} dir={directionOf(card)}>
                  {card.own}
                </span>{' '}
                ({languageName(card.tag, language)})
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

type Props = { readonly card: InterpreterCard; readonly language: Language }

/** The card in its own language, with the English line that staff read. */
export function CardPage({ card, language }: Props) {
  const words = interpreterCardWords[language]
  const own = { lang: card.tag, dir: directionOf(card) }
  // A script is read, not spoken: the same card in its two scripts asks for Chinese.
  const spoken = card.tag.replace(/-Han[st]$/, '')
  return (
    <>
      <h1>{words.title}</h1>
      <section class="sheet">
        <h2 {...own}>{card.speak}</h2>
        <p class="usa-intro" {...own}>
          {card.ask}
        </p>
        <p class="usa-intro" lang="en">
          I speak {languageName(spoken, 'en')}. Please call me with an interpreter.
        </p>
        {interpreterCards.state === 'draft' && (
          <p class="usa-hint" {...own}>
            {card.draft}
          </p>
        )}
      </section>
      <p>{words.print}</p>
      <p>
        <a href="/interpreter-card">{words.all}</a>
      </p>
    </>
  )
}
