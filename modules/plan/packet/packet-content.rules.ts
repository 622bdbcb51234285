import type { Language } from '#platform/words.ts'
import { firstPage } from './first-page.rules.ts'
import { formatIn } from './format.words.ts'
import { frameWords } from './frame.words.ts'
import type { PacketInput } from './packet.ts'
import type { PacketContent } from './packet-block.ts'

/** All that a packet says, in reading order. */
export function packetContent(input: PacketInput, language: Language): PacketContent {
  const { document, madeOn } = input
  const words = frameWords[language]
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
    blocks: firstPage(input, language),
  }
}

function shortWhose({ whose }: PacketInput, language: Language): string {
  const words = frameWords[language].whose
  if (whose.by === 'draft') return words.draft(whose.name)
  if (whose.by === 'confirmed')
    return words.confirmed(whose.name, whose.person, formatIn(language).day(whose.on))
  return words[whose.by]
}
