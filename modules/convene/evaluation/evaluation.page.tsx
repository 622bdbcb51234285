import {
  Button,
  ButtonRow,
  DefinitionList,
  ErrorSummary,
  Form,
  RadioGroup,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import { type EvaluationResult, evaluationItems } from './evaluation.ts'
import { evaluationWords } from './evaluation.words.ts'

type Props = {
  readonly of: string
  readonly action: string
  /** What a visitor's form carries; null for who came by their own link. */
  readonly hidden: { readonly opened: string } | null
  /** True where it takes the place of what they gave before. */
  readonly isChange: boolean
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems: Readonly<Record<string, string>>
  readonly signs: readonly StudentSign[]
  readonly language: Language
}

/** Four steps from 1 to 5 and a few words; nothing of who answers. */
export function EvaluationPage(props: Props) {
  const { of, action, hidden, isChange, typed, problems, signs, language } = props
  const words = evaluationWords[language]
  const text = (name: string) => (typeof typed[name] === 'string' ? String(typed[name]) : undefined)
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.choose)
  }
  const wrong = [...evaluationItems, 'words'].filter((name) => problems[name] !== undefined)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{of}</p>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: error(name) ?? '' }))}
        />
      )}
      <NameCheck signs={signs} language={language} />
      <p>{hidden === null ? words.ownLead : words.lead}</p>
      {isChange && <p>{words.changeLead}</p>}
      <Form action={action} method="post" hidden={hidden ?? {}}>
        {evaluationItems.map((item) => (
          <RadioGroup
            key={item}
            name={item}
            label={words.items[item]}
            value={text(item)}
            error={error(item)}
            options={(['1', '2', '3', '4', '5'] as const).map((value) => ({
              value,
              text: words.steps[value],
            }))}
          />
        ))}
        <TextInput
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={4}
          maxLength={2000}
          value={text('words') ?? ''}
          error={error('words')}
        />
        {hidden !== null && (
          <div class="usa-sr-only" aria-hidden="true">
            <label>
              {words.site}
              <input name="site" tabIndex={-1} autocomplete="off" />
            </label>
          </div>
        )}
        <ButtonRow>
          <Button>
            {signs.length > 0 ? nameCheckWords[language].again : isChange ? words.saveChange : words.send}
          </Button>
          {signs.length > 0 && (
            <Button kind="outline" name="sure" value="yes">
              {nameCheckWords[language].anyway}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  )
}

/** Why nothing can be said here now, and where it can. */
export function NoEvaluation(props: {
  readonly refusal: string
  readonly mine: boolean
  /** The form once more, for who was refused what they sent. */
  readonly again: string | null
  /** The program, or one's own registration. */
  readonly back: { readonly href: string; readonly isOwn: boolean }
  readonly language: Language
}) {
  const { refusal, mine, again, back, language } = props
  const words = evaluationWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p role={again === null ? undefined : 'alert'}>{refusal}</p>
      {mine && (
        <p>
          <a href="/convenings/mine">{words.toMine}</a>
        </p>
      )}
      {again !== null && (
        <p>
          <a href={again}>{words.link}</a>
        </p>
      )}
      <p>
        <a href={back.href}>{back.isOwn ? words.backOwn : words.back}</a>
      </p>
    </>
  )
}

export function ThanksPage(props: {
  readonly back: string
  readonly change: string | null
  readonly language: Language
}) {
  const { back, change, language } = props
  const words = evaluationWords[language]
  return (
    <>
      <h1>{words.thanksTitle}</h1>
      <p class="usa-intro">{words.thanks}</p>
      {change !== null && (
        <p>
          <a href={change}>{words.change}</a>
        </p>
      )}
      <p>
        <a href={back}>{change === null ? words.back : words.backOwn}</a>
      </p>
    </>
  )
}

/** The means, or why there are none yet; the words only for who holds the convening. */
export function EvaluationShown(props: {
  readonly result: EvaluationResult | null
  readonly said?: readonly string[]
  readonly language: Language
}) {
  const { result, said = [], language } = props
  const words = evaluationWords[language]
  return (
    <Section id="evaluation" heading={words.heading}>
      {result === null ? (
        <p>{words.tooFew}</p>
      ) : (
        <>
          <p>{words.count(result.count)}</p>
          <DefinitionList
            items={evaluationItems.map((item) => ({
              term: words.items[item],
              detail: words.mean(result.means[item]),
            }))}
          />
        </>
      )}
      {said.length > 0 && (
        <>
          <h3>{words.said}</h3>
          <ul class="usa-list">
            {said.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
