import { Alert, ButtonLink, ButtonRow, Details, Section, StatusText, type Tone } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Choice } from '../content/content.ts'
import { plainText } from '../content/inline.rules.ts'
import type { PlacedAssessment } from '../role/curriculum.ts'
import type { Reading } from '../role/learning.ts'
import { Blocks, Runs, Spoken } from '../role/prose.page.tsx'
import { statementText } from './answer.rules.ts'
import type { AnsweredScenario, RatedStatement, Result } from './assessment.ts'
import { assessmentWords } from './assessment.words.ts'

type Props = { readonly placed: PlacedAssessment; readonly result: Result; readonly reading: Reading }

/** What the answers came to: whether it is passed, where to go back to, and a word on every choice. */
export function ResultPage({ placed, result, reading }: Props) {
  const { page, assessment, path } = placed
  const { language } = reading
  const words = assessmentWords[language]
  return (
    <>
      <Spoken page={page} language={language}>
        <h1>{words.resultTitle(placed.title)}</h1>
      </Spoken>
      <Alert tone={result.passed === false ? 'warning' : result.passed ? 'success' : 'info'} announced>
        <p>{verdictText(result, language)}</p>
      </Alert>
      <Lessons slugs={result.lessons} reading={reading} />
      <Spoken page={page} language={language}>
        {result.scenarios.map((answered, index) => (
          <Scene key={answered.scenario.id} answered={answered} number={index + 1} reading={reading} />
        ))}
        <Ratings statements={result.statements} language={language} />
      </Spoken>
      <ButtonRow>
        <ButtonLink
          kind={result.passed === false ? 'call' : 'outline'}
          href={`/learn/assessments/${assessment.id}`}
        >
          {words.again}
        </ButtonLink>
        <a href={path}>{words.back(placed.title)}</a>
      </ButtonRow>
    </>
  )
}

function verdictText({ passed, rightCount, askedCount, missedMust }: Result, language: Language): string {
  const words = assessmentWords[language]
  if (passed === null) return words.noMark
  const verdict = passed ? words.passed : missedMust ? words.notPassedMust : words.notPassed
  return `${words.rightOf(rightCount, askedCount)} ${verdict}`
}

function Lessons({ slugs, reading }: { readonly slugs: readonly string[]; readonly reading: Reading }) {
  const words = assessmentWords[reading.language]
  const lessons = slugs.flatMap((slug) => reading.curriculum.lesson(slug, reading.language) ?? [])
  if (lessons.length === 0) return null
  return (
    <Section id="go-back" heading={words.goBack}>
      <p>{words.goBackLead}</p>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.slug} lang={lesson.language === reading.language ? undefined : lesson.language}>
            <a href={`/learn/lessons/${lesson.slug}`}>{lesson.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const toneOf: Readonly<Record<Choice['verdict'], Tone>> = {
  right: 'success',
  partly: 'info',
  'not yet': 'warning',
}

type SceneProps = { readonly answered: AnsweredScenario; readonly number: number; readonly reading: Reading }

function Scene({ answered: { scenario, chosen }, number, reading }: SceneProps) {
  const words = assessmentWords[reading.language]
  const others = scenario.choices.filter((choice) => choice !== chosen)
  return (
    <Section id={`scene-${number}`} heading={words.scene(number, scenario.title)}>
      <Blocks blocks={scenario.situation} reading={reading} />
      {chosen === undefined ? (
        <p>{words.changed}</p>
      ) : (
        <>
          <p>
            <strong>{words.youChose}:</strong> {plainText(chosen.text)}
          </p>
          <p>
            <StatusText tone={toneOf[chosen.verdict]} text={`${words.verdict[chosen.verdict]}.`} />{' '}
            <Runs text={chosen.feedback} reading={reading} />
          </p>
        </>
      )}
      <Details summary={words.others}>
        <ul>
          {others.map(({ id, text, verdict, feedback }) => (
            <li key={id}>
              {plainText(text)}
              <br />
              <StatusText tone={toneOf[verdict]} text={`${words.verdict[verdict]}.`} />{' '}
              <Runs text={feedback} reading={reading} />
            </li>
          ))}
        </ul>
      </Details>
    </Section>
  )
}

function Ratings(props: { readonly statements: readonly RatedStatement[]; readonly language: Language }) {
  const words = assessmentWords[props.language]
  if (props.statements.length === 0) return null
  return (
    <Section id="rated" heading={words.yourRatings}>
      <ul>
        {props.statements.map(({ statement, rating }) => (
          <li key={statement.id}>
            {statementText(statement.text)}{' '}
            <strong>{rating ? words.ratingOf[rating] : words.notRated}</strong>
          </li>
        ))}
      </ul>
    </Section>
  )
}
