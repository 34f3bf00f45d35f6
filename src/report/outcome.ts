import type { Quirk } from "../mail/message.ts";

/**
 * What a reader says of a message: it read it, it is not its kind of thing, or it is but is broken. Bad input is never
 * an exception.
 */
export type Outcome<T> =
  | { readonly outcome: "read"; readonly value: T; readonly quirks: readonly Quirk[] }
  | { readonly outcome: "foreign" }
  | { readonly outcome: "malformed"; readonly reason: string; readonly at: string };

export const foreign = { outcome: "foreign" } as const;

export function read<T>(value: T, quirks: readonly Quirk[] = []): Outcome<T> {
  return { outcome: "read", value, quirks };
}

/** `at` names the place: "message/feedback-report, field Source-IP". */
export function malformed(reason: string, at: string): Outcome<never> {
  return { outcome: "malformed", reason, at };
}
