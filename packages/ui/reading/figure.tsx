import type { ComponentChildren } from 'preact'
import { SourceLine, type SourceNote } from './source-line.tsx'

export type FigureProps = {
  /** As shown, already formatted: '312', '$4.1 million', 'Not yet'. */
  readonly value: string
  /** What it counts: 'of 385 schools'. */
  readonly unit?: string
  readonly label: string
  /** 'between 290 and 330', or why it is not known. */
  readonly range?: string
  readonly source?: SourceNote
  /** 'large' for the one answer of a page. */
  readonly size?: 'large' | 'small'
  readonly children?: ComponentChildren
}

/** One large figure with its unit, label, range, source and date. */
export function Figure({ value, unit, label, range, source, size = 'small', children }: FigureProps) {
  return (
    <div class={`figure figure--${size}`}>
      <p class="figure__label">{label}</p>
      <p class="figure__value">
        <strong>{value}</strong>
        {unit !== undefined && <span class="figure__unit"> {unit}</span>}
      </p>
      {range !== undefined && <p class="figure__range">{range}</p>}
      {children}
      {source !== undefined && <SourceLine {...source} />}
    </div>
  )
}

/** Figures side by side, as many as fit. */
export function FigureRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="figure-row">{children}</div>
}
