import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { findPlace } from '../progress/progress.queries.ts'
import { findSubject } from '../progress/read-progress.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { listOwnSchools } from '../site/own-school.ts'
import { DutiesPage, DutyFormPage, dutyPath, PlaceDutiesPage } from './duty.page.tsx'
import { dutyPolicy } from './duty.policy.ts'
import { listDutyEntries } from './duty.queries.ts'
import { dutiesOf, readDuty } from './duty.rules.ts'
import type { DutyProblem, DutyRefusal } from './duty.ts'
import { dutyWords } from './duty.words.ts'
import { findDutyPlace, keepDuty, mayKeepFor } from './keep-duty.ts'

const keep = only(dutyPolicy, 'keep')

export const dutyRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/duties', only(dutyPolicy, 'read'), async (asked) => {
    const { language } = asked
    const file = await learning.duties()
    const { title, description } = dutyWords[language]
    const places = await ownPlaces(asked)
    return html({
      title,
      description,
      main: <DutiesPage file={file} language={language} places={places} />,
      wide: true,
      noindex: places.length > 0,
      breadcrumbs: crumbs(language),
    })
  }),

  page('/learn/duties/:place{[0-9]+}', keep, async (asked) => {
    const { database, viewer, params, language, query } = asked
    const file = await learning.duties()
    const of = await database.asViewer(viewer, async (tx) => {
      const place = await findDutyPlace(tx, params.place)
      const held = dutiesOf(file, place.code, await listDutyEntries(tx, place.code))
      return { place, held, today: tx.today, mayKeep: await mayKeepFor(tx, place) }
    })
    const title = dutyWords[language].titleOf(of.place.name)
    const saved = query.get('saved') === '1'
    const main = <PlaceDutiesPage file={file} {...of} language={language} saved={saved} />
    return html({ title, main, noindex: true, wide: true, breadcrumbs: crumbs(language, title) })
  }),

  page('/learn/duties/:place{[0-9]+}/:duty', keep, (asked) => formAnswer(learning, asked, {})),

  form('/learn/duties/:place{[0-9]+}/:duty', keep, z.record(z.string(), z.unknown()), async (asked) => {
    const { database, viewer, params, typed } = asked
    const { held } = await heldDuty(learning, asked)
    const { writing, problems } = readDuty(held.duty.id, typed)
    if (Object.keys(problems).length > 0) return formAnswer(learning, asked, { typed, problems })
    const outcome = await keepDuty(database, viewer, params.place, writing)
    if (!outcome.done) return formAnswer(learning, asked, { refusal: outcome.refusal })
    return seeOther(`/learn/duties/${params.place}?saved=1`)
  }),
]

/** The schools listed for a leader and their district, or the place she chose; a visitor has none. */
async function ownPlaces({ database, viewer }: Asked<string>) {
  if (!isLearner(viewer) || !may(viewer, dutyPolicy, 'keep')) return []
  return database.asViewer(viewer, async (tx) => {
    const { schoolCode, districtCode } = await findSubject(tx, viewer.personId ?? '')
    const schools = await listOwnSchools(tx)
    const codes = [districtCode, schoolCode].filter((code) => code !== null)
    const chosen = []
    for (const code of codes) {
      const place = await findPlace(tx, code)
      if (place) chosen.push({ code: place.code, name: place.name })
    }
    return [...chosen, ...schools.filter(({ code }) => !codes.includes(code))]
  })
}

type OfDuty = Asked<'/learn/duties/:place{[0-9]+}/:duty'>

async function heldDuty(learning: Learning, { database, viewer, params }: OfDuty) {
  const file = await learning.duties()
  return database.asViewer(viewer, async (tx) => {
    const place = await findDutyPlace(tx, params.place)
    const held = dutiesOf(file, place.code, await listDutyEntries(tx, place.code))
    return { place, held: found(held.find(({ duty }) => duty.id === params.duty)) }
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, DutyProblem>>
  readonly refusal?: DutyRefusal
}

async function formAnswer(learning: Learning, asked: OfDuty, tried: Tried): Promise<Answer> {
  const { language } = asked
  const of = await heldDuty(learning, asked)
  const title = of.held.duty.name[language]
  const main = <DutyFormPage {...of} {...tried} language={language} />
  return html(
    { title, main, noindex: true, breadcrumbs: crumbs(language, title) },
    tried.problems ? 422 : tried.refusal ? 409 : 200,
  )
}

const crumbs = (language: Language, text?: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: text === undefined ? '' : dutyPath, text: dutyWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
