import type { LiveChange } from './live.ts'

export type Following = {
  /** The stream's address; the number to go on from is added. */
  readonly address: string
  readonly after: number
  readonly onChange: (change: LiveChange) => void
  readonly onState: (state: 'connected' | 'broken') => void
}

type Said =
  | { readonly kind: 'change'; readonly change: LiveChange }
  | { readonly kind: 'state'; readonly state: 'connected' | 'broken' }
  /** A window that was opened later stands here. */
  | { readonly kind: 'from'; readonly number: number }

const soonestMs = 1_000
const latestMs = 30_000

/**
 * Follows a room with one stream for all windows of this browser: whichever holds the lock listens and tells the others,
 * and when it is closed another takes over from the number it has. A browser without locks has a stream for each window.
 */
export function followRoom({ address, after, onChange, onState }: Following): void {
  let last = after
  let source: EventSource | null = null
  let waitMs = soonestMs
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`live ${address}`)

  const take = (change: LiveChange) => {
    if (change.anew) return location.reload()
    last = Math.max(last, change.number)
    onChange(change)
  }
  const say = (said: Said) => channel?.postMessage(said)
  const listen = (from: number) => {
    source?.close()
    source = new EventSource(`${address}${from}`)
    source.onopen = () => {
      waitMs = soonestMs
      onState('connected')
      say({ kind: 'state', state: 'connected' })
    }
    source.onmessage = ({ data }) => {
      const change = JSON.parse(data) as LiveChange
      say({ kind: 'change', change })
      take(change)
    }
    source.onerror = () => {
      onState('broken')
      say({ kind: 'state', state: 'broken' })
      // A stream that broke is opened again by the browser; one that was refused is asked for later by us.
      if (source?.readyState !== EventSource.CLOSED) return
      setTimeout(() => listen(last), waitMs * (0.5 + Math.random()))
      waitMs = Math.min(latestMs, waitMs * 2)
    }
  }

  if (channel !== null) {
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'change') take(data.change)
      else if (data.kind === 'state') onState(data.state)
      else if (source !== null) {
        // Whoever came later may have missed something between their page and this stream: it is told again.
        if (data.number < last) listen(data.number)
        else say({ kind: 'state', state: source.readyState === EventSource.OPEN ? 'connected' : 'broken' })
      }
    }
    say({ kind: 'from', number: after })
  }
  if (channel === null || !('locks' in navigator)) {
    listen(last)
    return
  }
  void navigator.locks.request(`live ${address}`, () => {
    listen(last)
    // Held for as long as the window is open.
    return new Promise<void>(() => {})
  })
}

export type Sent =
  | { readonly done: true; readonly said?: string }
  | { readonly done: false; readonly said: string }

/** Sends a form as the browser would and answers what is to be said of it; null when it did not arrive. */
export async function sendForm(
  form: HTMLFormElement,
  button: HTMLElement | null,
): Promise<Sent | 'too_large' | null> {
  const fields = new FormData(form)
  if (button instanceof HTMLButtonElement && button.name) fields.set(button.name, button.value)
  fields.set('by', 'script')
  const pairs = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  try {
    const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(pairs) })
    if (answer.status === 413) return 'too_large'
    return answer.headers.get('content-type')?.startsWith('application/json')
      ? ((await answer.json()) as Sent)
      : null
  } catch {
    return null
  }
}
