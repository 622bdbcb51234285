import { ButtonLink, ButtonRow, Doors, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { homeWords } from './home.words.ts'

export function HomePage({ language }: { readonly language: Language }) {
  const words = homeWords[language]
  return (
    <>
      <h1>{words.vision}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ButtonRow>
        <ButtonLink kind="call" href="/counties">
          {words.plan}
        </ButtonLink>
      </ButtonRow>
      <Doors
        doors={[
          { href: '/counties', title: words.plan, text: words.planLead },
          { href: '/learn', title: words.learn, text: words.learnLead },
          { href: '/convenings', title: words.convene, text: words.conveneLead },
          { href: '/california', title: words.state, text: words.stateLead },
        ]}
      />
      <Section id="here-for" heading={words.helpHeading}>
        <Doors doors={words.helpDoors} />
      </Section>
    </>
  )
}
