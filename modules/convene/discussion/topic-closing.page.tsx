import { Alert, Button, ButtonRow, Details, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Again, errorsIn, Wrong, whenText } from './discussion.page.tsx'
import type { Topic } from './discussion.ts'
import { discussionWords } from './discussion.words.ts'

type Props = { readonly topic: Topic; readonly language: Language }

/** That nobody can write here any more, since when and why; and what someone wrote who did not know it yet. */
export function Closed({ topic: { closed }, written, language }: Props & { readonly written: string }) {
  if (closed === null) return null
  const words = discussionWords[language]
  return (
    <>
      <Alert tone="info" heading={words.closedHeading}>
        <p>{words.closedLead(closed.by, whenText(closed.at, language))}</p>
        {closed.why !== null && <p>{words.closedWhy(closed.why)}</p>}
      </Alert>
      {written !== '' && <TextInput name="written" label={words.notPosted} value={written} rows={5} />}
    </>
  )
}

/** For the county office: to close the topic, with a sentence if it likes, or to open it again. */
export function TopicActs({ topic, again, language }: Props & { readonly again: Again }) {
  const words = discussionWords[language]
  const action = `/discussions/${topic.id}/acts`
  const error = errorsIn(again, language)('why')
  if (topic.closed !== null)
    return (
      <Form action={action} method="post" hidden={{ act: 'reopen' }} label={words.reopen}>
        <ButtonRow>
          <Button kind="outline">{words.reopen}</Button>
        </ButtonRow>
      </Form>
    )
  return (
    <Details summary={words.close} open={error !== undefined}>
      <Wrong again={again} names={['why']} language={language} />
      <p>{words.closeLead}</p>
      <Form action={action} method="post" hidden={{ act: 'close' }} label={words.close}>
        <TextInput
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typeof again.typed.why === 'string' ? again.typed.why : ''}
          maxLength={300}
          error={error}
        />
        <ButtonRow>
          <Button kind="outline">{words.closeIt}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}
