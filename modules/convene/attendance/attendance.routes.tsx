import { z } from 'zod'
import { audit } from '#platform/audit/audit.ts'
import { found } from '#platform/errors.ts'
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
import { dateIn } from '#platform/time.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { inCounty } from '../convening/in-county.ts'
import { cancelRegistration, restoreRegistration } from '../registration/change-registration.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { findRegistration, listRegistrations } from '../registration/registration.queries.ts'
import { registrationWords } from '../registration/registration.words.ts'
import { homeOf, ofPlanner, type PlanAsked, pathOf } from '../talk/plan.routes.tsx'
import { listTalks } from '../talk/talk.queries.ts'
import { AttendancePage, DoorPage, shows } from './attendance.page.tsx'
import { listSeen } from './attendance.queries.ts'
import { attendanceWords } from './attendance.words.ts'
import { letIn, listSchema, markList, readPass } from './mark-attendance.ts'
import { ownCertificateRoutes, type Signing } from './own-certificate.routes.tsx'
import { registrationsCsv } from './registrations-csv.rules.ts'

const see = only(registrationPolicy, 'see')
const list = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/registrations'
const door = '/counties/:code{[0-9]{2}}/door'
/** A list of five thousand, ticked whole. */
const mostBytes = 512 * 1024

type RowAsked = Asked<'/counties/:code/convenings/:convening/registrations/:registration'>
type DoorAsked = Asked<'/counties/:code/door'>

/** Who comes, who was there, and the certificate that says so. */
export const attendanceRoutes = (front: Signing): readonly Route[] => [
  page(list, see, (asked) => listAnswer(asked)),
  form(
    list,
    see,
    listSchema,
    async (asked) => {
      const { database, params, input, language } = asked
      const outcome = await markList(database, homeOf(asked), id(params.convening), input)
      if (!outcome.done) return listAnswer(asked, attendanceWords[language].refusals[outcome.refusal])
      const talk = input.talk === undefined || input.talk === '' ? '' : `&talk=${input.talk}`
      return seeOther(`${pathOf(params)}/registrations?saved${talk}`)
    },
    { mostBytes },
  ),
  api(`${list}.csv` as typeof list, see, (asked) => csvAnswer(asked)),
  ...(['cancellation', 'restoration'] as const).map((deed) =>
    form(`${list}/:registration/${deed}`, see, z.object({}), (asked) => rowChanged(front, asked, deed), {
      mostBytes,
    }),
  ),
  page(door, see, (asked) => doorAnswer(front, asked, codeOf(asked.query.get('code')), false)),
  page(`${door}/:pass`, see, (asked) => doorAnswer(front, asked, asked.params.pass, asked.query.has('in'))),
  form(`${door}/:pass`, see, z.object({}), async (asked) => {
    const { database, params } = asked
    const outcome = await letIn(database, homeOf(asked), front.secret, params.pass)
    return outcome.done
      ? seeOther(`/counties/${params.code}/door/${params.pass}?in`)
      : doorAnswer(front, asked, params.pass, false)
  }),
  ...ownCertificateRoutes(front),
]

/** What a scanner typed: the whole address of a code, or the code alone. */
const codeOf = (typed: string | null): string | null => {
  const code = typed?.trim().split('/').at(-1) ?? ''
  return code === '' ? null : code.slice(0, 400)
}

function listAnswer(asked: PlanAsked, refusal?: string): Promise<Answer> {
  const { params, query, language } = asked
  const status = refusal === undefined ? 200 : 409
  return ofPlanner(
    asked,
    () => attendanceWords[language].crumb,
    status,
    async (tx, convening) => {
      const talks = (await listTalks(tx, convening.id)).filter(({ cancelledAt }) => cancelledAt === null)
      const talk = talks.find(({ id: known }) => known === query.get('talk')) ?? null
      const registrations = await listRegistrations(tx, convening.id)
      if (registrations.length > 0)
        await audit(tx, { kind: 'registration.read', subjects: registrations.map(({ id: one }) => one) })
      return (
        <AttendancePage
          path={`${pathOf(params)}/registrations`}
          convening={convening}
          registrations={registrations}
          talks={talks}
          talk={talk}
          seen={await listSeen(tx, convening.id, talk?.id ?? null)}
          show={shows.find((one) => one === query.get('show')) ?? 'all'}
          saved={query.has('saved')}
          refusal={refusal}
          language={language}
        />
      )
    },
  )
}

function csvAnswer(asked: PlanAsked): Promise<Answer> {
  const { params, language } = asked
  homeOf(asked)
  return inCounty(asked, async (tx) => {
    const convening = found(await findConvening(tx, id(params.convening)))
    const registrations = await listRegistrations(tx, convening.id)
    await audit(tx, { kind: 'registration.exported', subjects: registrations.map(({ id: one }) => one) })
    const text = registrationsCsv(registrations, await listSeen(tx, convening.id, null), language)
    return file(
      text,
      'text/csv; charset=utf-8',
      `registrations-${dateIn(convening.timeZone, convening.startsAt)}.csv`,
    )
  })
}

async function rowChanged(
  front: Signing,
  asked: RowAsked,
  deed: 'cancellation' | 'restoration',
): Promise<Answer> {
  const { database, params, language } = asked
  const viewer = homeOf(asked)
  // Seen through the viewer's own eyes first: who may not read a registration changes none.
  await database.asViewer(viewer, async (tx) => {
    const registration = found(await findRegistration(tx, id(params.registration)))
    found(registration.conveningId === params.convening ? registration : null)
  })
  const link = { county: Number(params.code), registration: params.registration }
  const verb = deed === 'cancellation' ? cancelRegistration : restoreRegistration
  const outcome = await verb(database, front, link)
  if (outcome.done) return seeOther(`${pathOf(params)}/registrations?saved`)
  return listAnswer(asked, registrationWords[language].refusals[outcome.refusal])
}

async function doorAnswer(
  front: Signing,
  asked: DoorAsked,
  pass: string | null,
  isIn: boolean,
): Promise<Answer> {
  const { database, params, language } = asked
  const viewer = homeOf(asked)
  const read = pass === null ? null : await readPass(database, viewer, front.secret, pass)
  const refused = read !== null && (read === 'foreign' || read.refusal !== null)
  const main = (
    <DoorPage
      path={`/counties/${params.code}/door`}
      read={read}
      pass={pass ?? ''}
      isIn={isIn && read !== null && read !== 'foreign' && read.registration.attendedAt !== null}
      language={language}
    />
  )
  const status = refused ? (read === 'foreign' ? 404 : 409) : 200
  return html({ title: attendanceWords[language].doorTitle, noindex: true, main }, status)
}
