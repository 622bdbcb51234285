import { countyTitle } from '#modules/places/index.ts'
import { CountyMap, type MapPoint, type PointKind } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { PlanDocument, PlanSchool } from '../document/plan-document.ts'
import type { CountyPlan } from './county-plan.ts'
import { planWords } from './county-plan.words.ts'
import { planSource, tabPath } from './plan-frame.page.tsx'
import { mapWords } from './plan-map.words.ts'

const kinds = ['open', 'opens', 'later', 'other'] as const
type Kind = (typeof kinds)[number]
const shapes = { open: 'disc', opens: 'diamond', later: 'ring', other: 'cross' } as const

type Props = { readonly plan: CountyPlan; readonly document: PlanDocument; readonly language: Language }

/** Every school where it stands: open, opening within the plan, later, or not asking this question. No opening year by name. */
export function PlanMap({ plan, document, language }: Props) {
  const words = mapWords[language]
  const places = new Map(plan.figures.schools.map((school) => [school.cds, school]))
  const points = document.schools.flatMap((school): MapPoint[] => {
    const place = places.get(school.cds)
    if (!place || place.latitude === null || place.longitude === null || place.placeDisputed) return []
    return [{ name: school.name, kind: kindOf(school), latitude: place.latitude, longitude: place.longitude }]
  })
  const legend: readonly PointKind[] = kinds.map((key) => ({
    key,
    shape: shapes[key],
    text: words[key](count(document.schools.filter((school) => kindOf(school) === key).length, language)),
  }))
  return (
    <>
      <CountyMap
        id="plan-map"
        countyCode={document.county}
        title={words.title(countyTitle(document.countyName, language))}
        description={words.description}
        source={planSource(plan, language)}
        kinds={legend}
        points={points}
      />
      <p>
        <a href={tabPath(plan, 'schools')}>{planWords[language].tabs.schools}</a>
      </p>
    </>
  )
}

function kindOf({ openNow, opensInYear, standing }: PlanSchool): Kind {
  if (openNow) return 'open'
  if (standing !== 'served') return 'other'
  return opensInYear === null ? 'later' : 'opens'
}
