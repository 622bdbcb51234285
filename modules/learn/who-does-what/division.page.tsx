import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonRow,
  Form,
  HiddenFields,
  Section,
  Sheet,
  StatusText,
  Table,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { Place } from '../progress/place.ts'
import { divisionFields, RefusalAlert, whoDoesWhatPath } from './who-does-what.page.tsx'
import { analysisOf, holding } from './who-does-what.rules.ts'
import type { Activity, Analysis, Division, Post, SavedDivision, WhoDoesWhat } from './who-does-what.ts'
import { whoDoesWhatWords } from './who-does-what.words.ts'

type Props = { readonly file: WhoDoesWhat; readonly division: Division; readonly language: Language }

/** The page for the wall: who leads and shares, and what the meeting should talk about. */
export function DivisionView({ file, division, language }: Props) {
  const words = whoDoesWhatWords[language]
  const analysis = analysisOf(file, division)
  const names = (activity: Activity, part: 'lead' | 'share') =>
    holding(file, division, activity, part)
      .map(({ name }) => name[language])
      .join(', ')
  return (
    <Section id="page" heading={words.pageHeading}>
      <Table<Activity>
        id="division"
        caption={words.title}
        captionHidden
        rows={file.activities}
        rowKey={({ id }) => id}
        empty={{ title: words.nobody, why: '' }}
        columns={[
          {
            key: 'activity',
            header: words.activity,
            cell: ({ name, tier }) => `${name[language]} (${words.tier[tier]})`,
          },
          { key: 'leads', header: words.leads, cell: (activity) => names(activity, 'lead') || words.nobody },
          { key: 'shares', header: words.shares, cell: (activity) => names(activity, 'share') },
        ]}
      />
      <Findings analysis={analysis} language={language} />
      {division.note !== null && (
        <>
          <h3>{words.noteHeading}</h3>
          <p>{division.note}</p>
        </>
      )}
      <p class="source-line">{words.origin}</p>
    </Section>
  )
}

type DrawnProps = Props & {
  readonly refusal?: string | undefined
  /** The way to save it, for whoever may. */
  readonly children?: ComponentChildren
}

/** What was just said, drawn and not yet saved: one sheet to print, and the way back to the questions. */
export function DrawnPage({ file, division, language, refusal, children }: DrawnProps) {
  const words = whoDoesWhatWords[language]
  return (
    <>
      {refusal !== undefined && <RefusalAlert text={refusal} />}
      <h1>{words.title}</h1>
      <DivisionView file={file} division={division} language={language} />
      <Form
        action={whoDoesWhatPath}
        method="post"
        hidden={{ ...divisionFields(division), edit: 'yes' }}
        label={words.again}
      >
        <ButtonRow>
          <Button kind="outline">{words.again}</Button>
        </ButtonRow>
      </Form>
      {children}
    </>
  )
}

function Findings({ analysis, language }: { readonly analysis: Analysis; readonly language: Language }) {
  const words = whoDoesWhatWords[language]
  const named = (post: Post) => post.name[language]
  return (
    <>
      <Finding
        heading={words.gaps}
        none={words.gapsNone}
        items={analysis.gaps.map(({ id, name }) => ({ key: id, content: name[language] }))}
      />
      <Finding
        heading={words.overlaps}
        none={words.overlapsNone}
        items={analysis.overlaps.map(({ activity, leads }) => ({
          key: activity.id,
          content: words.overlapLine(activity.name[language], leads.map(named).join(', ')),
        }))}
      />
      <Finding
        heading={words.handOvers}
        none={words.handOversNone}
        items={analysis.handOvers.map(({ from, to, after, into }) => ({
          key: `${from.id} ${to.id} ${into}`,
          content: words.handOverLine(named(from), named(to), words.tier[after], words.tier[into]),
        }))}
      />
      <Finding
        heading={words.concerns}
        none={words.concernsNone}
        items={analysis.concerns.map(({ activity, post, scope, outside }) => ({
          key: `${activity.id} ${post.id}`,
          content: (
            <StatusText
              tone={outside ? 'error' : 'warning'}
              text={words.concernLine(
                named(post),
                activity.name[language],
                scope === null ? words.scopeUnknown : words.scope[scope],
              )}
            />
          ),
        }))}
      />
    </>
  )
}

type FindingProps = {
  readonly heading: string
  readonly none: string
  readonly items: readonly { readonly key: string; readonly content: ComponentChildren }[]
}

function Finding({ heading, none, items }: FindingProps) {
  return (
    <>
      <h3>{heading}</h3>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {items.map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      )}
    </>
  )
}

type SaveProps = {
  readonly division: Division
  readonly place: Place | null
  readonly language: Language
}

/** For county office and principal: keep the page for the school. */
export function SaveDivision({ division, place, language }: SaveProps) {
  const words = whoDoesWhatWords[language]
  return (
    <Sheet>
      <h2>{words.saveHeading}</h2>
      {place === null ? (
        <p>
          <a href="/learn/place">{words.savePlace}</a>
        </p>
      ) : (
        <Form action={`${whoDoesWhatPath}/saved`} method="post" label={words.saveHeading}>
          <HiddenFields values={divisionFields(division)} />
          <p>{words.saveLead(place.name)}</p>
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Sheet>
  )
}

type SavedProps = {
  readonly file: WhoDoesWhat
  readonly saved: SavedDivision
  readonly placeName: string
  readonly language: Language
  readonly mayConfirm: boolean
  readonly refusal?: string | undefined
}

/** A saved page, as it hangs in the staff room. */
export function SavedDivisionPage({ file, saved, placeName, language, mayConfirm, refusal }: SavedProps) {
  const words = whoDoesWhatWords[language]
  const { confirmedName, confirmedAt } = saved
  return (
    <>
      {refusal !== undefined && <RefusalAlert text={refusal} />}
      <h1>{words.title}</h1>
      <p class="usa-intro">
        {words.savedLine(saved.personName, dayText(saved.savedAt, language), placeName)}
      </p>
      <p>
        {confirmedAt === null ? (
          <StatusText tone="warning" text={words.notConfirmed} />
        ) : (
          <StatusText
            tone="success"
            text={words.confirmedLine(confirmedName ?? '', dayText(confirmedAt, language))}
          />
        )}
      </p>
      <DivisionView file={file} division={saved} language={language} />
      {mayConfirm && confirmedAt === null && (
        <Form
          action={`${whoDoesWhatPath}/saved/${saved.id}/confirmation`}
          method="post"
          label={words.confirm}
        >
          <ButtonRow>
            <Button kind="call">{words.confirm}</Button>
          </ButtonRow>
        </Form>
      )}
      <Form
        action={whoDoesWhatPath}
        method="post"
        hidden={{ ...divisionFields(saved), edit: 'yes' }}
        label={words.again}
      >
        <ButtonRow>
          <Button kind="outline">{words.again}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export function SavedDivisions(props: {
  readonly pages: readonly SavedDivision[]
  readonly language: Language
}) {
  const words = whoDoesWhatWords[props.language]
  if (props.pages.length === 0) return null
  return (
    <Section id="saved" heading={words.earlier}>
      <ul>
        {props.pages.map(({ id, savedAt, personName, confirmedName, confirmedAt }) => (
          <li key={id}>
            <a href={`${whoDoesWhatPath}/saved/${id}`}>{dayText(savedAt, props.language)}</a>, {personName}
            {confirmedAt !== null &&
              `. ${words.confirmedLine(confirmedName ?? '', dayText(confirmedAt, props.language))}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
