/** Points differ by shape first, by fill second, by color last. */
export type PointShape = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross'

const paths: Readonly<Record<PointShape, string>> = {
  disc: 'M0 -6A6 6 0 1 1 0 6A6 6 0 1 1 0 -6Z',
  ring: 'M0 -6A6 6 0 1 1 0 6A6 6 0 1 1 0 -6Z',
  square: 'M-5 -5H5V5H-5Z',
  diamond: 'M0 -7L7 0L0 7L-7 0Z',
  triangle: 'M0 -7L7 6H-7Z',
  cross: 'M-5 -5L5 5M5 -5L-5 5',
}

export function PointMark({ shape }: { readonly shape: PointShape }) {
  return <path class={`point point--${shape}`} d={paths[shape]} />
}

/** The same mark beside its words, for the key. */
export function PointKey({ shape }: { readonly shape: PointShape }) {
  return (
    <svg class="swatch" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <PointMark shape={shape} />
    </svg>
  )
}
