import { Checkbox, IslandScript, Section, Select } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { RecorderWords } from './record.words.ts'
import { recordWords } from './record.words.ts'
import type { TimedScript } from './script.ts'
import { cuesOf } from './timing.rules.ts'

/** What the island needs to know, in one attribute. */
export type RecorderData = {
  readonly action: string
  readonly name: string
  /** Each caption's lines, and the seconds it takes at an even pace. */
  readonly lines: readonly { readonly text: readonly string[]; readonly seconds: number }[]
  readonly words: RecorderWords
}

/** The script to read from; with script in the browser, a teleprompter and a camera. */
export function RecordPage({
  script,
  language,
}: {
  readonly script: TimedScript
  readonly language: Language
}) {
  const words = recordWords[language]
  const { slug, title, language: spoken } = script.script
  return (
    <>
      <h1>{words.title(title)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="ready" heading={words.readyHeading}>
        <ul>
          {words.ready.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {words.without} <a href={`/learn/videos/${slug}/send`}>{words.sendLink}</a>
        </p>
      </Section>
      <Teleprompter script={script} language={language} />
      <Section id="script" heading={words.script}>
        <p>{words.scriptLead}</p>
        <div lang={spoken === language ? undefined : spoken}>
          {script.chapters.flatMap(({ scenes }) =>
            scenes.map(({ headline, said }) => (
              <div key={headline}>
                <h3>{headline}</h3>
                <p>{said}</p>
              </div>
            )),
          )}
        </div>
      </Section>
    </>
  )
}

function Teleprompter({ script, language }: { readonly script: TimedScript; readonly language: Language }) {
  const words = recordWords[language]
  const { slug, language: spoken } = script.script
  const lang = spoken === language ? undefined : spoken
  const data: RecorderData = {
    action: `/learn/videos/${slug}/own`,
    name: slug,
    lines: cuesOf(script).map(({ lines, from, to }) => ({ text: lines, seconds: to - from })),
    words,
  }
  return (
    <div class="teleprompter" data-recorder={JSON.stringify(data)} hidden>
      <p>{words.consent}</p>
      <Select
        name="pace"
        label={words.pace}
        value="1"
        options={[
          { value: '0.8', text: words.paces.slow },
          { value: '1', text: words.paces.even },
          { value: '1.2', text: words.paces.quick },
        ]}
      />
      <Checkbox name="by-itself" label={words.byItself} checked />
      <p data-status role="status" />
      <p class="teleprompter__line" data-line lang={lang} />
      <p class="teleprompter__next" data-next-line lang={lang} />
      <div class="button-row">
        <RecorderButton act="begin" text={words.begin} call />
        <RecorderButton act="next" text={words.next} />
        <RecorderButton act="stop" text={words.stop} />
        <RecorderButton act="send" text={words.send} call />
        <RecorderButton act="again" text={words.again} />
        <a class="usa-button usa-button--outline" data-keep hidden href="#script" download={`${slug}.webm`}>
          {words.keep}
        </a>
      </div>
      <video muted playsInline aria-label={words.yourself} data-camera hidden />
      <IslandScript name="recorder" />
    </div>
  )
}

function RecorderButton(props: { readonly act: string; readonly text: string; readonly call?: boolean }) {
  return (
    <button
      type="button"
      class={`usa-button${props.call ? ' usa-button--accent-warm' : ' usa-button--outline'}`}
      data-act={props.act}
      hidden
    >
      {props.text}
    </button>
  )
}
