import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { found, NotFound, TooMany } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import { keyed } from '#platform/secrets.ts'
import { may } from '#platform/viewer.ts'
import { hasLink } from '../calendar-feed/calendar-link.queries.ts'
import { ownerOf } from '../calendar-feed/calendar-link.rules.ts'
import { findConvening, findMeetingLink } from '../convening/convening.queries.ts'
import { isOpenForRegistration } from '../convening/convening.rules.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { type Filled, typedTexts } from '../convening/form-fields.page.tsx'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { whyNotGive } from '../evaluation/evaluation.rules.ts'
import { listRooms } from '../live/registrant.queries.ts'
import { findRetention } from '../retention/retention.queries.ts'
import { listRemaining } from '../series/read-series.ts'
import type { OwnDate } from '../series/together.page.tsx'
import { listTalks } from '../talk/talk.queries.ts'
import {
  cancelRegistration,
  cancelTogether,
  changeRegistration,
  restoreRegistration,
} from './change-registration.ts'
import { OwnRegistrationPage } from './own-registration.page.tsx'
import { register, registering } from './register.ts'
import { registrationPolicy } from './registration.policy.ts'
import {
  countStanding,
  findRegistration,
  listSchoolNames,
  listTalkPlaces,
  listTogether,
} from './registration.queries.ts'
import {
  type Link,
  type RegistrationRefusal,
  readToken,
  tokenOf,
  whyNotRegister,
} from './registration.rules.ts'
import { changeSchema, type Registration, registrationSchema, standingOf } from './registration.ts'
import { registrationWords } from './registration.words.ts'
import { RegistrationFormPage } from './registration-form.page.tsx'
import { type Front, ownPath } from './write-letters.ts'

const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/registration'
const own = '/counties/:code{[0-9]{2}}/registrations/:token'
/** A hall that registers behind one address stays below it; more is nobody's hall. */
const mostAnHour = 300

type FormAsked = Asked<'/counties/:code/convenings/:convening/registration'>
type OwnAsked = Asked<'/counties/:code/registrations/:token'>

/** To register, and what one's own link opens. */
export function registrationRoutes(front: Front): readonly Route[] {
  const addresses = new RateLimiterMemory({ points: 1_000_000, duration: 3600 })
  const letIn = async ({ address }: Pick<FormAsked, 'address'>) => {
    const { consumedPoints } = await addresses.consume(keyed(front.secret, 'convening registration', address))
    if (consumedPoints > mostAnHour) throw new TooMany()
  }
  const mayOwn = only(registrationPolicy, 'own')
  const deed = (deed: typeof cancelRegistration) => async (asked: OwnAsked) =>
    changed(front, asked, deed(asked.database, front, linkOf(front, asked)))
  return [
    page(one, only(registrationPolicy, 'register'), (asked) => formAnswer(front, asked)),
    form(
      one,
      only(registrationPolicy, 'register'),
      registrationSchema,
      async (asked) => {
        await letIn(asked)
        const { database, viewer, params, language, input, typed } = asked
        const county = Number(params.code)
        const convening = id<'convening'>(params.convening)
        const outcome = await register(database, viewer, front, { county, convening, language }, input)
        if (outcome.done) return seeOther(`${ownPath(front, county, outcome.result)}`)
        const refusals = [registrationWords[language].refusals[outcome.refusal]]
        return formAnswer(front, asked, { typed: typedTexts(typed), problems: {}, refusals, language })
      },
      {
        invalid: (asked) => {
          const { typed, problems, language } = asked
          return formAnswer(front, asked, { typed: typedTexts(typed), problems, language })
        },
      },
    ),
    page(own, mayOwn, (asked) => ownAnswer(front, asked)),
    form(
      own,
      mayOwn,
      changeSchema,
      (asked) => {
        const { database, input } = asked
        const outcome = changeRegistration(database, front, linkOf(front, asked), input)
        return changed(front, asked, outcome)
      },
      {
        invalid: (asked) => {
          const { typed, problems, language } = asked
          return ownAnswer(front, asked, { typed: typedTexts(typed), problems, language })
        },
      },
    ),
    form(`${own}/cancellation`, mayOwn, z.object({}), deed(cancelRegistration)),
    form(`${own}/leaving`, mayOwn, z.object({}), deed(cancelTogether)),
    form(`${own}/restoration`, mayOwn, z.object({}), deed(restoreRegistration)),
  ]
}

/** What the link of the address opens. @throws NotFound where its seal is broken or it is another county's */
export function linkOf({ secret }: Front, { params }: Pick<OwnAsked, 'params'>): Link {
  const link = readToken(secret, 'own', params.token)
  if (link === null || link.county !== Number(params.code)) throw new NotFound()
  return link
}

async function changed(
  front: Front,
  asked: OwnAsked,
  deed: Promise<Outcome<unknown, RegistrationRefusal>>,
): Promise<Answer> {
  const outcome = await deed
  const { params, language } = asked
  if (outcome.done) return seeOther(`/counties/${params.code}/registrations/${params.token}?saved`)
  const refusals = [registrationWords[language].refusals[outcome.refusal]]
  return ownAnswer(front, asked, { typed: {}, problems: {}, refusals, language })
}

async function partsOf(tx: Tx, convening: Convening) {
  const talks = (await listTalks(tx, convening.id)).filter(({ cancelledAt }) => cancelledAt === null)
  return {
    convening,
    schools: await listSchoolNames(tx),
    talks,
    taken: await listTalkPlaces(tx, convening.id),
  }
}

/** The form reads as a service how many places are left: a visitor reads nobody's registration. */
async function formAnswer(_front: Front, asked: FormAsked, filled?: Filled): Promise<Answer> {
  const { database, viewer, params, language } = asked
  const title = await inCounty(asked, async (tx, county) => {
    found(await findConvening(tx, id(params.convening)))
    return county
  })
  return database.asViewer(registering(Number(params.code)), async (tx) => {
    const convening = found(await findConvening(tx, id(params.convening)))
    const path = `${conveningsPath(params.code)}/${convening.id}` as const
    if (whyNotRegister(convening, tx.now) !== null && filled === undefined) return seeOther(path)
    const { placed } = await countStanding(tx, convening.id)
    const words = registrationWords[language]
    const name = inLanguage(convening.title, convening.titleEs, language)
    const isHome = viewer.county === Number(params.code) && viewer.personId !== null
    const start = { typed: isHome ? { name: viewer.label } : {}, problems: {}, language }
    const main = (
      <RegistrationFormPage
        {...(await partsOf(tx, convening))}
        action={`${path}/registration`}
        heading={words.title(name)}
        filled={filled ?? start}
        free={convening.capacity === null ? null : Math.max(0, convening.capacity - placed)}
        retention={await findRetention(tx)}
        dates={await listRemaining(tx, convening.id)}
        teamPath={isHome && may(viewer, registrationPolicy, 'team') ? `${path}/team` : null}
      />
    )
    const status = filled === undefined ? 200 : Object.keys(filled.problems).length > 0 ? 422 : 409
    return html(
      {
        title: words.title(name),
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: title },
          { href: conveningsPath(params.code), text: programWords[language].list },
          { href: path, text: name },
          { href: '', text: words.crumb },
        ],
      },
      status,
    )
  })
}

/** One's own page; `calendar` is an address shown this once. */
export function ownAnswer(
  front: Front,
  asked: OwnAsked,
  filled?: Filled,
  calendar: string | null = null,
): Promise<Answer> {
  const { database, params, query, language } = asked
  const link = linkOf(front, asked)
  return database.asViewer(registering(link.county), async (tx) => {
    const registration = found(await findRegistration(tx, id(link.registration)))
    const convening = found(await findConvening(tx, registration.conveningId))
    const words = registrationWords[language]
    const parts = await partsOf(tx, convening)
    const open = (await listRooms(tx, convening.id)).filter((room) => room.open).map(({ talk }) => talk)
    const isAsTyped = filled !== undefined && Object.keys(filled.problems).length > 0
    const main = (
      <OwnRegistrationPage
        {...parts}
        live={parts.talks.filter(({ id: talk }) => open.includes(talk))}
        path={`/counties/${params.code}/registrations/${params.token}`}
        others={await othersOf(tx, front, link, registration)}
        conveningPath={`${conveningsPath(params.code)}/${convening.id}`}
        registration={registration}
        filled={{
          typed: isAsTyped ? filled.typed : typedRegistration(registration),
          problems: filled?.problems ?? {},
          refusals: filled?.refusals ?? [],
          language,
        }}
        mayEvaluate={whyNotGive(convening, registration, tx.now) === null}
        isOpen={isOpenForRegistration(convening, tx.now)}
        isOver={tx.now >= convening.endsAt}
        pass={`${front.origin}/counties/${params.code}/door/${tokenOf(front.secret, 'pass', link)}`}
        meetingLink={convening.state === 'announced' ? await findMeetingLink(tx, convening.id) : null}
        calendar={calendar}
        hasCalendar={await hasLink(tx, ownerOf(registration))}
        saved={query.has('saved')}
      />
    )
    const status = filled === undefined ? 200 : isAsTyped ? 422 : 409
    return html({ title: words.ownTitle, noindex: true, main }, status)
  })
}

/** The other dates of the same press, as one stands at each. */
async function othersOf(
  tx: Tx,
  front: Front,
  { county, registration: own }: Link,
  { togetherId }: Registration,
): Promise<readonly OwnDate[]> {
  const others: OwnDate[] = []
  for (const other of togetherId === null ? [] : await listTogether(tx, togetherId)) {
    if (other.id === own) continue
    const convening = found(await findConvening(tx, other.conveningId))
    const standing = convening.state === 'cancelled' ? 'called_off' : standingOf(other)
    others.push({ ...convening, path: ownPath(front, county, other.id), standing })
  }
  return others
}

const typedRegistration = (registration: Registration): Filled['typed'] => ({
  name: registration.name ?? '',
  role: registration.role,
  school: registration.siteCode ?? '',
  site: registration.siteName ?? '',
  interpretation: registration.interpretation ?? '',
  needs: registration.needs ?? '',
  talks: registration.choices.map(({ talkId }) => talkId),
})
