import { SingleBar } from "cli-progress";

export interface Progress {
  /** The number of things done so far. */
  reached(count: number): void;
  end(): void;
}

/**
 * A bar on stderr for people who wait; nothing where stderr is no terminal.
 *
 * @param total null where nobody knows it: then only the count is shown.
 */
export function startProgress(what: string, total: number | null): Progress {
  if (!process.stderr.isTTY) return { reached: () => undefined, end: () => undefined };
  const format =
    total === null
      ? `${what} {value} · {duration_formatted}`
      : `${what} {bar} {value}/{total} · {eta_formatted}`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true });
  bar.start(total ?? 0, 0);
  return { reached: (count) => bar.update(count), end: () => bar.stop() };
}
