import type { ViewName } from "../../src/generated/views.ts";
import { isView } from "../desk/views.ts";

/** What each command prints with --json; the longest name that the arguments begin with counts. */
export const viewsOfCommands: Readonly<Record<string, readonly ViewName[]>> = {
  "accounts add": ["account-added"],
  "accounts list": ["account"],
  "senders decide": ["standing-decided"],
  senders: ["sender"],
  "floods members": ["flood-member"],
  "floods decide": ["flood-decided"],
  floods: ["flood"],
  suppress: ["address-barred"],
  release: ["suppression-released"],
  check: ["address-check"],
  "parked list": ["parked"],
  "parked show": ["parked-record"],
  "parked replay": ["parked-settled"],
  "parked drop": ["parked-settled"],
  "groups forget": ["group-forgotten"],
  "relay reset": ["relay-reset"],
  "mailings record": ["mailing-recorded"],
  "lists upload": ["list-uploaded", "list-previewed"],
  "lists list": ["list"],
  "lists show": ["list-detail"],
  "lists export": ["list-exported"],
  "shapes show": ["shape-detail"],
  "shapes export": ["shape-exported"],
  shapes: ["shape-group"],
  status: ["status"],
  audit: ["audit-finding", "audit-balance"],
};

/**
 * Holds what a command printed against the schemas of its views.
 *
 * @throws Error that names the line that none of them fits.
 */
export function ensureViews(args: readonly string[], stdout: string): void {
  if (!args.includes("--json")) return;
  const words = args.filter((arg) => !arg.startsWith("-"));
  const views = viewsOfCommands[words.slice(0, 2).join(" ")] ?? viewsOfCommands[words[0] ?? ""];
  if (views === undefined) return;
  for (const line of stdout.split("\n")) {
    if (line === "") continue;
    const object: unknown = JSON.parse(line);
    if (!views.some((view) => isView(view, object)))
      throw new Error(`heed ${args.join(" ")} printed what no schema of ${views.join(", ")} fits: ${line}`);
  }
}
