/**
 * The second safety net under the log: callers log ids, counts and codes, and whatever slips through and looks like an
 * address or a secret is taken out here. It would rather take out too much than too little.
 */

/** Longer texts are cut before they are searched. */
const longest = 4_000;
const deepest = 6;
const mostEntries = 50;

/** Bounded on both sides of the "@", so that the search stays linear. Quoted local parts are caught by their last word. */
const address = /[^\s@<>()[\]:;,"'\\=/]{1,64}@[^\s@<>()[\]:;,"'\\=/]{1,255}/g;
/** user:password@ in an address of a server. */
const credentials = /\/\/[^\s/@]{0,256}@/g;
/** password=…, "token": "…"; the value up to the next blank or separator. */
const named =
  /\b(pass(?:word|wd)?|secret|token|api[-_]?key|authorization)(["']?[ \t]{0,4}[=:][ \t]{0,4}["']?)[^\s"',;&]{1,512}/gi;
/** What an Authorization header or a SASL line carries. */
const carried = /\b(bearer|basic|plain|xoauth2)[ \t]{1,4}[A-Za-z0-9._~+/=-]{16,2048}/gi;
const secretKey = /pass(?:word|wd)?|secret|token|authorization|cookie|api[-_]?key/i;

export function redactText(text: string): string {
  const bounded = text.length > longest ? `${text.slice(0, longest)}… (cut)` : text;
  return bounded
    .replace(credentials, "//[secret]@")
    .replace(carried, "$1 [secret]")
    .replace(named, "$1$2[secret]")
    .replace(address, (found) => (found.startsWith("[secret]@") ? found : "[address]"));
}

/** The facts with addresses and secrets taken out, errors as plain objects, and depth and width bounded. */
export function redactFacts(facts: object): Record<string, unknown> {
  const clean = facts instanceof Error ? { error: redact(facts, 0) } : redact(facts, 0);
  return clean as Record<string, unknown>;
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "invalid date" : value.toISOString();
  if (depth >= deepest) return "(deeper)";
  if (value instanceof Error) return redactError(value, depth);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `(${value.byteLength} bytes)`;
  if (Array.isArray(value)) {
    const kept = value.slice(0, mostEntries).map((entry) => redact(entry, depth + 1));
    return value.length > mostEntries ? [...kept, `(${value.length - mostEntries} more)`] : kept;
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostEntries)
      .map(([key, entry]) => [redactText(key), hides(key, entry) ? "[secret]" : redact(entry, depth + 1)]),
  );
}

const hides = (key: string, entry: unknown): boolean =>
  secretKey.test(key) && entry !== null && typeof entry !== "boolean" && typeof entry !== "number";

function redactError(error: Error, depth: number): object {
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    message: redactText(error.message),
    ...(error.stack === undefined ? {} : { stack: redactText(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  };
}
