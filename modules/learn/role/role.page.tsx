import type { FiveLeaves } from '#packages/ui/index.ts'
import { Alert, ButtonLink, ButtonRow, Leaves, Section, Sheet, StepList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Phase, RolePage as Role } from '../content/content.ts'
import { splitSections } from '../content/step.rules.ts'
import { countPhase, nextStep } from '../progress/progress.rules.ts'
import { noProgress, type Progress } from '../progress/progress.ts'
import { type LeafFill, leafState, leavesOf } from './leaf.rules.ts'
import type { Reading } from './learning.ts'
import { Chapters, Sources, Spoken, TextState } from './prose.page.tsx'
import { roleWords } from './role.words.ts'

type Props = {
  readonly role: Role
  readonly phases: readonly Phase[]
  readonly reading: Reading
  /** Null for a visitor. */
  readonly progress: Progress | null
}

/** What a role changes, its path, and where to begin. */
export function RolePage({ role, phases, reading, progress }: Props) {
  const { language } = reading
  const words = roleWords[language]
  const { lead, sections } = splitSections(role.blocks, 2)
  const [first, ...others] = sections
  return (
    <>
      <Spoken page={role} language={language}>
        <h1 lang={role.wordsLanguage}>{role.title}</h1>
        <p class="usa-intro" lang={role.wordsLanguage}>
          {role.summary}
        </p>
      </Spoken>
      <TextState page={role} language={language} />
      <Spoken page={role} language={language}>
        <Chapters blocks={[...lead, ...(first ? [first.heading, ...first.blocks] : [])]} reading={reading} />
      </Spoken>
      <NextStep role={role} phases={phases} progress={progress} language={language} />
      <Path role={role} phases={phases} progress={progress} language={language} />
      <Spoken page={role} language={language}>
        <Chapters
          blocks={others.flatMap(({ heading, blocks }) => [heading, ...blocks])}
          reading={reading}
          from={2}
        />
      </Spoken>
      <p>
        <a href={`/learn/workbooks/${role.slug}`}>{words.workbook}</a>
        <br />
        <a href={`/learn/workbooks/${role.slug}/forms.zip`}>{words.workbookForms}</a>
      </p>
      <p>
        <a href={`/learn/videos/${role.slug}`}>{words.video}</a>
      </p>
      <Alert tone="info">
        <p>{role.standing === 'proposed' ? words.proposedRole : words.programRole}</p>
      </Alert>
      <Sources reading={reading} />
    </>
  )
}

type PathProps = Omit<Props, 'reading'> & { readonly language: Language }

/** For a visitor the way in; for a learner the first step that waits for her. */
export function NextStep({ role, phases, progress, language }: PathProps) {
  const words = roleWords[language]
  const next = progress === null ? null : nextStep(phases, progress)
  const [first] = phases
  if (first === undefined) return null
  const begun = progress !== null && progress.facts.length + progress.passed.length > 0
  const text = next === null || !begun ? words.nextLead : words.nextIs(next.phase.label, next.phase.title)
  const path = `/learn/${role.slug}`
  return (
    <Sheet>
      <h2>{words.nextStep}</h2>
      {progress !== null && next === null ? (
        <p>{words.allDone}</p>
      ) : (
        <>
          <p>{text}</p>
          <ButtonRow>
            <ButtonLink
              kind="call"
              href={next && begun ? `${path}/${next.phase.label}#${next.step.id}` : `${path}/${first.label}`}
            >
              {next && begun ? next.step.title : words.begin(words.phase(first.label, first.title))}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Sheet>
  )
}

function Path({ role, phases, progress, language }: PathProps) {
  const words = roleWords[language]
  const counts = phases.map((phase) => ({ ...countPhase(phase, progress ?? noProgress), ...named(phase) }))
  const leaves = leavesOf(counts)
  const next = progress && nextStep(phases, progress)?.phase.label
  return (
    <Section id="path" heading={words.pathHeading}>
      {leaves !== null && <PathLeaves leaves={leaves} language={language} />}
      <StepList
        label={words.pathLabel(role.title)}
        steps={counts.map(({ label, title, phase, done, of }) => ({
          title: words.phase(label, title),
          href: `/learn/${role.slug}/${label}`,
          state: done === of ? 'done' : label === next ? 'now' : 'later',
          stateText: `${phase.window} · ${progress === null ? words.steps(of) : words.doneOf(done, of)}`,
        }))}
      />
    </Section>
  )
}

const named = ({ label, title }: Phase) => ({ label, title })

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
