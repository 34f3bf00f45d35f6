/**
 * What can go wrong at an edge, and whose fault it is, which says what happens next. `passing`: it may succeed later
 * by itself, and is tried again. `standing`: nothing of the kind succeeds until a person has been there, so the worker
 * stops. `input`: what was asked is at fault, and something else may succeed; a record is set aside for a person.
 */
const faults = {
  /** The database, broker or mail server cannot be reached, went away, or has trouble with its machine. */
  unavailable: "passing",
  /** The other side asks us to slow down. */
  throttled: "passing",
  /** A lock, lease or compare-and-set was lost to another worker. */
  fenced: "passing",
  /** The disk, a quota or a limit of the other side is full. */
  full: "passing",
  /** The other side has a bug. It mostly passes; where it does not, what was asked may bring it out. */
  internal: "passing",
  /** Credentials were refused. */
  unauthenticated: "standing",
  /** What was asked for is not there. */
  missing: "input",
  /** A setting is missing or makes no sense; the database is of another version. */
  misconfigured: "standing",
  /** What came in cannot be read. */
  malformed: "input",
  /** What came in is larger than a limit. */
  "too-large": "input",
  /** The log of a topic does not continue where this consumer stopped: records are lost or the topic was recreated. */
  "log-gap": "standing",
} as const;

export type PortErrorCode = keyof typeof faults;

/**
 * The only error that an adapter lets out. The message is one sentence for a person: the thing, the place, the way out.
 * It never holds a secret or a clear address.
 */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly code: PortErrorCode;
  /** Whether the same call may succeed later. */
  readonly canRetry: boolean;

  constructor(code: PortErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.canRetry = faults[code] === "passing";
  }
}

/** What somebody asked for makes no sense as things stand; the message says why, in one sentence. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

export function isPortError(error: unknown): error is PortError {
  return error instanceof PortError;
}

/** Whether what was asked may itself be at fault, so that something else may succeed. Bugs of ours count as such. */
export function mayLieInTheInput(error: unknown): boolean {
  return !isPortError(error) || faults[error.code] === "input";
}
