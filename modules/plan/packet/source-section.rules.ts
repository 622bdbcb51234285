import { assumptionLabel } from './assumption-label.words.ts'
import { valueText, valueWithUnit } from './assumption-value.rules.ts'
import type { Block, Text } from './packet-block.ts'
import type { Section } from './section.ts'
import { sourceWords } from './source-section.words.ts'

/** Every assumption with its source and how well it is known. */
export function assumptionSection({ input, language, format }: Section): readonly Block[] {
  const words = sourceWords[language]
  const { assumptions } = input.document
  const unknown = assumptions.filter(({ confidence }) => confidence === 'unknown').length
  const [name, value, range, known, source] = words.assumptionColumns
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.assumptionHeading },
    {
      kind: 'text',
      text: words.assumptionLead(format.count(assumptions.length), format.count(unknown)),
    },
    ...(words.sourcesInEnglish === null ? [] : [{ kind: 'text', text: words.sourcesInEnglish } as const]),
    {
      kind: 'table',
      small: true,
      columns: [
        { header: name, align: 'left', share: 1.35 },
        { header: value, align: 'left', share: 1.1 },
        { header: range, align: 'left', share: 0.95 },
        { header: known, align: 'left', share: 0.75 },
        { header: source, align: 'left', share: 1.7 },
      ],
      rows: assumptions.map((one): Text[] => [
        assumptionLabel(one, language),
        valueWithUnit(one.value, one.unit, format, language),
        one.low < one.high
          ? words.range(valueText(one.low, one.unit, format), valueText(one.high, one.unit, format))
          : words.fixed,
        one.confidence === 'unknown'
          ? { strong: words.confidence[one.confidence] }
          : words.confidence[one.confidence],
        language === 'en' ? one.source : { english: one.source },
      ]),
    },
  ]
}

/** The public files behind the figures, and how the packet was made. */
export function sourceSection({ input, language, format }: Section): readonly Block[] {
  const words = sourceWords[language]
  const { document, madeOn, sources } = input
  const [file, publisher, years, retrieved, rows] = words.sourceColumns
  const table: Block = {
    kind: 'table',
    columns: [
      { header: file, align: 'left', share: 1 },
      { header: publisher, align: 'left', share: 1.2 },
      { header: years, align: 'left', share: 1 },
      { header: retrieved, align: 'left', share: 0.9 },
      { header: rows, align: 'right' },
    ],
    rows: sources.map((one): Text[] => [
      words.fileKinds[one.fileKind] ?? one.fileKind,
      language === 'en' ? one.publisher : { english: one.publisher },
      one.schoolYears.length === 0 ? words.notSaid : one.schoolYears.join(', '),
      one.retrievedOn === null ? words.notSaid : format.day(one.retrievedOn),
      format.count(one.rowCount),
    ]),
  }
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.sourceHeading },
    { kind: 'text', text: sources.length === 0 ? words.noSources : words.sourceLead },
    ...(sources.length === 0 ? [] : [table]),
    { kind: 'heading', level: 2, text: words.madeHeading },
    {
      kind: 'text',
      text: words.made(
        document.dataEdition,
        document.modelVersion,
        format.day(madeOn),
        document.enrollmentYear,
      ),
    },
  ]
}
