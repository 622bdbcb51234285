import { Details, Section } from '#packages/ui/index.ts'
import { calendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import { CrisisFirst } from '../listing/listing-parts.page.tsx'
import { type RightsStanding, type RightsStatement, type RightsTopic, rights } from './rights.ts'
import { rightsWords } from './rights.words.ts'

/** Who stands for a topic in the page's language; null where nobody does yet. */
export type TopicStanding = {
  readonly counsel: RightsStanding | null
  readonly reviewed: boolean
}

type ListProps = {
  readonly code: string
  readonly standing: (topic: RightsTopic) => TopicStanding
  readonly language: Language
}

export function RightsListPage({ code, standing, language }: ListProps) {
  const words = rightsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="pages" heading={words.choose}>
        <ul class="usa-list">
          {rights.topics.map((topic) => (
            <li key={topic.id}>
              <a href={`/counties/${code}/rights/${topic.id}`}>{topic.title[language]}</a>
              <br />
              <span class="usa-hint">{counselText(standing(topic).counsel, language)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Help code={code} language={language} />
      <p>{words.notAdvice}</p>
      <CrisisFirst language={language} />
    </>
  )
}

type TopicProps = {
  readonly code: string
  readonly topic: RightsTopic
  readonly standing: TopicStanding
  readonly language: Language
}

/** One topic: sentences with where we read each, what ends them, and who has confirmed the page. */
export function RightsTopicPage({ code, topic, standing, language }: TopicProps) {
  const words = rightsWords[language]
  return (
    <>
      <h1>{topic.title[language]}</h1>
      <p class="usa-intro">{topic.lead[language]}</p>
      <p>
        <strong>{counselText(standing.counsel, language)}</strong>
      </p>
      {language !== 'en' && !standing.reviewed && <p class="source-line">{words.notReviewed}</p>}
      {topic.parts.map((part) => (
        <Section key={part.id} id={part.id} heading={part.heading[language]}>
          <ul class="usa-list">
            {part.statements.map((one) => (
              <Statement key={one.id} statement={one} language={language} />
            ))}
          </ul>
        </Section>
      ))}
      {language !== 'en' && !standing.reviewed && <EnglishBeside topic={topic} language={language} />}
      <p class="usa-hint">{words.asOf(dayText(calendarDate(rights.asOf), language))}</p>
      <p>
        {words.notAdvice} {words.print}
      </p>
      <Help code={code} language={language} />
      <p>
        <a href={`/counties/${code}/rights`}>{words.all}</a>
      </p>
      <CrisisFirst language={language} />
    </>
  )
}

/** Until someone has read the translation, the text that counts stands beside it. */
function EnglishBeside({ topic, language }: Pick<TopicProps, 'topic' | 'language'>) {
  return (
    <Details summary={rightsWords[language].english}>
      <div lang="en">
        <p>{topic.lead.en}</p>
        {topic.parts.map((part) => (
          <div key={part.id}>
            <p>
              <strong>{part.heading.en}</strong>
            </p>
            <ul class="usa-list">
              {part.statements.map((one) => (
                <li key={one.id}>{one.en}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Details>
  )
}

function Statement({
  statement,
  language,
}: {
  readonly statement: RightsStatement
  readonly language: Language
}) {
  const words = rightsWords[language]
  const { confirm, source, confidence } = statement
  const where = `${words.source}: ${words.sure[confidence]}`
  return (
    <li>
      {statement[language]} {confirm && <strong>{words.ask}</strong>}
      <br />
      <span class="usa-hint">{source === null ? where : <a href={source}>{where}</a>}</span>
    </li>
  )
}

function Help({ code, language }: { readonly code: string; readonly language: Language }) {
  const words = rightsWords[language]
  const at = `/counties/${code}`
  return (
    <Section id="person" heading={words.helpHeading}>
      <ul class="usa-list">
        <li>
          <a href={`${at}/call-me`}>{words.callMe}</a>
        </li>
        <li>
          <a href="/interpreter-card">{words.card}</a>
        </li>
        <li>
          <a href={`${at}/medi-cal`}>{words.mediCal}</a>
        </li>
        <li>
          <a href={`${at}/students`}>{words.students}</a>
        </li>
      </ul>
    </Section>
  )
}

const counselText = (counsel: RightsStanding | null, language: Language): string => {
  const words = rightsWords[language]
  return counsel === null ? words.notConfirmed : words.confirmed(dayText(counsel.on, language), counsel.by)
}
