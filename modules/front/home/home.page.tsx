import type { Coming } from '#modules/convene/index.ts'
import { type CountyPlan, Headline } from '#modules/plan/index.ts'
import { ButtonLink, ButtonRow, Doors, EntryList, Figure, Section } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { ComingLines, NewsLines } from '../news/news.page.tsx'
import type { NewsItem } from '../news/news.ts'
import { newsWords } from '../news/news.words.ts'
import { homeWords } from './home.words.ts'
import type { StateSummary } from './state-summary.rules.ts'

/** The county that this house speaks for, with its plan and what it has announced. */
export type AtHome = {
  readonly code: string
  readonly heading: string
  readonly practice: boolean
  readonly plan: CountyPlan
  readonly coming: readonly Coming[]
}

type Props = {
  readonly home: AtHome | null
  readonly state: StateSummary | null
  readonly news: readonly NewsItem[]
  readonly language: Language
}

export function HomePage({ home, state, news, language }: Props) {
  const words = homeWords[language]
  return (
    <>
      <h1>{words.vision}</h1>
      <p class="usa-intro">{words.lead}</p>
      {home !== null && <CountyAnswer home={home} language={language} />}
      {home === null && <StateAnswer state={state} language={language} />}
      <ButtonRow>
        <ButtonLink kind="call" href="/counties">
          {words.plan}
        </ButtonLink>
      </ButtonRow>
      <Doors
        doors={[
          { href: '/counties', title: words.plan, text: words.planLead },
          { href: '/learn', title: words.learn, text: words.learnLead },
          { href: '/convenings', title: words.convene, text: words.conveneLead },
          { href: '/california', title: words.state, text: words.stateLead },
        ]}
      />
      <Section id="here-for" heading={words.helpHeading}>
        <Doors doors={words.helpDoors} />
      </Section>
      <Section id="themes" heading={words.themesHeading}>
        <EntryList
          entries={words.themes.map(({ href, title, text }) => ({
            key: href,
            title: <a href={href}>{title}</a>,
            detail: text,
          }))}
        />
      </Section>
      <Section id="news" heading={newsWords[language].title}>
        {home !== null && <ComingLines coming={home.coming} language={language} />}
        <NewsLines news={news} language={language} />
        <p>
          <a href="/news">{newsWords[language].allNews}</a>
        </p>
      </Section>
      <Section id="more" heading={words.moreHeading}>
        <ul class="usa-list">
          {words.more.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function CountyAnswer({ home, language }: { readonly home: AtHome; readonly language: Language }) {
  const words = homeWords[language]
  return (
    <Section id="answer" heading={words.answerHeading(home.heading)}>
      {home.practice && <p>{words.practice}</p>}
      <Headline plan={home.plan} language={language} />
      <p>
        <a href={`/counties/${home.code}`}>{words.readAnswer}</a> ·{' '}
        <a href={`/counties/${home.code}/welcome`}>{words.progress}</a>
      </p>
    </Section>
  )
}

/** Of many counties none is put before the others: what they come to together, or that nobody has worked it out. */
function StateAnswer({
  state,
  language,
}: {
  readonly state: StateSummary | null
  readonly language: Language
}) {
  const words = homeWords[language]
  if (state === null) return <p>{words.noRun}</p>
  const number = (value: number) => count(value, language)
  const day = dayWords[language](dateIn(timeZone, state.workedOutAt))
  return (
    <Section id="answer" heading={words.stateHeading}>
      <Figure
        size="large"
        label={words.reached}
        value={state.reached === 0 ? words.notYet : number(state.reached)}
        {...(state.reached === 0 ? {} : { unit: words.of(number(state.counties)) })}
        source={{ text: words.stateSource(day, state.modelVersion) }}
      />
      <p>{words.covering(number(state.covering), number(state.schools), number(state.counties))}</p>
      <p class="source-line">{words.stateWhose}</p>
    </Section>
  )
}
