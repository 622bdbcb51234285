import { encode } from 'uqr'

export type QrCodeProps = {
  /** What a phone's camera opens. */
  readonly address: string
  /** What it is for, beneath it. */
  readonly text: string
}

/** An address as a code, so that a printed page leads back to the living one; black on white in any theme. */
export function QrCode({ address, text }: QrCodeProps) {
  const { data, size } = encode(address, { border: 2 })
  const path = data.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <figure>
      <svg viewBox={`0 0 ${size} ${size}`} width="132" height="132" role="img" aria-label={address}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  )
}
