import { Button, ButtonRow, DefinitionList, Form, Section, StepList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Step } from '../content/content.ts'
import type { Reading } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { dayText } from './day-text.ts'
import { figureText, numberText } from './figure-text.ts'
import { isDone, measuredNow, standingOf } from './progress.rules.ts'
import type { Progress } from './progress.ts'
import type { SupervisedPath } from './read-supervised.ts'
import { supervisorWords } from './supervisor.words.ts'

type Props = { readonly path: SupervisedPath; readonly reading: Reading }

/** A path as its learner lets a supervisor read it. Visits stand beside unbilled work, and never alone. */
export function SupervisedPage({ path, reading }: Props) {
  const { supervision, role, phases, progress } = path
  const { language, curriculum } = reading
  const words = supervisorWords[language]
  const shown = phases.map((phase) => curriculum.phase(phase.role, phase.label, language) ?? phase)
  return (
    <>
      <h1>{words.pathOf(supervision.personName)}</h1>
      <p class="usa-intro">{words.private}</p>
      {role === null && <p>{words.noPath}</p>}
      <Section id="figures" heading={words.figures}>
        <p>{words.figuresLead}</p>
        <DefinitionList
          items={[
            { term: words.visits, detail: measuredText(path.visits, language) },
            { term: words.unbilled, detail: measuredText(path.unbilledWeeks, language) },
          ]}
        />
      </Section>
      {shown.map((phase) => (
        <Section key={phase.id} id={phase.id} heading={roleWords[language].phase(phase.label, phase.title)}>
          <div lang={phase.language === language ? undefined : phase.language}>
            <StepList
              label={phase.title}
              steps={phase.steps
                .filter(({ completion }) => completion.by !== 'assessment')
                .map((step) => listed(step, progress, reading))}
            />
          </div>
        </Section>
      ))}
      <Form action={`/learn/supervision/${supervision.id}/ending`} method="post">
        <ButtonRow>
          <Button kind="outline">{words.end(supervision.personName)}</Button>
          <a href="/learn/supervision">{words.back}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

const measuredText = (value: number | null, language: Language): string =>
  value === null ? supervisorWords[language].notMeasured : numberText(value, language)

const listed = (step: Step, progress: Progress, reading: Reading) => ({
  title: step.title,
  href: `/learn/steps/${step.id}`,
  state: isDone(standingOf(step, progress)) ? ('done' as const) : ('later' as const),
  stateText: stateText(step, progress, reading),
})

function stateText(step: Step, progress: Progress, { curriculum, language }: Reading): string {
  const words = supervisorWords[language]
  const standing = standingOf(step, progress)
  const { completion } = step
  const unit = completion.by === 'evidence' ? (curriculum.measure(completion.measure)?.unit ?? '') : ''
  const figure = (value: number) => figureText(value, unit, language)
  if (standing.state === 'asked') return words.waiting(standing.who)
  if (standing.state === 'not_yet') return words.notYet(standing.who)
  if (standing.state === 'done') {
    const day = standing.at === null ? '' : dayText(standing.at, language)
    if (standing.how === 'signed') return words.signed(standing.who, day)
    if (standing.how === 'measured') return words.measured(figure(standing.value), day && words.on(day))
    return words.said(day)
  }
  const now = completion.by === 'evidence' ? measuredNow(completion, progress.measured) : null
  return typeof now === 'number' ? words.soFar(figure(now)) : words.open
}
