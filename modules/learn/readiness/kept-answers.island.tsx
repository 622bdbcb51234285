/** Keeps the answers of a readiness form in this browser, and brings them back. Nothing is sent anywhere. */
export function keepAnswers(page: Document, store: Storage): void {
  const note = page.querySelector<HTMLElement>('[data-kept-answers]')
  const form = note?.closest('form')
  if (!note || !form) return
  const key = `readiness ${note.dataset.keptAnswers}`
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const kept = read(store, key)
  const answered = radios.some(({ checked }) => checked)
  if (!answered && Object.keys(kept).length > 0) {
    for (const radio of radios) radio.checked = kept[radio.name] === radio.value
    note.hidden = !radios.some(({ checked }) => checked)
  }
  const keep = () => {
    const now = radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value] as const)
    store.setItem(key, JSON.stringify({ ...read(store, key), ...Object.fromEntries(now) }))
  }
  // A result on the page shows what was just answered, perhaps from a file.
  if (answered && page.querySelector('#result')) keep()
  form.addEventListener('change', keep)
  note.querySelector('button')?.addEventListener('click', () => {
    store.removeItem(key)
    for (const radio of radios) radio.checked = false
    note.hidden = true
  })
}

/** What is kept, as far as it is a list of names and values; anything else is as good as nothing. */
function read(store: Storage, key: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === 'string'))
      : {}
  } catch {
    return {}
  }
}

// A browser may refuse storage; then the file alone keeps the answers.
if (typeof document !== 'undefined') {
  try {
    keepAnswers(document, window.localStorage)
  } catch {
    // Nothing to keep them in.
  }
}
