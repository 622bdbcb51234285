import { Alert, Button, ButtonRow, Form } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Listing } from './listing.ts'
import { listingWords, phoneText } from './listing.words.ts'
import { addressText, needNames } from './listing-parts.page.tsx'

type Props = {
  /** Null when the link has ended. */
  readonly listing: Listing | null
  readonly action: string
  readonly thanked: boolean
  readonly language: Language
}

/** An agency looks at its own listing and says whether it is true, without an account. */
export function AgencyPage({ listing, action, thanked, language }: Props) {
  const words = listingWords[language]
  return (
    <>
      <h1>{words.agencyTitle}</h1>
      {listing === null ? (
        <p class="usa-intro">{words.agencyEnded}</p>
      ) : (
        <>
          {thanked && (
            <Alert tone="success" announced>
              {words.agencyThanks}
            </Alert>
          )}
          <p class="usa-intro">{words.agencyLead(listing.name)}</p>
          <p>
            {listing.organization} · {needNames(listing.needs, language)}
            <br />
            {addressText(listing)}
            <br />
            {listing.phone === null ? words.unknown : phoneText(listing.phone)}
          </p>
          <Form action={action} method="post">
            <ButtonRow>
              <Button name="outcome" value="still_true" kind="call">
                {words.agencyTrue}
              </Button>
              <Button name="outcome" value="closed" kind="outline">
                {words.agencyClosed}
              </Button>
            </ButtonRow>
          </Form>
          <p>{words.agencyCall}</p>
        </>
      )}
    </>
  )
}
