import { Button, ButtonRow, ErrorSummary, Form, Island, Section, TextInput } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { PasskeyIsland } from './passkey.island.tsx'
import type { Passkey, PasskeyRefusal } from './passkey.ts'
import { passkeyWords } from './passkey.words.ts'

type SignInProps = {
  readonly options: string
  readonly language: Language
  readonly refusal?: PasskeyRefusal
}

export function PasskeySignInPage({ options, language, refusal }: SignInProps) {
  const words = passkeyWords[language]
  return (
    <>
      <h1>{words.signInTitle}</h1>
      <p class="usa-intro">{words.signInLead}</p>
      <Refusal refusal={refusal} language={language} />
      <Form action="/sign-in/passkey" method="post" label={words.signInTitle}>
        <Island
          name="passkey"
          component={PasskeyIsland}
          props={{
            does: 'use' as const,
            options,
            button: words.use,
            notHere: words.notHere,
            needsScript: words.needsScript,
          }}
        />
      </Form>
      <p>
        <a href="/sign-in">{words.withPassword}</a>
      </p>
    </>
  )
}

type PasskeysProps = SignInProps & { readonly passkeys: readonly Passkey[] }

export function PasskeysPage({ passkeys, options, language, refusal }: PasskeysProps) {
  const words = passkeyWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Refusal refusal={refusal} language={language} />
      <Section id="passkeys" heading={words.yours}>
        {passkeys.length === 0 && <p>{words.none}</p>}
        {passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} passkey={passkey} language={language} />
        ))}
      </Section>
      <Section id="add" heading={words.addTitle}>
        <Form action="/account/passkeys" method="post" label={words.addTitle}>
          <TextInput name="name" label={words.name} hint={words.nameHint} maxLength={60} width="medium" />
          <Island
            name="passkey"
            component={PasskeyIsland}
            props={{
              does: 'add' as const,
              options,
              button: words.add,
              notHere: words.notHere,
              needsScript: words.needsScript,
            }}
          />
        </Form>
      </Section>
      <p>
        <a href="/account">{words.back}</a>
      </p>
    </>
  )
}

function OnePasskey({ passkey, language }: { readonly passkey: Passkey; readonly language: Language }) {
  const words = passkeyWords[language]
  const { id, name, createdAt, usedAt } = passkey
  const used = usedAt === null ? null : dateIn(timeZone, usedAt)
  return (
    <div>
      <p>
        <strong>{name}</strong>, {words.made(dateIn(timeZone, createdAt), used)}
      </p>
      <Form action={`/account/passkeys/${id}/name`} method="post" label={words.rename(name)}>
        <TextInput
          id={`name-${id}`}
          name="name"
          label={words.name}
          value={name}
          maxLength={60}
          width="medium"
          required
        />
        <ButtonRow>
          <Button kind="outline">{words.rename(name)}</Button>
        </ButtonRow>
      </Form>
      <Form action={`/account/passkeys/${id}/removal`} method="post" label={words.remove(name)}>
        <ButtonRow>
          <Button kind="danger">{words.remove(name)}</Button>
        </ButtonRow>
      </Form>
    </div>
  )
}

type RefusalProps = { readonly refusal: PasskeyRefusal | undefined; readonly language: Language }

function Refusal({ refusal, language }: RefusalProps) {
  const words = passkeyWords[language]
  const errors = refusal === undefined ? [] : [{ name: 'credential', text: words.refusal[refusal] }]
  return <ErrorSummary title={words.problems} errors={errors} />
}
