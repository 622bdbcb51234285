import type { Language } from '#platform/words.ts'
import type { Phase, Field as Prompt, Step } from '../content/content.ts'
import { plainText } from '../content/inline.rules.ts'
import type { Readiness, ReadinessItem } from '../readiness/readiness.ts'
import { byLabel } from '../role/curriculum.rules.ts'
import {
  type Book,
  type Chapter,
  type Field,
  type Part,
  type PhaseGroup,
  phaseGroupNames,
  phaseGroups,
} from './workbook.ts'
import { workbookWords } from './workbook.words.ts'
import type { Worksheet } from './worksheet.ts'

export type BookSources = {
  readonly worksheet: Worksheet
  /** The phases of the role, in English; none for a topic. */
  readonly phases: readonly Phase[]
  readonly readiness: Readiness
}

/** A whole workbook in one language: what the steps of a role ask, then its worksheets, phase by phase. */
export function bookOf({ worksheet, phases, readiness }: BookSources, language: Language): Book {
  const { slug, kind, edition, state, title, lead, chapters } = worksheet
  const labels = [...new Set([...phases.map(({ label }) => label), ...Object.keys(chapters)])]
  return {
    slug,
    kind,
    edition,
    language,
    state: state[language],
    title: title[language],
    lead: lead[language],
    chapters: labels
      .map((label) => ({ label }))
      .sort(byLabel)
      .map(({ label }) => ({
        label,
        title: chapterTitle(worksheet, phases, label, language),
        parts: [
          ...phases
            .filter((phase) => phase.label === label)
            .flatMap(({ steps }) => steps.flatMap((step) => stepPart(worksheet, step, language))),
          ...(slug === 'readiness' && label === '0' ? readinessParts(readiness, language) : []),
          ...worksheet.parts
            .filter(({ phase }) => phase === label)
            .map((part) => sheetPart(worksheet, part, language)),
        ],
      }))
      .filter(({ parts }) => parts.length > 0),
  }
}

function chapterTitle(
  { chapters }: Worksheet,
  phases: readonly Phase[],
  label: string,
  language: Language,
): string {
  const said = chapters[label as keyof typeof chapters]
  const english = phases.find((phase) => phase.label === label)?.title ?? said?.en ?? label
  return language === 'en' ? english : (said?.es ?? english)
}

/** What a step of the role asks to be written down; nothing where it asks for nothing. */
function stepPart({ steps, prompts }: Worksheet, step: Step, language: Language): readonly Part[] {
  if (step.fields.length === 0) return []
  const es = language === 'es'
  const label = ({ id, text }: Prompt) => plainText((es ? prompts[id] : undefined) ?? text)
  return [
    {
      id: step.id,
      title: plainText((es ? steps[step.id] : undefined) ?? step.title),
      text: '',
      columns: 1,
      paper: false,
      fields: step.fields.map((field) => ({
        id: field.id,
        kind: field.kind,
        label: label(field),
        hint: '',
        options:
          field.kind === 'yes-no' ? yesNo(language) : field.options.map((text) => ({ value: text, text })),
      })),
    },
  ]
}

function sheetPart(
  { slug, scales }: Worksheet,
  { id, title, text, columns, paper, fields }: Worksheet['parts'][number],
  language: Language,
): Part {
  const name = `wb-${slug}-${id}`
  return {
    id: name,
    title: title[language],
    text: text?.[language] ?? '',
    columns,
    paper,
    fields: fields.map((field) => ({
      id: `${name}-${field.id}`,
      kind: field.kind,
      label: field.label[language],
      hint: field.hint?.[language] ?? '',
      options:
        field.kind === 'yes-no'
          ? yesNo(language)
          : (scales[field.scale ?? '']?.map((option) => ({
              value: option.value,
              text: option.text[language],
            })) ?? []),
    })),
  }
}

const yesNo = (language: Language): Field['options'] => [
  { value: 'yes', text: workbookWords[language].yes },
  { value: 'no', text: workbookWords[language].no },
]

/** The questions of the readiness check, area by area: on paper for those who meet around a table. */
function readinessParts({ areas, items, people }: Readiness, language: Language): readonly Part[] {
  const words = workbookWords[language]
  const options = (['2', '1', '0', 'unknown'] as const).map((value) => ({ value, text: words.ready[value] }))
  const who = ({ who: ids }: ReadinessItem) =>
    ids.map((id) => people.find((person) => person.id === id)?.name[language] ?? id).join(', ')
  return areas.map((area) => ({
    id: `wb-readiness-${area.id}`,
    title: area.name[language],
    text: area.blocks ? words.readyBlocks : '',
    columns: 1,
    paper: false,
    fields: items
      .filter((item) => item.area === area.id)
      .flatMap((item): readonly Field[] => [
        {
          id: `wb-${item.id}`,
          kind: 'choice',
          label: item.question[language],
          hint: words.readyWho(who(item)),
          options,
        },
        {
          id: `wb-${item.id}-next`,
          kind: 'line',
          label: words.readyNext,
          hint: item.next[language],
          options: [],
        },
      ]),
  }))
}

/** The chapters of a group of phases; all of them for null. */
export const chaptersIn = ({ chapters }: Book, group: PhaseGroup | null): readonly Chapter[] =>
  chapters.filter(({ label }) => group === null || (phaseGroups[group] as readonly string[]).includes(label))

export const isPhaseGroup = (text: string): text is PhaseGroup => Object.hasOwn(phaseGroups, text)

/** The groups that hold a question, in order. */
export const groupsOf = (book: Book): readonly PhaseGroup[] =>
  phaseGroupNames.filter((group) => chaptersIn(book, group).length > 0)

/** The questions whose answers are kept. */
export const fieldsOf = (chapters: readonly Chapter[]): readonly Field[] =>
  chapters.flatMap(({ parts }) => parts).flatMap(({ paper, fields }) => (paper ? [] : fields))

/** Every question of a printed form, those for a family's own hands too. */
export const printedFieldsOf = (chapters: readonly Chapter[]): readonly Field[] =>
  chapters.flatMap(({ parts }) => parts).flatMap(({ fields }) => fields)
