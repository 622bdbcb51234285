import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { csvOf } from '#modules/plan/index.ts'
import type { Tx } from '#platform/database.ts'
import { Forbidden, found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, atHome, may } from '#platform/viewer.ts'
import { languages } from '#platform/words.ts'
import {
  composeNotice,
  ownSchools,
  readConfirmedPlaces,
  readSchedule,
  recordSending,
  removeSending,
  setSchedule,
} from './keep-notice.ts'
import { NoticePage, NoticePrintPage } from './notice.page.tsx'
import { sendingTable } from './notice-csv.rules.ts'
import { NoticeDeskPage, type NoticeDeskShown } from './notice-desk.page.tsx'
import { NoticeProofPage } from './notice-proof.page.tsx'
import { serviceNoticePolicy } from './service-notice.policy.ts'
import { findNewestNotice, findNotice, listNotices, listSendings } from './service-notice.queries.ts'
import { schoolYearOf, sendingsFor, standingOf } from './service-notice.rules.ts'
import {
  audiences,
  type ConfirmedFacts,
  type ReadConfirmedContacts,
  scheduleSchema,
  sendingSchema,
} from './service-notice.ts'
import { noticeWords } from './service-notice.words.ts'

export type NoticeParts = {
  readonly origin: string
  /** What floors above know to be confirmed. */
  readonly readContacts: ReadConfirmedContacts
}

type CountyAsked = Asked<'/counties/:code'>
type Problem = NonNullable<NoticeDeskShown['problem']>

const read = only(serviceNoticePolicy, 'read')
const compose = only(serviceNoticePolicy, 'compose')
const keep = only(serviceNoticePolicy, 'record')

/** The notice on services: read by anyone, composed and proved by the county office. */
export const serviceNoticeRoutes = ({ origin, readContacts }: NoticeParts): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/notice/:audience', read, (asked) =>
    noticeAnswer(asked, origin, NoticePage),
  ),
  page('/counties/:code{[0-9]{2}}/notice/:audience/print', read, (asked) =>
    noticeAnswer(asked, origin, NoticePrintPage),
  ),
  page('/notices', keep, async ({ viewer }) => {
    if (viewer.county === null) throw new Forbidden()
    return seeOther(`/counties/${String(viewer.county).padStart(2, '0')}/notices`)
  }),
  page('/counties/:code{[0-9]{2}}/notices', keep, (asked) => deskAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/notices',
    compose,
    z.object({ telling: z.enum(['1', '2']) }),
    async (asked) => {
      const { database, params, input, language } = asked
      const outcome = await database.asViewer(home(asked), async (tx) => {
        const facts = await factsOf(tx, `${origin}/counties/${params.code}`, readContacts)
        return composeNotice(tx, facts, input.telling === '1' ? 1 : 2)
      })
      if (outcome.done) return seeOther(`/counties/${params.code}/notices?saved`)
      return deskAnswer(asked, { part: 'compose', text: noticeWords[language].nothingConfirmed })
    },
  ),
  form(
    '/counties/:code{[0-9]{2}}/notices/sendings',
    keep,
    sendingSchema.and(z.object({ notice: z.string().max(40) })),
    async (asked) => {
      const { database, params, input, language } = asked
      const outcome = await recordSending(database, home(asked), id(input.notice), input)
      if (outcome.done) return seeOther(`/counties/${params.code}/notices?saved`)
      return deskAnswer(
        asked,
        { part: 'record', text: noticeWords[language].refusals[outcome.refusal] },
        input,
      )
    },
  ),
  form(
    '/counties/:code{[0-9]{2}}/notices/sendings/:sending/removal',
    compose,
    z.object({}),
    async (asked) => {
      await removeSending(asked.database, home(asked), id(asked.params.sending))
      return seeOther(`/counties/${asked.params.code}/notices?saved`)
    },
  ),
  form('/counties/:code{[0-9]{2}}/notices/schedule', compose, scheduleSchema, async (asked) => {
    const { database, params, input, language } = asked
    const outcome = await setSchedule(database, home(asked), input)
    if (outcome.done) return seeOther(`/counties/${params.code}/notices?saved`)
    const text = noticeWords[language].refusals[outcome.refusal]
    return deskAnswer(asked, { part: 'schedule', text }, input)
  }),
  page('/counties/:code{[0-9]{2}}/notices/proof', keep, proofAnswer),
  api('/counties/:code{[0-9]{2}}/notices/proof.csv', keep, (asked) =>
    asked.database.asViewer(home(asked), async (tx) => {
      const { year, sendings } = await proofOf(tx, asked.query)
      const name = `notices-${asked.params.code}-${year}.csv`
      return file(csvOf(sendingTable(sendings)), 'text/csv; charset=utf-8', name)
    }),
  ),
  api('/counties/:code{[0-9]{2}}/notices/:notice/:audience/:language', keep, (asked) =>
    asked.database.asViewer(home(asked), async (tx) => {
      const notice = found(await findNotice(tx, id(asked.params.notice)))
      const audience = found(audiences.find((one) => one === asked.params.audience))
      const language = found(languages.find((one) => one === asked.params.language))
      const { title, paragraphs } = notice.texts[audience][language]
      const text = `${[title, ...paragraphs].join('\r\n\r\n')}\r\n`
      return file(text, 'text/plain; charset=utf-8', `notice-${audience}-${language}.txt`)
    }),
  ),
]

const home = ({ viewer, params }: CountyAsked) => atHome(viewer, Number(params.code))

/** What is confirmed today, here and on the floors above. */
async function factsOf(tx: Tx, at: string, readContacts: ReadConfirmedContacts): Promise<ConfirmedFacts> {
  const { name } = found(await findCounty(tx, tx.viewer.county ?? -1))
  const title = { en: countyTitle(name, 'en'), es: countyTitle(name, 'es') }
  return { at, title, ...(await readContacts(tx)), places: await readConfirmedPlaces(tx) }
}

function noticeAnswer(
  asked: Asked<'/counties/:code/notice/:audience'>,
  origin: string,
  Shown: typeof NoticePage,
): Promise<Answer> {
  const { database, params, language } = asked
  return database.asViewer(anyone(Number(params.code)), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const audience = found(audiences.find((one) => one === params.audience))
    const notice = await findNewestNotice(tx)
    const at = `/counties/${params.code}`
    const title = notice?.texts[audience][language].title ?? noticeWords[language].noNotice
    return html({
      title,
      main: <Shown at={at} origin={origin} audience={audience} notice={notice} language={language} />,
      breadcrumbs: [
        { href: at, text: countyTitle(county.name, language) },
        { href: '', text: title },
      ],
    })
  })
}

function deskAnswer(
  asked: CountyAsked,
  problem?: Problem,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { database, params, query, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const year = schoolYearOf(tx.today)
    const sendings = await listSendings(tx, year)
    const schedule = await readSchedule(tx)
    const office = may(tx.viewer, serviceNoticePolicy, 'compose')
    const schools = await ownSchools(tx)
    const counted = sendingsFor(sendings, office ? null : (schools[0]?.code ?? null))
    const main = (
      <NoticeDeskPage
        at={`/counties/${params.code}`}
        year={year}
        standing={standingOf(counted, { year, today: tx.today, schedule })}
        notices={await listNotices(tx)}
        sendings={sendings}
        schools={schools}
        schedule={schedule}
        office={office}
        typed={typed}
        problem={problem}
        saved={query.has('saved')}
        language={language}
      />
    )
    const { title } = noticeWords[language]
    return html(
      {
        title,
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: countyTitle(county.name, language) },
          { href: '', text: title },
        ],
      },
      problem === undefined ? 200 : 422,
    )
  })
}

/** What went out in a school year that counts for a school, or for the county alone. */
async function proofOf(tx: Tx, query: URLSearchParams) {
  const thisYear = schoolYearOf(tx.today)
  const years = [thisYear, thisYear - 1, thisYear - 2]
  const year = years.find((one) => String(one) === query.get('year')) ?? thisYear
  const schools = await ownSchools(tx)
  const school = schools.find(({ code }) => code === query.get('school'))
  const sendings = sendingsFor(await listSendings(tx, year), school?.code ?? null)
  return { year, years, schools, school, sendings }
}

function proofAnswer(asked: CountyAsked): Promise<Answer> {
  const { database, params, query, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const proof = await proofOf(tx, query)
    const sent = new Set(proof.sendings.map(({ noticeId }) => noticeId))
    const title = countyTitle(county.name, language)
    const at = { year: proof.year, today: tx.today, schedule: await readSchedule(tx) }
    const words = noticeWords[language]
    return html({
      title: words.proof,
      noindex: true,
      wide: true,
      main: (
        <NoticeProofPage
          {...proof}
          at={`/counties/${params.code}`}
          countyTitle={title}
          standing={standingOf(proof.sendings, at)}
          notices={(await listNotices(tx)).filter((notice) => sent.has(notice.id))}
          language={language}
        />
      ),
      breadcrumbs: [
        { href: `/counties/${params.code}`, text: title },
        { href: `/counties/${params.code}/notices`, text: words.title },
        { href: '', text: words.proof },
      ],
    })
  })
}
