import { Doors, EmptyState, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Asker, askers } from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'

type CountyChoice = { readonly code: string; readonly heading: string }

/** First press: the county whose staff read messages. */
export function ChooseCountyPage(props: {
  readonly counties: readonly CountyChoice[]
  readonly language: Language
}) {
  const words = reachOutWords[props.language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.notWatched}</p>
      <Doors doors={[{ href: '/students', title: words.student, text: words.studentLead }]} />
      <Section id="counties" heading={words.chooseCounty}>
        {props.counties.length === 0 && <EmptyState {...words.noCounty} />}
        <ul class="usa-list">
          {props.counties.map(({ code, heading }) => (
            <li key={code}>
              <a href={`/counties/${code}/we-need-you`}>{heading}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

type AskersProps = {
  readonly county: CountyChoice
  readonly open: boolean
  readonly language: Language
}

/**
 * Second press: who is asking. A county whose staff are not ready says so instead of taking messages, and each reads the next
 * step all the same.
 */
export function ChooseAskerPage({ county, open, language }: AskersProps) {
  const words = reachOutWords[language]
  const doors = askers.map((asker) => ({
    href: `/counties/${county.code}/we-need-you/${asker}`,
    title: words.askers[asker],
    text: words.askerLeads[asker],
  }))
  const student = {
    href: `/counties/${county.code}/students`,
    title: words.student,
    text: words.studentLead,
  }
  return (
    <>
      <h1>{`${words.title}: ${county.heading}`}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.notWatched}</p>
      {open ? (
        <Section id="askers" heading={words.chooseAsker}>
          <Doors doors={[student, ...doors]} />
        </Section>
      ) : (
        <>
          <p>{words.closed(county.heading)}</p>
          <Doors doors={[student]} />
          {askers.map((asker) => (
            <Section key={asker} id={asker} heading={words.askers[asker]}>
              <Steps asker={asker} code={county.code} language={language} />
            </Section>
          ))}
        </>
      )}
    </>
  )
}

type NextProps = { readonly asker: Asker; readonly code: string; readonly language: Language }

/** After sending: the right next step at once, whoever reads the message when. */
export function NextPage({ asker, code, language }: NextProps) {
  const words = reachOutWords[language]
  return (
    <>
      <h1>{words.nextTitle}</h1>
      <p class="usa-intro">{words.nextLead}</p>
      <p>{words.notWatched}</p>
      <NextSteps asker={asker} code={code} language={language} />
    </>
  )
}

/** What whoever asks can do at once, before and after they wrote. */
export function NextSteps({ asker, code, language }: NextProps) {
  return (
    <Section id="next" heading={reachOutWords[language].nextHeading}>
      <Steps asker={asker} code={code} language={language} />
    </Section>
  )
}

function Steps({ asker, code, language }: NextProps) {
  const { text, links } = reachOutWords[language].next[asker](code)
  return (
    <>
      <p>{text}</p>
      <ul class="usa-list">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

type AnswerProps = {
  readonly answer: { readonly words: string; readonly who: string; readonly day: string } | null
  readonly language: Language
}

/** What a letter's link opens, for fourteen days. */
export function AnswerPage({ answer, language }: AnswerProps) {
  const words = reachOutWords[language]
  if (answer === null)
    return (
      <>
        <h1>{words.answerGone.title}</h1>
        <p>{words.answerGone.why}</p>
      </>
    )
  return (
    <>
      <h1>{words.answerTitle}</h1>
      {answer.words.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <p class="source-line">{words.answerFrom(answer.who, answer.day)}</p>
    </>
  )
}
