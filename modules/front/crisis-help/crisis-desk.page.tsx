import { Alert, Button, ErrorSummary, Form, Section, Table, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import type { ConfirmedPart } from '../text-confirmation/text-confirmation.ts'
import { crisisDeskWords } from './crisis-desk.words.ts'
import { type CheckState, numberPart, type WrongField } from './crisis-number.rules.ts'
import type { CrisisNumber, TypedCrisisNumber } from './crisis-number.ts'

export type CrisisDeskProps = {
  readonly numbers: readonly CrisisNumber[]
  readonly parts: readonly ConfirmedPart[]
  readonly check: CheckState
  readonly late: boolean
  readonly language: Language
  readonly problem?: WrongField
  readonly typed?: TypedCrisisNumber
}

export function CrisisDeskPage(props: CrisisDeskProps) {
  const { language, check, late, problem } = props
  const words = crisisDeskWords[language]
  const errors = problem === undefined ? [] : [{ name: problem.field, text: words.refusals[problem.refusal] }]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary title={words.problems} errors={errors} />
      <p>
        <a href="/help-now">{words.page}</a> · <a href="/front/texts?kind=crisis">{words.confirm}</a>
      </p>
      <Section id="check" heading={words.checkHeading}>
        {late && <Alert tone="error">{words.late}</Alert>}
        <p>
          {check.checkedOn === null
            ? words.neverChecked
            : words.lastChecked(dayWords[language](check.checkedOn))}
        </p>
        <p>{words.checkSteps}</p>
        <Form action="/front/crisis/check" method="post" label={words.checkHeading}>
          <Button>{words.check}</Button>
        </Form>
      </Section>
      <Section id="numbers" heading={words.numbersHeading}>
        <Numbers {...props} />
      </Section>
      <EnterNumber {...props} />
    </>
  )
}

function Numbers({ numbers, parts, language }: CrisisDeskProps) {
  const words = crisisDeskWords[language]
  const people = (number: CrisisNumber, spoken: Language) =>
    parts.find((one) => one.part === numberPart(number, spoken).part && one.language === spoken)
      ?.confirmations.length ?? 0
  return (
    <Table<CrisisNumber>
      id="crisis-numbers"
      caption={words.numbersHeading}
      captionHidden
      rows={numbers}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        { key: 'phone', header: words.phone, cell: ({ phone }) => phone },
        { key: 'en', header: words.english, cell: (one) => `${one.wordsEn} · ${one.hoursEn}` },
        { key: 'es', header: words.spanish, cell: (one) => `${one.wordsEs} · ${one.hoursEs}` },
        {
          key: 'state',
          header: words.state,
          cell: (one) => words.stateText(people(one, 'en'), people(one, 'es')),
        },
        {
          key: 'change',
          header: words.change,
          cell: ({ id, phone }) => (
            <Form action={`/front/crisis/numbers/${id}/withdrawal`} method="post">
              <Button kind="plain">{words.withdraw(phone)}</Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

function EnterNumber({ language, problem, typed }: CrisisDeskProps) {
  const words = crisisDeskWords[language]
  const about = (name: keyof TypedCrisisNumber) => ({
    name,
    value: typed?.[name] ?? '',
    required: true,
    ...(problem?.field === name ? { error: words.refusals[problem.refusal] } : {}),
  })
  return (
    <Section id="add" heading={words.addHeading}>
      <Form action="/front/crisis/numbers" method="post" label={words.addHeading}>
        <TextInput {...about('phone')} label={words.phone} type="tel" maxLength={30} width="short" />
        <TextInput {...about('words_en')} label={words.wordsEn} maxLength={200} />
        <TextInput {...about('words_es')} label={words.wordsEs} maxLength={200} />
        <TextInput {...about('hours_en')} label={words.hoursEn} maxLength={200} width="medium" />
        <TextInput {...about('hours_es')} label={words.hoursEs} maxLength={200} width="medium" />
        <Button>{words.add}</Button>
      </Form>
    </Section>
  )
}
