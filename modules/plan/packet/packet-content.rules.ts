import type { Language } from '#platform/words.ts'
import { districtSection } from './district-section.rules.ts'
import { firstPage } from './first-page.rules.ts'
import { formatIn } from './format.words.ts'
import { frameWords } from './frame.words.ts'
import { groupSection } from './group-section.rules.ts'
import { mapSection } from './map-section.rules.ts'
import { moneySection, monthSection } from './money-section.rules.ts'
import type { PacketInput } from './packet.ts'
import type { Block, PacketContent } from './packet-block.ts'
import { riskSection } from './risk-section.rules.ts'
import { districtsOf, type Section } from './section.ts'
import { assumptionSection, sourceSection } from './source-section.rules.ts'
import { yearSection } from './year-section.rules.ts'

/** The order in which a board reads: the answer, where, when, the money, what it stands on, then the schools. */
const sections: readonly ((section: Section) => readonly Block[])[] = [
  ({ input, language }) => firstPage(input, language),
  mapSection,
  yearSection,
  moneySection,
  assumptionSection,
  riskSection,
  groupSection,
  districtSection,
  monthSection,
  sourceSection,
]

/** All that a packet says, in reading order. */
export function packetContent(input: PacketInput, language: Language): PacketContent {
  const { document, madeOn } = input
  const words = frameWords[language]
  const section: Section = {
    input,
    language,
    format: formatIn(language),
    districts: districtsOf(document.schools),
  }
  const county = words.county(document.countyName)
  return {
    language,
    title: `${words.kicker}: ${words.question(county)}`,
    description: words.description(county),
    author: words.author,
    madeOn,
    pageHead: { left: words.pageHead(county), right: shortWhose(input, language) },
    pageFoot: words.pageFoot(document.dataEdition, document.modelVersion, formatIn(language).day(madeOn)),
    pageNumber: words.pageNumber,
    blocks: sections.flatMap((blocksOf) => blocksOf(section)),
  }
}

function shortWhose({ whose }: PacketInput, language: Language): string {
  const words = frameWords[language].whose
  if (whose.by === 'draft') return words.draft(whose.name)
  if (whose.by === 'confirmed')
    return words.confirmed(whose.name, whose.person, formatIn(language).day(whose.on))
  return words[whose.by]
}
