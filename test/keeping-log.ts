import type { Log } from "../src/ports.ts";

/** A log that keeps the messages at warn and above, and drops the rest. */
export function keepingLog(): Log & { readonly kept: string[] } {
  const kept: string[] = [];
  const keep = (_: object, message: string) => void kept.push(message);
  const drop = () => undefined;
  return { kept, debug: drop, info: drop, warn: keep, error: keep };
}
