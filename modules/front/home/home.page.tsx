import { ButtonLink, ButtonRow } from '#packages/ui/index.ts'
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
      <p>{words.planLead}</p>
    </>
  )
}
