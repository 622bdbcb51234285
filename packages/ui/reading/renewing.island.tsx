/** Looks at the page again until its work is done, and then shows it whole. Nothing is hydrated. */
export function renew(page: Document): void {
  const part = page.querySelector<HTMLElement>('[data-renewing]')
  const status = part?.querySelector('[role=status]')
  if (!part || !status) return
  const { renewing, href = '', ready = '' } = part.dataset
  const later = () => setTimeout(look, Number(renewing) * 1000)
  const look = async () => {
    const fresh = await fetchPage(href)
    if (fresh === null) return later()
    const next = fresh.querySelector('[data-renewing] [role=status]')
    if (next !== null) {
      status.replaceChildren(...page.importNode(next, true).childNodes)
      return later()
    }
    // What someone has begun to type is never taken away: the link is there when they are ready.
    if (isTypedIn(page)) status.textContent = ready
    else page.location.assign(href)
  }
  later()
}

async function fetchPage(href: string): Promise<Document | null> {
  try {
    const answer = await fetch(href)
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}

const isTypedIn = (page: Document): boolean =>
  [...page.querySelectorAll<HTMLInputElement>('main input')].some((input) =>
    input.type === 'radio' || input.type === 'checkbox'
      ? input.checked !== input.defaultChecked
      : input.type !== 'hidden' && input.type !== 'range' && input.value !== input.defaultValue,
  )

if (typeof document !== 'undefined') renew(document)
