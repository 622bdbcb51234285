import { Alert, Button, ButtonRow, EntryList, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Place } from './place.ts'
import type { StepRefusal } from './progress.ts'
import { signOffWords, stepRefusalWords } from './progress.words.ts'

type Props = {
  readonly now: Place | null
  /** True when the membership says it: then there is nothing to choose. */
  readonly fixed: boolean
  readonly words: string
  readonly found: readonly Place[]
  readonly language: Language
  readonly refusal?: StepRefusal | undefined
}

/** Where a learner works: one box to search by name, one button to choose. */
export function PlacePage({ now, fixed, words: typed, found, language, refusal }: Props) {
  const words = signOffWords[language]
  return (
    <>
      <h1>{words.placeTitle}</h1>
      <p class="usa-intro">{words.placeLead}</p>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{stepRefusalWords[language][refusal]}</p>
        </Alert>
      )}
      {now !== null && <p>{words.placeNow(now.name)}</p>}
      {fixed ? (
        <p>{words.placeFixed}</p>
      ) : (
        <>
          <Form action="/learn/place" method="get" label={words.placeSearch}>
            <TextInput name="q" label={words.placeSearch} value={typed} type="search" maxLength={100} />
            <ButtonRow>
              <Button>{words.placeFind}</Button>
            </ButtonRow>
          </Form>
          {typed !== '' && found.length === 0 && <p role="status">{words.placeNone}</p>}
          {found.length > 0 && (
            <EntryList
              entries={found.map((place) => ({
                key: place.code,
                title: place.name,
                ...(place.districtName === '' ? {} : { detail: place.districtName }),
                action: (
                  <Form action="/learn/place" method="post" hidden={{ code: place.code }}>
                    <ButtonRow>
                      <Button kind="outline">{words.placeChoose(place.name)}</Button>
                    </ButtonRow>
                  </Form>
                ),
              }))}
            />
          )}
        </>
      )}
    </>
  )
}
