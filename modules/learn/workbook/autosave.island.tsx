/**
 * Saves a workbook's answer when one leaves its field, and says so. Without script the button does it. What another
 * wrote meanwhile is never written over: the button then shows both texts. Nothing is hydrated.
 */
export function autosave(page: Document): void {
  const status = page.querySelector<HTMLElement>('[data-autosave]')
  const form = status?.closest('form')
  if (!status || !form) return
  // One at a time: an answer then follows the one before it and never itself.
  let last: Promise<unknown> = Promise.resolve()
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element) || !('name' in target)) return
    const name = String(target.name)
    last = last.then(() => saveField(form, status, name))
  })
}

type Answer = {
  readonly ids: Readonly<Record<string, string>>
  readonly conflicts: readonly unknown[]
  readonly problems: Readonly<Record<string, string>>
}

async function saveField(form: HTMLFormElement, status: HTMLElement, name: string): Promise<void> {
  const { autosave: address = '', saved, conflict, problem, failed } = status.dataset
  const seen = form.elements.namedItem(`seen.${name}`)
  if (!(seen instanceof HTMLInputElement)) return
  const value = String(new FormData(form).get(name) ?? '')
  const answer = await post(address, { [name]: value, [seen.name]: seen.value })
  if (answer === null) return say(status, failed)
  seen.value = answer.ids[name] ?? seen.value
  if (answer.conflicts.length > 0) say(status, conflict)
  else say(status, Object.keys(answer.problems).length > 0 ? problem : saved)
}

async function post(address: string, fields: Readonly<Record<string, string>>): Promise<Answer | null> {
  try {
    const sent = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })
    return sent.ok ? ((await sent.json()) as Answer) : null
  } catch {
    return null
  }
}

function say(status: HTMLElement, text: string | undefined): void {
  status.textContent = text ?? ''
}

if (typeof document !== 'undefined') autosave(document)
