import { Button, ButtonRow } from '#packages/ui/form/button.tsx'
import { RadioGroup } from '#packages/ui/form/choices.tsx'
import { Form } from '#packages/ui/form/form.tsx'
import { TextInput } from '#packages/ui/form/text-input.tsx'
import { Details } from '#packages/ui/reading/details.tsx'
import type { Language } from '#platform/words.ts'
import { deskWords } from './desk.words.ts'
import { runningSegment } from './live.rules.ts'
import type { LivePoll, LiveSegment, LiveState } from './live.ts'
import { liveWords } from './live.words.ts'
import { PollResult, Still } from './live-parts.page.tsx'
import { pollKinds } from './poll-kind.ts'

export type LiveDeskProps = {
  /** The room's own address. */
  readonly base: string
  readonly state: LiveState
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly language: Language
}

/** A poll as staff run it, with the words that wait. */
export function PollDesk({ poll, base, language }: LiveDeskProps & { readonly poll: LivePoll }) {
  const words = deskWords[language]
  const said = liveWords[language]
  const states = { draft: words.draft, open: said.pollOpen, closed: said.pollClosed } as const
  const next = poll.state === 'open' ? 'closed' : 'open'
  return (
    <section class="sheet" aria-labelledby={`poll-${poll.id}`}>
      <h3 id={`poll-${poll.id}`}>{poll.prompt}</h3>
      <p class="live__quiet">{states[poll.state]}</p>
      <form method="post" action={`${base}/polls/${poll.id}/state`}>
        <button
          class="usa-button"
          type="submit"
          name="state"
          value={next}
          aria-label={`${next === 'open' ? words.openPoll : words.closePoll}: ${poll.prompt}`}
        >
          {next === 'open' ? words.openPoll : words.closePoll}
        </button>
      </form>
      {poll.state !== 'draft' && <PollResult poll={poll} language={language} />}
      {poll.waiting.length > 0 && (
        <>
          <h4>{words.wordsWaiting}</h4>
          <ul class="live__words-waiting">
            {poll.waiting.map((word) => (
              <li key={word}>
                <form method="post" action={`${base}/polls/${poll.id}/words`}>
                  <input type="hidden" name="word" value={word} />
                  <span>{word}</span>
                  <button
                    class="usa-button usa-button--outline"
                    type="submit"
                    name="shown"
                    value="yes"
                    aria-label={words.showWord(word)}
                  >
                    {words.show}
                  </button>
                  <button
                    class="usa-button usa-button--unstyled"
                    type="submit"
                    name="shown"
                    value="no"
                    aria-label={words.hideWord(word)}
                  >
                    {words.hide}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

export function NewPoll({ base, typed, problems, language }: LiveDeskProps) {
  const words = deskWords[language]
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (liveWords[language].problems[problem] ?? problem)
  }
  return (
    <Details summary={words.newPoll} open={error('prompt') !== undefined || error('options') !== undefined}>
      <Form method="post" action={`${base}/polls`} label={words.newPoll}>
        <RadioGroup
          name="kind"
          label={words.kind}
          value={typed.kind ?? 'choice'}
          options={pollKinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <TextInput
          name="prompt"
          label={words.prompt}
          maxLength={300}
          value={typed.prompt}
          error={error('prompt')}
        />
        <TextInput
          name="options"
          label={words.options}
          hint={words.optionsHint}
          rows={4}
          maxLength={1000}
          value={typed.options}
          error={error('options')}
        />
        <ButtonRow>
          <Button>{words.makePoll}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** The agenda as staff keep it. */
export function Segments(props: LiveDeskProps & { readonly agenda: readonly LiveSegment[] }) {
  const { agenda, base, typed, problems, language } = props
  const words = deskWords[language]
  const running = runningSegment(agenda)
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : liveWords[language].problems[problem]
  }
  return (
    <>
      {agenda.map((segment) => (
        <form key={segment.id} class="live__deeds" method="post" action={`${base}/agenda/${segment.id}`}>
          <span>{segment.title}</span>
          <button
            class="usa-button usa-button--outline"
            type="submit"
            name="deed"
            value="begin"
            aria-label={`${segment === running ? words.beginAgain : words.begin}: ${segment.title}`}
          >
            {segment === running ? words.beginAgain : words.begin}
          </button>
          <button
            class="usa-button usa-button--unstyled"
            type="submit"
            name="deed"
            value="remove"
            aria-label={`${words.remove}: ${segment.title}`}
          >
            {words.remove}
          </button>
        </form>
      ))}
      <Still of={problems.title ?? problems.minutes ?? ''}>
        <Details
          summary={words.addSegment}
          open={error('title') !== undefined || error('minutes') !== undefined}
        >
          <Form method="post" action={`${base}/agenda`} label={words.addSegment}>
            <TextInput
              name="title"
              label={words.segmentTitle}
              maxLength={200}
              value={typed.title}
              error={error('title')}
            />
            <TextInput
              name="minutes"
              label={words.segmentMinutes}
              width="short"
              value={typed.minutes}
              error={error('minutes')}
            />
            <ButtonRow>
              <Button>{words.addSegment}</Button>
            </ButtonRow>
          </Form>
        </Details>
      </Still>
    </>
  )
}
