import { Alert, Button, ButtonRow, Form, RadioGroup, Section, Select } from '#packages/ui/index.ts'
import { calendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import { CrisisFirst } from '../listing/listing-parts.page.tsx'
import { type CoverageAdvice, incomeLineOf } from './coverage.rules.ts'
import { type CoverageAsk, homeSizes, mediCal, people, standings } from './coverage.ts'
import { coverageWords } from './coverage.words.ts'

type Props = {
  readonly code: string
  readonly ask: CoverageAsk | null
  readonly advice: CoverageAdvice | null
  /** True when a form came with only one answer. */
  readonly incomplete: boolean
  readonly language: Language
}

export function CoveragePage(props: Props) {
  const { advice, language } = props
  const words = coverageWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <Alert tone="info">{words.notReviewed}</Alert>
      {/* On paper stands the next step, not the questions that led to it. */}
      <div class={advice === null ? undefined : 'on-screen'}>
        <p class="usa-intro">{words.lead}</p>
        <p>{words.kept}</p>
        <Questions {...props} />
      </div>
      <div class="leaflet">
        {advice !== null && <Advice {...props} advice={advice} />}
        <Section id="never" heading={words.neverHeading}>
          <p>{words.never}</p>
        </Section>
      </div>
      <CrisisFirst language={language} />
    </>
  )
}

function Questions({ code, ask, incomplete, language }: Props) {
  const words = coverageWords[language]
  return (
    <Form action={`/counties/${code}/medi-cal#next`} method="get">
      {incomplete && (
        <Alert tone="warning" announced>
          {words.incomplete}
        </Alert>
      )}
      <RadioGroup
        name="who"
        label={words.who}
        value={ask?.who}
        options={people.map((value) => ({ value, text: words.people[value] }))}
      />
      <RadioGroup
        name="now"
        label={words.now}
        value={ask?.now}
        options={standings.map((value) => ({ value, text: words.standings[value] }))}
      />
      <Select
        name="home"
        label={words.home}
        hint={words.homeHint}
        placeholder={words.homeSkipped}
        value={ask?.home?.toString() ?? ''}
        options={homeSizes.map((size) => ({ value: String(size), text: words.homeSize(size) }))}
      />
      <ButtonRow>
        <Button kind="call">{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

function Advice({ code, ask, advice, language }: Props & { readonly advice: CoverageAdvice }) {
  const words = coverageWords[language]
  const rules = mediCal.rules.filter(({ id }) => advice.rules.includes(id))
  const dollars = ask === null ? null : incomeLineOf(ask)
  const line = ask?.home != null && dollars !== null && (
    <>
      {words.incomeLine(words.homeSize(ask.home), dollars)}{' '}
      <a href={mediCal.incomeLine.source}>{words.guideline}</a>.{' '}
    </>
  )
  return (
    <>
      <Section id="next" heading={words.answerHeading}>
        <p class="usa-intro">{words.likely[advice.likely]}</p>
      </Section>
      <Section id="step" heading={words.stepHeading}>
        <ol class="usa-list">
          {words.steps[advice.step].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
      {advice.step === 'apply' && (
        <Section id="doors" heading={words.doorsHeading}>
          <ul class="usa-list">
            {mediCal.doors.map((door) => (
              <li key={door.id}>
                {door.href === null ? door[language] : <a href={door.href}>{door[language]}</a>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="rules" heading={words.rulesHeading}>
        <ul class="usa-list">
          {rules.map((rule) => (
            <li key={rule.id}>
              {rule[language]} {rule.id === 'children-income' && line}
              {rule.confirm && <strong>{words.confirm}</strong>}{' '}
              {rule.source !== null && <a href={rule.source}>{words.source}</a>}
            </li>
          ))}
        </ul>
        <p class="usa-hint">
          {words.asOf(dayText(calendarDate(mediCal.asOf), language))}{' '}
          <span class="on-screen">{words.print}</span>
        </p>
      </Section>
      <Section id="person" heading={words.helpHeading}>
        <ul class="usa-list">
          <li>
            <a href={`/counties/${code}/call-me`}>{words.callMe}</a>
          </li>
          <li>
            <a href={`/counties/${code}/find-help?need=health-coverage`}>{words.findHelp}</a>
          </li>
          <li>
            <a href={`/counties/${code}/rights`}>{words.rights}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}
