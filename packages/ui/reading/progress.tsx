export type ProgressProps = {
  readonly id: string
  readonly label: string
  /** From 0 to 1; null while nobody can say. */
  readonly value: number | null
  /** What is being done and how far it is, in words. */
  readonly text: string
}

/** How far a job is. Put it into a `Renewing` part, so that it moves. */
export function Progress({ id, label, value, text }: ProgressProps) {
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <progress id={id} max={100} value={value === null ? undefined : Math.round(value * 100)} />
      <p class="progress__text" role="status">
        {text}
      </p>
    </div>
  )
}
