import { Alert, Button, ButtonRow, ErrorSummary, Form, Island, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { doorWords } from './door.words.ts'
import { Live, type LiveProps } from './live.island.tsx'
import { liveWords } from './live.words.ts'

type Around = {
  readonly title: string
  /** Where the program is. */
  readonly back: string
  readonly language: Language
}

export type LivePageShown = Around & {
  readonly live: LiveProps
  readonly mayModerate: boolean
  /** What became of what was just sent, without script. */
  readonly said?: string | undefined
  readonly refusal?: string | undefined
}

export function LivePage({ title, back, live, mayModerate, said, refusal, language }: LivePageShown) {
  const words = liveWords[language]
  const wrong = Object.entries(live.problems)
  return (
    <>
      <h1>{words.pageTitle(title)}</h1>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map(([name, problem]) => ({ name, text: words.problems[problem] ?? words.failed }))}
        />
      )}
      {said !== undefined && (
        <Alert tone="success" announced>
          {said}
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <p>
        <a href={back}>{words.back}</a>
        {mayModerate && (
          <>
            {' · '}
            <a href={`${live.base}/desk`}>{words.toDesk}</a>
          </>
        )}
      </p>
      <Island name="live" component={Live} props={live} />
    </>
  )
}

/** Before the room: not open yet, or a seat to be taken. */
export function BeforePage(
  props: Around & {
    readonly base: string
    readonly isOpen: boolean
    readonly county: string
    readonly isStaff: boolean
    readonly mayModerate: boolean
  },
) {
  const { title, back, base, isOpen, county, isStaff, mayModerate, language } = props
  const words = liveWords[language]
  const door = doorWords[language]
  return (
    <>
      <h1>{words.pageTitle(title)}</h1>
      {isOpen ? (
        <p class="usa-intro">{isStaff ? door.staffLead : door.lead}</p>
      ) : (
        <p class="usa-intro">{words.notOpen}</p>
      )}
      {!isOpen && <p>{words.notOpenWhy}</p>}
      {isOpen && isStaff && (
        <Form method="post" action={`${base}/seat`} label={door.comeIn}>
          <ButtonRow>
            <Button kind="call">{door.comeIn}</Button>
          </ButtonRow>
        </Form>
      )}
      {isOpen && !isStaff && <p>{door.registered}</p>}
      {isOpen && !isStaff && <CodeForm county={county} code="" language={language} />}
      <p>
        <a href={back}>{words.back}</a>
        {mayModerate && (
          <>
            {' · '}
            <a href={`${base}/desk`}>{words.toDesk}</a>
          </>
        )}
      </p>
    </>
  )
}

type DoorShown = {
  readonly county: string
  readonly code: string
  readonly problem?: string | undefined
  readonly language: Language
}

/** The door for whoever has a code and nothing else. */
export function DoorPage({ county, code, problem, language }: DoorShown) {
  const words = doorWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      {problem !== undefined && (
        <ErrorSummary title={liveWords[language].problemTitle} errors={[{ name: 'code', text: problem }]} />
      )}
      <p class="usa-intro">{words.lead}</p>
      <CodeForm county={county} code={code} problem={problem} language={language} />
      <p>{words.privacy}</p>
    </>
  )
}

function CodeForm({ county, code, problem, language }: DoorShown) {
  const words = doorWords[language]
  return (
    <Form method="post" action={`/counties/${county}/live`} label={words.title}>
      <TextInput
        name="code"
        label={words.code}
        hint={words.codeHint}
        value={code}
        width="medium"
        maxLength={20}
        autocomplete="off"
        error={problem}
      />
      <ButtonRow>
        <Button kind="call">{words.comeIn}</Button>
      </ButtonRow>
    </Form>
  )
}
