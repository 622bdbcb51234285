import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  EntryList,
  Form,
  RadioGroup,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count, schoolYear } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import { type Language, languages } from '#platform/words.ts'
import { spokenLanguages } from '../call/call.ts'
import { dayText } from '../listing/listing.words.ts'
import { LawPart, StandingTable } from './notice-parts.page.tsx'
import { dayOfTelling, type TellingStanding } from './service-notice.rules.ts'
import {
  audiences,
  channels,
  type NoticeSchedule,
  type NoticeSending,
  type ServiceNotice,
  tellings,
} from './service-notice.ts'
import { noticeWords } from './service-notice.words.ts'

export type NoticeDeskShown = {
  /** `/counties/34`. */
  readonly at: string
  readonly year: number
  readonly standing: readonly TellingStanding[]
  /** The newest first. */
  readonly notices: readonly ServiceNotice[]
  readonly sendings: readonly NoticeSending[]
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly schedule: NoticeSchedule
  /** True for the county office, which composes and speaks for all schools. */
  readonly office: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problem?: { readonly part: 'compose' | 'record' | 'schedule'; readonly text: string } | undefined
  readonly saved: boolean
  readonly language: Language
}

export function NoticeDeskPage(shown: NoticeDeskShown) {
  const { at, year, standing, office, saved, language } = shown
  const words = noticeWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <LawPart language={language} />
      <Section id="standing" heading={`${words.standing}: ${words.year(schoolYear(year))}`}>
        <StandingTable standing={standing} language={language} />
        <p>
          <a href={`${at}/notices/proof`}>{words.proof}</a>
        </p>
      </Section>
      {office && <Compose {...shown} />}
      <Ready {...shown} />
      {shown.notices.length > 0 && <Record {...shown} />}
      <Sendings {...shown} />
      {office && <Schedule {...shown} />}
    </>
  )
}

const problemOf = ({ problem, language: _ }: NoticeDeskShown, part: string) =>
  problem?.part === part ? (
    <Alert tone="error" announced>
      {problem.text}
    </Alert>
  ) : null

function Compose(shown: NoticeDeskShown) {
  const { at, standing, language } = shown
  const words = noticeWords[language]
  const next = standing.find(({ state }) => state !== 'done')?.telling ?? 1
  return (
    <Section id="compose" heading={words.compose}>
      {problemOf(shown, 'compose')}
      <p>{words.composeWhy}</p>
      <Form action={`${at}/notices`} method="post" label={words.compose}>
        <RadioGroup
          name="telling"
          label={words.whichTelling}
          value={String(next)}
          options={tellings.map((one) => ({ value: String(one), text: words.telling(one) }))}
        />
        <ButtonRow>
          <Button kind="call">{words.composeButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Ready({ at, notices, language }: NoticeDeskShown) {
  const words = noticeWords[language]
  const [newest] = notices
  if (newest === undefined) return <p>{words.none}</p>
  return (
    <Section id="ready" heading={words.ready}>
      <p>{nameOf(newest, language)}</p>
      <ul class="usa-list">
        {audiences.map((audience) => (
          <li key={audience}>
            <a href={`${at}/notice/${audience}`}>{words.webPage(words.audiences[audience])}</a>
          </li>
        ))}
        {audiences.map((audience) => (
          <li key={audience}>
            <a href={`${at}/notice/${audience}/print`}>{words.poster(words.audiences[audience])}</a>
          </li>
        ))}
        {audiences.flatMap((audience) =>
          languages.map((one) => (
            <li key={`${audience} ${one}`}>
              <a href={`${at}/notices/${newest.id}/${audience}/${one}`}>
                {words.textFor(words.audiences[audience], languageName(one, language))}
              </a>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

const nameOf = ({ telling, composedAt }: ServiceNotice, language: Language): string => {
  const words = noticeWords[language]
  return words.composed(words.telling(telling), dayText(dateIn(timeZone, composedAt), language))
}

function Record(shown: NoticeDeskShown) {
  const { at, notices, schools, office, typed, language } = shown
  const words = noticeWords[language]
  return (
    <Section id="record" heading={words.record}>
      {problemOf(shown, 'record')}
      <p>{words.recordWhy}</p>
      <Form action={`${at}/notices/sendings`} method="post" label={words.record}>
        <Select
          name="notice"
          label={words.whichNotice}
          value={typed.notice}
          options={notices.map((one) => ({ value: one.id, text: nameOf(one, language) }))}
        />
        <RadioGroup
          name="audience"
          label={words.columns.audience}
          value={typed.audience ?? 'families'}
          options={audiences.map((value) => ({ value, text: words.audiences[value] }))}
        />
        <RadioGroup
          name="channel"
          label={words.columns.channel}
          value={typed.channel ?? 'letter'}
          options={channels.map((value) => ({ value, text: words.channels[value] }))}
        />
        <Select
          name="language"
          label={words.columns.language}
          value={typed.language ?? 'en'}
          options={spokenLanguages.map((tag) => ({ value: tag, text: languageName(tag, language) }))}
        />
        <TextInput name="sent_on" type="date" label={words.sentOn} value={typed.sent_on} width="medium" />
        <TextInput
          name="reached_count"
          label={words.reached}
          hint={words.reachedHint}
          value={typed.reached_count}
          width="short"
          maxLength={7}
        />
        <Select
          name="school"
          label={words.school}
          placeholder={office ? words.allSchools : words.chooseSchool}
          value={typed.school ?? ''}
          options={schools.map((school) => ({ value: school.code, text: school.name }))}
        />
        <ButtonRow>
          <Button>{words.recordButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Sendings({ at, sendings, office, language }: NoticeDeskShown) {
  const words = noticeWords[language]
  return (
    <Section id="sendings" heading={words.sendings}>
      {sendings.length === 0 ? (
        <p>{words.noSendings}</p>
      ) : (
        <EntryList
          entries={sendings.map((one) => ({
            key: one.id,
            title: (
              <span id={`sending-${one.id}`}>
                {dayText(one.sentOn, language)}: {words.channels[one.channel]}
              </span>
            ),
            detail: [
              words.telling(one.telling),
              words.audiences[one.audience],
              languageName(one.language, language),
              count(one.reachedCount, language),
              one.schoolName ?? words.allSchools,
            ].join(' · '),
            action: office && (
              <Form action={`${at}/notices/sendings/${one.id}/removal`} method="post">
                <Button kind="plain" describedBy={`sending-${one.id}`}>
                  {words.remove}
                </Button>
              </Form>
            ),
          }))}
        />
      )}
    </Section>
  )
}

function Schedule(shown: NoticeDeskShown) {
  const { at, year, schedule, typed, language } = shown
  const words = noticeWords[language]
  const { confirmedBy, confirmedOn } = schedule
  return (
    <Section id="schedule" heading={words.schedule}>
      {problemOf(shown, 'schedule')}
      <p>{words.scheduleWhy}</p>
      <p>
        {confirmedBy === null || confirmedOn === null
          ? words.proposed
          : words.confirmedBy(confirmedBy, dayText(confirmedOn, language))}
      </p>
      <Form action={`${at}/notices/schedule`} method="post" label={words.schedule}>
        {tellings.map((telling) => (
          <TextInput
            key={telling}
            name={telling === 1 ? 'first_by' : 'second_by'}
            type="date"
            label={telling === 1 ? words.firstBy : words.secondBy}
            hint={words.byHint}
            value={typed[telling === 1 ? 'first_by' : 'second_by'] ?? dayOfTelling(year, telling, schedule)}
            width="medium"
          />
        ))}
        <TextInput
          name="confirmed_by"
          label={words.who}
          value={typed.confirmed_by}
          width="medium"
          maxLength={200}
        />
        <TextInput
          name="confirmed_on"
          type="date"
          label={words.on}
          value={typed.confirmed_on}
          width="medium"
        />
        <ButtonRow>
          <Button kind="outline">{words.scheduleButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
