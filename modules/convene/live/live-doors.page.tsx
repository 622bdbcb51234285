import { Alert, Button, Form } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import type { Talk } from '../talk/talk.ts'
import { doorWords } from './door.words.ts'

type Props = {
  /** Of the registration whose link opens the rooms. */
  readonly path: string
  readonly talks: readonly Pick<Talk, 'id' | 'title' | 'titleEs'>[]
  readonly language: Language
}

/** Talks whose room is open, for who has a place: one press, and no code. */
export function LiveDoors({ path, talks, language }: Props) {
  const words = doorWords[language]
  if (talks.length === 0) return null
  return (
    <Alert tone="info" heading={words.openNow}>
      {words.noCode}
      {talks.map((talk) => (
        <Form key={talk.id} action={`${path}/talks/${talk.id}`} method="post">
          <Button>{words.comeInto(inLanguage(talk.title, talk.titleEs, language))}</Button>
        </Form>
      ))}
    </Alert>
  )
}
