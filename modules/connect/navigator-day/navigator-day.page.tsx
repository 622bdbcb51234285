import { languageName } from '#modules/staff/index.ts'
import { ButtonLink, ButtonRow, EntryList, Section, StatusText } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { clockOf } from '../call/call.rules.ts'
import { type CallRequest, daysOf } from '../call/call.ts'
import { callWords } from '../call/call.words.ts'
import { campusText } from '../listing/campus.words.ts'
import type { Listing } from '../listing/listing.ts'
import { dayText, phoneText } from '../listing/listing.words.ts'
import { FreshnessText } from '../listing/listing-parts.page.tsx'
import { packetName } from '../packet/packet.page.tsx'
import type { Packet } from '../packet/packet.ts'
import type { Due } from '../round/round.rules.ts'
import type { CampusVisits } from './campus-visit.rules.ts'
import { navigatorDayWords } from './navigator-day.words.ts'

export type NavigatorDayShown = {
  /** `/counties/34`. */
  readonly at: string
  /** Oldest first; those held apart are not among them. */
  readonly calls: readonly CallRequest[]
  /** The first listings to call, and how many wait. */
  readonly next: { readonly waiting: number; readonly due: readonly Due[] }
  readonly visits: CampusVisits
  readonly packets: readonly Packet[]
  /** True for the county office, which sees how the directory stands and tells families. */
  readonly office: boolean
  readonly today: CalendarDate
  readonly language: Language
}

const mostCalls = 8
const mostVisits = 30

export function NavigatorDayPage(shown: NavigatorDayShown) {
  const { at, office, language } = shown
  const words = navigatorDayWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Calls {...shown} />
      <Listings {...shown} />
      <Visits {...shown} />
      <Packets {...shown} />
      <Section id="at-hand" heading={words.elsewhere}>
        <ul class="usa-list">
          <li>
            <a href={`${at}/find-help`}>{words.findHelp}</a>
          </li>
          <li>
            <a href={`${at}/rights`}>{words.rights}</a>
          </li>
          <li>
            <a href="/interpreter-card">{words.card}</a>
          </li>
          {office && (
            <>
              <li>
                <a href={`${at}/directory/report`}>{words.report}</a>
              </li>
              <li>
                <a href={`${at}/notices`}>{words.notices}</a>
              </li>
            </>
          )}
        </ul>
      </Section>
    </>
  )
}

function Calls({ at, calls, today, language }: NavigatorDayShown) {
  const words = navigatorDayWords[language]
  const left = calls.length - mostCalls
  return (
    <Section id="calls" heading={words.calls}>
      {calls.length === 0 ? (
        <p>{words.noCalls}</p>
      ) : (
        <EntryList
          entries={calls.slice(0, mostCalls).map((call) => ({
            key: call.id,
            title: (
              <a href={`${at}/calls#call-${call.id}`}>
                {call.firstName} · {call.schoolName}
              </a>
            ),
            detail: <CallDetail call={call} today={today} language={language} />,
          }))}
        />
      )}
      {left > 0 && <p>{words.more(count(left, language))}</p>}
      <p>
        <a href={`${at}/calls`}>{words.allCalls}</a>
      </p>
    </Section>
  )
}

function CallDetail(props: {
  readonly call: CallRequest
  readonly today: CalendarDate
  readonly language: Language
}) {
  const { call, today, language } = props
  const words = callWords[language]
  const { due, late } = clockOf(daysOf(call), today)
  const clock = call.tryCount > 0 ? words.again : words.first
  return (
    <>
      {words.wish(call)} · {languageName(call.language, language)}
      {call.interpreter && ` · ${words.withInterpreter}`}
      <br />
      <StatusText
        tone={late ? 'error' : 'info'}
        text={(late ? clock.overdue : clock.due)(dayText(due, language))}
      />
    </>
  )
}

function Listings({ at, next: { waiting, due }, language }: NavigatorDayShown) {
  const words = navigatorDayWords[language]
  return (
    <Section id="listings" heading={words.listings}>
      {due.length === 0 ? (
        <p>{words.noListings}</p>
      ) : (
        <>
          <p>{words.listingsDue(count(waiting, language))}</p>
          <ButtonRow>
            <ButtonLink kind="call" href={`${at}/round`}>
              {words.start}
            </ButtonLink>
          </ButtonRow>
          <EntryList
            entries={due.map(({ listing, freshness }) => ({
              key: listing.id,
              title: <a href={`${at}/round/${listing.id}`}>{listing.name}</a>,
              detail: <FreshnessText listing={listing} freshness={freshness} language={language} />,
            }))}
          />
        </>
      )}
      <p>
        <a href={`${at}/directory`}>{words.wholeList}</a>
      </p>
    </Section>
  )
}

function Packets({ at, packets, language }: NavigatorDayShown) {
  const words = navigatorDayWords[language]
  return (
    <Section id="packets" heading={words.packets}>
      {packets.length > 0 && (
        <ul class="usa-list">
          {packets.map((packet) => (
            <li key={packet.id}>
              <a href={`${at}/packets/${packet.id}`}>{packetName(packet, language)}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${at}/packets`}>{words.allPackets}</a>
      </p>
    </Section>
  )
}

function Visits({ at, visits, language }: NavigatorDayShown) {
  const words = navigatorDayWords[language]
  const entries = (list: readonly Listing[]) =>
    list.slice(0, mostVisits).map((listing) => ({
      key: listing.id,
      title: <a href={`${at}/find-help/${listing.id}`}>{listing.name}</a>,
      detail: (
        <>
          {listing.schoolName} · {campusText(listing, language) ?? words.daysNotTold}
          {listing.phone !== null && (
            <>
              {' '}
              <a href={`tel:+1${listing.phone}`}>{phoneText(listing.phone)}</a>
            </>
          )}
        </>
      ),
    }))
  return (
    <Section id="visits" heading={words.visits}>
      {visits.today.length === 0 ? <p>{words.noVisits}</p> : <EntryList entries={entries(visits.today)} />}
      {visits.unsure.length > 0 && (
        <>
          <p>{words.unsure}</p>
          <EntryList entries={entries(visits.unsure)} />
        </>
      )}
    </Section>
  )
}
