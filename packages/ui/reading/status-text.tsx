import type { Tone } from './alert.tsx'

/** Shapes tell tones apart where colors do not: dot, tick, triangle, square. */
const shapes: Readonly<Record<Tone | 'none', string>> = {
  none: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2M8 4A4 4 0 1 0 8 12A4 4 0 1 0 8 4',
  info: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2',
  success: 'M2 8.6L3.8 6.8L6.6 9.6L12.2 3.6L14 5.4L6.6 13.2Z',
  warning: 'M8 1.5L15 14H1Z',
  error: 'M2.5 2.5H13.5V13.5H2.5Z',
}

/** A state in words, with a small shape before it. */
export function StatusText({ tone, text }: { readonly tone: Tone | 'none'; readonly text: string }) {
  return (
    <span class={`status status--${tone}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={shapes[tone]} />
      </svg>
      {text}
    </span>
  )
}
