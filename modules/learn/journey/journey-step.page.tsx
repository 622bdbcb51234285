import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  DefinitionList,
  ErrorSummary,
  Form,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { dateText } from '../site/day-words.ts'
import type { OpenSchool } from '../site/site.ts'
import { journeyPath } from './journey.page.tsx'
import type { JourneyEntry, JourneyFile, JourneyProblem, JourneyRefusal, JourneyStep } from './journey.ts'
import { journeyWords } from './journey.words.ts'

type Props = {
  readonly file: JourneyFile
  readonly school: OpenSchool
  readonly step: JourneyStep
  readonly entry: JourneyEntry | null
  readonly language: Language
  readonly mayWrite: boolean
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, JourneyProblem>>
  readonly refusal?: JourneyRefusal
}

/** One step at one school: its gate and papers, and what is written down of it. */
export function JourneyStepPage(props: Props) {
  const { file, school, step, entry, language, mayWrite, problems = {}, refusal } = props
  const words = journeyWords[language]
  const names = (ids: readonly string[]) =>
    ids.map((id) => file.steps.find((one) => one.id === id)?.name[language] ?? id).join('; ') || words.nothing
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      {refusal && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{step.name[language]}</h1>
      <p class="usa-intro">{school.name}</p>
      <DefinitionList
        items={[
          { term: words.gateHeader, detail: step.gate[language] },
          { term: words.weeksHeader, detail: words.weeksRange(step.weeks.low, step.weeks.high) },
          { term: words.needs, detail: names(step.needs) },
          { term: words.endsAfter, detail: names(step.endsAfter) },
        ]}
      />
      {mayWrite ? <StepForm {...props} /> : <Standing step={step} entry={entry} language={language} />}
      <p>
        <a href={`${journeyPath}/${school.code}`}>{words.titleOf(school.name)}</a>
      </p>
    </>
  )
}

function Standing({ step, entry, language }: Pick<Props, 'step' | 'entry' | 'language'>) {
  const words = journeyWords[language]
  const day = (key: 'startedOn' | 'passedOn') =>
    entry?.[key] ? dateText(entry[key], language) : words.noSlack
  const there = step.documents.filter(({ id }) => entry?.documents.includes(id))
  return (
    <DefinitionList
      items={[
        { term: words.ownerHeader, detail: entry?.ownerName ?? words.nobody },
        { term: words.started, detail: day('startedOn') },
        { term: words.passed, detail: day('passedOn') },
        {
          term: words.documentsHeader,
          detail: there.map(({ name }) => name[language]).join('; ') || words.nothing,
        },
        { term: words.note, detail: entry?.note ?? words.noSlack },
      ]}
    />
  )
}

function StepForm({ school, step, entry, language, typed, problems = {} }: Props) {
  const words = journeyWords[language]
  const field = (name: string, held: string | number | null | undefined) => ({
    name,
    value: typed === undefined ? String(held ?? '') : String(typed[name] ?? ''),
    error: problems[name] && words.problem[problems[name]],
  })
  const sent = typed?.documents
  const ticked = typed === undefined ? (entry?.documents ?? []) : typeof sent === 'string' ? [sent] : sent
  return (
    <Form action={`${journeyPath}/${school.code}/steps/${step.id}`} method="post">
      <TextInput {...field('owner', entry?.ownerName)} label={words.ownerHeader} maxLength={120} />
      <TextInput
        {...field('weeks', entry?.weeks)}
        label={words.weeksLabel}
        hint={words.weeksHint(step.weeks.low, step.weeks.high)}
        width="short"
        maxLength={3}
      />
      <TextInput {...field('started', entry?.startedOn)} label={words.started} type="date" width="medium" />
      <CheckboxGroup
        name="documents"
        label={words.documentsHeader}
        values={Array.isArray(ticked) ? ticked : []}
        options={step.documents.map(({ id, name }) => ({ value: id, text: name[language] }))}
      />
      <TextInput
        {...field('passed', entry?.passedOn)}
        label={words.passed}
        hint={step.gate[language]}
        type="date"
        width="medium"
      />
      <TextInput {...field('note', entry?.note)} label={words.note} rows={2} maxLength={1000} />
      <input
        type="hidden"
        name="seen"
        value={typed === undefined ? (entry?.id ?? '') : String(typed.seen ?? '')}
      />
      <ButtonRow>
        <Button kind="call">{words.save}</Button>
      </ButtonRow>
      {entry && (
        <p class="source-line">{words.written(entry.personName, dayText(entry.writtenAt, language))}</p>
      )}
    </Form>
  )
}
