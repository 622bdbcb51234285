import type { Coming } from '#modules/convene/index.ts'
import { EntryList, Prose, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { PageText } from '../public-page/page-text.page.tsx'
import type { NewsItem } from './news.ts'
import { newsWords } from './news.words.ts'

/** Pieces of news as lines, each leading to its page. */
export function NewsLines({
  news,
  language,
}: {
  readonly news: readonly NewsItem[]
  readonly language: Language
}) {
  return (
    <EntryList
      entries={news.map(({ slug, on, title, summary }) => ({
        key: slug,
        title: <a href={`/news/${slug}`}>{title}</a>,
        detail: `${dayWords[language](on)}. ${summary}`,
      }))}
    />
  )
}

/** What is to come, each leading to where one signs up; or the plain word that nothing is announced. */
export function ComingLines({
  coming,
  language,
}: {
  readonly coming: readonly Coming[]
  readonly language: Language
}) {
  if (coming.length === 0) return <p>{newsWords[language].noEvents}</p>
  return (
    <EntryList
      entries={coming.map(({ href, title, when }) => ({
        key: href,
        title: <a href={href}>{title}</a>,
        detail: when,
      }))}
    />
  )
}

type ListProps = {
  readonly news: readonly NewsItem[]
  /** Of the one county of this house; null where there are several. */
  readonly coming: readonly Coming[] | null
  readonly counties: readonly { readonly code: string; readonly heading: string }[]
  readonly language: Language
}

export function NewsPage({ news, coming, counties, language }: ListProps) {
  const words = newsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="events" heading={words.eventsHeading}>
        {coming === null ? <p>{words.chooseCounty}</p> : <ComingLines coming={coming} language={language} />}
        <ul class="usa-list">
          {counties.map(({ code, heading }) => (
            <li key={code}>
              <a href={`/counties/${code}/events`}>{words.eventsOf(heading)}</a>
            </li>
          ))}
          <li>
            <a href="/convenings">{words.convenings}</a>
          </li>
        </ul>
      </Section>
      <Section id="news" heading={words.newsHeading}>
        <NewsLines news={news} language={language} />
      </Section>
    </>
  )
}

export function NewsItemPage({ item, language }: { readonly item: NewsItem; readonly language: Language }) {
  const words = newsWords[language]
  return (
    <Prose>
      <h1>{item.title}</h1>
      <p class="usa-intro">{item.summary}</p>
      <p class="source-line">{words.told(dayWords[language](item.on))}</p>
      <PageText text={item.text} />
      <p>
        <a href="/news">{words.allNews}</a>
      </p>
    </Prose>
  )
}
