import { leafPath, leafPlaces, leafVein, stemPath } from './leaf-shape.ts'

export type LeafState = 'full' | 'begun' | 'bare'
export type Leaf = {
  readonly name: string
  readonly state: LeafState
  /** The state in words: 'agreed', 'begun', 'not yet'. */
  readonly stateText: string
  readonly href?: string
}
export type FiveLeaves = readonly [Leaf, Leaf, Leaf, Leaf, Leaf]

export type LeavesProps = {
  readonly id: string
  /** 'Three of five leaves'. */
  readonly title: string
  /** From the lower left over the top to the lower right. */
  readonly leaves: FiveLeaves
}

/** The five leaves drawn large, each with its name beside it and its state told by fill and by word. */
export function Leaves({ id, title, leaves }: LeavesProps) {
  return (
    <div class="leaves">
      <svg class="leaves__plant" viewBox="0 0 100 100" role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        <path class="mark__stem" d={stemPath} fill="none" />
        {leafPlaces.map(({ x, y, turn }, index) => (
          <g key={turn} transform={`translate(${x} ${y}) rotate(${turn})`}>
            <path class={`leaf leaf--${leaves[index]?.state}`} d={leafPath} />
            <path class="leaf__vein" d={leafVein} fill="none" />
          </g>
        ))}
      </svg>
      <ol class="leaves__names">
        {leaves.map(({ name, stateText, href }) => (
          <li key={name}>
            <span class="leaves__name">{href === undefined ? name : <a href={href}>{name}</a>}</span>
            <span class="leaves__state">{stateText}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
