import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Section,
  Select,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { spokenLanguages } from '../placement/placement.ts'
import { placementWords } from '../placement/placement.words.ts'
import { languageName } from '../placement/spoken-language.words.ts'
import { positionRoles } from '../position/position.ts'
import { isShown, type WrongOpening } from './opening.rules.ts'
import { type Opening, payPeriods, type TypedOpening } from './opening.ts'
import { openingWords } from './opening.words.ts'
import { payText } from './opening-text.ts'

export type OpeningsProps = {
  readonly openings: readonly Opening[]
  readonly today: CalendarDate
  /** Where anyone reads them. */
  readonly careers: string
  readonly language: Language
  readonly problem?: WrongOpening
  readonly typed?: TypedOpening
}

/** What the county shows as open, and the form for one more. */
export function OpeningsPage(props: OpeningsProps) {
  const { language, problem, careers } = props
  const words = openingWords[language]
  const errors = problem === undefined ? [] : [{ name: problem.field, text: words.refusals[problem.refusal] }]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary title={words.problems} errors={errors} />
      <Section id="listed" heading={words.listed}>
        <Listed {...props} />
        <p>
          <a href={careers}>{words.see}</a>
        </p>
      </Section>
      <OpeningForm {...props} />
    </>
  )
}

function Listed({ openings, today, language }: OpeningsProps) {
  const words = openingWords[language]
  return (
    <Table<Opening>
      id="openings"
      caption={words.listed}
      captionHidden
      rows={openings}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        { key: 'post', header: words.post, cell: ({ title }) => title },
        { key: 'place', header: words.place, cell: ({ place }) => place },
        { key: 'pay', header: words.pay, cell: (one) => payText(one, language) },
        { key: 'until', header: words.until, cell: ({ endsOn }) => endsOn },
        {
          key: 'state',
          header: words.state,
          cell: (one) => (
            <StatusText
              tone={isShown(one, today) ? 'success' : 'none'}
              text={isShown(one, today) ? words.shown : one.closedAt === null ? words.over : words.closed}
            />
          ),
        },
        { key: 'change', header: words.change, cell: (one) => <Change {...{ one, today, language }} /> },
      ]}
    />
  )
}

type ChangeProps = { readonly one: Opening; readonly today: CalendarDate; readonly language: Language }

function Change({ one, today, language }: ChangeProps) {
  const words = openingWords[language]
  if (one.endsOn < today) return <>–</>
  const does = one.closedAt === null ? words.close : words.reopen
  const path = `/staff/openings/${one.id}/closing`
  return (
    <Form
      action={one.closedAt === null ? path : `${path}/undoing`}
      method="post"
      label={`${does}: ${one.title}, ${one.place}`}
    >
      <Button kind="plain">{does}</Button>
    </Form>
  )
}

function OpeningForm({ language, problem, typed }: OpeningsProps) {
  const words = openingWords[language]
  const about = (name: keyof TypedOpening) => ({
    name,
    ...(problem?.field === name ? { error: words.refusals[problem.refusal] } : {}),
  })
  const text = (name: keyof TypedOpening) => ({ ...about(name), value: String(typed?.[name] ?? '') })
  return (
    <Section id="add" heading={words.addHeading}>
      <Form action="/staff/openings" method="post">
        <Select
          {...text('role')}
          label={words.role}
          placeholder="–"
          required
          options={positionRoles.map((role) => ({ value: role, text: placementWords[language].roles[role] }))}
        />
        <TextInput {...text('title')} label={words.titleLabel} maxLength={120} width="medium" required />
        <TextInput
          {...text('place')}
          label={words.place}
          hint={words.placeHint}
          maxLength={120}
          width="medium"
          required
        />
        <TextInput {...text('weekly_hours')} label={words.hours} width="short" required />
        <TextInput {...text('pay_low')} label={words.payLow} hint={words.payHint} width="short" required />
        <TextInput {...text('pay_high')} label={words.payHigh} width="short" required />
        <Select
          {...text('pay_per')}
          label={words.payPer}
          placeholder="–"
          required
          options={payPeriods.map((period) => ({ value: period, text: words.periods[period] }))}
        />
        <CheckboxGroup
          {...about('languages')}
          label={words.languages}
          values={typed?.languages ?? []}
          options={spokenLanguages
            .filter((tag) => tag !== 'en')
            .map((tag) => ({ value: tag, text: languageName(tag, language) }))}
        />
        <Select
          {...text('supervision')}
          label={words.supervision}
          placeholder="–"
          required
          options={(['offered', 'not_offered'] as const).map((value) => ({
            value,
            text: words.supervisions[value],
          }))}
        />
        <TextInput
          {...text('apply_address')}
          label={words.apply}
          hint={words.applyHint}
          maxLength={300}
          width="medium"
        />
        <TextInput {...text('ends_on')} label={words.endsOn} hint={words.endsHint} width="short" required />
        <Button>{words.add}</Button>
      </Form>
    </Section>
  )
}
