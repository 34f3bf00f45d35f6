import { constants } from "node:os";

const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Aborts the signal on the first SIGINT, SIGTERM or SIGHUP, so that the work in hand can end; ends the process at once
 * on the second. Aborts it as well when the process that started this one (launch.js) is gone, by whatever signal: who
 * ends it means this one. `release` gives the signals back.
 */
export function onInterruption(say: (sentence: string) => void): {
  signal: AbortSignal;
  release: () => void;
} {
  const controller = new AbortController();
  let first = 0;
  const stop = (name: NodeJS.Signals): void => {
    const now = performance.now();
    if (!controller.signal.aborted) {
      first = now;
      say(`${name}: ending what is in hand. A second ${name} ends at once; nothing is lost then either.`);
      controller.abort();
      return;
    }
    // Ctrl-C reaches this process twice: from the terminal, and passed on by launch.js. That is one signal.
    if (now - first < 300) return;
    say("Ended at once. What was in hand was not committed and is done again at the next start.");
    process.exit(128 + constants.signals[name]);
  };
  const orphaned = (): void => {
    if (controller.signal.aborted) return;
    first = performance.now();
    say("The process that started this one is gone: ending what is in hand.");
    controller.abort();
  };
  for (const name of stopping) process.on(name, stop);
  process.on("disconnect", orphaned);
  // Only the end of the channel is of interest: it keeps no process alive.
  process.channel?.unref();
  if (process.send !== undefined && !process.connected) orphaned();
  return {
    signal: controller.signal,
    release: () => {
      for (const name of stopping) process.off(name, stop);
      process.off("disconnect", orphaned);
    },
  };
}
