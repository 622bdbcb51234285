import { hydrateIsland } from '#packages/ui/island/hydrate-island.ts'
import { Details } from '#packages/ui/reading/details.tsx'
import { deskWords } from './desk.words.ts'
import { inOrder } from './live.rules.ts'
import type { LiveQuestion } from './live.ts'
import { liveWords } from './live.words.ts'
import { type LiveDeskProps, NewPoll, PollDesk, Segments } from './live-desk-parts.page.tsx'
import { Agenda, LiveNote, LiveStatus, Question, Still } from './live-parts.page.tsx'
import { useLive } from './use-live.ts'

/** A live room as those see it who hold it: what waits first, then what all see. */
export function LiveDesk(props: LiveDeskProps) {
  const { base, language } = props
  const words = deskWords[language]
  const { state, status, nowMs, note, onSubmit } = useLive(props.state, `${base}/desk/from/`, language)
  const of = (wanted: LiveQuestion['state']) => state.questions.filter(({ state }) => state === wanted)
  const waiting = of('waiting')
  return (
    <div class="live" onSubmit={onSubmit}>
      <LiveStatus status={status} href={`${base}/desk`} language={language} />
      <section class="section" aria-labelledby="waiting">
        <h2 id="waiting">{waiting.length > 0 ? words.waiting(waiting.length) : words.noneWaiting}</h2>
        <Moderated {...props} questions={waiting} />
      </section>
      <section class="section" aria-labelledby="shown">
        <h2 id="shown">{words.onScreen}</h2>
        <Moderated {...props} questions={inOrder([...of('shown'), ...of('answered')])} />
        {of('hidden').length > 0 && (
          <Details summary={words.hidden}>
            <Moderated {...props} questions={of('hidden')} />
          </Details>
        )}
      </section>
      <section class="section" aria-labelledby="polls">
        <h2 id="polls">{liveWords[language].polls}</h2>
        {state.polls.map((poll) => (
          <PollDesk key={poll.id} poll={poll} {...props} />
        ))}
        <Still of={props.problems.prompt ?? props.problems.options ?? ''}>
          <NewPoll {...props} />
        </Still>
      </section>
      <Agenda agenda={state.agenda} nowMs={nowMs} language={language} />
      <Segments agenda={state.agenda} {...props} />
      <LiveNote note={note} />
    </div>
  )
}

type ModeratedProps = LiveDeskProps & { readonly questions: readonly LiveQuestion[] }

function Moderated({ questions, base, language }: ModeratedProps) {
  if (questions.length === 0) return null
  return (
    <ol class="live__questions">
      {questions.map((question) => (
        <Question key={question.id} question={question} language={language}>
          <Deeds question={question} base={base} language={language} />
        </Question>
      ))}
    </ol>
  )
}

type DeedsProps = Pick<LiveDeskProps, 'base' | 'language'> & { readonly question: LiveQuestion }

function Deeds({ question, base, language }: DeedsProps) {
  const words = deskWords[language]
  const deeds = [
    ['shown', words.show],
    ['answered', words.answered],
    ['hidden', words.hide],
  ] as const
  return (
    <div class="live__deeds">
      <form method="post" action={`${base}/questions/${question.id}/state`}>
        {deeds
          .filter(([state]) => state !== question.state)
          .map(([state, text]) => (
            <button
              key={state}
              class="usa-button usa-button--outline"
              type="submit"
              name="state"
              value={state}
              aria-label={`${text}: ${question.body}`}
            >
              {text}
            </button>
          ))}
      </form>
      <form method="post" action={`${base}/questions/${question.id}/removal`}>
        <button
          class="usa-button usa-button--unstyled"
          type="submit"
          aria-label={`${words.removeAsker}: ${question.body}`}
        >
          {words.removeAsker}
        </button>
      </form>
    </div>
  )
}

hydrateIsland('live-desk', LiveDesk)
