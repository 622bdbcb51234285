import { Alert, Button, ButtonRow, Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { Readiness, SavedCheck, Score } from './readiness.ts'
import { readinessResultWords } from './readiness.words.ts'
import { ReadinessResult } from './readiness-result.page.tsx'

type Props = {
  readonly readiness: Readiness
  readonly check: SavedCheck
  readonly placeName: string
  readonly score: Score
  readonly language: Language
}

/** A check as it was saved. It is not changed; answering again makes another. */
export function SavedCheckPage({ readiness, check, placeName, score, language }: Props) {
  const words = readinessResultWords[language]
  return (
    <>
      <h1>{words.savedTitle}</h1>
      <p class="usa-intro">
        {words.savedLine(check.personName, dayText(check.savedAt, language), placeName)}
      </p>
      <p>{words.seenLine[check.seenBy]}</p>
      {check.edition !== readiness.edition && (
        <Alert tone="info">
          <p>{words.editionNote}</p>
        </Alert>
      )}
      <ReadinessResult readiness={readiness} score={score} language={language} />
      <Form
        action={`/learn/readiness/${check.form}`}
        method="post"
        hidden={{ ...check.answers, who: 'all' }}
        label={words.again}
      >
        <ButtonRow>
          <Button kind="outline">{words.again}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Every check of this place that the viewer may see, the newest first. */
export function SavedChecks({
  checks,
  language,
}: {
  readonly checks: readonly SavedCheck[]
  readonly language: Language
}) {
  const words = readinessResultWords[language]
  if (checks.length === 0) return null
  return (
    <Section id="saved" heading={words.earlier}>
      <ul>
        {checks.map(({ id, personName, savedAt }) => (
          <li key={id}>
            <a href={`/learn/readiness/saved/${id}`}>{dayText(savedAt, language)}</a>, {personName}
          </li>
        ))}
      </ul>
    </Section>
  )
}
