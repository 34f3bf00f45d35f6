import { expect, test } from "vitest";

import { viewsOfCommands } from "../cli/views-of-commands.ts";
import { isView, viewNames } from "./views.ts";

test("every schema of a view is that of a command, and runHeed holds what the command prints against it", () => {
  expect([...new Set(Object.values(viewsOfCommands).flat())].sort()).toEqual([...viewNames].sort());
});

test("a field too many, and one too few, fit no view", () => {
  const added = { account: "acme", isNew: true };
  expect(isView("account-added", added)).toBe(true);
  expect(isView("account-added", { ...added, name: "Acme" })).toBe(false);
  expect(isView("account-added", { account: "acme" })).toBe(false);
});
