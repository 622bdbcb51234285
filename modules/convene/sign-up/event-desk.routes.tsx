import { z } from 'zod'
import { Forbidden } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { planWords } from '../convening/plan.words.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { findUndoable } from '../convening/program-change.queries.ts'
import { countEvent, publishResult } from '../family-event/count-event.ts'
import { EventDeskPage } from '../family-event/event-desk.page.tsx'
import { eventDeskWords } from '../family-event/event-desk.words.ts'
import { EventForm, freshEvent, typedOf } from '../family-event/event-form.page.tsx'
import { familyEventPolicy } from '../family-event/family-event.policy.ts'
import { listHeldEvents, listOwnSchools } from '../family-event/family-event.queries.ts'
import { eventSchema } from '../family-event/family-event.ts'
import { HeldEventPage } from '../family-event/held-event.page.tsx'
import {
  becomeOf,
  changeEvent,
  decideEvent,
  planEvent,
  readHeldEvent,
  signsOf,
} from '../family-event/hold-event.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { findRetention } from '../retention/retention.queries.ts'
import { changeFollowing } from '../series/change-series.ts'
import { findSeriesOf } from '../series/series.queries.ts'
import { seriesWords } from '../series/series.words.ts'
import { undoChange } from '../talk/undo-change.ts'
import type { SignUpLink } from './sign-up-letter.ts'
import { readSignUps, releaseSignUp } from './take-sign-up.ts'
import { afterEvent } from './tell-families.ts'

type DeskAsked = Asked<'/events'>
type HeldAsked = Asked<'/events/:event'>
type Again = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, string>>
  readonly signs?: readonly StudentSign[]
  readonly refusal?: string
  readonly status?: number
}

const hold = only(familyEventPolicy, 'hold')

/** Where a school's people and the county office plan events, see who comes, and count who came. */
export const eventDeskRoutes = (link: SignUpLink): readonly Route[] => deskRoutes(afterEvent(link))

const deskRoutes = (told: Afterwards): readonly Route[] => [
  page('/events', hold, ({ database, viewer, language }) =>
    database.asViewer(inCounty(viewer), async (tx) =>
      html({
        title: eventDeskWords[language].title,
        noindex: true,
        main: <EventDeskPage events={await listHeldEvents(tx)} language={language} />,
      }),
    ),
  ),

  page('/events/new', hold, (asked) => newPage(asked)),
  form(
    '/events',
    hold,
    eventSchema,
    async (asked) => {
      const { database, viewer, input, typed } = asked
      const signs = await asksAbout(asked, input)
      if (signs.length > 0) return newPage(asked, { typed, signs, status: 409 })
      const outcome = await planEvent(database, inCounty(viewer), input)
      if (outcome.done) return seeOther(`/events/${outcome.result}?saved`)
      return newPage(asked, { typed, problems: { schoolId: outcome.refusal }, status: 422 })
    },
    {
      invalid: (asked) => newPage(asked, { typed: asked.typed, problems: asked.problems, status: 422 }),
    },
  ),

  page('/events/:event', hold, (asked) => heldPage(asked)),
  form(
    '/events/:event',
    hold,
    eventSchema,
    async (asked) => {
      const { database, viewer, params, input, typed, language } = asked
      const signs = await asksAbout(asked, input)
      if (signs.length > 0) return heldPage(asked, { typed, signs, status: 409 })
      const event = id<'convening'>(params.event)
      if (input.reach === 'following') {
        const outcome = await changeFollowing(database, inCounty(viewer), event, becomeOf(input), told)
        if (outcome.done) return seeOther(`/events/${params.event}?saved`)
        const refusal = seriesWords[language].refusals[outcome.refusal]
        return heldPage(asked, { typed, refusal, status: 409 })
      }
      await changeEvent(database, inCounty(viewer), event, input, told)
      return seeOther(`/events/${params.event}?saved`)
    },
    {
      invalid: (asked) => heldPage(asked, { typed: asked.typed, problems: asked.problems, status: 422 }),
    },
  ),
  form(
    '/events/:event/state',
    hold,
    z.object({ state: z.enum(['announced', 'cancelled']) }),
    async (asked) => {
      const { database, viewer, params, input } = asked
      const event = id<'convening'>(params.event)
      return after(asked, await decideEvent(database, inCounty(viewer), event, input.state, told))
    },
  ),
  form('/events/:event/undo', hold, z.object({ change: z.uuid() }), async (asked) => {
    const { database, viewer, params, input, language } = asked
    const event = id<'convening'>(params.event)
    const outcome = await undoChange(database, inCounty(viewer), event, input.change, told)
    if (outcome.done) return seeOther(`/events/${params.event}?saved`)
    return heldPage(asked, { refusal: planWords[language].refusals[outcome.refusal], status: 409 })
  }),
  form('/events/:event/attendance', hold, z.looseObject({}), async (asked) => {
    const { database, viewer, params, input } = asked
    return after(asked, await countEvent(database, inCounty(viewer), id(params.event), input))
  }),
  form('/events/:event/result', hold, z.object({ publish: z.enum(['yes', 'no']) }), async (asked) => {
    const { database, viewer, params, input } = asked
    return after(
      asked,
      await publishResult(database, inCounty(viewer), id(params.event), input.publish === 'yes'),
    )
  }),
  form('/events/:event/sign-ups/:signup/release', hold, z.object({}), async (asked) => {
    const { database, viewer, params } = asked
    await releaseSignUp(database, inCounty(viewer), id(params.event), id(params.signup))
    return seeOther(`/events/${params.event}?saved`)
  }),
]

function inCounty(viewer: DeskAsked['viewer']) {
  if (viewer.county === null) throw new Forbidden()
  return viewer
}

type Said = keyof (typeof eventDeskWords)['en']['refusals']
type Came = { readonly done: true } | { readonly done: false; readonly refusal: Said }

/** Back to the event, or the event with why it was refused. */
const after = async (asked: HeldAsked, outcome: Came): Promise<Answer> =>
  outcome.done
    ? seeOther(`/events/${asked.params.event}?saved`)
    : heldPage(asked, { refusal: eventDeskWords[asked.language].refusals[outcome.refusal], status: 409 })

const asksAbout = ({ database, viewer }: DeskAsked, input: z.infer<typeof eventSchema>) =>
  database.asViewer(inCounty(viewer), async (tx) => signsOf(input, tx.now))

const newPage = ({ database, viewer, language }: DeskAsked, again: Again = {}): Promise<Answer> =>
  database.asViewer(inCounty(viewer), async (tx) => {
    const words = eventDeskWords[language]
    const schools = await listOwnSchools(tx)
    const main = (
      <>
        <h1>{words.formTitle}</h1>
        <p class="usa-intro">{words.formLead}</p>
        <EventForm
          action="/events"
          schools={schools}
          office={viewer.databaseRole === 'app_school_wide'}
          typed={again.typed ?? freshEvent}
          problems={again.problems ?? {}}
          signs={again.signs ?? []}
          language={language}
        />
      </>
    )
    return html({ title: words.formTitle, noindex: true, main }, again.status ?? 200)
  })

const heldPage = (
  { database, viewer, params, query, language }: HeldAsked,
  again: Again = {},
): Promise<Answer> =>
  database.asViewer(inCounty(viewer), async (tx) => {
    const held = await readHeldEvent(tx, id(params.event))
    const series = await findSeriesOf(tx, held.event.id)
    const form = {
      action: `/events/${params.event}`,
      schools: null,
      office: false,
      typed: again.typed ?? typedOf(held.event),
      problems: again.problems ?? {},
      signs: again.signs ?? [],
      inSeries: series !== undefined,
      language,
    }
    const main = (
      <HeldEventPage
        {...held}
        county={String(viewer.county).padStart(2, '0')}
        parties={await readSignUps(tx, held.event)}
        keptDays={(await findRetention(tx)).signUpDays}
        series={series}
        begun={held.event.startsAt <= tx.now}
        form={form}
        undoable={await findUndoable(tx, held.event.id)}
        saved={again.status === undefined && query.has('saved')}
        refusal={again.refusal ?? null}
        changing={again.typed !== undefined}
        language={language}
      />
    )
    return html({ title: held.event.title, noindex: true, wide: true, main }, again.status ?? 200)
  })
