import { Alert, Section, StepList } from '#packages/ui/index.ts'
import type { Named, Phase, Resource, RolePage } from '../content/content.ts'
import type { Reading } from '../role/learning.ts'
import { Blocks, Runs, Sources, Spoken, TextState } from '../role/prose.page.tsx'
import { roleWords } from '../role/role.words.ts'
import { StepView } from '../step/step.page.tsx'
import { stepWords } from '../step/step.words.ts'
import { phaseWords } from './phase.words.ts'

type Props = {
  readonly role: RolePage
  readonly phase: Phase
  /** All phases of the role, for the way before and after. */
  readonly phases: readonly Phase[]
  readonly reading: Reading
}

/** A phase on one page: a new hire can work from it alone, and print it. */
export function PhasePage({ role, phase, phases, reading }: Props) {
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
        <Steps phase={phase} reading={reading} />
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
        {objectives.map(({ id, text }) => (
          <li key={id}>
            <Runs text={text} reading={reading} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Steps({ phase, reading }: { readonly phase: Phase; readonly reading: Reading }) {
  const words = phaseWords[reading.language]
  const { numbered, minutes } = stepWords[reading.language]
  return (
    <Section id="steps" heading={words.steps}>
      <StepList
        label={words.stepsLabel}
        steps={phase.steps.map((step, index) => ({
          title: numbered(index + 1, step.title),
          href: `#${step.id}`,
          state: 'later',
          stateText: step.minutes === null ? '' : minutes(step.minutes),
        }))}
      />
      {phase.steps.map((step, index) => (
        <StepView
          key={step.id}
          step={step}
          heading={numbered(index + 1, step.title)}
          reading={reading}
          kept
        />
      ))}
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
        {resources.map(({ id, text, why }) => (
          <li key={id}>
            <Runs text={text} reading={reading} />
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

function Way({ role, phase, phases, reading }: Props) {
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
