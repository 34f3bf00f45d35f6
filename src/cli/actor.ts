import { userInfo } from "node:os";

import { Option } from "commander";

import type { Actor } from "../desk/actor.ts";

/** `--name`, on every command that keeps who did something. */
export const nameOption = (who: string): Option =>
  new Option("--name <who>", who).default(userInfo().username);

/** A person of the staff, at the command of that name. */
export const staff = (name: string, command: string): Actor => ({
  by: "staff",
  name,
  source: `/cli/${command}`,
});
