import { Button, ButtonRow, ErrorSummary, Form, RadioGroup, Section, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Scenario, Statement } from '../content/content.ts'
import { plainText } from '../content/inline.rules.ts'
import { dayText } from '../progress/day-text.ts'
import type { PlacedAssessment } from '../role/curriculum.ts'
import type { Reading } from '../role/learning.ts'
import { Blocks, Spoken, TextState } from '../role/prose.page.tsx'
import { mixed, statementText } from './answer.rules.ts'
import { type Answers, type Attempt, ratings } from './assessment.ts'
import { assessmentWords } from './assessment.words.ts'

type Props = {
  readonly placed: PlacedAssessment
  readonly reading: Reading
  /** The viewer's earlier tries; null for a visitor, of whom nothing is kept. */
  readonly attempts: readonly Attempt[] | null
  readonly answers?: Answers
  /** Ids of scenes that were sent without an answer. */
  readonly missing?: readonly string[]
}

/** Statements to rate oneself by, and scenes to choose in, on one page that works without script. */
export function AssessmentPage({ placed, reading, attempts, answers, missing = [] }: Props) {
  const { assessment, page } = placed
  const { language } = reading
  const words = assessmentWords[language]
  const { scenarios, statements, passPercent } = assessment
  return (
    <>
      {missing.length > 0 && <Missing scenarios={scenarios} missing={missing} language={language} />}
      <Spoken page={page} language={language}>
        <h1>{words.title(placed.title)}</h1>
      </Spoken>
      <p class="usa-intro">{words.lead(scenarios.length)}</p>
      <p>
        {passPercent !== null && `${words.passMark(passPercent)} `}
        {scenarios.some(({ must }) => must) && `${words.mustNote} `}
        {attempts === null ? words.notKeptNote : words.keptNote}
      </p>
      <TextState page={page} language={language} />
      <Form action={`/learn/assessments/${assessment.id}`} method="post">
        <Spoken page={page} language={language}>
          {scenarios.map((scenario, index) => (
            <Scene
              key={scenario.id}
              scenario={scenario}
              number={index + 1}
              reading={reading}
              chosen={answers?.choices[scenario.id]}
              missing={missing.includes(scenario.id)}
            />
          ))}
          <Statements statements={statements} answers={answers} language={language} />
        </Spoken>
        <ButtonRow>
          <Button kind="call">{words.send}</Button>
        </ButtonRow>
      </Form>
      <Earlier attempts={attempts ?? []} language={language} />
    </>
  )
}

function Missing(props: {
  readonly scenarios: readonly Scenario[]
  readonly missing: readonly string[]
  readonly language: Language
}) {
  const words = assessmentWords[props.language]
  const errors = props.scenarios
    .filter(({ id }) => props.missing.includes(id))
    .map(({ id, title }) => ({ name: id, text: words.missing(title) }))
  return <ErrorSummary title={words.errorHeading} errors={errors} />
}

type SceneProps = {
  readonly scenario: Scenario
  readonly number: number
  readonly reading: Reading
  readonly chosen: string | undefined
  readonly missing: boolean
}

function Scene({ scenario, number, reading, chosen, missing }: SceneProps) {
  const words = assessmentWords[reading.language]
  return (
    <Section id={`scene-${number}`} heading={words.scene(number, scenario.title)}>
      <Blocks blocks={scenario.situation} reading={reading} />
      {scenario.must && (
        <p class="usa-hint" lang={reading.language}>
          {words.mustHere}
        </p>
      )}
      <RadioGroup
        name={scenario.id}
        label={words.whatNow(scenario.title)}
        value={chosen}
        error={missing ? words.missingHere : undefined}
        options={mixed(scenario.choices).map(({ id, text }) => ({ value: id, text: plainText(text) }))}
      />
    </Section>
  )
}

function Statements(props: {
  readonly statements: readonly Statement[]
  readonly answers: Answers | undefined
  readonly language: Language
}) {
  const words = assessmentWords[props.language]
  if (props.statements.length === 0) return null
  return (
    <Section id="rated" heading={words.ratedHeading}>
      <p>{words.ratedLead}</p>
      {props.statements.map(({ id, text }) => (
        <RadioGroup
          key={id}
          name={id}
          label={statementText(text)}
          value={props.answers?.ratings[id]}
          options={ratings.map((value) => ({ value, text: words.ratingOf[value] }))}
        />
      ))}
    </Section>
  )
}

function Earlier({
  attempts,
  language,
}: {
  readonly attempts: readonly Attempt[]
  readonly language: Language
}) {
  const words = assessmentWords[language]
  if (attempts.length === 0) return null
  return (
    <Section id="earlier" heading={words.earlier}>
      <ul>
        {attempts.map(({ id, assessmentId, attemptedAt, rightCount, askedCount, passed }) => (
          <li key={id}>
            <a href={`/learn/assessments/${assessmentId}/attempts/${id}`}>
              {words.earlierLine(dayText(attemptedAt, language), rightCount, askedCount)}
            </a>{' '}
            {passed && <StatusText tone="success" text={words.passed} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
