import { writeCaptions } from './captions.rules.ts'
import type { RecorderData } from './record.page.tsx'
import { recordedCues } from './recording.rules.ts'

type Taken = { readonly video: Blob; readonly captions: string }
type Parts = ReturnType<typeof partsOf>

/** A teleprompter beside a camera: each line's moment is kept, and becomes the time of its caption. */
export function openRecorder(root: HTMLElement): void {
  const data = JSON.parse(root.dataset.recorder ?? '{}') as RecorderData
  const parts = partsOf(root)
  const { words } = data
  let taken: Taken | null = null
  const offer = (acts: readonly string[]) => {
    for (const [name, button] of parts.buttons) button.hidden = !acts.includes(name)
  }
  const begin = async () => {
    offer([])
    const stream = await openCamera()
    if (stream === null) {
      parts.say(words.noCamera)
      return offer(['begin'])
    }
    parts.camera.srcObject = stream
    parts.camera.hidden = false
    await parts.camera.play().catch(() => undefined)
    await countDown(parts, words.countdown)
    offer(['next', 'stop'])
    taken = await record(stream, data, parts)
    for (const track of stream.getTracks()) track.stop()
    parts.camera.srcObject = null
    parts.camera.hidden = true
    parts.say(words.recorded)
    parts.show('', '')
    parts.keep.hidden = false
    parts.keep.href = URL.createObjectURL(taken.video)
    offer(['send', 'again'])
    parts.buttons.get('send')?.focus()
  }
  const deliver = async () => {
    if (taken === null) return
    offer([])
    parts.say(words.sending)
    const answer = await fetch(data.action, { method: 'POST', body: formOf(taken, data.name) }).catch(
      () => null,
    )
    if (answer?.redirected) return location.assign(answer.url)
    parts.say((await reasonOf(answer)) ?? words.failed)
    offer(['send', 'again'])
  }
  parts.buttons.get('begin')?.addEventListener('click', () => void begin())
  parts.buttons.get('again')?.addEventListener('click', () => void begin())
  parts.buttons.get('send')?.addEventListener('click', () => void deliver())
  root.hidden = false
  offer(['begin'])
}

function partsOf(root: HTMLElement) {
  const one = <Kind extends HTMLElement>(selector: string) => {
    const part = root.querySelector<Kind>(selector)
    if (part === null) throw new Error(`the page lacks ${selector}`)
    return part
  }
  const [status, line, next] = [one('[data-status]'), one('[data-line]'), one('[data-next-line]')]
  return {
    camera: one<HTMLVideoElement>('[data-camera]'),
    keep: one<HTMLAnchorElement>('[data-keep]'),
    pace: one<HTMLSelectElement>('[name=pace]'),
    byItself: one<HTMLInputElement>('[name=by-itself]'),
    buttons: new Map(
      [...root.querySelectorAll<HTMLButtonElement>('[data-act]')].map((button) => [
        button.dataset.act ?? '',
        button,
      ]),
    ),
    say: (text: string) => {
      status.textContent = text
    },
    show: (now: string, then: string) => {
      line.textContent = now
      next.textContent = then
    },
  }
}

async function openCamera(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: true,
      video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' },
    })
  } catch {
    return null
  }
}

const wait = (seconds: number) => new Promise<void>((over) => setTimeout(over, seconds * 1000))

async function countDown({ say }: Parts, text: string): Promise<void> {
  for (const left of [3, 2, 1]) {
    say(`${text} ${left}`)
    await wait(1)
  }
}

const kinds = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4']

/** Records until Stop; lines move on at the chosen pace or when asked, and each notes when it came up. */
function record(stream: MediaStream, { lines, words }: RecorderData, parts: Parts): Promise<Taken> {
  const kind = kinds.find((name) => MediaRecorder.isTypeSupported(name))
  const recorder = new MediaRecorder(stream, {
    ...(kind === undefined ? {} : { mimeType: kind }),
    videoBitsPerSecond: 1_800_000,
  })
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  const shownAt: number[] = []
  let started = 0
  let timer = 0
  const now = () => (performance.now() - started) / 1000
  const advance = () => {
    clearTimeout(timer)
    const line = lines[shownAt.length]
    if (line === undefined) return
    shownAt.push(now())
    const following = lines[shownAt.length]
    parts.show(
      line.text.join(' '),
      following === undefined ? words.last : `${words.upNext} ${following.text.join(' ')}`,
    )
    if (following !== undefined && parts.byItself.checked)
      timer = window.setTimeout(advance, (line.seconds / Number(parts.pace.value)) * 1000)
  }
  const control = new AbortController()
  const { signal } = control
  parts.buttons.get('next')?.addEventListener('click', advance, { signal })
  parts.buttons.get('stop')?.addEventListener('click', () => recorder.stop(), { signal })
  return new Promise((resolve) => {
    recorder.addEventListener('start', () => {
      started = performance.now()
      parts.say(words.recording)
      advance()
      parts.buttons.get('next')?.focus()
    })
    recorder.addEventListener('stop', () => {
      clearTimeout(timer)
      control.abort()
      const cues = recordedCues(
        lines.map(({ text }) => text),
        shownAt,
        now(),
      )
      resolve({ video: new Blob(pieces, { type: recorder.mimeType }), captions: writeCaptions(cues) })
    })
    recorder.start(1000)
  })
}

function formOf({ video, captions }: Taken, name: string): FormData {
  const form = new FormData()
  form.set('video', video, name)
  form.set('captions', 'file')
  form.set('vtt', new Blob([captions], { type: 'text/vtt' }), `${name}.vtt`)
  return form
}

/** What the page that came back says is wrong. */
async function reasonOf(answer: Response | null): Promise<string | null> {
  if (answer === null) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('.error-summary__list')?.textContent?.trim() || null
}

if (typeof document !== 'undefined') {
  const root = document.querySelector<HTMLElement>('[data-recorder]')
  if (root !== null && 'MediaRecorder' in window && navigator.mediaDevices) openRecorder(root)
}
