import { type Command, Option } from "commander";

import type { Actor } from "../desk/actor.ts";
import type { ReleaseAddress } from "../desk/release-address.ts";
import { nameOption } from "./actor.ts";
import { asAddress, asId, asOneOf, asTime } from "./arguments.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { run } from "./run.ts";

const lifters: readonly Actor["by"][] = ["staff", "privacy-officer", "recipient"];

interface Given {
  by: string;
  why?: string;
  name: string;
  scope?: string;
  reason?: string;
  optedInAt?: string;
  optedInTo?: string;
}

/** `heed release`: lifts a suppression, if whoever asks may. One at a time: nothing lifts in bulk. */
export function addRelease(program: Command): void {
  program
    .command("release")
    .description("Lift a suppression, if whoever asks may")
    .argument("<address>")
    .addOption(new Option("--by <who>", lifters.join(", ")).makeOptionMandatory())
    .option("--why <text>", "why; staff and the privacy officer must say")
    .addOption(nameOption("the name of whoever lifts it"))
    .option("--scope <scope>", "the suppression's scope, where several bar the address")
    .option("--reason <reason>", "the suppression's reason, where several bar the address")
    .option("--opted-in-at <time>", "recipient: when the double opt-in was confirmed")
    .option("--opted-in-to <account>", "recipient: to which account's mail")
    .addHelpText(
      "after",
      "\nExit codes: 0 lifted; 2 wrong arguments; 66 nothing of that kind bars the address, or no such account or list; 77 whoever asks may not lift it.",
    )
    .action(
      run(async ({ desk, out, isJson }, text: string, given: Given) => {
        const address = asAddress(text);
        const by = asOneOf(given.by, "--by", lifters);
        const asked = { address, ...askedOf(given), ...optInOf(by, given) };
        const done = await desk.releaseAddress(asked, { by, name: given.name, source: "/cli/release" });
        for (const released of done) {
          const { scope, reason, isLifted, why } = released;
          if (isJson) out.json(released);
          else if (isLifted) out.line(`Lifted: ${reason} for ${scope}. ${why}`);
          else out.line(`Not lifted: ${reason} for ${scope}. ${why}`);
        }
        return done.every(({ isLifted }) => isLifted) ? undefined : exitCodes.denied;
      }),
    );
}

const askedOf = ({ scope, reason, why }: Given): Pick<ReleaseAddress, "scope" | "reason" | "why"> => ({
  scope: scope ?? null,
  reason: reason ?? null,
  why: why ?? "",
});

function optInOf(
  by: Actor["by"],
  { optedInAt, optedInTo }: Given,
): Pick<ReleaseAddress, "optedInAt" | "optedInTo"> {
  if (by !== "recipient") return { optedInAt: null, optedInTo: optedInTo ?? null };
  if ((optedInAt === undefined) !== (optedInTo === undefined)) {
    throw new UsageError("--opted-in-at and --opted-in-to go together: when, and to which account's mail.");
  }
  return {
    optedInAt: optedInAt === undefined ? null : asTime(optedInAt, "--opted-in-at"),
    optedInTo: optedInTo === undefined ? null : asId(optedInTo, "an account"),
  };
}
