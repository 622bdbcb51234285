import { EmptyState, EntryList, Leaves, Section, Table } from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../decision/day.words.ts'
import type { Decision } from '../decision/decision.ts'
import { decisionWords } from '../decision/decision.words.ts'
import { asksText, standingText } from '../decision/decisions.page.tsx'
import { ReturnedView } from '../decision/returned.page.tsx'
import { movementWords } from '../movement/movement.words.ts'
import { CalendarSection } from './calendar.page.tsx'
import { entryColumns, MeasureNotes } from './entry-text.page.tsx'
import { type LeafEntry, type LeafName, leaves } from './leaf.ts'
import { leafWords } from './leaf.words.ts'
import { leafStates } from './leaf-entry.rules.ts'
import { leafShapes } from './leaf-shapes.ts'

/** What the county calls a leaf and says of it, in the page's language; the usual name where it says nothing. */
export type LeafText = { readonly name: string; readonly words: string }

export function leafTextOf(entries: readonly LeafEntry[], leaf: LeafName, language: Language): LeafText {
  const says = entries.find((one) => one.kind === 'leaf_text' && one.says.leaf === leaf)?.says ?? {}
  return {
    name: says[`name_${language}`] || leafWords[language].conditions[leaf],
    words: says[`words_${language}`] ?? '',
  }
}

type LeavesProps = {
  readonly entries: readonly LeafEntry[]
  readonly today: CalendarDate
  readonly language: Language
}

/** The five leaves with their names and how full each is, and what the county says of them. */
function LeavesSection({ entries, today, language }: LeavesProps) {
  const words = leafWords[language]
  const states = leafStates(leafShapes, entries, today)
  const leafOf = (leaf: LeafName) => ({
    name: leafTextOf(entries, leaf, language).name,
    state: states[leaf],
    stateText: words.leafState[states[leaf]],
  })
  const [agenda, measures, activities, communication, backbone] = leaves
  const full = leaves.filter((leaf) => states[leaf] === 'full').length
  const told = leaves.map((leaf) => leafTextOf(entries, leaf, language)).filter((text) => text.words !== '')
  return (
    <Section id="leaves" heading={words.leavesHeading}>
      <Leaves
        id="five-leaves"
        title={words.leavesTitle(full)}
        leaves={[
          leafOf(agenda),
          leafOf(measures),
          leafOf(activities),
          leafOf(communication),
          leafOf(backbone),
        ]}
      />
      {told.map(({ name, words: said }) => (
        <p key={name}>
          <strong>{name}.</strong> {said}
        </p>
      ))}
    </Section>
  )
}

type HomeProps = LeavesProps & {
  readonly countyCode: string
  readonly mayKeep: boolean
  readonly mayAnswer: boolean
}

/** Where staff find everything that collective impact is made of. */
export function ImpactHomePage({ entries, today, countyCode, mayKeep, mayAnswer, language }: HomeProps) {
  const words = leafWords[language]
  const lists = leafShapes.map(({ path, kind, words: ofKind }) => ({
    key: path,
    title: <a href={`/impact/${path}`}>{ofKind[language].title}</a>,
    detail: `${ofKind[language].lead} ${words.entryCount(entries.filter((one) => one.kind === kind).length)}.`,
  }))
  const link = (href: string, text: string) => ({ key: href, title: <a href={href}>{text}</a> })
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <LeavesSection {...{ entries, today, language }} />
      <Section id="kept" heading={words.kept}>
        <EntryList
          entries={[
            link('/impact/decisions', words.decisions),
            ...(mayAnswer ? [link('/impact/tasks', words.tasks)] : []),
            ...lists,
            link('/impact/room', words.room),
            ...(mayKeep ? [link('/impact/leaves', words.leafTexts)] : []),
            link(`/counties/${countyCode}/impact`, words.publicPage),
            link(`/counties/${countyCode}/movement`, movementWords[language].title),
          ]}
        />
      </Section>
    </>
  )
}

type PublicProps = LeavesProps & {
  readonly county: string
  readonly countyCode: string
  readonly decisions: readonly Decision[]
}

/** What everyone reads of how a county works together; prints on a few pages. */
export function PublicImpactPage(props: PublicProps) {
  const { entries, decisions, county, today, language } = props
  const words = leafWords[language]
  const names = Object.fromEntries(
    leaves.map((leaf) => [leaf, leafTextOf(entries, leaf, language).name]),
  ) as Readonly<Record<LeafName, string>>
  const nothing = entries.length + decisions.length === 0
  return (
    <>
      <h1>{words.publicTitle(county)}</h1>
      <p class="usa-intro">{words.publicLead}</p>
      <p>
        <a href={`/counties/${props.countyCode}/movement`}>{movementWords[language].title}</a>
      </p>
      {nothing ? (
        <EmptyState {...words.nothingPublic} />
      ) : (
        <LeavesSection {...{ entries, today, language }} />
      )}
      {leafShapes.map((shape) => {
        const rows = entries.filter(({ kind }) => kind === shape.kind)
        const ofKind = shape.words[language]
        if (rows.length === 0) return null
        return (
          <Section key={shape.path} id={shape.path} heading={ofKind.title}>
            <p>{ofKind.lead}</p>
            <Table<LeafEntry>
              id={`list-${shape.path}`}
              caption={ofKind.title}
              captionHidden
              rows={rows}
              rowKey={({ id }) => id}
              empty={ofKind.empty}
              columns={entryColumns(shape, language)}
            />
            <MeasureNotes entries={rows} language={language} />
          </Section>
        )
      })}
      <CalendarSection
        activities={entries.filter(({ kind }) => kind === 'activity')}
        {...{ names, today, language }}
      />
      {decisions.length > 0 && (
        <Section id="decisions" heading={words.decisionsHeading}>
          {decisions.map((decision) => (
            <PublicDecision key={decision.id} {...{ decision, today, language }} />
          ))}
        </Section>
      )}
    </>
  )
}

function PublicDecision(props: {
  readonly decision: Decision
  readonly today: CalendarDate
  readonly language: Language
}) {
  const { decision, today, language } = props
  const words = decisionWords[language]
  return (
    <div class="sheet">
      <h3>{decision.words}</h3>
      <p>{words.taken(decision.takenBy, dayText(decision.takenOn, language))}</p>
      {decision.kind !== 'none' && (
        <p>
          {words.asksHeader}: {asksText(decision, language)}
        </p>
      )}
      {decision.returned === null ? (
        <p>{standingText(decision, today, language)}</p>
      ) : (
        <ReturnedView decision={decision} returned={decision.returned} language={language} />
      )}
    </div>
  )
}
