import { rightsParts } from '#modules/connect/index.ts'
import type { Tx } from '#platform/database.ts'
import { listCrisisNumbers } from '../crisis-help/crisis-number.queries.ts'
import { crisisParts } from '../crisis-help/crisis-parts.ts'
import { pageParts } from '../public-page/page-parts.ts'
import { listNewestVersions } from '../public-page/public-page.queries.ts'
import { wordsThatHold } from '../public-page/public-page.rules.ts'
import { shippedPage } from '../public-page/shipped-pages.ts'
import { studentParts } from '../student/student-parts.ts'
import { floorParts } from './floor-words.ts'
import type { TextPart } from './text-confirmation.ts'
import { wordsParts } from './words-of-page.ts'

/** Every text of the viewer's county that someone must stand for, in the words that hold there today. */
export async function listTextParts(tx: Tx): Promise<readonly TextPart[]> {
  const newest = await listNewestVersions(tx)
  const spanish = pageParts((name) =>
    wordsThatHold(
      newest.find(({ page, language }) => page === name && language === 'es'),
      shippedPage(name, 'es').text,
    ),
  )
  return [
    ...studentParts,
    ...rightsParts,
    ...wordsParts,
    ...spanish,
    ...floorParts(),
    ...crisisParts(await listCrisisNumbers(tx)),
  ]
}
