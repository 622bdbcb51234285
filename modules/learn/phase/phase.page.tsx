import { Alert, ButtonLink, ButtonRow, Section, StepList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Assessment, Named, Phase, Resource, RolePage, SetAside } from '../content/content.ts'
import { dayText } from '../progress/day-text.ts'
import { isDone, nextStep, standingOf } from '../progress/progress.rules.ts'
import type { Progress } from '../progress/progress.ts'
import { progressWords } from '../progress/progress.words.ts'
import type { Reading } from '../role/learning.ts'
import { Blocks, Runs, Sources, Spoken, TextState } from '../role/prose.page.tsx'
import { roleWords } from '../role/role.words.ts'
import { StepStanding, standingText } from '../step/standing.page.tsx'
import { StepView } from '../step/step.page.tsx'
import { stepWords } from '../step/step.words.ts'
import { phaseWords } from './phase.words.ts'

type Props = {
  readonly role: RolePage
  readonly phase: Phase
  /** All phases of the role, for the way before and after. */
  readonly phases: readonly Phase[]
  readonly reading: Reading
  /** Null for a visitor. */
  readonly progress: Progress | null
}

/** A phase on one page: a new hire can work from it alone, and print it. */
export function PhasePage({ role, phase, phases, reading, progress }: Props) {
  const { language } = reading
  const words = phaseWords[language]
  return (
    <>
      <Spoken page={phase} language={language}>
        <h1>{words.title(role.title, phase.label, phase.title)}</h1>
        <p class="usa-intro">{words.when(phase.window)}</p>
      </Spoken>
      <TextState page={phase} language={language} />
      {phase.standing === 'proposed' && (
        <Alert tone="info">
          <p>{words.proposed}</p>
        </Alert>
      )}
      <Spoken page={phase} language={language}>
        <Section id="overview" heading={words.overview}>
          <Blocks blocks={phase.overview} reading={reading} />
        </Section>
        <Objectives objectives={phase.objectives} reading={reading} />
        <Steps phase={phase} reading={reading} progress={progress} />
        <Check assessment={phase.assessment} reading={reading} />
        <Resources resources={phase.resources} reading={reading} />
      </Spoken>
      <Sources reading={reading} />
      <Way role={role} phase={phase} phases={phases} reading={reading} />
    </>
  )
}

function Objectives({
  objectives,
  reading,
}: {
  readonly objectives: readonly Named[]
  readonly reading: Reading
}) {
  const words = phaseWords[reading.language]
  return (
    <Section id="objectives" heading={words.objectives}>
      <p>{words.objectivesLead}</p>
      <ul>
        {objectives.map(({ id, text, language }) => (
          <li key={id} lang={language}>
            <Runs text={text} reading={reading} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type StepsProps = { readonly phase: Phase; readonly reading: Reading; readonly progress: Progress | null }

function Steps({ phase, reading, progress }: StepsProps) {
  const words = phaseWords[reading.language]
  const { numbered } = stepWords[reading.language]
  return (
    <Section id="steps" heading={words.steps}>
      {progress === null && <p lang={reading.language}>{progressWords[reading.language].signIn}</p>}
      <StepList label={words.stepsLabel} steps={listed(phase, reading, progress)} />
      {phase.steps.map((step, index) => (
        <StepView key={step.id} step={step} heading={numbered(index + 1, step.title)} reading={reading} kept>
          {progress && <StepStanding step={step} progress={progress} reading={reading} />}
        </StepView>
      ))}
      {phase.setAside && <Aside aside={phase.setAside} language={reading.language} />}
    </Section>
  )
}

/** What the county does not ask for here, and why: nobody wonders where a step went. */
function Aside({ aside, language }: { readonly aside: readonly SetAside[]; readonly language: Language }) {
  const words = phaseWords[language]
  return (
    <div lang={language}>
      <h3>{words.aside}</h3>
      <ul>
        {aside.map(({ id, title, reason, on, by }) => (
          <li key={id}>
            {title}. {reason} <span class="usa-hint">{words.asideBy(by, dayText(on, language))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function listed(phase: Phase, reading: Reading, progress: Progress | null) {
  const { numbered, minutes } = stepWords[reading.language]
  const next = progress && nextStep([phase], progress)?.step.id
  return phase.steps.map((step, index) => {
    const done = progress !== null && isDone(standingOf(step, progress))
    return {
      title: numbered(index + 1, step.title),
      href: `#${step.id}`,
      state: done ? ('done' as const) : step.id === next ? ('now' as const) : ('later' as const),
      stateText:
        progress === null
          ? step.minutes === null
            ? ''
            : minutes(step.minutes)
          : standingText(step, progress, reading),
    }
  })
}

/** The way to the questions of a page, where it has some. */
export function Check(props: { readonly assessment: Assessment | null; readonly reading: Reading }) {
  const { assessment, reading } = props
  const words = phaseWords[reading.language]
  if (assessment === null) return null
  return (
    <Section id="check" heading={words.check}>
      <p>{words.checkLead(assessment.scenarios.length + assessment.statements.length)}</p>
      <ButtonRow>
        <ButtonLink kind="outline" href={`/learn/assessments/${assessment.id}`}>
          {words.checkLink}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}

/** What else to read, each with the reason why. */
export function Resources(props: { readonly resources: readonly Resource[]; readonly reading: Reading }) {
  const { resources, reading } = props
  if (resources.length === 0) return null
  return (
    <Section id="resources" heading={phaseWords[reading.language].resources}>
      <ul>
        {resources.map(({ id, text, why, language }) => (
          <li key={id}>
            <span lang={language}>
              <Runs text={text} reading={reading} />
            </span>
            {why !== '' && (
              <>
                <br />
                <Runs text={why} reading={reading} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Way({ role, phase, phases, reading }: Omit<Props, 'progress'>) {
  const words = phaseWords[reading.language]
  const at = phases.findIndex(({ label }) => label === phase.label)
  const name = ({ label, title }: Phase) => roleWords[reading.language].phase(label, title)
  const [before, after] = [phases[at - 1], phases[at + 1]]
  return (
    <nav aria-label={words.wayLabel}>
      <ul class="usa-list usa-list--unstyled">
        {before && (
          <li>
            <a href={`/learn/${role.slug}/${before.label}`}>{words.before(name(before))}</a>
          </li>
        )}
        {after && (
          <li>
            <a href={`/learn/${role.slug}/${after.label}`}>{words.after(name(after))}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
