import { execFile, type SpawnOptions } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { PortError } from "../../errors.ts";
import { type PostgresBinaries, program } from "./postgres-binaries.ts";

/** How PostgreSQL's programs are run here. PostgreSQL refuses to run as root. */
export interface Launcher {
  readonly binaries: PostgresBinaries;
  /** PostgreSQL's major version. */
  readonly major: number;
  /** Who owns the files that the programs write; null is the caller. */
  readonly owner: Owner | null;
  /** The command line and spawn options that run one of the programs. */
  command(name: "initdb" | "postgres", args: readonly string[]): [string, string[], SpawnOptions];
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

interface Way {
  readonly owner: Owner | null;
  readonly prefix: readonly string[];
}

/** uid and gid of `nobody` on the systems where root has to step down. */
const nobody: Owner = { uid: 65534, gid: 65534 };
/** In a user namespace root's own files belong to somebody who is not root: no chown, no account needed. */
const asNobody = ["unshare", "-U", `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];
/** The kernel ends the server when this process dies, even by SIGKILL. */
const endWithUs = ["setpriv", "--pdeathsig", "INT"];

/** Tries the ways to run PostgreSQL, best first, and takes the first that works. */
export async function findLauncher(binaries: PostgresBinaries, folderOwner: Owner | null): Promise<Launcher> {
  const failures: string[] = [];
  for (const way of ways(folderOwner)) {
    const run = (name: "initdb" | "postgres", args: readonly string[]) => command(binaries, way, name, args);
    const major = await probe(run("postgres", ["--version"]), failures);
    if (major !== null) return { binaries, major, owner: way.owner, command: run };
  }
  const asRoot = process.getuid?.() === 0;
  throw new PortError(
    "misconfigured",
    asRoot
      ? `PostgreSQL does not run as root, and neither a user namespace (unshare) nor the account "nobody" can run ${binaries.folder} here: start heed as an ordinary user, or set DATABASE_URL to a server. (${failures.at(-1) ?? ""})`
      : `PostgreSQL's programs in ${binaries.folder} do not run on this machine: set HEED_PG_BIN to others, or DATABASE_URL to a server. (${failures.at(-1) ?? ""})`,
  );
}

function ways(folderOwner: Owner | null): Way[] {
  if (process.platform === "win32") return [{ owner: null, prefix: [] }];
  const both = (owner: Owner | null, prefix: string[]): Way[] => [
    { owner, prefix: [...prefix, ...endWithUs] },
    { owner, prefix },
  ];
  if (process.getuid?.() !== 0) return both(null, []);
  // Root on the data folder of an ordinary user: PostgreSQL only starts as its owner.
  if (folderOwner !== null && folderOwner.uid !== 0) return both(folderOwner, []);
  return [...both(null, asNobody), ...both(nobody, [])];
}

function command(
  binaries: PostgresBinaries,
  { owner, prefix }: Way,
  name: "initdb" | "postgres",
  args: readonly string[],
): [string, string[], SpawnOptions] {
  const [first = "", ...rest] = [...prefix, join(binaries.folder, program(name)), ...args];
  return [first, rest, { env: environment(binaries), ...(owner ?? {}) }];
}

/** This process's environment without what would speak to PostgreSQL behind our back. */
function environment(binaries: PostgresBinaries): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^(?:PG[A-Z]+|LC_.*|LANG|LANGUAGE|HEED_.*)$/.test(name),
  );
  return { ...Object.fromEntries(ours), ...binaries.environment, LC_ALL: "C" };
}

/** The major version that the program says, or null with the reason added to `failures`. */
async function probe([file, args, options]: [string, string[], SpawnOptions], failures: string[]) {
  try {
    const { stdout } = await promisify(execFile)(file, args, { ...options, shell: false, timeout: 10_000 });
    const major = /(\d+)/.exec(stdout)?.[1];
    if (major !== undefined) return Number(major);
    failures.push("no version said");
  } catch (error) {
    const { stderr, message, code, signal } = error as Error & {
      stderr?: string;
      code?: number | string;
      signal?: string | null;
    };
    // Killed from outside, too slow, or a machine that takes no further process now: it says nothing of the program.
    if (
      signal === "SIGKILL" ||
      signal === "SIGTERM" ||
      /^(?:EAGAIN|ENOMEM|EMFILE|ENFILE)$/.test(String(code))
    ) {
      throw new PortError(
        "unavailable",
        `PostgreSQL's programs did not run (${signal ?? String(code)}): the machine may be short of memory or processes; it is tried again.`,
      );
    }
    failures.push((stderr ?? "").trim().split("\n")[0] || message);
  }
  return null;
}
