import { z } from 'zod'
import { countyHeading, findCounty } from '#modules/places/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  form,
  html,
  only,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, may } from '#platform/viewer.ts'
import { calendarText, conveningEntry } from '../calendar-feed/calendar.rules.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { inLanguage } from '../convening/convening.ts'
import { familyEventPolicy } from '../family-event/family-event.policy.ts'
import { findEvent, findSchoolName, listEvents } from '../family-event/family-event.queries.ts'
import { familyEventWords } from '../family-event/family-event.words.ts'
import { PosterPage } from '../family-event/poster.page.tsx'
import { EventListPage, EventPage } from '../family-event/public-event.page.tsx'
import { findRetention } from '../retention/retention.queries.ts'
import { readSeries } from '../series/read-series.ts'
import { remaining } from '../series/series.rules.ts'
import type { Standing } from '../series/together.words.ts'
import { openSignUpDoorstep } from './doorstep.ts'
import { OwnSignUpPage } from './own-sign-up.page.tsx'
import { whyNotSignUp } from './sign-up.rules.ts'
import { type SignUpId, signUpSchema } from './sign-up.ts'
import { signUpWords } from './sign-up.words.ts'
import { SignUpForm } from './sign-up-form.page.tsx'
import { readSignUpLink, type SignUpLink, signUpPath } from './sign-up-letter.ts'
import {
  cancelSignUp,
  cancelTogether,
  hasRoom,
  type OwnSignUp,
  readOwnSignUp,
  takeSignUp,
} from './take-sign-up.ts'

type EventAsked = Asked<'/counties/:code/events/:event'>
const read = only(familyEventPolicy, 'read')

/** What families see of events, and their way in and out: whoever looks is a visitor here. */
export const publicEventRoutes = (link: SignUpLink): readonly Route[] => {
  const doorstep = openSignUpDoorstep(link.secret)

  const eventPage = async (
    { database, params, language }: EventAsked,
    typed: Readonly<Record<string, unknown>> = {},
    problems: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const county = Number(params.code)
    const { event, series, now, keptDays, heading } = await database.asViewer(anyone(county), async (tx) => ({
      event: found(await findEvent(tx, id(params.event))),
      series: await readSeries(tx, id(params.event)),
      now: tx.now,
      keptDays: (await findRetention(tx)).signUpDays,
      heading: countyHeading(found(await findCounty(tx, county)).name, language),
    }))
    const refusal = whyNotSignUp(event, now)
    const room = refusal !== null || (await hasRoom(database, county, event))
    const title = inLanguage(event.title, event.titleEs, language)
    const main = (
      <EventPage
        county={params.code}
        event={event}
        over={event.endsAt <= now}
        series={series}
        language={language}
      >
        {refusal === null && (
          <SignUpForm
            event={event}
            dates={remaining(series?.dates ?? [], now)}
            action={`/counties/${params.code}/events/${params.event}/sign-ups`}
            keptDays={keptDays}
            full={!room}
            typed={typed}
            problems={problems}
            opened={typeof typed.opened === 'string' ? typed.opened : doorstep.seal(now)}
            language={language}
          />
        )}
      </EventPage>
    )
    const breadcrumbs = [
      { href: `/counties/${params.code}/welcome`, text: heading },
      { href: `/counties/${params.code}/events`, text: familyEventWords[language].list },
      { href: '', text: title },
    ]
    const description = familyEventWords[language].description
    return html({ title, description, main, breadcrumbs }, Object.keys(problems).length > 0 ? 422 : 200)
  }

  return [
    page('/counties/:code{[0-9]{2}}/events', read, ({ database, viewer, params, query, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx) => {
        const county = found(await findCounty(tx, Number(params.code)))
        const code = query.get('school')
        const school = code === null ? null : found(await findSchoolName(tx, code))
        const heading = countyHeading(county.name, language)
        const words = familyEventWords[language]
        const main = (
          <EventListPage
            county={params.code}
            heading={heading}
            school={school}
            coming={await listEvents(tx, 'coming', code)}
            past={await listEvents(tx, 'past', code)}
            mayHold={viewer.county === county.id && may(viewer, familyEventPolicy, 'hold')}
            language={language}
          />
        )
        const breadcrumbs = [
          { href: `/counties/${params.code}/welcome`, text: heading },
          { href: '', text: words.list },
        ]
        return html(
          { title: words.title(school ?? heading), description: words.description, main, breadcrumbs },
          200,
          sameForAll(county.id),
        )
      }),
    ),

    page('/counties/:code{[0-9]{2}}/events/:event', read, (asked) => eventPage(asked)),

    page('/counties/:code{[0-9]{2}}/events/:event/poster', read, ({ database, params, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx) => {
        const event = found(await findEvent(tx, id(params.event)))
        const path = `/counties/${params.code}/events/${params.event}`
        return html({
          title: `${familyEventWords[language].poster}: ${inLanguage(event.title, event.titleEs, language)}`,
          noindex: true,
          main: (
            <PosterPage
              event={event}
              path={path}
              origin={link.origin === '' ? null : link.origin}
              language={language}
            />
          ),
        })
      }),
    ),

    api('/counties/:code{[0-9]{2}}/events/:event/calendar.ics', read, ({ database, params, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx): Promise<Answer> => {
        const event = found(await findConvening(tx, id(params.event)))
        const path = `/counties/${params.code}/events/${params.event}`
        const url = link.origin === '' ? null : `${link.origin}${path}`
        const body = calendarText(
          inLanguage(event.title, event.titleEs, language),
          [conveningEntry(event, url, language)],
          language,
        )
        const headers = { 'content-disposition': 'inline; filename="event.ics"' }
        return { kind: 'bytes', body, type: 'text/calendar; charset=utf-8', status: 200, headers }
      }),
    ),

    form(
      '/counties/:code{[0-9]{2}}/events/:event/sign-ups',
      read,
      signUpSchema,
      async (asked) => {
        const { database, params, address, language, input, typed } = asked
        const county = Number(params.code)
        const to = { county, event: id<'convening'>(params.event), address, language }
        const outcome = await takeSignUp(database, doorstep, to, input)
        if (outcome.done) return seeOther(signUpPath(link.secret, county, outcome.result))
        const main = <p role="alert">{signUpWords[language].refusals[outcome.refusal]}</p>
        return outcome.refusal === 'not_open'
          ? eventPage(asked, typed, {})
          : html({ title: signUpWords[language].heading, noindex: true, main }, 409)
      },
      { invalid: (asked) => eventPage(asked, asked.typed, asked.problems) },
    ),

    page('/event-sign-ups/:token', read, async ({ database, params, language }) => {
      const { county, signUp } = opened(link, params.token)
      const own = await readOwnSignUp(database, county, signUp)
      const path = `/event-sign-ups/${params.token}`
      const code = String(county).padStart(2, '0')
      return html({
        title: signUpWords[language].ownTitle,
        noindex: true,
        main: (
          <OwnSignUpPage
            {...own}
            path={path}
            county={code}
            dates={own.others.map((other) => ({
              ...other.event,
              path: signUpPath(link.secret, county, other.signUp.id),
              standing: standingIn(other),
            }))}
            language={language}
          />
        ),
      })
    }),

    form('/event-sign-ups/:token/cancellation', read, z.object({}), async ({ database, params }) => {
      const { county, signUp } = opened(link, params.token)
      await cancelSignUp(database, link, county, signUp)
      return seeOther(`/event-sign-ups/${params.token}`)
    }),

    form('/event-sign-ups/:token/leaving', read, z.object({}), async ({ database, params }) => {
      const { county, signUp } = opened(link, params.token)
      await cancelTogether(database, link, county, signUp)
      return seeOther(`/event-sign-ups/${params.token}`)
    }),
  ]
}

function standingIn({ event, signUp, hasPlace }: OwnSignUp['others'][number]): Standing {
  if (event.state === 'cancelled') return 'called_off'
  if (signUp.cancelledAt !== null) return 'cancelled'
  return hasPlace ? 'placed' : 'waiting'
}

/** @throws NotFound for a link that we did not seal. */
function opened(link: SignUpLink, token: string): { readonly county: number; readonly signUp: SignUpId } {
  const opens = readSignUpLink(link.secret, token)
  if (opens === undefined) throw new NotFound()
  return { county: opens.county, signUp: id<'sign_up'>(opens.signUp) }
}
