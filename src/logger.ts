import pino from "pino";

import type { Config } from "./config.ts";
import { prettyLine } from "./log/pretty-line.ts";
import { redactFacts, redactText } from "./log/redact.ts";
import type { Log } from "./ports.ts";

/** Where finished lines go; process.stderr outside tests. */
export interface LogStream {
  write(line: string): unknown;
  readonly isTTY?: boolean;
}

/**
 * The log of one process: JSON lines, or lines for people on a terminal, on stderr. What callers pass should hold no
 * address and no secret; whatever looks like one is taken out all the same.
 *
 * @param about facts that stand on every line, such as the worker's name.
 */
export function createLog(
  settings: Config["log"],
  about: Readonly<Record<string, string>> = {},
  stream: LogStream = process.stderr,
): Log {
  const isPretty = settings.format === "pretty" || (settings.format === "auto" && stream.isTTY === true);
  const write = (line: string): void => void stream.write(isPretty ? prettyLine(line) : line);
  const log = pino(
    {
      level: settings.level,
      base: about,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return {
    debug: (facts, message) => log.debug(redactFacts(facts), redactText(message)),
    info: (facts, message) => log.info(redactFacts(facts), redactText(message)),
    warn: (facts, message) => log.warn(redactFacts(facts), redactText(message)),
    error: (facts, message) => log.error(redactFacts(facts), redactText(message)),
  };
}
