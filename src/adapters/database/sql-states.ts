import type { PortErrorCode } from "../../errors.ts";

/** What an SQLSTATE means for whoever sent the statement. */
export interface StateMeaning {
  readonly code: PortErrorCode;
  /** Goes on after the server's name: what happened, then what to do or what happens by itself. */
  readonly says: string;
}

const again = "the work goes on by itself when it is back";
const overItsFiles =
  "cannot use its own files: look at its disk, and at the owner and the rights of its files; the work goes on when it can";
const damaged =
  "says that its files are damaged: look at its log, and restore the database from a backup; until then nothing is set aside, and the work waits";
const shape =
  "has not the tables that this heed asks for: run `heed migrate`, or start the heed that migrated the database last";

/**
 * What each SQLSTATE is for Heed, by code, else by its class, which is the first two characters (PostgreSQL, Appendix
 * A). What is not here is a bug of ours.
 *
 * - The server, its machine or another transaction is at fault: it passes, whatever the statement was.
 * - The settings or the schema are: every statement of the kind fails until a person has been there.
 * - The values are: this statement fails for ever, and others do not.
 */
const sqlStates: Readonly<Record<string, StateMeaning>> = {
  // The connection, and a server that ends or begins.
  "08": { code: "unavailable", says: `has lost the connection; ${again}` },
  "57P01": { code: "unavailable", says: `is being shut down; ${again}` },
  "57P02": { code: "unavailable", says: `restarts, because one of its processes died; ${again}` },
  "57P03": { code: "unavailable", says: `is starting up or shutting down; ${again}` },
  "57P04": { code: "unavailable", says: "has had this database dropped: create it, or restore it" },
  "57000": { code: "unavailable", says: `was interrupted by its operator; ${again}` },
  // The timeouts that end a connection: idle_in_transaction_session_, transaction_ and idle_session_timeout.
  "25P03": {
    code: "unavailable",
    says: "ended a transaction that stood idle for too long; it is done again",
  },
  "25P04": {
    code: "unavailable",
    says: "ended a transaction that took too long (transaction_timeout); it is done again",
  },
  "57P05": { code: "unavailable", says: "ended a connection that stood idle for too long; another is made" },
  // A standby that was promoted away: writes are refused until the connection reaches the new primary.
  "25006": {
    code: "unavailable",
    says: "takes no writes (a standby); the work goes on by itself when the connection reaches the primary",
  },
  "55000": { code: "unavailable", says: `is not in the state for this yet; ${again}` },

  // The machine: disk, memory, files. 42501 of a file is in `faultOfFiles`.
  "53100": {
    code: "full",
    says: "has a full disk; nothing was written. Free space on it and the work goes on",
  },
  "53200": { code: "full", says: "is out of memory; nothing was written, and it is tried again" },
  "53": {
    code: "full",
    says: "has used up a resource of its machine; nothing was written, and it is tried again",
  },
  "53300": {
    code: "throttled",
    says: "has no connection left (max_connections): lower Heed's connections or raise the server's limit",
  },
  "58": { code: "unavailable", says: overItsFiles },
  XX001: { code: "unavailable", says: damaged },
  XX002: { code: "unavailable", says: damaged },
  // Raised for what nobody foresaw: mostly the server's own trouble ("tuple concurrently updated", "cache lookup
  // failed"), now and then a bug of the server that one value brings out.
  XX000: { code: "internal", says: "failed by a fault of its own; its log says more" },

  // Others, who were there at the same time.
  "57014": {
    code: "throttled",
    says: "stopped a statement that took longer than its time limit (statement_timeout), or that a person cancelled; the server is busy or the limit too low",
  },
  "40": { code: "fenced", says: "gave way to another worker on the same rows; it is done again" },
  "55P03": { code: "fenced", says: "gave way to another worker on the same rows; it is done again" },
  "55006": { code: "fenced", says: "has that in use by somebody else; it is done again" },

  // The settings and the schema. No value causes class 42: the statements are ours and hold none.
  "28": { code: "unauthenticated", says: "refused the login" },
  "3D000": { code: "missing", says: "has no such database" },
  "3F000": { code: "misconfigured", says: shape },
  "42501": { code: "misconfigured", says: "does not let this account do that" },
  "42": { code: "misconfigured", says: shape },

  // The values.
  "21": { code: "malformed", says: "was given a value that stands there twice" },
  "22": { code: "malformed", says: "was given a value that does not fit" },
  "23": { code: "malformed", says: "was given a value that does not fit" },
  "54": { code: "too-large", says: "refused a statement that is beyond its limits" },
};

/** The source files of PostgreSQL that read and write its own files, whose errors say the system's error in SQLSTATE. */
const storage =
  /^(?:aio|bufmgr|buffile|copydir|dsm_impl|fd|file_utils|fileset|md|method_\w+|pgstat|relcache|relmapper|slru|smgr|storage|tablespace|twophase|xlog\w*)\.c$/;
/** What they say, where a pooler leaves the source file out. */
const storageWords =
  /^could not (?:access|close|create|extend|flush|fsync|link|open|read|remove|rename|seek|stat|truncate|write)\b.* (?:file|directory|blocks?)\b/;
/** Where transaction ids run out: every write is refused, in the words of a limit (54000). */
const outOfIds = /^(?:varsup|multixact)\.c$/;

/**
 * A fault of files behind an SQLSTATE that otherwise means something else. PostgreSQL makes SQLSTATEs of the system's
 * errors (errcode_for_file_access): EACCES and EROFS on a table's file become 42501, as if a right of SQL lacked,
 * ENOTDIR becomes 42809, and what is not in its list XX000.
 *
 * @param source PostgreSQL's source file; messages may be in any language
 */
export function faultOfFiles(state: string, source: string, message: string): StateMeaning | null {
  if (state === "54000" && outOfIds.test(source)) {
    return {
      code: "full",
      says: "has no transaction ids left: vacuum the database as its log says; the work goes on then",
    };
  }
  if (!/^(?:42501|42809|XX000|58)/.test(state)) return null;
  if (!storage.test(source) && !storageWords.test(message)) return null;
  return { code: "unavailable", says: `${overItsFiles} (${message})` };
}

/** Null for what is a bug of ours. */
export function meaningOf(state: string): StateMeaning | null {
  return sqlStates[state] ?? sqlStates[state.slice(0, 2)] ?? null;
}
