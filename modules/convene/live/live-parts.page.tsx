import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { Button, ButtonRow } from '#packages/ui/form/button.tsx'
import { RadioGroup } from '#packages/ui/form/choices.tsx'
import { Form } from '#packages/ui/form/form.tsx'
import { TextInput } from '#packages/ui/form/text-input.tsx'
import type { ShownCount } from '#platform/small-numbers.ts'
import type { Language } from '#platform/words.ts'
import { clockText, runningSegment, secondsLeft } from './live.rules.ts'
import type { LivePoll, LiveQuestion, LiveSegment } from './live.ts'
import { liveWords } from './live.words.ts'
import type { UsedLive } from './use-live.ts'

type Spoken = { readonly language: Language }

/** Drawn once for each `of`: what one is typing or has chosen is not taken away when the room around it moves. */
export function Still({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  return useMemo(() => <>{children}</>, [of])
}

/** Whether the page moves by itself; without script, the link that looks again. */
export function LiveStatus({
  status,
  href,
  language,
}: Spoken & Pick<UsedLive, 'status'> & { readonly href: string }) {
  const words = liveWords[language]
  return (
    <>
      <p class={`live__status live__status--${status}`} role="status">
        {status === 'still' ? '' : words[status]}
      </p>
      {status !== 'connected' && (
        <p>
          <a href={href}>{words.refresh}</a>
        </p>
      )}
    </>
  )
}

/** What became of what was sent, where one looks whatever part of the page is open. */
export function LiveNote({ note }: { readonly note: string }) {
  return (
    <p class={note === '' ? 'live__note' : 'live__note live__note--said'} role="status">
      {note}
    </p>
  )
}

export function Agenda({
  agenda,
  nowMs,
  language,
}: Spoken & { readonly agenda: readonly LiveSegment[]; readonly nowMs: number }) {
  const words = liveWords[language]
  const running = runningSegment(agenda)
  if (agenda.length === 0) return null
  return (
    <section class="section" aria-labelledby="agenda">
      <h2 id="agenda">{words.agenda}</h2>
      <ol class="live__agenda">
        {agenda.map((segment) => (
          <li key={segment.id} aria-current={segment === running ? 'step' : undefined}>
            <span>
              {segment.title} <span class="live__quiet">({words.minutes(segment.minutes)})</span>
            </span>
            {segment === running && <Timer seconds={secondsLeft(segment, nowMs)} language={language} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Timer({ seconds, language }: Spoken & { readonly seconds: number }) {
  const words = liveWords[language]
  return (
    <span class="live__timer" role="timer">
      {words.running}: {clockText(Math.abs(seconds))} {seconds < 0 ? words.over : words.left}
    </span>
  )
}

/** A question with the voices for it; the slot holds what one may do about it. */
export function Question({
  question,
  language,
  children,
}: Spoken & { readonly question: LiveQuestion; readonly children?: ComponentChildren }) {
  const words = liveWords[language]
  return (
    <li class={`live__question live__question--${question.state}`}>
      <p class="live__body">{question.body}</p>
      <p class="live__quiet">
        {question.askedBy !== null && <span>{words.by(question.askedBy)} · </span>}
        {words.votes(question.votes + 1)}
        {question.state === 'answered' && <strong> · {words.states.answered}</strong>}
      </p>
      {children}
    </li>
  )
}

export function VoteForm(
  props: Spoken & { readonly base: string; readonly question: LiveQuestion; readonly voted: boolean },
) {
  const { base, question, voted, language } = props
  const words = liveWords[language]
  const action = `${base}/questions/${question.id}/vote`
  return (
    <form method="post" action={action}>
      <button
        class={`usa-button live__vote${voted ? '' : ' usa-button--outline'}`}
        type="submit"
        aria-pressed={voted}
        aria-label={`${voted ? words.voted : words.vote}: ${question.body}`}
      >
        {voted ? words.voted : words.vote}
      </button>
    </form>
  )
}

/** A poll as it stands; counts that could single someone out are hidden and say so. */
export function PollResult({ poll, language }: Spoken & { readonly poll: LivePoll }) {
  const words = liveWords[language]
  const { answered, counts, kind, options } = poll
  return (
    <>
      <p class="live__quiet">{answered.shown ? words.answerCount(answered.value) : words.answersFew}</p>
      {kind === 'scale' && <p class="live__quiet">{words.scale(options[0] ?? '', options[1] ?? '')}</p>}
      {answered.shown && answered.value > 0 && kind !== 'word' && (
        <dl class="live__bars">
          {counts.map((count, at) => (
            <Bar
              key={at}
              name={kind === 'scale' ? String(at + 1) : (options[at] ?? '')}
              count={count}
              whole={answered.value}
              language={language}
            />
          ))}
        </dl>
      )}
      {kind === 'word' && <Words poll={poll} language={language} />}
    </>
  )
}

function Bar(props: Spoken & { readonly name: string; readonly count: ShownCount; readonly whole: number }) {
  const { name, count, whole, language } = props
  const words = liveWords[language]
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {count.shown ? words.countOf(count.value) : words.few}
        <svg class="live__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="live__bar-whole" width="100" height="10" />
          {count.shown && <rect class="live__bar-part" width={(100 * count.value) / whole} height="10" />}
        </svg>
      </dd>
    </div>
  )
}

function Words({ poll, language }: Spoken & { readonly poll: LivePoll }) {
  const words = liveWords[language]
  if (poll.words.length === 0) return <p>{words.noWords}</p>
  return (
    <ul class="live__words">
      {poll.words.map(({ word, count }) => (
        <li key={word}>
          {word}
          {count.shown && <span class="live__quiet"> · {words.countOf(count.value)}</span>}
        </li>
      ))}
    </ul>
  )
}

export function AnswerForm({
  base,
  poll,
  language,
}: Spoken & { readonly base: string; readonly poll: LivePoll }) {
  const words = liveWords[language]
  const answers = poll.kind === 'scale' ? ['1', '2', '3', '4', '5'] : poll.options
  return (
    <Form method="post" action={`${base}/polls/${poll.id}/answer`} label={poll.prompt}>
      {poll.kind === 'word' ? (
        <TextInput
          name="word"
          id={`word-${poll.id}`}
          label={words.word}
          hint={words.wordHint}
          maxLength={40}
          width="medium"
        />
      ) : (
        <RadioGroup
          name="choice"
          id={`choice-${poll.id}`}
          label={words.yourAnswer}
          options={answers.map((text, at) => ({ value: String(at + 1), text }))}
        />
      )}
      <ButtonRow>
        <Button>{words.answer}</Button>
      </ButtonRow>
    </Form>
  )
}
