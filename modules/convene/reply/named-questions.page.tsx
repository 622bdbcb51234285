import { Alert, Button, ButtonRow, EmptyState, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import type { NamedQuestion } from './reply.ts'
import { replyWords } from './reply.words.ts'

/** What was typed for one question and came back. */
export type ReplyAgain = {
  readonly id: string
  readonly body: string
  readonly error: string | null
  readonly signs: readonly StudentSign[]
}

type Props = {
  readonly questions: readonly NamedQuestion[]
  readonly again: ReplyAgain | null
  readonly sent: boolean
  readonly refusal: string | null
  readonly language: Language
}

/** Questions that someone was named for, each with the box for its answer. */
export function NamedQuestionsPage({ questions, again, sent, refusal, language }: Props) {
  const words = replyWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {sent && (
        <Alert tone="success" announced>
          {words.sent}
        </Alert>
      )}
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {questions.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
      {questions.map((one) => {
        const signs = again?.id === one.id ? again.signs : []
        return (
          <section class="sheet" key={one.id} aria-labelledby={`question-${one.id}`}>
            <h2 id={`question-${one.id}`}>{one.question}</h2>
            <p class="usa-hint">{words.from(one.conveningTitle, one.talkTitle)}</p>
            <NameCheck signs={signs} language={language} />
            <Form action={`/questions/${one.id}`} method="post" label={one.question}>
              <TextInput
                name="body"
                id={one.id}
                label={words.answer}
                hint={words.hint}
                rows={4}
                maxLength={4000}
                value={again?.id === one.id ? again.body : ''}
                error={again?.id === one.id ? (again.error ?? undefined) : undefined}
              />
              <ButtonRow>
                <Button>{signs.length > 0 ? nameCheckWords[language].again : words.send}</Button>
                {signs.length > 0 && (
                  <Button kind="outline" name="sure" value="yes">
                    {nameCheckWords[language].anyway}
                  </Button>
                )}
              </ButtonRow>
            </Form>
          </section>
        )
      })}
    </>
  )
}
