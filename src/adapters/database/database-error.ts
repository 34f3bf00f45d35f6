import { isPortError, PortError } from "../../errors.ts";
import { faultOfFiles, meaningOf, type StateMeaning } from "./sql-states.ts";

/** Where a database is, for people: host, port and name, never the password. */
export interface DatabasePlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** The folder of an embedded server, which no setting names by url; null for a configured one. */
  readonly embeddedIn: string | null;
}

function formatServer({ embeddedIn, host, port }: DatabasePlace): string {
  if (embeddedIn !== null) return `The embedded PostgreSQL in ${embeddedIn}`;
  return `PostgreSQL at ${host.startsWith("/") ? `the socket in ${host}` : `${host}:${port}`}`;
}

/** System errors of a socket that never reached, or lost, the server. */
const socketErrors: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name cannot be looked up now",
  ETIMEDOUT: "it does not answer",
  EHOSTUNREACH: "there is no way to its machine",
  ENETUNREACH: "there is no way to its network",
  ECONNRESET: "the connection broke",
  ECONNABORTED: "the connection broke",
  EPIPE: "the connection broke",
  ENOENT: "there is no such socket",
  EACCES: "this account may not use its socket",
};
/** What pg itself says, without a code, when the connection ended or never stood. */
const lostConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;

/** The PortError for what pg threw. What sqlStates does not know is a bug and comes back as it is. */
export function toDatabaseError(error: unknown, place: DatabasePlace): Error {
  if (isPortError(error)) return error;
  if (!(error instanceof Error)) return new Error("Something that is no Error was thrown", { cause: error });
  const state = text(error, "code");
  const why = unreachable(state, error);
  if (why !== null) {
    const wayOut =
      place.embeddedIn === null
        ? "Check that the server runs and that DATABASE_URL names it."
        : `It is started again when it has ended; ${place.embeddedIn}.log says why it did.`;
    return new PortError(
      "unavailable",
      `${formatServer(place)} (database "${place.database}") cannot be reached: ${why}. ${wayOut}`,
      { cause: withoutValues(error, state) },
    );
  }
  const meaning = faultOfFiles(state, text(error, "file"), error.message) ?? meaningOf(state);
  if (meaning === null) return error;
  return new PortError(meaning.code, sentence(meaning, state, error, place), {
    cause: withoutValues(error, state),
  });
}

function sentence({ code, says }: StateMeaning, state: string, error: Error, place: DatabasePlace): string {
  const server = formatServer(place);
  const constraint = text(error, "constraint");
  const table = text(error, "table");
  switch (code) {
    case "unauthenticated":
      return `${server} ${says} of "${place.user}" for the database "${place.database}": ${
        place.embeddedIn === null
          ? "check user and password in DATABASE_URL"
          : `put ${place.embeddedIn}/heed.password back from a backup of the folder`
      }.`;
    case "missing":
      return `The database "${place.database}" does not exist on ${server}: create it${place.embeddedIn === null ? ", or correct DATABASE_URL" : ""}.`;
    case "misconfigured":
      return state === "42501"
        ? `${server} does not let "${place.user}" do this (${error.message}): grant the right or use the owner of the database "${place.database}".`
        : `The database "${place.database}" of ${server} ${says} (${error.message}, SQLSTATE ${state}).`;
    case "malformed":
      return `A value does not fit the table${table ? ` ${table}` : ""}${constraint ? ` (${constraint})` : ""} of the database "${place.database}" (SQLSTATE ${state}).`;
    default:
      return `${server} ${says} (SQLSTATE ${state}).`;
  }
}

/** Why the server cannot be reached, or was lost; null where it answered. */
function unreachable(state: string, error: Error): string | null {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    const first: Error = error.errors[0];
    return unreachable(text(first, "code"), first) ?? first.message;
  }
  if (socketErrors[state] !== undefined) return socketErrors[state];
  if (/^timeout/.test(error.message)) return "no connection became free in time";
  return lostConnection.test(error.message) ? "the connection broke" : null;
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
