import { Prose, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type AboutWords, aboutWords } from './about.words.ts'

/** How the plan is made, in words for whoever is asked to believe it. */
export function AboutPage({ language }: { readonly language: Language }) {
  const words = aboutWords[language]
  const { model } = words
  return (
    <Prose>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id={model.id} heading={model.heading}>
        <ol class="usa-list">
          {model.items.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
      {[words.notKnown, words.sure, words.sources, words.independent].map((part) => (
        <Listed key={part.id} part={part} />
      ))}
      <Section id="go-on" heading={words.linksHeading}>
        <ul class="usa-list">
          {words.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Prose>
  )
}

function Listed({ part }: { readonly part: AboutWords['model'] }) {
  return (
    <Section id={part.id} heading={part.heading}>
      {part.lead !== undefined && <p>{part.lead}</p>}
      <ul class="usa-list">
        {part.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  )
}
