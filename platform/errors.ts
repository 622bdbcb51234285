/** Closed doors: not there, not yours, not signed in, badly formed. Thrown here and mapped to a page by `http`. */
export class ClosedDoor extends Error {
  readonly status: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 503
  constructor(status: ClosedDoor['status'], message: string) {
    const { stackTraceLimit } = Error
    // An answer, not a fault: where it was given is never printed, and a crowd at the door must cost next to nothing.
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = stackTraceLimit
    this.status = status
  }
}

/** "Not there" and "not yours" look the same from outside. */
export class NotFound extends ClosedDoor {
  constructor() {
    super(404, 'not found')
  }
}

export class Forbidden extends ClosedDoor {
  constructor() {
    super(403, 'forbidden')
  }
}

export class Malformed extends ClosedDoor {
  constructor(message: string) {
    super(422, message)
  }
}

export class TooMany extends ClosedDoor {
  constructor() {
    super(429, 'too many requests')
  }
}

/** The work is bounded and all places are taken: nothing is lost, and trying again helps. */
export class TooBusy extends ClosedDoor {
  constructor() {
    super(503, 'too busy')
  }
}

/** The thing, or the plain 404 page. */
export function found<Thing>(thing: Thing | undefined | null): Thing {
  if (thing === undefined || thing === null) throw new NotFound()
  return thing
}
