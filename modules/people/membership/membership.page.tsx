import { Button, ButtonRow, Form } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Membership } from './membership.ts'
import { becomeWords } from './membership.words.ts'

type Props = { readonly memberships: readonly Membership[]; readonly language: Language }

export function BecomePage({ memberships, language }: Props) {
  const words = becomeWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {memberships.length === 0 && <p>{words.empty}</p>}
      <ul class="usa-list usa-list--unstyled">
        {memberships.map((membership) => (
          <li key={membership.id}>
            <Form action="/become" method="post" hidden={{ membership: membership.id }}>
              <p>
                <strong>{membership.displayName}</strong>, {membership.title} ·{' '}
                {membership.placeName ?? words.wholeCounty}
              </p>
              <ButtonRow>
                <Button kind="outline">{words.become(membership.displayName)}</Button>
              </ButtonRow>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
