import { stripControls } from "./strip-controls.ts";

const colours: Readonly<Record<string, string>> = { debug: "2", info: "36", warn: "33", error: "31" };

/** A JSON line of the log as a line for people: time, level, worker, message, facts. */
export function prettyLine(json: string): string {
  const { time, level, message, worker, error, ...facts } = JSON.parse(json) as Record<string, unknown>;
  const severity = String(level);
  const who = typeof worker === "string" ? `${worker}: ` : "";
  const rest = Object.entries(facts).map(([key, value]) => `${key}=${plain(value)}`);
  const line = [String(time).slice(11, 19), severity.padEnd(5), `${who}${plain(message)}`, ...rest]
    .join(" ")
    .replaceAll("\n", " ");
  const why = causes(error)
    .map((cause) => `\n         ${stripControls(cause)}`)
    .join("");
  return `\u001b[${colours[severity] ?? "0"}m${stripControls(line)}${why}\u001b[0m\n`;
}

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The message of an error and of each error behind it. */
function causes(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return typeof message === "string" ? [message, ...causes(cause)] : [];
}
