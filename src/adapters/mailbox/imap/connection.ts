import { readFile } from "node:fs/promises";

import { ImapFlow } from "imapflow";

import { PortError } from "../../../errors.ts";
import { asPortError } from "./imap-error.ts";
import { readLogin } from "./login.ts";
import type { ImapSettings, ImapTimes } from "./settings.ts";
import { labelOf } from "./settings.ts";

/** One logged-in connection. It is used for one session and never again. */
export interface Connection {
  readonly client: ImapFlow;
  /** Runs a command under the watchdog; what it throws comes out as PortError. `doing` says what it does: "fetching mail". */
  run<T>(doing: string, command: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const connectLimitMs = 30_000;
const logoutLimitMs = 2_000;

/** Connects and logs in, with the password or token as it is now. */
export async function connect(
  settings: ImapSettings,
  times: ImapTimes,
  signal: AbortSignal,
): Promise<Connection> {
  const label = labelOf(settings);
  const [login, ca] = await Promise.all([
    readLogin(settings.login, label),
    settings.tlsCa === null ? null : readCa(settings.tlsCa, label),
  ]);
  const throttling = noticeThrottling();
  const client = new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.tls === "implicit",
    doSTARTTLS: settings.tls === "starttls",
    auth: { user: settings.username, ...login },
    tls: { minVersion: "TLSv1.2", ...(ca === null ? {} : { ca }) },
    // IDLE is started by us where we wait: imapflow's own comes 15 s late.
    disableAutoIdle: true,
    connectionTimeout: connectLimitMs,
    greetingTimeout: connectLimitMs,
    socketTimeout: times.silence,
    logger: throttling.logger,
  });
  // Before connect: an 'error' event that nobody listens to ends the process. Pending commands reject on their own.
  client.on("error", () => undefined);

  const connection: Connection = {
    client,
    async run(doing, command) {
      try {
        return await underWatchdog(client, times.silence, command);
      } catch (error) {
        throw asPortError(throttling.isOn() ? failureCalled("ETHROTTLE") : error, label, doing);
      }
    },
    async close() {
      const forced = setTimeout(() => client.close(), logoutLimitMs);
      await client.logout().catch(() => undefined);
      clearTimeout(forced);
      client.close();
    },
  };
  const abandon = () => client.close();
  signal.addEventListener("abort", abandon, { once: true });
  try {
    await connection.run("connecting", () => client.connect());
    if (signal.aborted) throw new PortError("unavailable", `Mailbox ${label} was told to stop.`);
    return connection;
  } catch (error) {
    client.close();
    throw error;
  } finally {
    signal.removeEventListener("abort", abandon);
  }
}

async function readCa(path: string, label: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new PortError(
      "misconfigured",
      `The CA file ${path} of mailbox ${label} cannot be read: see that it exists and this user may read it.`,
    );
  }
}

/**
 * Ends a connection that owes an answer and says nothing: a socket whose other end vanished without a word looks alive
 * for hours, and imapflow's own limit restarts with each command. Anything received counts as life.
 */
function underWatchdog<T>(client: ImapFlow, silenceMs: number, command: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let received = client.stats().received;
    const watch = setInterval(() => {
      const now = client.stats().received;
      if (now !== received) {
        received = now;
        return;
      }
      clearInterval(watch);
      reject(failureCalled(`silent for ${silenceMs / 1_000} s`));
      client.close();
    }, silenceMs);
    command()
      .then(resolve, reject)
      .finally(() => clearInterval(watch));
  });
}

/** imapflow waits for minutes within a command when the server throttles; its log is the only place that says so. */
function noticeThrottling() {
  let until = 0;
  const ignore = () => undefined;
  const logger = {
    // imapflow writes out every line for a log that does not say that it will drop it.
    isLevelEnabled: (level: string) => level === "warn",
    trace: ignore,
    debug: ignore,
    info: ignore,
    warn(entry: unknown) {
      if (typeof entry === "object" && entry !== null && "throttleDelay" in entry) {
        until = Date.now() + Number(entry.throttleDelay);
      }
    },
    error: ignore,
  };
  return { logger, isOn: () => until > Date.now() };
}

function failureCalled(code: string): Error {
  return Object.assign(new Error(code), { code });
}
