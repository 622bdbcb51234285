import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { assumptionMeaning } from '../assumption/assumption-meaning.words.ts'
import type { PlanDocument, PlanYear } from '../document/plan-document.ts'
import { assumptionLabel, unitInFull } from '../packet/assumption-label.words.ts'
import type { EventResult } from '../packet/packet.ts'
import { planEventWords } from '../risk/plan-event.words.ts'
import type { WorldResult } from '../risk/plan-result.rules.ts'
import type { Takes } from './export-table.ts'
import { exportTableWords } from './export-table.words.ts'
import { noteText } from './note-text.words.ts'
import type {
  assumptionColumnWords,
  eventColumnWords,
  monthColumnWords,
  yearColumnWords,
} from './year-column.words.ts'

/** What the tables hold beside the document: what events do to it. */
export type TableExtras = {
  readonly base: WorldResult | null
  readonly events: readonly EventResult[]
}

export const yearTakes = (language: Language): Takes<PlanYear, keyof (typeof yearColumnWords)['en']> => ({
  year: ['whole', ({ year }) => year],
  schoolsOpen: ['whole', ({ schoolsOpen }) => schoolsOpen],
  studentsCovered: ['whole', ({ studentsCovered }) => studentsCovered],
  clinicianFte: ['number', ({ clinicianFte }) => clinicianFte],
  hires: ['number', ({ hires }) => hires],
  leavers: ['number', ({ leavers }) => leavers],
  revenueCents: ['cents', ({ revenueCents }) => revenueCents],
  costCents: ['cents', ({ costCents }) => costCents],
  supportCents: ['cents', ({ supportCents }) => supportCents],
  netCents: ['cents', ({ revenueCents, costCents, supportCents }) => revenueCents + supportCents - costCents],
  lowestCashCents: ['cents', ({ lowestCashCents }) => lowestCashCents],
  lowestCashMonth: ['text', ({ lowestCashMonth }) => lowestCashMonth],
  note: ['text', ({ note }) => noteText(note, language)],
})

export const monthTakes = ({
  money,
}: PlanDocument): Takes<number, keyof (typeof monthColumnWords)['en']> => ({
  month: ['text', (index) => money.months[index] ?? null],
  earnedCents: ['cents', (index) => money.earnedCents[index] ?? null],
  receivedCents: ['cents', (index) => money.receivedCents[index] ?? null],
  costCents: ['cents', (index) => money.costCents[index] ?? null],
  supportCents: ['cents', (index) => money.supportCents[index] ?? null],
  cashCents: ['cents', (index) => money.cashCents[index] ?? null],
})

export const assumptionTakes = (
  language: Language,
): Takes<Assumption, keyof (typeof assumptionColumnWords)['en']> => ({
  name: ['text', ({ name }) => name],
  label: ['text', (item) => assumptionLabel(item, language)],
  value: ['number', ({ value }) => value],
  unit: ['text', ({ unit }) => unitInFull(unit, language)],
  low: ['number', ({ low }) => low],
  high: ['number', ({ high }) => high],
  confidence: ['text', ({ confidence }) => exportTableWords[language].confidences[confidence]],
  source: ['text', ({ source }) => source],
  asOf: ['text', ({ asOf }) => asOf],
  meaning: ['text', (item) => assumptionMeaning(item, language)],
})

type EventRow = { readonly label: string; readonly meaning: string | null; readonly result: WorldResult }

export function eventRows({ base, events }: TableExtras, language: Language): readonly EventRow[] {
  const label = exportTableWords[language].planAsItStands
  const first = base === null ? [] : [{ label, meaning: null, result: base }]
  return [...first, ...events.map(({ event, result }) => ({ ...planEventWords[language][event], result }))]
}

export const eventTakes = (language: Language): Takes<EventRow, keyof (typeof eventColumnWords)['en']> => ({
  event: ['text', ({ label }) => label],
  meaning: ['text', ({ meaning }) => meaning],
  netCents: ['cents', ({ result }) => result.netCents],
  coverTheirTeam: ['whole', ({ result }) => result.coverTheirTeam],
  breakEvenRate: ['number', ({ result }) => result.breakEvenRate],
  fullCoverageYear: [
    'number',
    ({ result }) =>
      Number.isFinite(result.fullCoverageYear) ? result.fullCoverageYear : exportTableWords[language].never,
  ],
  lowestCashCents: ['cents', ({ result }) => result.lowestCashCents],
  lowestCashMonth: ['text', ({ result }) => result.lowestCashMonth],
})
