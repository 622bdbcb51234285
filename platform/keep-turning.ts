export type Turning = {
  /** Milliseconds from one turn to the next. */
  readonly every: number
  /** Milliseconds until the first; without it the first comes when the others do. */
  readonly first?: number
  readonly onFault: (error: unknown) => void
}

/**
 * Does a work of the product's own now and then until it is stopped. While one turn lasts no other begins; a fault is told and
 * the next turn tries again. `stop` waits for the turn that runs.
 */
export function keepTurning(
  work: () => Promise<unknown>,
  { every, first, onFault }: Turning,
): { stop(): Promise<void> } {
  let running: Promise<unknown> | null = null
  const turn = () => {
    running ??= work()
      .catch(onFault)
      .finally(() => {
        running = null
      })
  }
  const soon = first === undefined ? undefined : setTimeout(turn, first).unref()
  const timer = setInterval(turn, every).unref()
  return {
    stop: async () => {
      clearTimeout(soon)
      clearInterval(timer)
      await running
    },
  }
}
