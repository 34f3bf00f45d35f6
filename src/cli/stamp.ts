import { createInterface } from "node:readline";

import { type Command, Option } from "commander";

import { PortError } from "../errors.ts";
import { exactKey } from "../mail/address-key.ts";
import { mailableAddress } from "../pipeline/list-row.ts";
import { createStamper, placeProblems, type StampedHeaders } from "../sending/stamper.ts";
import { knownSecret, stampSecretsOf } from "../wiring/secret.ts";
import { asAddress, asId } from "./arguments.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { type Invocation, run } from "./run.ts";

interface Given {
  account: string;
  mailing: string;
  recipient?: string;
}

/** `heed stamp`: the header fields and the return path that a mailing's copies bear. */
export function addStamp(program: Command): void {
  program
    .command("stamp")
    .description("Print the headers that stamp a mailing for its recipients")
    .addOption(new Option("--account <id>", "the account that sends it").makeOptionMandatory())
    .addOption(new Option("--mailing <id>", "the mailing").makeOptionMandatory())
    .option("--recipient <address>", "one recipient; without it one a line is read from stdin")
    .option("--json", "one JSON object a recipient")
    .addHelpText(
      "after",
      "\nWhich fields there are follows from the settings stamp.* (docs/stamps.md). Nothing is stored or sent.\n" +
        "Exit codes: 0 all were stamped; 1 at least one line of stdin is no address.",
    )
    .action(
      run(async (invocation, { account, mailing, recipient }: Given) => {
        const { out, isJson } = invocation;
        const stamper = await openStamper(invocation);
        const stamp = stamper.mailing(asId(account, "an account"), asId(mailing, "a mailing"));
        if (recipient === undefined) return stampLines(invocation, stamp);
        const address = asAddress(recipient);
        print(out, isJson, address, stamp(address));
        return undefined;
      }),
    );
}

async function openStamper({ config }: Invocation): Promise<ReturnType<typeof createStamper>> {
  const secret = await knownSecret(config);
  // A secret made here would stamp mail that no worker recognises.
  if (secret === null)
    throw new PortError(
      "misconfigured",
      `There is no secret to stamp with, neither HEED_SECRET nor ${config.data}/secret: take the one that the workers have.`,
    );
  const problems = placeProblems(config.stamp).map(
    ({ place, must }) => `stamp.${place.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} ${must}.`,
  );
  if (problems.length > 0) throw new PortError("misconfigured", problems.join("\n"));
  return createStamper({ ...config.stamp, secret, stampSecrets: stampSecretsOf(config) });
}

async function stampLines(
  { out, say, isJson, signal }: Invocation,
  stamp: (address: string) => StampedHeaders,
): Promise<typeof exitCodes.found | typeof exitCodes.interrupted | undefined> {
  let wrong = 0;
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (signal.aborted) return exitCodes.interrupted;
    line += 1;
    if (text.trim() === "") continue;
    const address = addressIn(text);
    if (address === null) {
      wrong += 1;
      say(`Line ${line} is no email address; it was left out.`);
    } else print(out, isJson, address, stamp(address));
    await out.drained();
  }
  return wrong > 0 ? exitCodes.found : undefined;
}

function addressIn(text: string): string | null {
  const address = mailableAddress(text);
  return address === null ? null : exactKey(address);
}

function print(
  out: Output,
  isJson: boolean,
  recipient: string,
  { returnPath, fields }: StampedHeaders,
): void {
  if (isJson) {
    out.json({ recipient, returnPath, fields });
    return;
  }
  if (returnPath !== null) out.line(`Return-Path: <${returnPath}>`);
  for (const { name, value } of fields) out.line(`${name}: ${value}`);
  out.line();
}
