import { DefinitionList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { longDay } from '../convening/zone-time.rules.ts'
import { dayText } from '../decision/day.words.ts'
import type { Decision } from '../decision/decision.ts'
import { ReturnedView } from '../decision/returned.page.tsx'
import { EvaluationShown } from '../evaluation/evaluation.page.tsx'
import type { PublicCount } from '../family-event/family-event.ts'
import type { Recording } from '../recording/recording.ts'
import { recordingWords } from '../recording/recording.words.ts'
import type { Reply } from '../reply/reply.ts'
import { audienceWords } from '../talk/audience.words.ts'
import type { Audience } from '../talk/talk.ts'
import type { Summary } from './summary.ts'
import { summaryWords } from './summary.words.ts'

type Props = {
  readonly path: string
  readonly convening: Convening
  readonly summary: Summary
  readonly decisions: readonly Decision[]
  readonly replies: readonly Reply[]
  readonly recordings: readonly Recording[]
  readonly language: Language
}

/** What came of a convening, for anyone: figures without names, decisions with their answers, questions answered. */
export function SummaryPage({ path, convening, summary, decisions, replies, recordings, language }: Props) {
  const words = summaryWords[language]
  const { shown } = summary
  const text = (count: PublicCount) => (count === 'few' ? words.few : String(count))
  return (
    <>
      <h1>{words.title(inLanguage(convening.title, convening.titleEs, language))}</h1>
      <p class="usa-intro">{longDay(convening.timeZone, convening.startsAt, language)}</p>
      {inLanguage(summary.lead, summary.leadEs, language)
        .split(/\n{2,}/)
        .map((part) => (
          <p key={part}>{part}</p>
        ))}
      <Section id="people" heading={words.people}>
        <p>{words.roles}</p>
        <DefinitionList
          items={[
            { term: words.registered, detail: text(shown.registered) },
            { term: words.came, detail: text(shown.came) },
            ...shown.roles.map(({ role, came }) => ({
              term: audienceWords[language].audiences[role as Audience] ?? role,
              detail: text(came),
            })),
          ]}
        />
      </Section>
      <Section id="decisions" heading={words.decisions}>
        {decisions.length === 0 && <p>{words.noDecisions}</p>}
        {decisions.map((decision) => (
          <div key={decision.id}>
            <h3>{decision.words}</h3>
            <p class="usa-hint">{words.taken(decision.takenBy, dayText(decision.takenOn, language))}</p>
            {decision.returned !== null && (
              <ReturnedView decision={decision} returned={decision.returned} language={language} />
            )}
          </div>
        ))}
      </Section>
      <Replies replies={replies} heading={words.questions} />
      {recordings.length > 0 && (
        <Section id="recordings" heading={recordingWords[language].heading}>
          <ul class="usa-list">
            {recordings.map(({ id, title }) => (
              <li key={id}>
                <a href={`${path}/recordings/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {shown.evaluation !== null && <EvaluationShown result={shown.evaluation} language={language} />}
      <p>
        <a href={path}>{words.back}</a>
      </p>
    </>
  )
}

/** Questions with their answers; nothing of who asked. */
export function Replies({
  replies,
  heading,
}: {
  readonly replies: readonly Reply[]
  readonly heading: string
}) {
  if (replies.length === 0) return null
  return (
    <Section id="replies" heading={heading}>
      {replies.map(({ questionId, question, body }) => (
        <div key={questionId}>
          <h3>{question}</h3>
          {body.split(/\n{2,}/).map((part) => (
            <p key={part}>{part}</p>
          ))}
        </div>
      ))}
    </Section>
  )
}
