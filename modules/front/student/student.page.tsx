import { ButtonLink, ButtonRow, FilterLinks, Section, Sheet } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { quickExit } from '../crisis-help/quick-exit.ts'
import { Contacts, type SchoolContacts } from '../find-my-school/contacts.page.tsx'
import { addressWith, answersTo } from './student.rules.ts'
import { type Answer, ages, needs, type Picked, questions } from './student.ts'
import { studentWords } from './student.words.ts'

/** Who confirmed an answer, and on which day as the page says it. */
export type ConfirmedAnswers = ReadonlyMap<string, { readonly who: string; readonly day: string }>

export type StudentProps = {
  readonly language: Language
  /** The page's own address, without what was picked. */
  readonly path: string
  readonly picked: Picked
  readonly confirmed: ConfirmedAnswers
  /** The reader of the Spanish text, where the county has named one. */
  /** Where the finder begins: all counties, or the county of this page. */
  readonly finder: string
  readonly school: SchoolContacts | null
}

/** Takes no name, no text and no address: everything is a link. */
export function StudentPage(props: StudentProps) {
  const { language, path, school } = props
  const words = studentWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ButtonRow>
        <ButtonLink kind="outline" href={quickExit}>
          {words.leave}
        </ButtonLink>
      </ButtonRow>
      <p class="usa-hint">{words.leaveHint}</p>
      <Section id="now" heading={words.nowHeading}>
        <p>{words.now}</p>
        <p>
          <a href="/help-now">{words.nowLink}</a>
        </p>
      </Section>
      <Section id="ask" heading={words.askHeading}>
        <ol class="usa-list">
          {words.ask.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {school === null ? (
          <p>
            <a href={props.finder}>{words.findSchool}</a>
          </p>
        ) : (
          <>
            <h3>{words.atSchool(school.name)}</h3>
            <Contacts school={school} language={language} />
          </>
        )}
        <p>
          <a href={`${path}/card`}>{words.card}</a>
        </p>
        <p>
          <a href={nearby(props)}>{words.nearby}</a>
        </p>
        {props.finder.startsWith('/counties/') && (
          <p>
            <a href={props.finder.replace('/find-my-school', '/rights/minor-consent')}>{words.rights}</a>
          </p>
        )}
      </Section>
      <Answers {...props} />
      <p>{words.nothingKept}</p>
    </>
  )
}

/** The directory of the county this page is of, near the school where one is known. */
const nearby = ({ finder, school }: StudentProps): string =>
  `${finder.replace('/find-my-school', '/find-help')}${school === null ? '' : `?near=${school.code}`}`

function Answers({ language, path, picked, confirmed }: StudentProps) {
  const words = studentWords[language]
  return (
    <Section id="answers" heading={words.answersHeading}>
      <p>{words.answersLead}</p>
      <FilterLinks
        label={words.ageLabel}
        items={ages.map((age) => ({
          text: words.ages[age],
          href: `${addressWith(path, picked, { age })}#answers`,
          current: age === picked.age,
        }))}
      />
      <FilterLinks
        label={words.needLabel}
        items={needs.map((need) => ({
          text: words.needs[need],
          href: `${addressWith(path, picked, { need })}#answers`,
          current: need === picked.need,
        }))}
      />
      {questions.map((question) => (
        <div key={question}>
          <h3>{words.questions[question]}</h3>
          {answersTo(question, picked).map((answer) => (
            <AnswerText key={answer.id} answer={answer} language={language} confirmed={confirmed} />
          ))}
        </div>
      ))}
    </Section>
  )
}

type AnswerProps = {
  readonly answer: Answer
  readonly language: Language
  readonly confirmed: ConfirmedAnswers
}

function AnswerText({ answer, language, confirmed }: AnswerProps) {
  const words = studentWords[language]
  const { text, limit } = words.answers[answer.id]
  const by = confirmed.get(answer.id)
  const everyAge = answer.ages.length === ages.length
  const who = everyAge ? words.everyone : answer.ages.map((age) => words.ages[age]).join(' · ')
  const what = answer.needs.length === needs.length ? null : answer.needs.map((need) => words.needs[need])
  return (
    <Sheet>
      <p>
        <strong>{what === null ? who : `${who}, ${what.join(' · ')}`}</strong>
      </p>
      <p>{text}</p>
      <p>
        <strong>{words.limit}</strong> {limit}
      </p>
      <p class="source-line">{by === undefined ? words.notConfirmed : words.confirmed(by.day, by.who)}</p>
    </Sheet>
  )
}
