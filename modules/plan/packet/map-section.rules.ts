import { frameWords } from './frame.words.ts'
import { mapWords } from './map-section.words.ts'
import type { Block } from './packet-block.ts'
import { type MapKind, type MapSchool, mapKinds, mapPicture } from './picture/map-picture.rules.ts'
import { isOpenAtEnd, type Section } from './section.ts'

/** What lies in the packet, and where its schools stand, with the list of districts beside. */
export function mapSection(section: Section): readonly Block[] {
  const words = mapWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, outlined: false, text: words.contents },
    { kind: 'contents' },
    { kind: 'heading', level: 2, text: words.heading },
    ...mapBlocks(section),
  ]
}

/** More districts than this stand below the map instead of beside it, and only these many bear a number in it. */
const mostBeside = 24

function mapBlocks(section: Section): readonly Block[] {
  const { language, format, districts, input } = section
  const words = mapWords[language]
  const kindOf = kinds(section)
  const counts = Map.groupBy(input.document.schools, ({ cds }) => kindOf(cds))
  const texts = Object.fromEntries(
    mapKinds.map((kind) => [kind, words.kinds[kind](format.count(counts.get(kind)?.length ?? 0))]),
  ) as Record<MapKind, string>
  const picture = mapPicture({
    alt: words.alt(frameWords[language].county(input.document.countyName), Object.values(texts).join('. ')),
    countyCode: input.document.county,
    schools: placedSchools(section),
    districtNumbers: new Map(largest(districts).map(({ code, number }) => [code, number])),
    keyTexts: texts,
  })
  const list = districtList(section)
  if (picture === null) return [{ kind: 'text', text: words.noPlaces }, list]
  const notDrawn = input.document.schools.length - picture.drawn
  const drawn: Block = { kind: 'picture', svg: picture.svg, alt: picture.alt }
  const many = districts.length > mostBeside
  return [
    { kind: 'text', text: many ? words.leadMany(format.count(mostBeside)) : words.lead },
    ...(many
      ? [{ ...drawn, width: 0.56 }, { kind: 'page_break' } as const, list]
      : [{ kind: 'beside', left: [drawn], right: [list] } as const]),
    ...(notDrawn === 0
      ? []
      : [{ kind: 'text', tone: 'quiet', text: words.notDrawn(format.count(notDrawn)) } as const]),
  ]
}

const largest = (districts: Section['districts']) =>
  districts.toSorted((one, other) => other.schools.length - one.schools.length).slice(0, mostBeside)

function placedSchools(section: Section): readonly MapSchool[] {
  const { document, places } = section.input
  const byCds = new Map(places.map((place) => [place.cds, place]))
  const kindOf = kinds(section)
  return document.schools.flatMap(({ cds, districtCode }) => {
    const { latitude = null, longitude = null } = byCds.get(cds) ?? {}
    if (latitude === null || longitude === null) return []
    return [{ latitude, longitude, kind: kindOf(cds), district: districtCode }]
  })
}

function kinds({ input: { document } }: Section): (cds: string) => MapKind {
  const { counts } = document
  const apart = new Set([
    ...counts.remote,
    ...counts.doesNotFit,
    ...counts.servedByOther,
    ...counts.notToBeServed,
  ])
  const schools = new Map(document.schools.map((school) => [school.cds, school]))
  return (cds) => {
    const school = schools.get(cds)
    if (school?.openNow) return 'open_now'
    if (apart.has(cds)) return 'apart'
    return school && isOpenAtEnd(school) ? 'opens' : 'not_within'
  }
}

function districtList({ language, format, districts }: Section): Block {
  const [number, district, schools, openNow, opens] = mapWords[language].columns
  return {
    kind: 'table',
    small: true,
    columns: [
      { header: number, align: 'right' },
      { header: district, align: 'left', share: 3.2 },
      { header: schools, align: 'right', share: 1.25 },
      { header: openNow, align: 'right', share: 1 },
      { header: opens, align: 'right', share: 1 },
    ],
    rows: districts.map((one) => [
      format.count(one.number),
      one.name,
      format.count(one.schools.length),
      format.count(one.schools.filter((school) => school.openNow).length),
      format.count(one.schools.filter(({ opensInYear }) => opensInYear !== null).length),
    ]),
  }
}
