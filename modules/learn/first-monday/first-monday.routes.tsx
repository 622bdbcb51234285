import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { losesLetters } from '#platform/typeset/settable-text.ts'
import { findLaunchBoard } from '../launch-board/launch-board.queries.ts'
import { boardOf } from '../launch-board/launch-board.rules.ts'
import { listPlaces } from '../progress/progress.queries.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { seeingSchool } from '../sight/seeing-school.ts'
import { listOwnSchools } from '../site/own-school.ts'
import { ChooseSchoolPage, FirstMondayPage, type RefusedSheet } from './first-monday.page.tsx'
import { firstMondayPdf } from './first-monday.pdf.ts'
import { firstMondayPolicy } from './first-monday.policy.ts'
import { firstMondayOf } from './first-monday.rules.ts'
import { type CrisisWords, hireSchema } from './first-monday.ts'
import { firstMondayWords } from './first-monday.words.ts'

const print = only(firstMondayPolicy, 'print')
const path = '/learn/first-monday'

/** A new colleague's first page. The name she is printed for stands in no address and is not kept. */
export const firstMondayRoutes = (learning: Learning, crisis: CrisisWords): readonly Route[] => [
  page(path, print, chooseAnswer),
  page(`${path}/:school{[0-9]{14}}`, print, (asked) => schoolAnswer(learning, crisis, asked)),
  form(
    `${path}/:school{[0-9]{14}}`,
    print,
    hireSchema,
    async (asked) => {
      const { language, input } = asked
      const role = (await learning.curriculum()).role(input.role, language)
      if (role === undefined) return schoolAnswer(learning, crisis, asked, { ...input, why: 'badRole' })
      if (losesLetters(input.name)) return schoolAnswer(learning, crisis, asked, { ...input, why: 'badName' })
      const monday = await mondayOf(learning, asked)
      const paper = { monday, crisis: crisis[language], name: input.name, role: role.title, language }
      return file(await firstMondayPdf(paper), 'application/pdf', `first-monday-${asked.params.school}.pdf`)
    },
    { invalid: (asked) => schoolAnswer(learning, crisis, asked, { name: '', role: '', why: 'badRole' }) },
  ),
]

async function chooseAnswer({ database, viewer, query, language }: Asked<typeof path>): Promise<Answer> {
  const wide = viewer.databaseRole.endsWith('_wide')
  const searched = wide ? (query.get('q') ?? '').trim().slice(0, 100) : null
  const schools = await database.asViewer(viewer, async (tx) => {
    if (searched === null) return listOwnSchools(tx)
    return searched === '' ? [] : (await listPlaces(tx, searched)).filter(({ code }) => code.length === 14)
  })
  const [one] = schools
  if (!wide && schools.length === 1 && one) return seeOther(`${path}/${one.code}`)
  const words = firstMondayWords[language]
  return html({
    title: words.title,
    noindex: true,
    main: <ChooseSchoolPage schools={schools} searched={searched} language={language} />,
    breadcrumbs: [
      { href: '/learn', text: roleWords[language].home },
      { href: '', text: words.title },
    ],
  })
}

type SchoolAsked = Asked<`${typeof path}/:school{[0-9]{14}}`>

async function mondayOf(learning: Learning, { database, viewer, params, language }: SchoolAsked) {
  const board = await learning.launchBoard()
  return database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, params.school, 'launch_board')
    return firstMondayOf(school.name, boardOf(board, await findLaunchBoard(tx, school.id)), language)
  })
}

async function schoolAnswer(
  learning: Learning,
  crisis: CrisisWords,
  asked: SchoolAsked,
  refused?: RefusedSheet,
): Promise<Answer> {
  const { params, language } = asked
  const monday = await mondayOf(learning, asked)
  const words = firstMondayWords[language]
  const roles = (await learning.curriculum()).roles(language)
  return html(
    {
      title: words.titleOf(monday.school),
      noindex: true,
      main: (
        <FirstMondayPage
          monday={monday}
          code={params.school}
          crisis={crisis[language]}
          roles={roles}
          language={language}
          refused={refused}
        />
      ),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: path, text: words.title },
        { href: '', text: monday.school },
      ],
    },
    refused === undefined ? 200 : 422,
  )
}
