/** Moves a slider with its number box and back. Works on the page as it stands, so nothing is hydrated. */
export function pairRanges(page: Document): void {
  for (const slider of page.querySelectorAll<HTMLInputElement>('input[data-range-for]')) {
    const box = page.getElementById(slider.dataset.rangeFor ?? '')
    if (!(box instanceof HTMLInputElement)) continue
    slider.addEventListener('input', () => {
      box.value = slider.value
    })
    box.addEventListener('input', () => {
      if (box.value !== '') slider.value = box.value
    })
  }
}

if (typeof document !== 'undefined') pairRanges(document)
