import { Alert, Button, ButtonRow, Form, Section, TextInput } from '#packages/ui/index.ts'
import { type Language, languages } from '#platform/words.ts'
import { type LeafEntry, leaves } from './leaf.ts'
import { leafWords } from './leaf.words.ts'

type Props = {
  readonly entries: readonly LeafEntry[]
  readonly saved: boolean
  readonly mayUndo: boolean
  readonly language: Language
}

/** What the county calls each of the five leaves and says of it, in both languages. */
export function LeafTextsPage({ entries, saved, mayUndo, language }: Props) {
  const words = leafWords[language]
  return (
    <>
      <h1>{words.leafTexts}</h1>
      <p class="usa-intro">{words.leafTextsLead}</p>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      {leaves.map((leaf) => {
        const says = entries.find((one) => one.says.leaf === leaf)?.says ?? {}
        return (
          <Section key={leaf} id={leaf} heading={words.conditions[leaf]}>
            <Form action="/impact/leaves" method="post" hidden={{ leaf }} label={words.conditions[leaf]}>
              {languages.map((one) => (
                <div key={one}>
                  <TextInput
                    name={`name_${one}`}
                    id={`${leaf}-name-${one}`}
                    label={`${words.leafName}, ${words.inLanguage[one]}`}
                    value={says[`name_${one}`] ?? ''}
                    maxLength={80}
                  />
                  <TextInput
                    name={`words_${one}`}
                    id={`${leaf}-words-${one}`}
                    label={`${words.leafWords}, ${words.inLanguage[one]}`}
                    value={says[`words_${one}`] ?? ''}
                    rows={3}
                    maxLength={600}
                  />
                </div>
              ))}
              <ButtonRow>
                <Button>{words.save}</Button>
              </ButtonRow>
            </Form>
          </Section>
        )
      })}
      {mayUndo && (
        <Form action="/impact/leaves/undo" method="post" label={words.undo}>
          <ButtonRow>
            <Button kind="outline">{words.undo}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
