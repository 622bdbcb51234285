import {
  Button,
  ButtonLink,
  ButtonRow,
  DefinitionList,
  ErrorSummary,
  Form,
  Section,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { dateText } from '../site/day-words.ts'
import { linesOf, meanOf } from './self-assessment.rules.ts'
import type {
  Instrument,
  InstrumentFile,
  ScoredLine,
  SelfAssessment,
  SelfAssessmentProblem,
} from './self-assessment.ts'
import { selfAssessmentWords } from './self-assessment.words.ts'

export const selfAssessmentPath = '/learn/self-assessments'

type Place = { readonly code: string; readonly name: string; readonly schoolId: string | null }

type ListProps = {
  readonly file: InstrumentFile
  readonly place: Place
  readonly assessments: readonly SelfAssessment[]
  readonly language: Language
  readonly mayRecord: boolean
  readonly saved: boolean
}

/** Every set of scores of a place, the newest first, with the way to write down another. */
export function SelfAssessmentsPage({ file, place, assessments, language, mayRecord, saved }: ListProps) {
  const words = selfAssessmentWords[language]
  const whose = place.schoolId === null ? 'district' : 'school'
  return (
    <>
      <h1>{words.titleOf(place.name)}</h1>
      {saved && <p role="status">{words.saved}</p>}
      <p class="usa-intro">{words.lead}</p>
      <p>{words.seen[whose]}</p>
      {mayRecord && (
        <Section id="record" heading={words.record}>
          <ButtonRow>
            {file.instruments
              .filter(({ of }) => of === whose)
              .map(({ id, name }) => (
                <ButtonLink key={id} kind="outline" href={`${selfAssessmentPath}/${place.code}/new/${id}`}>
                  {name[language]}
                </ButtonLink>
              ))}
          </ButtonRow>
        </Section>
      )}
      {assessments.length === 0 && (
        <p>
          <strong>{words.none}.</strong> {words.noneWhy}
        </p>
      )}
      {assessments.map((assessment) => (
        <Scores key={assessment.id} {...{ file, place, assessment, language, mayRecord }} />
      ))}
    </>
  )
}

type ScoresProps = Pick<ListProps, 'file' | 'place' | 'language' | 'mayRecord'> & {
  readonly assessment: SelfAssessment
}

function Scores({ file, place, assessment, language, mayRecord }: ScoresProps) {
  const words = selfAssessmentWords[language]
  const instrument = file.instruments.find(({ id }) => id === assessment.instrumentId)
  if (instrument === undefined) return null
  const { id, takenOn, personName, note } = assessment
  return (
    <Section id={`scores-${id}`} heading={`${instrument.name[language]}, ${dateText(takenOn, language)}`}>
      <p>{words.line(personName, dateText(takenOn, language))}</p>
      {note !== null && <p>{note}</p>}
      <ScoreTable {...{ id, instrument, assessment, language }} />
      {mayRecord && (
        <Form
          action={`${selfAssessmentPath}/${place.code}/${id}/withdrawal`}
          method="post"
          label={`${words.withdraw} ${takenOn}`}
        >
          <ButtonRow>
            <Button kind="plain">{words.withdraw}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

type TableProps = {
  readonly id: string
  readonly instrument: Instrument
  readonly assessment: SelfAssessment
  readonly language: Language
}

function ScoreTable({ id, instrument, assessment, language }: TableProps) {
  const words = selfAssessmentWords[language]
  const { scores } = assessment
  const featured = instrument.domains.some(({ features }) => features.length > 0)
  const number = (value: number | null | undefined, digits: number) =>
    value === null || value === undefined ? words.notScored : decimal(value, language, digits)
  const domainOf = (line: ScoredLine) =>
    instrument.domains.find((domain) => domain.id === line.domain)?.name[language] ?? line.domain
  return (
    <Table<ScoredLine>
      id={`table-${id}`}
      caption={instrument.name[language]}
      captionHidden
      rows={linesOf(instrument)}
      rowKey={(line) => line.id}
      empty={{ title: words.none, why: '' }}
      columns={[
        { key: 'domain', header: words.domainHeader, cell: domainOf },
        ...(featured
          ? [{ key: 'feature', header: words.featureHeader, cell: (line: ScoredLine) => line.name[language] }]
          : []),
        {
          key: 'score',
          header: words.scoreHeader,
          numeric: true,
          cell: (line) => number(scores[line.id], instrument.digits),
        },
        ...(featured
          ? [
              {
                key: 'mean',
                header: words.meanHeader,
                numeric: true,
                cell: (line: ScoredLine) => number(meanOf(instrument, line.domain, scores), 1),
              },
            ]
          : []),
      ]}
    />
  )
}

type FormProps = {
  readonly place: Place
  readonly instrument: Instrument
  readonly language: Language
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, SelfAssessmentProblem>>
}

/** One number for each domain or feature; nothing of the instrument's own items. */
export function SelfAssessmentFormPage({
  place,
  instrument,
  language,
  typed = {},
  problems = {},
}: FormProps) {
  const words = selfAssessmentWords[language]
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  const field = (name: string) => ({
    name,
    value: String(typed[name] ?? ''),
    error: problems[name] && words.problem[problems[name]],
  })
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{words.recordTitle(instrument.name[language])}</h1>
      <p class="usa-intro">
        {place.name}. {words.recordLead}
      </p>
      <DefinitionList items={[{ term: words.scale, detail: instrument.scale[language] }]} />
      <p>
        <a href={instrument.address}>{words.open}</a>
      </p>
      <Form action={`${selfAssessmentPath}/${place.code}/new/${instrument.id}`} method="post">
        <TextInput {...field('taken')} label={words.taken} type="date" width="medium" />
        {instrument.domains.map(({ id, name, features }) => (
          <Section key={id} id={`domain-${id}`} heading={name[language]}>
            {(features.length === 0 ? [{ id, name }] : features).map((line) => (
              <TextInput
                key={line.id}
                {...field(line.id)}
                label={line.name[language]}
                width="short"
                maxLength={6}
              />
            ))}
          </Section>
        ))}
        <TextInput {...field('note')} label={words.note} rows={3} maxLength={1000} />
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
