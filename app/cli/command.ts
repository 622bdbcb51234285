/** Where a command speaks: answers on one stream, progress and trouble on the other. */
export type CommandIo = {
  out(text: string): void
  note(line: string): void
}

export type Command = {
  /** As typed after `./wellness`. */
  readonly name: string
  /** One line in the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  /** Answers the exit code: 0 done, 1 our fault, 2 bad input, 3 proven impossible. */
  run(args: readonly string[], io: CommandIo): Promise<number>
}

/** Bad input: one sentence that says what, where and how to mend it; exit 2 and nothing written. */
export class BadInput extends Error {}

/** The county that an option names by its two digits. @throws BadInput */
export function countyNumber(text: string | undefined): number {
  if (!/^\d\d$/.test(text ?? ''))
    throw new BadInput('--county names a county by its two digits, as in --county 34.')
  return Number(text)
}
