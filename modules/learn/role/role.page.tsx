import type { FiveLeaves } from '#packages/ui/index.ts'
import { Alert, ButtonLink, ButtonRow, Leaves, Section, Sheet, StepList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Phase, RolePage as Role } from '../content/content.ts'
import { splitSections } from '../content/step.rules.ts'
import { type LeafFill, leafState, leavesOf } from './leaf.rules.ts'
import type { Reading } from './learning.ts'
import { Chapters, Sources, Spoken, TextState } from './prose.page.tsx'
import { roleWords } from './role.words.ts'

type Props = { readonly role: Role; readonly phases: readonly Phase[]; readonly reading: Reading }

/** What a role changes, its path, and where to begin. */
export function RolePage({ role, phases, reading }: Props) {
  const { language } = reading
  const words = roleWords[language]
  const { lead, sections } = splitSections(role.blocks, 2)
  const [first, ...others] = sections
  return (
    <>
      <Spoken page={role} language={language}>
        <h1>{role.title}</h1>
        <p class="usa-intro">{role.summary}</p>
      </Spoken>
      <TextState page={role} language={language} />
      <Spoken page={role} language={language}>
        <Chapters blocks={[...lead, ...(first ? [first.heading, ...first.blocks] : [])]} reading={reading} />
      </Spoken>
      <NextStep role={role} phases={phases} language={language} />
      <Path role={role} phases={phases} language={language} />
      <Spoken page={role} language={language}>
        <Chapters
          blocks={others.flatMap(({ heading, blocks }) => [heading, ...blocks])}
          reading={reading}
          from={2}
        />
      </Spoken>
      <Alert tone="info">
        <p>{role.standing === 'proposed' ? words.proposedRole : words.programRole}</p>
      </Alert>
      <Sources reading={reading} />
    </>
  )
}

type PathProps = { readonly role: Role; readonly phases: readonly Phase[]; readonly language: Language }

function NextStep({ role, phases, language }: PathProps) {
  const words = roleWords[language]
  const [first] = phases
  if (first === undefined) return null
  return (
    <Sheet>
      <h2>{words.nextStep}</h2>
      <p>{words.nextLead}</p>
      <ButtonRow>
        <ButtonLink kind="call" href={`/learn/${role.slug}/${first.label}`}>
          {words.begin(words.phase(first.label, first.title))}
        </ButtonLink>
      </ButtonRow>
    </Sheet>
  )
}

function Path({ role, phases, language }: PathProps) {
  const words = roleWords[language]
  const counts = phases.map(({ label, title, steps }) => ({ label, title, done: 0, of: steps.length }))
  const leaves = leavesOf(counts)
  return (
    <Section id="path" heading={words.pathHeading}>
      {leaves !== null && <PathLeaves leaves={leaves} language={language} />}
      <StepList
        label={words.pathLabel(role.title)}
        steps={phases.map((phase) => ({
          title: words.phase(phase.label, phase.title),
          href: `/learn/${role.slug}/${phase.label}`,
          state: 'later',
          stateText: `${phase.window} · ${words.steps(phase.steps.length)}`,
        }))}
      />
    </Section>
  )
}

/** The five leaves, each named by its phase, filling with what is done. */
export function PathLeaves({
  leaves,
  language,
}: {
  readonly leaves: readonly LeafFill[]
  readonly language: Language
}) {
  const words = roleWords[language]
  const drawn = leaves.map((leaf) => ({
    name: leaf.names.join(', '),
    state: leafState(leaf),
    stateText: words.doneOf(leaf.done, leaf.of),
  }))
  const full = drawn.filter(({ state }) => state === 'full').length
  return <Leaves id="path-leaves" title={words.leavesTitle(full)} leaves={drawn as unknown as FiveLeaves} />
}
