import { encode } from 'uqr'

export type QrCodeProps = {
  /** What a phone's camera opens. */
  readonly address: string
  /** What it is for, beneath it. */
  readonly text: string
}

/** An address as a code, so that a printed page leads back to the living one; black on white in any theme. */
export function QrCode({ address, text }: QrCodeProps) {
  // A phone reads all eight masks alike; to choose the fairest takes three times as long as the code itself.
  const { data, size } = encode(address, { border: 2, maskPattern: 2 })
  return (
    <figure>
      <svg viewBox={`0 0 ${size} ${size}`} width="132" height="132" role="img" aria-label={address}>
        <rect width={size} height={size} fill="#fff" />
        <path d={data.map(barsOf).join('')} fill="#000" />
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  )
}

/** The dark runs of a line as bars: a third of what a square for each would take. */
function barsOf(line: readonly boolean[], y: number): string {
  let bars = ''
  for (let x = 0; x < line.length; x += 1) {
    const from = x
    while (line[x]) x += 1
    if (x > from) bars += `M${from} ${y}h${x - from}v1H${from}z`
  }
  return bars
}
