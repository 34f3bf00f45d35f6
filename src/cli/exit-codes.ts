import { isPortError, type PortErrorCode, RefusedError } from "../errors.ts";

/** How a command ends. The numbers from 64 on are those of sysexits.h, so that scripts and service managers know them. */
export const exitCodes = {
  ok: 0,
  /** The command worked and found something wrong: an audit with gaps, a failed check. */
  found: 1,
  /** Wrong arguments. */
  usage: 2,
  /** The input cannot be read. */
  malformed: 65,
  /** A file or thing that was named is not there. */
  missing: 66,
  /** A server cannot be reached. */
  unavailable: 69,
  /** A fault of Heed itself. */
  fault: 70,
  /** A file cannot be created. */
  cannotCreate: 73,
  /** Reading or writing failed: a full disk, a broken device. */
  disk: 74,
  /** The same command may work later. */
  tryAgain: 75,
  /** Not allowed: credentials refused, no permission on a file. */
  denied: 77,
  /** Settings are missing or wrong. */
  configuration: 78,
  /** Stopped by SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const ofPortError: Readonly<Record<PortErrorCode, ExitCode>> = {
  unavailable: exitCodes.unavailable,
  throttled: exitCodes.tryAgain,
  fenced: exitCodes.tryAgain,
  full: exitCodes.disk,
  internal: exitCodes.unavailable,
  unauthenticated: exitCodes.denied,
  missing: exitCodes.missing,
  misconfigured: exitCodes.configuration,
  malformed: exitCodes.malformed,
  "too-large": exitCodes.malformed,
  "log-gap": exitCodes.disk,
};

const ofSystemError: Readonly<Record<string, ExitCode>> = {
  ENOENT: exitCodes.missing,
  ENOTDIR: exitCodes.missing,
  EISDIR: exitCodes.missing,
  EACCES: exitCodes.denied,
  EPERM: exitCodes.denied,
  EROFS: exitCodes.cannotCreate,
  EEXIST: exitCodes.cannotCreate,
  ENOSPC: exitCodes.disk,
  EDQUOT: exitCodes.disk,
  EIO: exitCodes.disk,
  EMFILE: exitCodes.tryAgain,
};

const whatSystemErrorsSay: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the disk is read-only",
  EEXIST: "it is there already",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EIO: "the device failed",
  EMFILE: "too many files are open",
};

/** Wrong arguments that only the command itself could notice. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An error as one sentence for a person, and the exit code that says the same to a script. */
export function endingOf(error: unknown): { sentence: string; code: ExitCode; isFault: boolean } {
  if (isPortError(error)) return { sentence: error.message, code: ofPortError[error.code], isFault: false };
  if (error instanceof UsageError || error instanceof RefusedError)
    return { sentence: error.message, code: exitCodes.usage, isFault: false };
  const { code, path } = error as { code?: unknown; path?: unknown };
  const known = typeof code === "string" ? ofSystemError[code] : undefined;
  if (known !== undefined && typeof code === "string") {
    const where = typeof path === "string" ? path : "A file";
    return { sentence: `${where}: ${whatSystemErrorsSay[code] ?? code}.`, code: known, isFault: false };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { sentence: `A fault in Heed: ${message}`, code: exitCodes.fault, isFault: true };
}
