/** What script adds to a video that already plays: text that follows and seeks, speed, keys, resuming, counting. */
export function enhance(root: HTMLElement, transcript: HTMLElement | null): void {
  const video = root.querySelector('video')
  if (video === null) return
  seekByLinks(video, [root, transcript])
  followText(video, root, transcript)
  setSpeed(video, root)
  resume(video, root)
  takeKeys(video, root)
  countPlayed(video, root)
  root.querySelector('.video__tools')?.removeAttribute('hidden')
}

/** A link to a moment seeks instead of opening the page anew; with a modifier it stays a link. */
function seekByLinks(video: HTMLVideoElement, parts: readonly (HTMLElement | null)[]): void {
  for (const part of parts)
    part?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-seek]')
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      video.currentTime = Number(link.dataset.seek)
      void video.play().catch(() => undefined)
    })
}

function followText(video: HTMLVideoElement, root: HTMLElement, transcript: HTMLElement | null): void {
  const lines = [...(transcript?.querySelectorAll<HTMLElement>('[data-until]') ?? [])]
  const follow = root.querySelector<HTMLInputElement>('[data-follow]')
  let said: HTMLElement | undefined
  transcript?.classList.add('transcript--following')
  video.addEventListener('timeupdate', () => {
    const now = video.currentTime
    const line = lines.find(({ dataset }) => now >= Number(dataset.seek) && now < Number(dataset.until))
    if (line === undefined || line === said) return
    said?.removeAttribute('aria-current')
    line.setAttribute('aria-current', 'true')
    said = line
    if (follow?.checked && transcript !== null && transcript.scrollHeight > transcript.clientHeight)
      transcript.scrollTop = line.offsetTop - transcript.offsetTop - transcript.clientHeight / 2
  })
}

function setSpeed(video: HTMLVideoElement, root: HTMLElement): void {
  const select = root.querySelector<HTMLSelectElement>('[data-speed]')
  select?.addEventListener('change', () => {
    video.playbackRate = Number(select.value)
  })
  video.addEventListener('ratechange', () => {
    if (select) select.value = String(video.playbackRate)
  })
}

/** Where one stopped is kept in this browser alone, and forgotten at the end. */
function resume(video: HTMLVideoElement, root: HTMLElement): void {
  const name = `video:${root.dataset.video}`
  const kept = Number(remembered(name) ?? 0)
  const status = root.querySelector<HTMLElement>('[data-resumed]')
  const over = root.querySelector<HTMLButtonElement>('[data-over]')
  const goOn = () => {
    if (root.dataset.started !== undefined || !(kept > 5 && kept < video.duration - 5)) return
    video.currentTime = kept
    if (status) status.textContent = status.dataset.resumed ?? ''
    over?.removeAttribute('hidden')
  }
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) goOn()
  else video.addEventListener('loadedmetadata', goOn, { once: true })
  over?.addEventListener('click', () => {
    video.currentTime = 0
    if (status) status.textContent = ''
    over.hidden = true
    video.focus()
  })
  video.addEventListener('pause', () => remember(name, video.ended ? null : String(video.currentTime)))
  addEventListener('pagehide', () => {
    if (video.currentTime > 0 && !video.ended) remember(name, String(video.currentTime))
  })
}

/** Storage may be closed to us; the video then begins at its beginning. */
function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Nothing is lost but the place.
  }
}

const rates = [0.75, 1, 1.25, 1.5, 2]

/** Single letters act only while the focus is in the player (WCAG 2.1.4), and never while one chooses or types. */
function takeKeys(video: HTMLVideoElement, root: HTMLElement): void {
  const step = (by: number) => {
    const at = rates.findIndex((rate) => rate >= video.playbackRate)
    video.playbackRate = rates[Math.min(rates.length - 1, Math.max(0, at + by))] ?? 1
  }
  const acts: Readonly<Record<string, () => void>> = {
    k: () => void (video.paused ? video.play().catch(() => undefined) : video.pause()),
    j: () => {
      video.currentTime = Math.max(0, video.currentTime - 10)
    },
    l: () => {
      video.currentTime = Math.min(video.duration || 0, video.currentTime + 10)
    },
    c: () => {
      const [track] = video.textTracks
      if (track) track.mode = track.mode === 'showing' ? 'hidden' : 'showing'
    },
    '<': () => step(-1),
    '>': () => step(1),
  }
  root.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || target instanceof HTMLSelectElement) return
    const act = acts[key.toLowerCase()]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
}

const secondsBetweenReports = 15

/** Seconds really played, as the browser itself counts them; skipped ones are not among them. */
function countPlayed(video: HTMLVideoElement, root: HTMLElement): void {
  const { watching, video: key } = root.dataset
  if (watching === undefined || key === undefined) return
  let told = ''
  const fields = () => {
    const spans = playedSpans(video.played)
    if (spans === '' || spans === told) return null
    told = spans
    return new URLSearchParams({ key, spans })
  }
  const tell = async () => {
    const body = fields()
    if (body === null) return
    const answer = await fetch(watching, { method: 'POST', body }).catch(() => null)
    if (answer?.ok) show(root, (await answer.json()) as { seconds: number })
    else told = ''
  }
  let last = 0
  video.addEventListener('timeupdate', () => {
    if (Math.abs(video.currentTime - last) < secondsBetweenReports) return
    last = video.currentTime
    void tell()
  })
  video.addEventListener('pause', () => void tell())
  addEventListener('pagehide', () => {
    const body = fields()
    if (body !== null) navigator.sendBeacon(watching, body)
  })
}

function playedSpans(ranges: TimeRanges): string {
  const spans: string[] = []
  for (let at = 0; at < ranges.length && spans.length < 200; at += 1)
    spans.push(`${Math.round(ranges.start(at) * 10)}-${Math.round(ranges.end(at) * 10)}`)
  return spans.join(',')
}

function show(root: HTMLElement, { seconds }: { seconds: number }): void {
  const line = root.querySelector<HTMLElement>('[data-played]')
  if (line) line.textContent = (line.dataset.played ?? '').replace('0', String(seconds))
}

if (typeof document !== 'undefined') {
  const root = document.querySelector<HTMLElement>('[data-video]')
  if (root !== null) enhance(root, document.querySelector<HTMLElement>('.transcript'))
}
