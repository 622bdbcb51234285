import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonRow,
  Doors,
  FileInput,
  Form,
  type HiddenValues,
  IslandScript,
  RadioGroup,
  Section,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { proseWords } from '../role/prose.words.ts'
import { itemsFor, itemsOf, whoAnswers } from './readiness.rules.ts'
import type {
  Readiness,
  ReadinessAnswer,
  ReadinessAnswers,
  ReadinessForm,
  ReadinessItem,
} from './readiness.ts'
import { readinessWords } from './readiness.words.ts'
import { taskWords } from './task.words.ts'

type HomeProps = {
  readonly readiness: Readiness
  readonly language: Language
  /** Why a file could not be read. */
  readonly problem?: string | undefined
  /** True shows the way to what earlier checks left to do. */
  readonly signedIn: boolean
}

/** The way in: as a principal, as a school's team, as a district, or with a file of earlier answers. */
export function ReadinessHomePage({ readiness, language, problem, signedIn }: HomeProps) {
  const words = readinessWords[language]
  const counts = {
    principal: itemsFor(readiness, 'school', 'principal').length,
    school: itemsOf(readiness, 'school').length,
    district: itemsOf(readiness, 'district').length,
  }
  return (
    <>
      {problem !== undefined && (
        <Alert tone="error" announced>
          <p>{problem}</p>
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Doors
        doors={words.doors.map(({ href, title, text, key }) => ({ href, title: title(counts[key]), text }))}
      />
      {signedIn && (
        <p>
          <a href="/learn/readiness/tasks">{taskWords[language].title}</a>
        </p>
      )}
      <Section id="file" heading={words.fileHeading}>
        <p>{words.fileLead}</p>
        <Form action="/learn/readiness/file" method="post" multipart label={words.fileHeading}>
          <FileInput name="file" label={words.fileLabel} accept=".json,application/json" />
          <ButtonRow>
            <Button kind="outline">{words.fileLoad}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <p class="source-line">
        {words.origin} {proseWords[language][readiness.state[language] === 'machine' ? 'machine' : 'draft']}
      </p>
    </>
  )
}

export type Asking = {
  readonly readiness: Readiness
  readonly form: ReadinessForm
  readonly who: 'principal' | 'all'
  readonly answers: ReadinessAnswers
  readonly language: Language
}

type FormProps = Asking & {
  /** What stands above the questions: the result, or what became of a file. */
  readonly children?: ComponentChildren
}

/** All questions on one page. Answers travel with the form, seen and unseen, and are kept nowhere else. */
export function ReadinessFormPage({ children, ...asking }: FormProps) {
  const { readiness, form, who, language } = asking
  const words = readinessWords[language]
  const shown = itemsFor(readiness, form, who)
  const areas = readiness.areas.filter(({ id }) => shown.some(({ area }) => area === id))
  const total = itemsOf(readiness, form).length
  return (
    <>
      <h1>{words.formTitle[form]}</h1>
      {children}
      <p class="usa-intro">{words.formLead}</p>
      <p>{words.kept}</p>
      <Form action={`/learn/readiness/${form}`} method="post" hidden={hiddenOf(asking, shown)}>
        <div data-kept-answers={form} hidden>
          <p role="status">{words.keptHere}</p>
          <ButtonRow>
            <Button kind="outline" type="button">
              {words.forget}
            </Button>
          </ButtonRow>
        </div>
        {areas.map((area) => (
          <Section
            key={area.id}
            id={`area-${area.id}`}
            heading={words.area(area.name[language], area.blocks)}
          >
            {shown
              .filter((item) => item.area === area.id)
              .map((item) => (
                <Question key={item.id} item={item} asking={asking} />
              ))}
          </Section>
        ))}
        <ButtonRow>
          <Button kind="call">{words.score}</Button>
          <Button kind="outline" formAction={`/learn/readiness/${form}/file`}>
            {words.download}
          </Button>
          {shown.length < total && (
            <Button kind="plain" name="who" value="all">
              {words.allItems(total)}
            </Button>
          )}
        </ButtonRow>
      </Form>
      <IslandScript name="kept-answers" />
    </>
  )
}

/** Answers to questions that are not on this page go with it, so that a file's other answers are not lost. */
function hiddenOf({ answers, who }: Asking, shown: readonly ReadinessItem[]): HiddenValues {
  const known = new Set(shown.map(({ id }) => id))
  const others = Object.entries(answers).filter(([id]) => !known.has(id))
  return { ...(who === 'all' ? { who } : {}), ...Object.fromEntries(others) }
}

function Question({ item, asking }: { readonly item: ReadinessItem; readonly asking: Asking }) {
  const { readiness, answers, language } = asking
  const words = readinessWords[language]
  const who = whoAnswers(readiness, asking.form, item)
    .map((id) => personName(readiness, id, language))
    .join('; ')
  return (
    <>
      <RadioGroup
        name={item.id}
        label={item.question[language]}
        hint={words.knows(who)}
        value={answers[item.id]}
        options={shownOrder.map((value) => ({ value, text: words.answerOf[value] }))}
      />
      {item.source && (
        <p class="source-line">
          <a href={item.source.address}>{item.source.title}</a> ·{' '}
          {proseWords[language].read(item.source.read)}
        </p>
      )}
    </>
  )
}

/** Yes first and "I don't know" last, as people look for them. */
const shownOrder: readonly ReadinessAnswer[] = ['2', '1', '0', 'unknown']

export const personName = (readiness: Readiness, id: string, language: Language): string =>
  readiness.people.find((person) => person.id === id)?.name[language] ?? id
