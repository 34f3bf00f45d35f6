import type { Command } from "commander";

import { type Config, readConfig, type SettingReport } from "../config.ts";
import { stripControls } from "../log/strip-controls.ts";
import { createLog } from "../logger.ts";
import type { Log } from "../ports.ts";
import { type Heed, openHeed } from "../wiring.ts";
import { type Desk, openDesk } from "../wiring/desk.ts";
import { endingOf, type ExitCode } from "./exit-codes.ts";
import { onInterruption } from "./interruption.ts";
import { type Output, outputTo } from "./output.ts";

/** What a command gets. What it does not ask for is not opened: `heed explain` needs no database. */
export interface Invocation {
  /** The settings; reading them throws a PortError that names every wrong one. */
  readonly config: Config;
  readonly settings: readonly SettingReport[];
  readonly log: Log;
  /** The ports, opened as they are asked for and closed when the command ends. */
  readonly heed: Heed;
  /** What may be asked and done, on these ports. */
  readonly desk: Desk;
  readonly out: Output;
  /** stderr: what a person wants to know meanwhile. */
  readonly say: (sentence: string) => void;
  /** The caller wants one JSON object a line. */
  readonly isJson: boolean;
  /** Aborts on SIGINT and SIGTERM: end what is in hand, take nothing new. */
  readonly signal: AbortSignal;
}

/** Nothing is exit code 0. */
type Ending = ExitCode | undefined;
type Work<Given extends unknown[]> = (invocation: Invocation, ...given: Given) => Ending | Promise<Ending>;

/**
 * Makes a command's action: `work` gets the invocation, then the command's arguments and options as commander passes
 * them. Its errors end as one sentence on stderr and an exit code; `undefined` is exit code 0.
 */
export function run<Given extends unknown[]>(
  work: Work<Given>,
): (...given: [...Given, Command]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command;
    const { signal, release } = onInterruption(say);
    const { invocation, close } = invoke(command.optsWithGlobals(), signal);
    try {
      process.exitCode = await work(invocation, ...(given.slice(0, -1) as Given));
    } catch (error) {
      reportEnding(error, invocation);
    } finally {
      await close().catch((error: unknown) => reportEnding(error, invocation));
      release();
    }
  };
}

function invoke(options: Readonly<Record<string, unknown>>, signal: AbortSignal) {
  let read: ReturnType<typeof readConfig> | null = null;
  let log: Log | null = null;
  let heed: Heed | null = null;
  const settings = (): ReturnType<typeof readConfig> =>
    (read ??= readConfig({
      flags: (options["settings"] ?? {}) as Record<string, string>,
      environment: process.env,
      folder: process.cwd(),
      file: typeof options["config"] === "string" ? options["config"] : null,
    }));
  const invocation: Invocation = {
    get config() {
      return settings().config;
    },
    get settings() {
      return settings().reports;
    },
    get log() {
      return (log ??= createLog(settings().config.log));
    },
    get heed() {
      return (heed ??= openHeed(invocation.config, invocation.log));
    },
    get desk() {
      return openDesk(invocation.heed);
    },
    out: outputTo(process.stdout),
    say,
    isJson: options["json"] === true,
    signal,
  };
  return { invocation, close: async () => heed?.close() };
}

/** One sentence on stderr; the stack only of a fault, and only where somebody debugs. */
function reportEnding(error: unknown, invocation: Pick<Invocation, "isJson">): void {
  const { sentence, code, isFault } = endingOf(error);
  process.exitCode = code;
  if (invocation.isJson) process.stderr.write(`${JSON.stringify({ error: sentence, exitCode: code })}\n`);
  else for (const line of sentence.split("\n")) say(`heed: ${line}`);
  if (isFault && error instanceof Error && error.stack !== undefined) say(stripControls(error.stack));
}

function say(sentence: string): void {
  process.stderr.write(`${stripControls(sentence)}\n`);
}
