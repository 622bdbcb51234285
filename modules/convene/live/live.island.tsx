import { useRef } from 'preact/hooks'
import { Button, ButtonLink, ButtonRow } from '#packages/ui/form/button.tsx'
import { Form } from '#packages/ui/form/form.tsx'
import { TextInput } from '#packages/ui/form/text-input.tsx'
import { hydrateIsland } from '#packages/ui/island/hydrate-island.ts'
import { Details } from '#packages/ui/reading/details.tsx'
import type { Language } from '#platform/words.ts'
import { inOrder } from './live.rules.ts'
import type { LivePoll, LiveQuestion, LiveState } from './live.ts'
import { liveWords } from './live.words.ts'
import {
  Agenda,
  AnswerForm,
  LiveNote,
  LiveStatus,
  PollResult,
  Question,
  Still,
  VoteForm,
} from './live-parts.page.tsx'
import { type UsedLive, useLive } from './use-live.ts'

export type LiveProps = {
  /** The room's own address; forms and stream lie below it. */
  readonly base: string
  readonly state: LiveState
  /** Questions this seat gave its voice to, and polls it answered. */
  readonly voted: readonly string[]
  readonly answered: readonly string[]
  readonly video: { readonly href: string; readonly name: string } | null
  readonly mayRaise: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly language: Language
}

/** A live room as those in it see it. Every form works without script; with it, nobody leaves the page to send one. */
export function Live(props: LiveProps) {
  const { base, language } = props
  const words = liveWords[language]
  const live = useLive(props.state, `${base}/from/`, language)
  const { state, status, nowMs, note, onSubmit } = live
  const polls = state.polls.toSorted(
    (one, other) => Number(one.state === 'closed') - Number(other.state === 'closed'),
  )
  return (
    <div class="live" onSubmit={onSubmit}>
      <LiveStatus status={status} href={base} language={language} />
      {!state.room.open && <p>{words.closed}</p>}
      <Links {...props} state={state} />
      <Agenda agenda={state.agenda} nowMs={nowMs} language={language} />
      {polls.length > 0 && (
        <section class="section" aria-labelledby="polls">
          <h2 id="polls">{words.polls}</h2>
          {polls.map((poll) => (
            <Poll key={poll.id} poll={poll} {...props} live={live} />
          ))}
        </section>
      )}
      <section class="section" aria-labelledby="questions">
        <h2 id="questions">{words.questions}</h2>
        {state.room.open && (
          <Still of={props.problems.body ?? ''}>
            <Ask {...props} />
          </Still>
        )}
        <Questions {...props} live={live} />
      </section>
      {props.mayRaise && (
        <Still of="">
          <Raise {...props} />
        </Still>
      )}
      <LiveNote note={note} />
    </div>
  )
}

function Links({ state: { room }, video, language }: Pick<LiveProps, 'state' | 'video' | 'language'>) {
  const words = liveWords[language]
  const { documentLink, captionsLink } = room
  if (video === null && documentLink === null && captionsLink === null) return null
  return (
    <ButtonRow>
      {video !== null && (
        <ButtonLink kind="call" href={video.href}>
          {words.video(video.name)}
        </ButtonLink>
      )}
      {documentLink !== null && (
        <ButtonLink kind="outline" href={documentLink}>
          {words.document}
        </ButtonLink>
      )}
      {captionsLink !== null && (
        <ButtonLink kind="outline" href={captionsLink}>
          {words.captions}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

type WithLive = LiveProps & { readonly live: UsedLive }

function Poll({ poll, base, answered, live, language }: WithLive & { readonly poll: LivePoll }) {
  const words = liveWords[language]
  const mine = answered.includes(poll.id) || live.taken.has(`${base}/polls/${poll.id}/answer`)
  const asks = poll.state === 'open' && live.state.room.open && !mine
  return (
    <section class="sheet" aria-labelledby={`poll-${poll.id}`}>
      <h3 id={`poll-${poll.id}`}>{poll.prompt}</h3>
      <p class="live__quiet">
        {poll.state === 'open' ? words.pollOpen : words.pollClosed}
        {mine && ` · ${words.answered}`}
      </p>
      {asks && (
        <Still of={poll.id}>
          <AnswerForm base={base} poll={poll} language={language} />
        </Still>
      )}
      <PollResult poll={poll} language={language} />
    </section>
  )
}

function Ask({ base, typed, problems, language }: LiveProps) {
  const words = liveWords[language]
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.empty)
  }
  return (
    <div class="sheet">
      <h3>{words.ask}</h3>
      <Form method="post" action={`${base}/questions`} label={words.ask}>
        <TextInput
          name="body"
          label={words.body}
          hint={words.bodyHint}
          rows={3}
          maxLength={400}
          value={typed.body}
          error={error('body')}
        />
        <TextInput
          name="askedBy"
          label={words.askedBy}
          hint={words.askedByHint}
          maxLength={80}
          width="medium"
          value={typed.askedBy}
          error={error('askedBy')}
        />
        <ButtonRow>
          <Button>{words.send}</Button>
        </ButtonRow>
      </Form>
    </div>
  )
}

function Questions({ base, voted, live, language }: WithLive) {
  const words = liveWords[language]
  const list = useRef<HTMLOListElement>(null)
  const order = useRef<readonly string[]>([])
  const { questions } = live.state
  // While a finger or the keyboard is in the list, nothing moves from under it.
  const held = list.current?.matches(':hover, :focus-within') === true
  const shown = held ? asBefore(questions, order.current) : inOrder(questions)
  order.current = shown.map(({ id }) => id)
  if (questions.length === 0) return <p>{words.noQuestions}</p>
  return (
    <ol class="live__questions" ref={list}>
      {shown.map((question) => (
        <Question key={question.id} question={question} language={language}>
          {question.state === 'shown' && live.state.room.open && (
            <VoteForm
              base={base}
              question={question}
              voted={voted.includes(question.id) || live.taken.has(`${base}/questions/${question.id}/vote`)}
              language={language}
            />
          )}
        </Question>
      ))}
    </ol>
  )
}

function asBefore(questions: readonly LiveQuestion[], order: readonly string[]): readonly LiveQuestion[] {
  const known = order.flatMap((id) => questions.find((one) => one.id === id) ?? [])
  return [...known, ...inOrder(questions.filter(({ id }) => !order.includes(id)))]
}

function Raise({ base, language }: LiveProps) {
  const words = liveWords[language]
  return (
    <Details summary={words.raise}>
      <Form method="post" action={`${base}/decisions`} label={words.raise}>
        <TextInput name="words" label={words.raiseWords} hint={words.raiseHint} rows={3} maxLength={1000} />
        <ButtonRow>
          <Button>{words.raise}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

hydrateIsland('live', Live)
