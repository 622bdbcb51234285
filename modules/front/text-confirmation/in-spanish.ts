import type { Answer, Asked, Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { findReviewer } from './find-reviewer.ts'
import { floorPart } from './floor-words.ts'
import type { Floor } from './text-confirmation.ts'

/**
 * The pages of a floor, each naming who in its county has read the floor's Spanish words; a page that has a text of its
 * own names that text's reviewer itself. Where nobody is named, the frame around the page says so.
 */
export const inSpanish = (floor: Floor, routes: readonly Route[]): readonly Route[] =>
  routes.map((route) => {
    const { handle, invalid } = route
    if (route.kind === 'api') return route
    return {
      ...route,
      handle: async (asked) => withReviewer(floor, asked, await handle(asked)),
      ...(invalid && { invalid: async (asked) => withReviewer(floor, asked, await invalid(asked)) }),
    }
  })

async function withReviewer(floor: Floor, asked: Asked<string>, answer: Answer): Promise<Answer> {
  if (asked.language === 'en' || answer.kind !== 'page' || answer.page.reviewer !== undefined) return answer
  const county = countyOf(asked)
  if (county === null) return answer
  const reviewer = await asked.database.asViewer(anyone(county), (tx) => findReviewer(tx, floorPart(floor)))
  return { ...answer, page: { ...answer.page, reviewer } }
}

/** The county whose page it is, by its address; else the one the viewer works in. */
function countyOf({ params, viewer }: Asked<string>): number | null {
  const { code } = params as Readonly<Record<string, string | undefined>>
  return code !== undefined && /^\d{2}$/.test(code) ? Number(code) : viewer.county
}
