import { findCounty } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, html, only, page, type Reviewer, type Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import type { SchoolContacts } from '../find-my-school/contacts.page.tsx'
import { readSchool } from '../find-my-school/read-school.ts'
import { readConfirmations } from '../text-confirmation/confirm-text.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
import { CardPage } from './card.page.tsx'
import { type ConfirmedAnswers, StudentPage, type StudentProps } from './student.page.tsx'
import { studentPolicy } from './student.policy.ts'
import { readPicked } from './student.rules.ts'
import { studentWords } from './student.words.ts'
import { studentPagePart, studentParts } from './student-parts.ts'

const read = only(studentPolicy, 'read')

// On a shared computer nothing of this page is to be found again by going back.
const notKept = { headers: { 'cache-control': 'no-store' } } as const

type Said = Pick<StudentProps, 'path' | 'finder' | 'school' | 'confirmed'> & {
  readonly reviewer: Reviewer | null
}

/** What a student reads: for everyone, for a county, for one school. No page takes a word from them. */
export const studentRoutes: readonly Route[] = [
  page('/students', read, async (asked) =>
    studentPage(asked, {
      path: '/students',
      finder: '/find-my-school',
      school: null,
      confirmed: new Map(),
      reviewer: null,
    }),
  ),

  page('/students/card', read, async ({ language }) => cardPage('/students', null, language)),

  page('/counties/:code{[0-9]{2}}/students', read, (asked) =>
    asked.database.asViewer(anyone(Number(asked.params.code)), async (tx) => {
      const { code } = found(await findCounty(tx, Number(asked.params.code)))
      const finder = `/counties/${code}/find-my-school`
      const path = `/counties/${code}/students`
      return studentPage(asked, { path, finder, school: null, ...(await standing(tx, asked.language)) })
    }),
  ),

  page('/counties/:code{[0-9]{2}}/students/card', read, async ({ params, language }) =>
    cardPage(`/counties/${params.code}/students`, null, language),
  ),

  page('/counties/:code{[0-9]{2}}/students/:cds{[0-9]{14}}', read, (asked) =>
    asked.database.asViewer(anyone(Number(asked.params.code)), async (tx) => {
      const { code, cds } = asked.params
      const school = found(await readSchool(tx, cds))
      const finder = `/counties/${code}/find-my-school`
      const path = `/counties/${code}/students/${cds}`
      return studentPage(asked, { path, finder, school, ...(await standing(tx, asked.language)) })
    }),
  ),

  page('/counties/:code{[0-9]{2}}/students/:cds{[0-9]{14}}/card', read, (asked) =>
    asked.database.asViewer(anyone(Number(asked.params.code)), async (tx) => {
      const { code, cds } = asked.params
      const school = found(await readSchool(tx, cds))
      return cardPage(`/counties/${code}/students/${cds}`, school, asked.language)
    }),
  ),
]

/** Which answers the county's counsel stands for, and whether someone has read the Spanish page. */
async function standing(tx: Tx, language: Language): Promise<Pick<Said, 'confirmed' | 'reviewer'>> {
  const counsel = await readConfirmations(tx, 'counsel', studentParts)
  const page = studentParts.find(({ part, kind }) => kind === 'reviewer' && part === studentPagePart)
  const confirmed: ConfirmedAnswers = new Map(
    counsel
      .filter((part) => part.language === language)
      .flatMap(({ part, confirmations: [by] }) =>
        by === undefined
          ? []
          : [
              [
                part.replace('student.', ''),
                { who: by.confirmedBy, day: dayWords[language](by.confirmedOn) },
              ] as const,
            ],
      ),
  )
  return {
    confirmed,
    reviewer: page === undefined ? null : await findReviewer(tx, page),
  }
}

function studentPage({ language, query }: Asked<string>, { reviewer, ...said }: Said): Answer {
  const { title, description } = studentWords[language]
  const main = <StudentPage language={language} picked={readPicked(query)} {...said} />
  return html({ title, description, reviewer, main }, 200, notKept)
}

function cardPage(path: string, school: SchoolContacts | null, language: Language): Answer {
  const main = <CardPage language={language} path={path} school={school} />
  return html({ title: studentWords[language].cardTitle, main, noindex: true }, 200, notKept)
}
