/** How far a person is in one phase: steps done of steps there are. */
export type PhaseCount = {
  readonly label: string
  readonly title: string
  readonly done: number
  readonly of: number
}
export type LeafFill = { readonly names: readonly string[]; readonly done: number; readonly of: number }

const leafCount = 5

/**
 * Five leaves on one stem. The first phase, before anyone commits, is the ground the plant stands in; the others
 * are spread over the leaves in order. Null for a path too short to fill five.
 */
export function leavesOf(phases: readonly PhaseCount[]): readonly LeafFill[] | null {
  const grown = phases.length > leafCount ? phases.slice(1) : phases
  if (grown.length < leafCount) return null
  const leaves = Array.from({ length: leafCount }, (_, leaf) =>
    grown.filter((_, index) => Math.floor((index * leafCount) / grown.length) === leaf),
  )
  return leaves.map((held) => ({
    names: held.map(({ title }) => title),
    done: sum(held.map(({ done }) => done)),
    of: sum(held.map(({ of }) => of)),
  }))
}

/** A leaf is full when all of its steps are done, and not before. */
export const leafState = ({ done, of }: Pick<LeafFill, 'done' | 'of'>): 'full' | 'begun' | 'bare' =>
  done === 0 ? 'bare' : done < of ? 'begun' : 'full'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
