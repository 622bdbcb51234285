import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '#platform/words.ts'
import { followRoom, sendForm } from './follow-live.client.ts'
import { applyChange, runningSegment } from './live.rules.ts'
import type { LiveState } from './live.ts'
import { liveWords } from './live.words.ts'

/** What a browser with script makes of a room: it follows, sends forms without leaving, and counts seconds. */
export type UsedLive = {
  readonly state: LiveState
  /** `still` before script runs, and where it never does. */
  readonly status: 'still' | 'connecting' | 'connected' | 'broken'
  /** The server's moment, in milliseconds. */
  readonly nowMs: number
  readonly note: string
  /** Actions of forms that were sent from this page and taken. */
  readonly taken: ReadonlySet<string>
  /** For the element around the forms. */
  readonly onSubmit: (event: SubmitEvent) => void
}

const noteMs = 12_000
const browserMs = () => performance.timeOrigin + performance.now()

export function useLive(begun: LiveState, address: string, language: Language): UsedLive {
  const [state, setState] = useState(begun)
  const [status, setStatus] = useState<UsedLive['status']>('still')
  const [nowMs, setNow] = useState(Date.parse(begun.at))
  const [note, setNote] = useState('')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  // How far the server's clock is ahead of the browser's.
  const ahead = useRef(0)

  useEffect(() => {
    ahead.current = Date.parse(begun.at) - browserMs()
    setStatus('connecting')
    followRoom({
      address,
      after: begun.number,
      onState: setStatus,
      onChange: (change) => {
        ahead.current = Date.parse(change.at) - browserMs()
        setState((known) => applyChange(known, change))
      },
    })
  }, [])

  // What was said of a form lies over the page: it goes when it was there to be read.
  useEffect(() => {
    if (note === '') return
    const timer = setTimeout(() => setNote(''), noteMs)
    return () => clearTimeout(timer)
  }, [note])

  const isRunning = runningSegment(state.agenda) !== undefined
  useEffect(() => {
    if (!isRunning) return
    const tick = () => setNow(browserMs() + ahead.current)
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [isRunning])

  const submit = async (form: HTMLFormElement, button: HTMLElement | null) => {
    const words = liveWords[language]
    const sent = await sendForm(form, button)
    if (sent === null || sent === 'too_large') return setNote(sent === null ? words.failed : words.tooLarge)
    setNote(sent.said ?? '')
    if (!sent.done) return
    setTaken((known) => new Set([...known, form.getAttribute('action') ?? '']))
    form.reset()
  }
  const onSubmit = (event: SubmitEvent) => {
    const { target } = event
    if (!(target instanceof HTMLFormElement)) return
    event.preventDefault()
    setNote('')
    void submit(target, event.submitter)
  }
  return { state, status, nowMs, note, taken, onSubmit }
}
