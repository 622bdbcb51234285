import {
  Alert,
  Button,
  ButtonRow,
  Figure,
  FigureRow,
  Form,
  HiddenFields,
  RadioGroup,
  Section,
  Sheet,
  StatusText,
  Table,
} from '#packages/ui/index.ts'
import { percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Place } from '../progress/place.ts'
import { personName } from './readiness.page.tsx'
import {
  type AreaScore,
  type AskedOf,
  type Readiness,
  type ReadinessAnswers,
  type ReadinessForm,
  type SaveRefusal,
  type Score,
  seenBy,
} from './readiness.ts'
import { readinessResultWords, readinessWords } from './readiness.words.ts'

type Props = {
  readonly readiness: Readiness
  readonly score: Score
  readonly language: Language
}

/** The answer first: how far, whether anything stops the launch, what comes first, whom to ask. */
export function ReadinessResult({ readiness, score, language }: Props) {
  const words = readinessResultWords[language]
  return (
    <Section id="result" heading={words.heading}>
      <FigureRow>
        <Figure
          value={score.percent === null ? '–' : percent(score.percent / 100, language)}
          label={words.points(score.points, score.most)}
          range={words.answered(score.answered, score.items)}
        >
          <p>{score.band === null ? words.tooFew : words.band[score.band]}</p>
        </Figure>
      </FigureRow>
      <Launch score={score} language={language} />
      <First score={score} language={language} />
      <Questions readiness={readiness} score={score} language={language} />
      <ByArea score={score} language={language} />
    </Section>
  )
}

type ScoreProps = { readonly score: Score; readonly language: Language }

const launchTone = { blocked: 'error', unknown: 'warning', clear: 'success' } as const

function Launch({ score, language }: ScoreProps) {
  const words = readinessResultWords[language]
  return (
    <Alert tone={launchTone[score.launch]} announced>
      <p>{words.launch[score.launch]}</p>
      {score.launch === 'blocked' && (
        <ul>
          {score.blocking.map(({ id, question }) => (
            <li key={id}>{question[language]}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

function First({ score, language }: ScoreProps) {
  const words = readinessResultWords[language]
  const { answerOf } = readinessWords[language]
  if (score.answered === 0) return null
  return (
    <>
      <h3>{words.first}</h3>
      {score.priorities.length === 0 ? (
        <p>{words.firstNone}</p>
      ) : (
        <ol>
          {score.priorities.map(({ item, answer, blocks }) => (
            <li key={item.id}>
              <strong>{item.next[language]}</strong>
              <br />
              <StatusText
                tone={blocks && answer === '0' ? 'error' : answer === '0' ? 'warning' : 'info'}
                text={words.firstLine(item.question[language], answerOf[answer])}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Questions({ readiness, score, language }: Props) {
  const words = readinessResultWords[language]
  const waiting = score.open.reduce((total, { items }) => total + items.length, 0)
  return (
    <>
      {score.questions.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <p>{words.questionsLead}</p>
          {score.questions.map((asked) => (
            <Letter key={asked.person} asked={asked} readiness={readiness} language={language} />
          ))}
        </>
      )}
      {waiting > 0 && (
        <>
          <p>{words.open(waiting)}</p>
          <ul>
            {score.open.map(({ person, items }) => (
              <li key={person}>
                {personName(readiness, person, language)}: {items.length}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type LetterProps = { readonly asked: AskedOf; readonly readiness: Readiness; readonly language: Language }

/** What to put before one person, short enough to copy into a message. */
function Letter({ asked, readiness, language }: LetterProps) {
  const words = readinessResultWords[language]
  return (
    <Sheet>
      <p>
        <strong>{words.askOf(personName(readiness, asked.person, language))}</strong>
      </p>
      <ul>
        {asked.items.map(({ id, question }) => (
          <li key={id}>{question[language]}</li>
        ))}
      </ul>
    </Sheet>
  )
}

function ByArea({ score, language }: ScoreProps) {
  const words = readinessResultWords[language]
  return (
    <Table<AreaScore>
      id="areas"
      caption={words.byArea}
      rows={score.areas}
      rowKey={({ area }) => area.id}
      empty={{ title: words.firstNone, why: '' }}
      totalLabel={words.total}
      columns={[
        { key: 'area', header: words.areaHeader, cell: ({ area }) => area.name[language] },
        {
          key: 'points',
          header: words.scoreHeader,
          numeric: true,
          cell: ({ points, most }) => words.of(points, most),
          total: words.of(score.points, score.most),
        },
        {
          key: 'answered',
          header: words.answeredHeader,
          numeric: true,
          cell: ({ answered, items }) => words.of(answered, items),
          total: words.of(score.answered, score.items),
        },
      ]}
    />
  )
}

type SaveProps = {
  readonly form: ReadinessForm
  readonly answers: ReadinessAnswers
  /** Null while the learner has not said where she works. */
  readonly place: Place | null
  readonly language: Language
  readonly refusal?: SaveRefusal | undefined
}

/** For whoever leads a school, district or county: keep the check, and say who may see it. */
export function SaveCheck({ form, answers, place, language, refusal }: SaveProps) {
  const words = readinessResultWords[language]
  return (
    <Sheet>
      <h2>{words.saveHeading}</h2>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      {place === null ? (
        <p>
          <a href="/learn/place">{words.savePlace}</a>
        </p>
      ) : (
        <Form action={`/learn/readiness/${form}/saved`} method="post" label={words.saveHeading}>
          <HiddenFields values={answers} />
          <p>{words.saveLead(place.name)}</p>
          <RadioGroup
            name="seen-by"
            label={words.seenByLegend}
            value="me"
            options={seenBy.map((value) => ({ value, text: words.seenByOf[value] }))}
          />
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Sheet>
  )
}
