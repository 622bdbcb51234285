import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id as uuid } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { emptySchema } from '../progress/progress.ts'
import { roleWords } from '../role/role.words.ts'
import { teamWords } from '../team-view/team-view.words.ts'
import { CohortPage, CohortsPage, cohortsPath } from './cohort.page.tsx'
import { cohortPolicy } from './cohort.policy.ts'
import { findCohort, listCohortPeople, listCohorts, listMemberIds } from './cohort.queries.ts'
import { type CohortRefusal, choiceSchema, newCohortSchema } from './cohort.ts'
import { cohortWords } from './cohort.words.ts'
import { chooseMembers, closeCohort, makeCohort } from './keep-cohort.ts'

const keep = only(cohortPolicy, 'keep')
const onePath = `${cohortsPath}/:cohort` as const

export const cohortRoutes: readonly Route[] = [
  page(cohortsPath, keep, (asked) => listAnswer(asked)),
  form(
    cohortsPath,
    keep,
    newCohortSchema,
    async (asked) => {
      const { database, viewer, input } = asked
      const startsOn = input.starts as CalendarDate
      const outcome = await makeCohort(database, viewer, { name: input.name, startsOn })
      if (outcome.done) return seeOther(`${cohortsPath}/${outcome.result}`)
      return listAnswer(asked, input, { name: cohortWords[asked.language].refusal[outcome.refusal] })
    },
    {
      invalid: (asked) => {
        const words = cohortWords[asked.language]
        const { name, starts } = asked.typed
        const typed = { name: String(name ?? ''), starts: String(starts ?? '') }
        return listAnswer(asked, typed, {
          ...('name' in asked.problems ? { name: words.badName } : {}),
          ...('starts' in asked.problems ? { starts: words.badDay } : {}),
        })
      },
    },
  ),
  page(onePath, keep, (asked) => oneAnswer(asked)),
  form(onePath, keep, choiceSchema, async (asked) => {
    const { database, viewer, params, input } = asked
    const choice = { people: input.people ?? [], belongs: input.belongs === 'yes' }
    const outcome = await chooseMembers(database, viewer, uuid(params.cohort), choice)
    return outcome.done ? seeOther(`${cohortsPath}/${params.cohort}`) : oneAnswer(asked, outcome.refusal)
  }),
  form(`${onePath}/closing`, keep, emptySchema, async ({ database, viewer, params }) => {
    await closeCohort(database, viewer, uuid(params.cohort))
    return seeOther(cohortsPath)
  }),
]

type Typed = { readonly name: string; readonly starts: string }

async function listAnswer(
  { database, viewer, language }: Asked<typeof cohortsPath>,
  typed?: Typed,
  problems?: { readonly name?: string; readonly starts?: string },
): Promise<Answer> {
  const cohorts = await database.asViewer(viewer, listCohorts)
  const { title } = cohortWords[language]
  const main = <CohortsPage cohorts={cohorts} language={language} typed={typed} problems={problems} />
  const status = problems === undefined ? 200 : 422
  return html(
    { title, noindex: true, main, breadcrumbs: crumbs(language, [{ href: '', text: title }]) },
    status,
  )
}

async function oneAnswer(asked: Asked<typeof onePath>, refusal?: CohortRefusal): Promise<Answer> {
  const { database, viewer, params, query, language } = asked
  const searched = query.get('q')?.trim().slice(0, 80) || null
  const read = await database.asViewer(viewer, async (tx) => {
    const cohort = found(await findCohort(tx, uuid(params.cohort)))
    const ids = await listMemberIds(tx, cohort.id)
    const offered = searched === null ? { near: cohort.startsOn } : { words: searched }
    return {
      cohort,
      members: await listCohortPeople(tx, { members: ids, who: 'members' }),
      others: await listCohortPeople(tx, { members: ids, who: 'others', ...offered }),
    }
  })
  const main = <CohortPage {...read} searched={searched} language={language} refusal={refusal} />
  const breadcrumbs = crumbs(language, [
    { href: cohortsPath, text: cohortWords[language].title },
    { href: '', text: read.cohort.name },
  ])
  return html(
    { title: read.cohort.name, noindex: true, main, breadcrumbs },
    refusal === undefined ? 200 : 422,
  )
}

type Crumb = { readonly href: string; readonly text: string }

const crumbs = (language: Language, last: readonly Crumb[]): readonly Crumb[] => [
  { href: '/learn', text: roleWords[language].home },
  { href: '/learn/team', text: teamWords[language].title },
  ...last,
]
