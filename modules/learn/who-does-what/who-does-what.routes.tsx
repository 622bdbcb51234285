import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Place } from '../progress/place.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { findPlace } from '../progress/progress.queries.ts'
import { findSubject } from '../progress/read-progress.ts'
import { findSchoolId } from '../readiness/readiness.queries.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { DrawnPage, SaveDivision, SavedDivisionPage, SavedDivisions } from './division.page.tsx'
import { confirmDivision, saveDivision } from './save-division.ts'
import { WhoDoesWhatPage, whoDoesWhatPath } from './who-does-what.page.tsx'
import { whoDoesWhatPolicy } from './who-does-what.policy.ts'
import { findDivision, listDivisions } from './who-does-what.queries.ts'
import { readDivision } from './who-does-what.rules.ts'
import type { Division, DivisionRefusal, SavedDivision, WhoDoesWhat } from './who-does-what.ts'
import { whoDoesWhatWords } from './who-does-what.words.ts'

const fill = only(whoDoesWhatPolicy, 'fill')
const anything = z.record(z.string(), z.unknown())

export const whoDoesWhatRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/who-does-what', fill, async (asked) => {
    const file = await learning.whoDoesWhat()
    const own = await atOwnSchool(asked)
    const division = readDivision(file, { people: asked.query.getAll('people') })
    return formAnswer(
      file,
      division,
      asked.language,
      <SavedDivisions pages={own?.pages ?? []} language={asked.language} />,
    )
  }),

  form('/learn/who-does-what', fill, anything, async (asked) => {
    const file = await learning.whoDoesWhat()
    const division = readDivision(file, asked.typed)
    // The page for the wall stands alone, so that it prints on one sheet; the questions come back on request.
    return asked.typed.edit === undefined
      ? shown(file, asked, division)
      : formAnswer(file, division, asked.language, null)
  }),

  form('/learn/who-does-what/saved', only(whoDoesWhatPolicy, 'save'), anything, async (asked) => {
    const file = await learning.whoDoesWhat()
    const division = readDivision(file, asked.typed)
    const outcome = await saveDivision(asked.database, asked.viewer, file, division)
    if (!outcome.done) return shown(file, asked, division, outcome.refusal)
    return seeOther(`${whoDoesWhatPath}/saved/${outcome.result}`)
  }),

  page('/learn/who-does-what/saved/:page', fill, (asked) => savedAnswer(learning, asked)),

  form(
    '/learn/who-does-what/saved/:page/confirmation',
    only(whoDoesWhatPolicy, 'confirm'),
    z.object({}),
    async (asked) => {
      const { database, viewer, params } = asked
      const outcome = await confirmDivision(database, viewer, await learning.whoDoesWhat(), params.page)
      if (!outcome.done) return savedAnswer(learning, asked, outcome.refusal)
      return seeOther(`${whoDoesWhatPath}/saved/${outcome.result.id}`)
    },
  ),
]

type OwnSchool = { readonly place: Place | null; readonly pages: readonly SavedDivision[] }

/** The school the viewer works at and its saved pages; null for a visitor. */
async function atOwnSchool({ database, viewer }: Asked<string>): Promise<OwnSchool | null> {
  if (viewer.personId === null || !isLearner(viewer)) return null
  const { personId } = viewer
  return database.asViewer(viewer, async (tx) => {
    const { schoolCode } = await findSubject(tx, personId)
    const schoolId = schoolCode === null ? undefined : await findSchoolId(tx, schoolCode)
    if (schoolCode === null || schoolId === undefined) return { place: null, pages: [] }
    return { place: (await findPlace(tx, schoolCode)) ?? null, pages: await listDivisions(tx, schoolId) }
  })
}

async function shown(
  file: WhoDoesWhat,
  asked: Asked<string>,
  division: Division,
  refusal?: DivisionRefusal,
): Promise<Answer> {
  const { language, viewer } = asked
  const own = may(viewer, whoDoesWhatPolicy, 'save') ? await atOwnSchool(asked) : null
  const words = whoDoesWhatWords[language]
  return html(
    {
      title: words.title,
      main: (
        <DrawnPage
          file={file}
          division={division}
          language={language}
          refusal={refusal && words.refusal[refusal]}
        >
          {own && <SaveDivision division={division} place={own.place} language={language} />}
        </DrawnPage>
      ),
      noindex: true,
      breadcrumbs: crumbs(language),
    },
    refusal === undefined ? 200 : 409,
  )
}

function formAnswer(
  file: WhoDoesWhat,
  division: Division,
  language: Language,
  above: ComponentChildren,
): Answer {
  const words = whoDoesWhatWords[language]
  return html({
    title: words.title,
    description: words.description,
    main: (
      <WhoDoesWhatPage file={file} division={division} language={language}>
        {above}
      </WhoDoesWhatPage>
    ),
    breadcrumbs: crumbs(language),
  })
}

async function savedAnswer(
  learning: Learning,
  asked: Asked<'/learn/who-does-what/saved/:page'>,
  refusal?: DivisionRefusal,
): Promise<Answer> {
  const { database, viewer, params, language } = asked
  // To a visitor no saved page is there: she has no database role that could read one.
  found(isLearner(viewer) ? viewer : null)
  const file = await learning.whoDoesWhat()
  const { saved, place } = await database.asViewer(viewer, async (tx) => {
    const page = found(await findDivision(tx, id(params.page)))
    return { saved: page, place: await findPlace(tx, page.placeCode) }
  })
  const words = whoDoesWhatWords[language]
  return html(
    {
      title: words.title,
      main: (
        <SavedDivisionPage
          file={file}
          saved={saved}
          placeName={place?.name ?? saved.placeCode}
          language={language}
          mayConfirm={may(viewer, whoDoesWhatPolicy, 'confirm')}
          refusal={refusal && words.refusal[refusal]}
        />
      ),
      noindex: true,
      breadcrumbs: crumbs(language),
    },
    refusal === undefined ? 200 : 409,
  )
}

const crumbs = (language: Language) => [
  { href: '/learn', text: roleWords[language].home },
  { href: '', text: whoDoesWhatWords[language].title },
]
