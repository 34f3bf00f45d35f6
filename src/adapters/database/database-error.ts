import { isPortError, PortError, type PortErrorCode } from "../../errors.ts";

/** Where a database is, for people: host, port and name, never the password. */
export interface DatabasePlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

const formatPlace = (place: DatabasePlace) =>
  place.host.startsWith("/") ? `the socket in ${place.host}` : `${place.host}:${place.port}`;

/** SQLSTATE classes and codes that say what to do next (PostgreSQL, Appendix A). */
const codes: Readonly<Record<string, PortErrorCode>> = {
  "08": "unavailable",
  "57P01": "unavailable",
  "57P02": "unavailable",
  "57P03": "unavailable",
  // idle_in_transaction_session_timeout and idle_session_timeout end the connection.
  "25P03": "unavailable",
  "57P05": "unavailable",
  // A standby that was promoted away: writes are refused until the connection reaches the new primary.
  "25006": "unavailable",
  "53300": "throttled",
  "53200": "full",
  "53100": "full",
  "54": "too-large",
  "57014": "throttled",
  "40001": "fenced",
  "40P01": "fenced",
  "55P03": "fenced",
  "28": "unauthenticated",
  "3D000": "missing",
  "42501": "misconfigured",
  "42P01": "misconfigured",
  "22": "malformed",
  "23": "malformed",
};

/** System errors of a socket that never reached, or lost, the server. */
const socketErrors =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES)$/;
/** What pg itself says, without a code, when the connection ended or never stood. */
const lostConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;

/**
 * The PortError for what pg threw. A statement that PostgreSQL rejects as wrong (syntax, a missing column) is a bug
 * and comes back as it is.
 */
export function toDatabaseError(error: unknown, place: DatabasePlace): Error {
  if (isPortError(error)) return error;
  if (!(error instanceof Error)) return new Error("Something that is no Error was thrown", { cause: error });
  const state = "code" in error && typeof error.code === "string" ? error.code : "";
  const unreachable =
    socketErrors.test(state) || lostConnection.test(error.message) || error instanceof AggregateError;
  const code = unreachable ? "unavailable" : (codes[state] ?? codes[state.slice(0, 2)]);
  if (code === undefined) return error;
  return new PortError(code, sentence(code, state, error, place), { cause: withoutValues(error, state) });
}

function sentence(code: PortErrorCode, state: string, error: Error, place: DatabasePlace): string {
  const server = `PostgreSQL at ${formatPlace(place)}`;
  const constraint = text(error, "constraint");
  const table = text(error, "table");
  switch (code) {
    case "unavailable":
      return `${server} (database "${place.database}") cannot be reached: ${plainCause(state, error)}. Check that the server runs and that DATABASE_URL names it.`;
    case "throttled":
      return state === "57014"
        ? `${server} stopped a statement that took longer than its time limit (statement_timeout); the server is busy or the limit too low.`
        : `${server} has no connection left (max_connections): lower HEED's connections or raise the server's limit.`;
    case "full":
      return state === "53200"
        ? `${server} is out of memory; nothing was written.`
        : `The disk of ${server} is full; nothing was written. Free space on it and the work goes on.`;
    case "fenced":
      return `${server} gave way to another worker on the same rows (${state}); the same work may be tried again.`;
    case "unauthenticated":
      return `${server} refused the login of "${place.user}" for the database "${place.database}": check user and password in DATABASE_URL.`;
    case "missing":
      return `The database "${place.database}" does not exist on ${server}: create it, or correct DATABASE_URL.`;
    case "misconfigured":
      return state === "42501"
        ? `${server} does not let "${place.user}" do this (${error.message}): grant the right or use the owner of the database "${place.database}".`
        : `${server} has no such table (${error.message}): run \`heed migrate\` on the database "${place.database}".`;
    case "malformed":
      return `A value does not fit the table${table ? ` ${table}` : ""}${constraint ? ` (${constraint})` : ""} of the database "${place.database}" (SQLSTATE ${state}).`;
    default:
      return `${server} refused a statement that is beyond its limits (SQLSTATE ${state}).`;
  }
}

function plainCause(state: string, error: Error): string {
  const plain: Record<string, string> = {
    ECONNREFUSED: "the connection was refused",
    ENOTFOUND: "the host name is unknown",
    EAI_AGAIN: "the host name cannot be looked up now",
    ETIMEDOUT: "it does not answer",
    ECONNRESET: "the connection broke",
    ENOENT: "there is no such socket",
    "57P01": "it is being shut down",
    "57P03": "it is starting up or shutting down",
    "25P03": "it ended a transaction that stood idle for too long",
    "25006": "it takes no writes (a standby)",
  };
  if (plain[state] !== undefined) return plain[state];
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    const first: Error = error.errors[0];
    return plainCause("code" in first ? String(first.code) : "", first);
  }
  if (/timeout/.test(error.message)) return "no connection became free in time";
  return lostConnection.test(error.message) ? "the connection broke" : error.message;
}

/** PostgreSQL repeats values in message and detail, which may be addresses: only codes and names are kept. */
function withoutValues(error: Error, state: string): Error {
  const kept = new Error(
    ["SQLSTATE or system error", state || "none", text(error, "routine"), text(error, "constraint")]
      .filter(Boolean)
      .join(" "),
  );
  if (error.stack !== undefined)
    kept.stack = `${kept.message}\n${error.stack.replace(/^[^]*?\n(?= {4}at )/, "")}`;
  return kept;
}

function text(error: Error, field: string): string {
  const value: unknown = (error as unknown as Record<string, unknown>)[field];
  return typeof value === "string" ? value : "";
}
