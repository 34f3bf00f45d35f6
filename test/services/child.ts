import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

/** A server process of a test. */
export interface Child {
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** The last of what it printed. */
  readonly output: () => string;
  /** Sends the signal and waits for the end. Gives the exit code; null where a signal ended it. */
  readonly end: (signal: "SIGTERM" | "SIGINT" | "SIGKILL") => Promise<number | null>;
}

const hasSetpriv = spawnSync("setpriv", ["--version"]).status === 0;
const keptOutput = 20_000;

/** An ordinary user for servers that refuse to work as root. */
export const nobody = { uid: 65_534, gid: 65_534, user: "nobody", group: "nogroup" } as const;

/**
 * Starts a server that ends with this process, however this process ends: a test run that is killed leaves nothing
 * behind. Without setpriv (util-linux) only an ordinary end takes it along.
 */
export function startChild(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    /** Instead of ours; a PATH is needed to find programs. */
    readonly env?: Readonly<Record<string, string>>;
    readonly asNobody?: boolean;
  } = {},
): Child {
  const drop = options.asNobody ? [`--reuid=${nobody.uid}`, `--regid=${nobody.gid}`, "--clear-groups"] : [];
  const [file, argv] = hasSetpriv
    ? ["setpriv", [...drop, "--pdeathsig", "TERM", command, ...args]]
    : [command, args];
  const child = spawn(file, argv, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-keptOutput));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  child.on("error", (error) => keep(Buffer.from(error.message)));
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  child.once("exit", () => process.removeListener("exit", endWithUs));
  return {
    pid: child.pid ?? 0,
    isRunning,
    output: () => printed,
    async end(signal) {
      if (!isRunning()) return child.exitCode;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Waits until `isReady` answers true, as long as the child lives; its output is the error. */
export async function waitUntilReady(
  name: string,
  child: Child,
  isReady: () => Promise<boolean>,
  limitMs = 120_000,
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await isReady())) {
    if (!child.isRunning()) throw new Error(`${name} ended at its start:\n${child.output()}`);
    if (Date.now() > end) throw new Error(`${name} did not answer in ${limitMs} ms:\n${child.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
