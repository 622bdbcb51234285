import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { allRoles, may, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { agreementPolicy } from '../agreement/agreement.policy.ts'
import { agreementWords } from '../agreement/agreement.words.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { listPlaces } from '../progress/progress.queries.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { seeingSchool } from '../sight/seeing-school.ts'
import { listOwnSchools } from '../site/own-school.ts'
import { listSchools } from '../site/site.queries.ts'
import { BlankBoard, groupsOf, LaunchBoardPage, launchBoardPath } from './launch-board.page.tsx'
import { launchBoardPolicy } from './launch-board.policy.ts'
import { findLaunchBoard, listLaunchBoards } from './launch-board.queries.ts'
import { boardOf, readWritings } from './launch-board.rules.ts'
import type { LaunchConflict, LaunchProblem } from './launch-board.ts'
import { launchBoardWords } from './launch-board.words.ts'
import { bySchool } from './launch-board-measure.ts'
import { LaunchBoardsPage } from './launch-boards.page.tsx'
import { AddLaunchItem, LaunchFormPage } from './launch-form.page.tsx'
import { addLaunchItem, writeLaunchBoard } from './write-launch-board.ts'

const write = only(launchBoardPolicy, 'write')
const anything = z.record(z.string(), z.unknown())
/** Anyone may read what a board holds; only its people see a school's. */
const open = only({ look: allRoles }, 'look')

export const launchBoardRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/launch-board', open, (asked) => listAnswer(learning, asked)),

  page('/learn/launch-board/:school{[0-9]{14}}', only(launchBoardPolicy, 'read'), (asked) =>
    boardAnswer(learning, asked),
  ),

  form('/learn/launch-board/:school{[0-9]{14}}/own', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const name = typeof typed.name === 'string' ? typed.name.trim() : ''
    const problem = name === '' ? 'name_missing' : name.length > 200 ? 'too_long' : null
    if (problem !== null) return boardAnswer(learning, asked, problem)
    const item = { name, ownerName: null, dueOn: null, detail: null }
    await addLaunchItem(database, viewer, params.school, item)
    return seeOther(`/learn/launch-board/${params.school}?saved=1`)
  }),

  page('/learn/launch-board/:school{[0-9]{14}}/items/:group', write, (asked) =>
    groupAnswer(learning, asked, {}),
  ),

  form('/learn/launch-board/:school{[0-9]{14}}/items/:group', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const { items } = await groupOf(learning, asked)
    const { writings, problems } = readWritings(items, typed)
    if (Object.keys(problems).length > 0) return groupAnswer(learning, asked, { typed, problems })
    const conflicts = await writeLaunchBoard(database, viewer, params.school, writings)
    if (conflicts.length > 0) return groupAnswer(learning, asked, { conflicts })
    return seeOther(`/learn/launch-board/${params.school}?saved=1`)
  }),
]

async function listAnswer(learning: Learning, { database, viewer, language, query }: Asked<string>) {
  const file = await learning.launchBoard()
  const words = launchBoardWords[language]
  const content = { title: words.title, description: words.description, breadcrumbs: crumbs(language) }
  if (!isLearner(viewer)) return html({ ...content, main: <BlankBoard file={file} language={language} /> })
  const wide = viewer.databaseRole.endsWith('_wide')
  const q = (query.get('q') ?? '').trim().slice(0, 100)
  const { boards, schools, today } = await database.asViewer(viewer, async (tx) => {
    const entries = bySchool(await listLaunchBoards(tx))
    const shown = wide ? await listSchools(tx, [...entries.keys()]) : await listOwnSchools(tx)
    const places = wide && q !== '' ? await listPlaces(tx, q) : []
    return {
      boards: shown.map((school) => ({ school, items: boardOf(file, entries.get(school.id) ?? []) })),
      schools: places.filter(({ code }) => code.length === 14).map((place) => ({ ...place, id: place.code })),
      today: tx.today,
    }
  })
  const [only] = boards
  if (!wide && boards.length === 1 && only) return seeOther(`/learn/launch-board/${only.school.code}`)
  const search = wide ? { words: q, schools } : null
  const links = linksFor(viewer, language)
  const main = <LaunchBoardsPage {...{ file, boards, today, language, search, links }} />
  return html({ ...content, main, noindex: true, wide: true })
}

/** The other pages of a launch, for whoever may open them. */
const linksFor = (viewer: Viewer, language: Language) =>
  may(viewer, agreementPolicy, 'read')
    ? [{ href: '/learn/agreements', text: agreementWords[language].title }]
    : []

type OfSchool = Asked<'/learn/launch-board/:school{[0-9]{14}}'>

async function boardOfSchool(learning: Learning, { database, viewer, params }: OfSchool) {
  const file = await learning.launchBoard()
  return database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, params.school, 'launch_board')
    return { file, school, items: boardOf(file, await findLaunchBoard(tx, school.id)), today: tx.today }
  })
}

async function boardAnswer(learning: Learning, asked: OfSchool, problem?: LaunchProblem): Promise<Answer> {
  const { language, viewer, query } = asked
  const board = await boardOfSchool(learning, asked)
  const title = launchBoardWords[language].titleOf(board.school.name)
  const mayWrite = may(viewer, launchBoardPolicy, 'write')
  const main = (
    <LaunchBoardPage {...board} language={language} mayWrite={mayWrite} saved={query.get('saved') === '1'}>
      {mayWrite && <AddLaunchItem school={board.school} language={language} problem={problem} />}
    </LaunchBoardPage>
  )
  const breadcrumbs = crumbs(language, title)
  return html({ title, main, noindex: true, wide: true, breadcrumbs }, problem === undefined ? 200 : 422)
}

type OfGroup = Asked<'/learn/launch-board/:school{[0-9]{14}}/items/:group'>

async function groupOf(learning: Learning, asked: OfGroup) {
  const { file, school, items } = await boardOfSchool(learning, asked)
  const group = found(groupsOf(file, asked.language).find(({ id }) => id === asked.params.group))
  return { school, group, items: items.filter((item) => item.group === group.id) }
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, LaunchProblem>>
  readonly conflicts?: readonly LaunchConflict[]
}

async function groupAnswer(learning: Learning, asked: OfGroup, tried: Tried): Promise<Answer> {
  const { language } = asked
  const of = await groupOf(learning, asked)
  const status = tried.problems ? 422 : tried.conflicts ? 409 : 200
  return html(
    {
      title: launchBoardWords[language].changeTitle(of.group.name),
      main: <LaunchFormPage {...of} {...tried} language={language} />,
      noindex: true,
      breadcrumbs: [
        ...crumbs(language).slice(0, -1),
        {
          href: `${launchBoardPath}/${of.school.code}`,
          text: launchBoardWords[language].titleOf(of.school.name),
        },
        { href: '', text: of.group.name },
      ],
    },
    status,
  )
}

const crumbs = (language: Language, text?: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: text === undefined ? '' : launchBoardPath, text: launchBoardWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
