import { PortError } from "../../errors.ts";
import { folderError } from "./postgres-folder.ts";

/** How a server ended that did not come to run. */
export interface StartEnding {
  /** What it said. */
  readonly said: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Another server has the folder open, or starts or ends there. */
const otherServer =
  /lock file "postmaster\.pid" already exists|lock file ".*" is empty|pre-existing shared memory/;
const portTaken = /could not bind|could not create any TCP\/IP sockets/;
/** The machine gives no more of these; PostgreSQL tells it as a disk without space. */
const noShared = /could not (?:create|get|map) .*(?:shared memory|semaphore)/;

/** What no further try can cure, and the way out. The system's refusals (rights, a read-only disk) are folderError's. */
const settings: readonly (readonly [pattern: RegExp, sentence: (folder: string, words: string) => string])[] =
  [
    [
      /wrong ownership|invalid permissions/,
      (folder) =>
        `The database in ${folder} belongs to another account, or others may read it: run heed as the folder's owner, or give it back with chown -R and chmod 700.`,
    ],
    [
      /execution of the PostgreSQL server is not permitted|must be started under an unprivileged|by a user with administrative/,
      (folder) => `PostgreSQL does not run as this account on ${folder}: start heed as an ordinary user.`,
    ],
    [
      /database files are incompatible|was initialized by PostgreSQL version/,
      (folder, words) =>
        `The database in ${folder} was written by another PostgreSQL (${words}): set HEED_PG_BIN to the programs of that one.`,
    ],
    [
      /could not find the database system|is not a valid data directory|is not a database cluster directory|could not access directory|could not access the server configuration file/,
      (folder, words) =>
        `${folder} is no folder of a PostgreSQL database (${words}): set HEED_DATA to another folder, or put this one back from a backup.`,
    ],
    [
      /unrecognized configuration parameter|invalid value for parameter|syntax error in file|contains errors|requires a (?:numeric|Boolean) value|could not load .*\.conf|is outside the valid range/,
      (folder, words) => `A setting of PostgreSQL in ${folder}/postgresql.conf is wrong: ${words}.`,
    ],
  ];

/**
 * Why a server did not come to run. Null where another server has the folder, or another program took the port
 * meanwhile: look again.
 *
 * @returns PortError "misconfigured" for what a person must set right; "full" or "unavailable" for what passes
 */
export function startFailure(ending: StartEnding, folder: string): Error | null {
  const { said } = ending;
  if (otherServer.test(said) || portTaken.test(said)) return null;
  for (const [pattern, sentence] of settings) {
    const line = said.split("\n").find((one) => pattern.test(one));
    if (line !== undefined) return new PortError("misconfigured", sentence(folder, plain(line)));
  }
  const isRefused = /Permission denied|Read-only file system|No space left|quota exceeded/i.test(said);
  if (isRefused && !noShared.test(said)) return folderError({ message: said }, folder);
  const words = lastWords(said);
  return new PortError(
    "unavailable",
    `The embedded PostgreSQL in ${folder} ended while it started: ${words === "" ? howItEnded(ending) : words}. It is started again by itself; ${folder}.log says more.`,
  );
}

function howItEnded({ code, signal }: StartEnding): string {
  if (signal !== null) return `it was ended from outside by ${signal}`;
  return `it said nothing and ended with exit code ${code ?? "unknown"}`;
}

/** The line that tells the reason: the last error, else the last line. */
function lastWords(said: string): string {
  const lines = said.trim().split("\n");
  const isError = (line: string) => /\b(?:FATAL|PANIC|ERROR)\b|^postgres: |could not/.test(line);
  return plain(lines.findLast(isError) ?? lines.at(-1) ?? "");
}

/** A line without its time, its process and its level. */
const plain = (line: string): string =>
  line
    .replace(/^.*?\b(?:FATAL|PANIC|ERROR|LOG|HINT|DETAIL): +/, "")
    .trim()
    .replace(/[.:]$/, "");
