import { RefusedError } from "../errors.ts";
import type { Scope } from "../generated/events.ts";
import { parseScope } from "../suppress/scope.ts";

/**
 * A scope as people write it.
 *
 * @throws RefusedError for what is none, and for one that nothing would honour.
 */
export function ensureScope(text: string): Scope {
  const scope = parseScope(text);
  if (scope !== null) return scope;
  const ways = "write all, account:ID or list:ID.";
  if (text.startsWith("category:"))
    throw new RefusedError(`No account has categories yet, so nothing would honour ${text}: ${ways}`);
  throw new RefusedError(`${JSON.stringify(text)} is no scope: ${ways}`);
}
