import { Button, ButtonLink, ButtonRow, Form, StatusText, type Tone } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Step } from '../content/content.ts'
import { dayText } from '../progress/day-text.ts'
import { figureText, numberText } from '../progress/figure-text.ts'
import { measuredNow, signerOf, standingOf } from '../progress/progress.rules.ts'
import type { Progress, Standing } from '../progress/progress.ts'
import { progressWords } from '../progress/progress.words.ts'
import type { Reading } from '../role/learning.ts'

type Props = { readonly step: Step; readonly progress: Progress; readonly reading: Reading }

/** Where a step stands for the learner, and the one thing she can do about it. */
export function StepStanding({ step, progress, reading }: Props) {
  const standing = standingOf(step, progress)
  return (
    <div lang={reading.language}>
      <p>
        <StatusText tone={toneOf(standing)} text={standingText(step, progress, reading)} />
      </p>
      <Action step={step} standing={standing} progress={progress} language={reading.language} />
    </div>
  )
}

const toneOf = (standing: Standing): Tone | 'none' => {
  if (standing.state === 'done') return 'success'
  return standing.state === 'open' ? 'none' : standing.state === 'asked' ? 'info' : 'warning'
}

/** The state in a sentence: who said, signed or measured it, and when. */
export function standingText(step: Step, progress: Progress, { curriculum, language }: Reading): string {
  const words = progressWords[language]
  const standing = standingOf(step, progress)
  if (standing.state === 'asked') return words.asked(standing.who, dayText(standing.at, language))
  if (standing.state === 'not_yet') return words.notYet(standing.who, standing.note)
  const unit = (measure: string) => curriculum.measure(measure)?.unit ?? ''
  if (standing.state === 'done') {
    const measure = step.completion.by === 'evidence' ? step.completion.measure : ''
    return doneText(standing, unit(measure), language)
  }
  const { completion } = step
  if (completion.by !== 'evidence') return words.open
  const now = measuredNow(completion, progress.measured)
  if (now === undefined) return words.open
  if (now === null) return words.nobodyCanSay
  const mark = completion.comparison === '>=' ? words.atLeast : words.atMost
  return words.measuredSoFar(
    figureText(now, unit(completion.measure), language),
    mark(numberText(completion.threshold, language)),
  )
}

function doneText(
  standing: Extract<Standing, { readonly state: 'done' }>,
  unit: string,
  language: Language,
): string {
  const words = progressWords[language]
  if (standing.how === 'measured') {
    const value = figureText(standing.value, unit, language)
    return standing.at === null
      ? words.measuredNow(value)
      : words.measuredOnce(value, dayText(standing.at, language))
  }
  const day = dayText(standing.at, language)
  if (standing.how === 'signed') return words.signed(standing.who, day)
  return standing.how === 'said' ? words.said(day) : words.passed(day)
}

type ActionProps = {
  readonly step: Step
  readonly standing: Standing
  readonly progress: Progress
  readonly language: Language
}

function Action({ step, standing, progress, language }: ActionProps) {
  const words = progressWords[language]
  const { completion, id } = step
  if (completion.by === 'learner')
    return isOpen(standing) ? (
      <OneButton action={`/learn/steps/${id}/completion`} text={words.complete} kind="outline" />
    ) : (
      <OneButton action={`/learn/steps/${id}/reopening`} text={words.reopen} kind="plain" />
    )
  if (completion.by === 'assessment')
    return isOpen(standing) ? (
      <ButtonRow>
        <ButtonLink kind="outline" href={`/learn/assessments/${completion.assessment}`}>
          {words.answer}
        </ButtonLink>
      </ButtonRow>
    ) : null
  if (standing.state === 'done' && standing.how === 'measured' && standing.at === null)
    return <OneButton action={`/learn/steps/${id}/evidence`} text={words.keep} kind="outline" />
  const now = completion.by === 'evidence' ? measuredNow(completion, progress.measured) : undefined
  if (now === null) return <WayTo href="/learn/place" text={words.choosePlace} />
  const mayAsk = now === undefined && (standing.state === 'open' || standing.state === 'not_yet')
  return mayAsk && signerOf(step) !== null ? <WayTo href={`/learn/steps/${id}#ask`} text={words.ask} /> : null
}

const isOpen = ({ state }: Standing): boolean => state !== 'done'

function OneButton(props: {
  readonly action: string
  readonly text: string
  readonly kind: 'outline' | 'plain'
}) {
  return (
    <Form action={props.action} method="post">
      <ButtonRow>
        <Button kind={props.kind}>{props.text}</Button>
      </ButtonRow>
    </Form>
  )
}

const WayTo = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <ButtonRow>
    <a href={href}>{text}</a>
  </ButtonRow>
)
