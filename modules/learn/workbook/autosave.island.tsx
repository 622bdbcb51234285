/**
 * Saves a workbook's answer when one leaves its field, and says so. Without script the button does it. What another
 * wrote meanwhile is never written over: the button then shows both texts. Nothing is hydrated.
 */
export function autosave(page: Document): void {
  const status = page.querySelector<HTMLElement>('[data-autosave]')
  const form = status?.closest('form')
  if (!status || !form) return
  // Of one field one at a time: an answer then follows the one before it and never itself.
  const last = new Map<string, Promise<string | undefined>>()
  let under = 0
  form.addEventListener('change', async ({ target }) => {
    if (!(target instanceof Element) || !('name' in target)) return
    const name = String(target.name)
    const { saving, ...texts } = status.dataset
    under += 1
    status.textContent = saving ?? ''
    const saved = (last.get(name) ?? Promise.resolve(undefined)).then(() => saveField(form, texts, name))
    last.set(name, saved)
    const said = await saved
    under -= 1
    // Nothing is called saved while something is still on its way; trouble is said at once.
    if (said !== texts.saved || under === 0) status.textContent = said ?? ''
  })
}

type Answer = {
  readonly ids: Readonly<Record<string, string>>
  readonly conflicts: readonly unknown[]
  readonly problems: Readonly<Record<string, string>>
}

type Texts = Readonly<Record<string, string | undefined>>

/** Saves one field and answers what to say of it. */
async function saveField(form: HTMLFormElement, texts: Texts, name: string): Promise<string | undefined> {
  const { autosave: address = '', saved, conflict, problem, failed } = texts
  const seen = form.elements.namedItem(`seen.${name}`)
  if (!(seen instanceof HTMLInputElement)) return saved
  const value = String(new FormData(form).get(name) ?? '')
  const answer = await post(address, { [name]: value, [seen.name]: seen.value })
  if (answer === null) return failed
  seen.value = answer.ids[name] ?? seen.value
  if (answer.conflicts.length > 0) return conflict
  return Object.keys(answer.problems).length > 0 ? problem : saved
}

async function post(address: string, fields: Readonly<Record<string, string>>): Promise<Answer | null> {
  try {
    // Kept alive, so that the last answer arrives even when one leaves the page with it.
    const sent = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), keepalive: true })
    return sent.ok ? ((await sent.json()) as Answer) : null
  } catch {
    return null
  }
}

if (typeof document !== 'undefined') autosave(document)
