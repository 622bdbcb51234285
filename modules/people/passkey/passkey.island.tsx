import { useEffect, useRef, useState } from 'preact/hooks'
import { ButtonRow } from '#packages/ui/form/button.tsx'
import { hydrateIsland } from '#packages/ui/island/hydrate-island.ts'

export type PasskeyIslandProps = {
  readonly does: 'add' | 'use'
  /** The server's question, as text of the browser's own JSON. */
  readonly options: string
  readonly button: string
  /** What to say when the browser has no passkey, or the person turned away. */
  readonly notHere: string
  readonly needsScript: string
}

/** Asks the browser for a passkey and sends its answer with the form around it. Without script it says so. */
export function PasskeyIsland(props: PasskeyIslandProps) {
  const field = useRef<HTMLInputElement>(null)
  const [failed, setFailed] = useState(false)
  // The button comes with the script that it needs.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const press = async () => {
    setFailed(false)
    const answer = await askBrowser(props)
    if (answer === null || field.current === null) return setFailed(true)
    field.current.value = answer
    field.current.form?.requestSubmit()
  }
  return (
    <>
      <input type="hidden" name="credential" ref={field} />
      <noscript>
        <p>{props.needsScript}</p>
      </noscript>
      {ready && (
        <ButtonRow>
          <button type="button" class="usa-button" onClick={() => void press()}>
            {props.button}
          </button>
        </ButtonRow>
      )}
      <p role="status">{failed ? props.notHere : ''}</p>
    </>
  )
}

async function askBrowser({ does, options }: PasskeyIslandProps): Promise<string | null> {
  try {
    const question = JSON.parse(options)
    const credential =
      does === 'add'
        ? await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question),
          })
        : await navigator.credentials.get({
            publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question),
          })
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null
  } catch {
    return null
  }
}

hydrateIsland('passkey', PasskeyIsland)
