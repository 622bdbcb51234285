import { languageName } from '#modules/staff/index.ts'
import { Button, ButtonRow, Form, Section, Select, Table } from '#packages/ui/index.ts'
import { count, schoolYear } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import { NoticeWordsSent } from './notice.page.tsx'
import { LawPart, StandingTable } from './notice-parts.page.tsx'
import type { TellingStanding } from './service-notice.rules.ts'
import { methodOf, type NoticeSending, type ServiceNotice } from './service-notice.ts'
import { noticeWords } from './service-notice.words.ts'

export type NoticeProofShown = {
  readonly at: string
  readonly countyTitle: string
  readonly year: number
  readonly years: readonly number[]
  readonly school: { readonly code: string; readonly name: string } | undefined
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly standing: readonly TellingStanding[]
  readonly sendings: readonly NoticeSending[]
  /** Those that went out. */
  readonly notices: readonly ServiceNotice[]
  readonly language: Language
}

/** What an auditor or a parent may ask to see: that it went out, to whom, how, when, and the very words. */
export function NoticeProofPage(shown: NoticeProofShown) {
  const { at, countyTitle, year, school, standing, sendings, notices, language } = shown
  const words = noticeWords[language]
  const query = new URLSearchParams({ year: String(year), school: school?.code ?? '' })
  return (
    <>
      <h1>{words.proofTitle(countyTitle, schoolYear(year))}</h1>
      <p class="usa-intro">{words.proofLead}</p>
      <p>
        {words.proofOf}: <strong>{school?.name ?? words.allSchools}</strong>
      </p>
      <Choose {...shown} />
      <LawPart language={language} />
      <Section id="standing" heading={words.standing}>
        <StandingTable standing={standing} language={language} />
      </Section>
      <Section id="sendings" heading={words.sendings}>
        <SendingsTable sendings={sendings} language={language} />
        <p>
          <a href={`${at}/notices/proof.csv?${query}`} download>
            {words.csv}
          </a>
        </p>
      </Section>
      {notices.map((notice) => (
        <NoticeWordsSent key={notice.id} notice={notice} language={language} />
      ))}
    </>
  )
}

function Choose({ at, year, years, school, schools, language }: NoticeProofShown) {
  const words = noticeWords[language]
  return (
    <Form action={`${at}/notices/proof`} method="get" label={words.proofOf}>
      <div class="filters">
        <Select
          name="year"
          label={words.year('')}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), text: schoolYear(one) }))}
        />
        <Select
          name="school"
          label={words.school}
          placeholder={words.allSchools}
          value={school?.code ?? ''}
          options={schools.map(({ code, name }) => ({ value: code, text: name }))}
        />
      </div>
      <ButtonRow>
        <Button kind="outline">{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

function SendingsTable(props: { readonly sendings: readonly NoticeSending[]; readonly language: Language }) {
  const { sendings, language } = props
  const words = noticeWords[language]
  const { columns } = words
  return (
    <Table
      id="proof"
      caption={words.sendings}
      captionHidden
      rows={sendings}
      rowKey={({ id }) => id}
      empty={{ title: words.noSendings, why: words.recordWhy }}
      columns={[
        { key: 'day', header: columns.day, cell: ({ sentOn }) => dayText(sentOn, language) },
        { key: 'telling', header: columns.telling, cell: ({ telling }) => words.telling(telling) },
        { key: 'to', header: columns.audience, cell: ({ audience }) => words.audiences[audience] },
        { key: 'how', header: columns.channel, cell: ({ channel }) => words.channels[channel] },
        {
          key: 'method',
          header: columns.counts,
          cell: ({ audience, channel }) => {
            const method = methodOf[audience][channel]
            return method === null ? words.notAWay : words.methods[method]
          },
        },
        {
          key: 'language',
          header: columns.language,
          cell: (one) => languageName(one.language, language),
        },
        {
          key: 'count',
          header: columns.count,
          numeric: true,
          cell: ({ reachedCount }) => count(reachedCount, language),
        },
        { key: 'where', header: columns.where, cell: ({ schoolName }) => schoolName ?? words.allSchools },
      ]}
    />
  )
}
