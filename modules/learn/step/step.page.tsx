import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/words.ts'
import type { Completion, Field, Named, Step } from '../content/content.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { Reading } from '../role/learning.ts'
import { Blocks, Runs } from '../role/prose.page.tsx'
import { stepWords } from './step.words.ts'

type BodyProps = {
  readonly step: Step
  readonly reading: Reading
  /** False for open paths, which keep nothing: there nobody signs. */
  readonly kept: boolean
  /** Level of the headings within: 4 below a step's own heading, 2 on a page of its own. */
  readonly level: 2 | 4
}

type Props = Omit<BodyProps, 'level'> & {
  /** 'Step 3: …', or a part of an open path. */
  readonly heading: string
  /** What the learner can do with it. */
  readonly children?: ComponentChildren
}

/** One step of several on a page, under its own heading and address. */
export function StepView({ heading, children, ...body }: Props) {
  return (
    <section class="section" aria-labelledby={body.step.id}>
      <h3 id={body.step.id} lang={body.step.titleLanguage}>
        {heading}
      </h3>
      <StepBody {...body} level={4} />
      {children}
    </section>
  )
}

/** A step whole: how it comes to be done, why, what to do, what to make, what to write down. */
export function StepBody({ step, reading, kept, level }: BodyProps) {
  const words = stepWords[reading.language]
  const minutes = step.minutes === null ? [] : [words.minutes(step.minutes)]
  const done = kept ? [completionText(step.completion, reading.curriculum, reading.language)] : []
  return (
    <>
      {minutes.length + done.length > 0 && <p class="usa-hint">{[...minutes, ...done].join(' · ')}</p>}
      <Lessons slugs={step.lessons} reading={reading} />
      <div lang={step.bodyLanguage}>
        <Blocks blocks={step.body} reading={reading} />
      </div>
      <Tasks step={step} reading={reading} level={level} />
      <Part heading={words.make} items={step.artefacts} reading={reading} level={level} />
      <Part
        heading={words.write}
        items={step.fields.map((field) => ({ ...field, text: fieldText(field, words.anyOf) }))}
        reading={reading}
        level={level}
      />
    </>
  )
}

const PartHeading = ({ level, text }: { readonly level: 2 | 4; readonly text: string }) =>
  level === 2 ? <h2>{text}</h2> : <h4>{text}</h4>

const fieldText = ({ text, options }: Field, anyOf: string): string =>
  options.length === 0 ? text : `${text} (${anyOf}: ${options.join(', ')})`

function Lessons({ slugs, reading }: { readonly slugs: readonly string[]; readonly reading: Reading }) {
  const lessons = slugs.flatMap((slug) => reading.curriculum.lesson(slug, reading.language) ?? [])
  if (lessons.length === 0) return null
  return (
    <p>
      {stepWords[reading.language].lessons}
      {lessons.map(({ slug, title }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/learn/lessons/${slug}`}>{title}</a>
        </>
      ))}
    </p>
  )
}

type TasksProps = { readonly step: Step; readonly reading: Reading; readonly level: 2 | 4 }

function Tasks({ step, reading, level }: TasksProps) {
  if (step.tasks.length === 0) return null
  return (
    <>
      <PartHeading level={level} text={stepWords[reading.language].do} />
      <ul>
        {step.tasks.map((task) => (
          <li key={task.id} lang={task.language}>
            <Runs text={task.text} reading={reading} />
            {task.subtasks.length > 0 && (
              <ul>
                {task.subtasks.map((subtask) => (
                  <li key={subtask.id} lang={subtask.language}>
                    <Runs text={subtask.text} reading={reading} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

type PartProps = {
  readonly heading: string
  readonly items: readonly Pick<Named, 'id' | 'text' | 'language'>[]
  readonly reading: Reading
  readonly level: 2 | 4
}

function Part({ heading, items, reading, level }: PartProps) {
  if (items.length === 0) return null
  return (
    <>
      <PartHeading level={level} text={heading} />
      <ul>
        {items.map(({ id, text, language }) => (
          <li key={id} lang={language}>
            <Runs text={text} reading={reading} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How a step comes to be done, in words. */
export function completionText(completion: Completion, curriculum: Curriculum, language: Language): string {
  const words = stepWords[language]
  if (completion.by === 'learner') return words.byLearner
  if (completion.by === 'assessment') return words.byAssessment
  if (completion.by === 'sign-off')
    return words.bySignOff(signerName(completion.signer, curriculum, language))
  return words.byEvidence(curriculum.measure(completion.measure)?.meaning ?? completion.measure)
}

/** The name of whoever signs: a learning role by its title, else what the field calls them. */
export const signerName = (signer: string, curriculum: Curriculum, language: Language): string =>
  stepWords[language].otherSigners[signer] ?? curriculum.role(signer, language)?.title ?? signer
