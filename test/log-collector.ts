import type { Log } from "../src/ports.ts";

/** A log that keeps what it was told. */
export function logCollector(): Log & {
  readonly lines: { level: keyof Log; facts: object; message: string }[];
} {
  const lines: { level: keyof Log; facts: object; message: string }[] = [];
  const at = (level: keyof Log) => (facts: object, message: string) => {
    lines.push({ level, facts, message });
  };
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
