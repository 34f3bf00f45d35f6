/**
 * What can go wrong at an edge. `canRetry` in the table says whether the same call may succeed later; the pipeline
 * retries those and hands the others to a person.
 */
const retryable = {
  /** The database, broker or mail server cannot be reached, or went away. */
  unavailable: true,
  /** The other side asks us to slow down. */
  throttled: true,
  /** A lock, lease or compare-and-set was lost to another worker. */
  fenced: true,
  /** The disk, a quota or a limit of the other side is full. */
  full: true,
  /** Credentials were refused. */
  unauthenticated: false,
  /** What was asked for is not there. */
  missing: false,
  /** A setting is missing or makes no sense. */
  misconfigured: false,
  /** What came in cannot be read. */
  malformed: false,
  /** What came in is larger than a limit. */
  "too-large": false,
  /** The log of a topic does not continue where this consumer stopped: records are lost or the topic was recreated. */
  "log-gap": false,
} as const;

export type PortErrorCode = keyof typeof retryable;

/**
 * The only error that an adapter lets out. The message is one sentence for a person: the thing, the place, the way out.
 * It never holds a secret or a clear address.
 */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly code: PortErrorCode;
  readonly canRetry: boolean;

  constructor(code: PortErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.canRetry = retryable[code];
  }
}

export function isPortError(error: unknown): error is PortError {
  return error instanceof PortError;
}
