import type { Coming } from '#modules/convene/index.ts'
import { type CountyPlan, Headline } from '#modules/plan/index.ts'
import { Figure, FigureRow, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import type { ConfirmedCounts } from '../find-my-school/find-my-school.ts'
import { ComingLines } from '../news/news.page.tsx'
import { newsWords } from '../news/news.words.ts'
import { countyFrontWords } from './county-front.words.ts'

type Props = {
  readonly code: string
  readonly heading: string
  readonly schools: number
  readonly schoolYear: string
  readonly importedOn: string
  readonly sites: number
  readonly confirmed: ConfirmedCounts
  readonly plan: CountyPlan
  readonly coming: readonly Coming[]
  readonly pages: readonly { readonly name: string; readonly title: string }[]
  readonly language: Language
}

/** Each count by itself and with its own day: schools, sites, clinicians and all professionals are four things. */
export function CountyFrontPage(props: Props) {
  const { code, heading, pages, language } = props
  const words = countyFrontWords[language]
  const at = `/counties/${code}`
  return (
    <>
      <h1>{words.title(heading)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="here-for" heading={words.helpHeading}>
        <ul class="usa-list">
          <li>
            <a href={`${at}/students`}>{words.student}</a>
          </li>
          <li>
            <a href={`${at}/find-my-school`}>{words.find}</a>
          </li>
          <li>
            <a href={`${at}/find-help`}>{words.nearby}</a>
          </li>
          <li>
            <a href={`${at}/call-me`}>{words.call}</a>
          </li>
          <li>
            <a href={`${at}/rights`}>{words.rights}</a>
          </li>
          <li>
            <a href={`${at}/notice/families`}>{words.notice}</a>
          </li>
          <li>
            <a href={`${at}/events`}>{words.events}</a>
          </li>
          <li>
            <a href={`${at}/convenings`}>{words.convenings}</a>
          </li>
          <li>
            <a href={`${at}/we-need-you`}>{words.ask}</a>
          </li>
        </ul>
      </Section>
      <Section id="progress" heading={words.progress}>
        <p>{words.apart}</p>
        <Counts {...props} />
      </Section>
      <Section id="plan" heading={words.answerHeading}>
        <Headline plan={props.plan} language={language} />
        <p>
          <a href={at}>{words.answerLink}</a>
        </p>
      </Section>
      <Section id="coming" heading={newsWords[language].eventsHeading}>
        <ComingLines coming={props.coming} language={language} />
      </Section>
      <Section id="pages" heading={words.pagesHeading}>
        <ul class="usa-list">
          <li>
            <a href={`${at}/promises`}>{words.promises}</a>
          </li>
          <li>
            <a href={`${at}/impact`}>{words.impact}</a>
          </li>
          {pages.map(({ name, title }) => (
            <li key={name}>
              <a href={`${at}/pages/${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Counts({ schools, schoolYear, importedOn, sites, confirmed, language }: Props) {
  const words = countyFrontWords[language]
  const day = dayWords[language]
  const note = words.confirmedNote(confirmed.newestOn === null ? null : day(confirmed.newestOn))
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')
  return (
    <FigureRow>
      <Figure
        value={number.format(schools)}
        label={words.schools}
        source={{ text: words.schoolsNote(schoolYear) }}
      />
      <Figure value={number.format(confirmed.schools)} label={words.served} source={{ text: note }} />
      <Figure
        value={number.format(sites)}
        label={words.sites}
        source={{ text: words.sitesNote(day(importedOn)) }}
      />
      <Figure value={number.format(confirmed.clinicians)} label={words.clinicians} source={{ text: note }} />
      <Figure
        value={number.format(confirmed.professionals)}
        label={words.professionals}
        source={{ text: note }}
      />
    </FigureRow>
  )
}
