import type { Command } from "commander";

import { findContactsOf } from "../adapters/database/queries/find-contacts.ts";
import { findList } from "../adapters/database/queries/list-lists.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { type Bar, checkAddress } from "../pipeline/check.ts";
import { explainVerdict } from "../pipeline/explain-verdict.ts";
import { requireKnown } from "../pipeline/look-up.ts";
import type { Queryable } from "../ports.ts";
import { formatScope } from "../suppress/scope.ts";
import { checkPorts, lookUp } from "../wiring/lists.ts";
import { asAddress, asId } from "./arguments.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

type Contacts = Awaited<ReturnType<typeof findContactsOf>>;

/** `heed check`: what bars an address, since when, why, and how it can be lifted; and where the address stands. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .description("Show what bars an address, since when, why and how it can be lifted")
    .argument("<address>")
    .option("--account <id>", "only what concerns mail of this account")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing bars the address; 1 something does; 2 no address; 66 no such account.",
    )
    .action(
      run(async (invocation, text: string, { account }: { account?: string }) => {
        const { heed, out, isJson } = invocation;
        const address = asAddress(text);
        const only = account === undefined ? null : asId(account, "an account");
        const database = await heed.database();
        const keys = keysOf(address, await heed.hashAddress());
        const { bars, contacts } = await database.transaction(async (tx) => {
          if (only !== null) await requireKnown(lookUp, tx, "account", only);
          return {
            bars: await concerning(tx, await checkAddress(checkPorts, tx, keys), only),
            contacts: await findContactsOf(tx, keys, only),
          };
        });
        if (isJson) out.json(asJson(address, keys.fold, bars, contacts));
        else print(invocation, address, bars, contacts);
        return bars.some(barsMail) ? exitCodes.found : undefined;
      }),
    );
}

const barsMail = (bar: Bar): boolean => bar.barsNothing === null;

/** What concerns mail of the account: everything that is not in the scope of another account or its lists. */
async function concerning(
  db: Queryable,
  bars: readonly Bar[],
  account: string | null,
): Promise<readonly Bar[]> {
  if (account === null) return bars;
  const concerned: Bar[] = [];
  for (const bar of bars) {
    const { kind, id } = bar.scope;
    const owner = kind === "list" && id !== null ? (await findList(db, id))?.account : id;
    if (kind === "all" || kind === "category" || owner === account) concerned.push(bar);
  }
  return concerned;
}

function asJson(address: string, addressKey: string, bars: readonly Bar[], contacts: Contacts): object {
  return {
    address,
    addressKey,
    isBarred: bars.some(barsMail),
    bars: bars.map((bar) => ({ ...bar, scope: formatScope(bar.scope) })),
    contacts: contacts.map((contact) => ({
      list: contact.list,
      account: contact.account,
      row: contact.row,
      state: contact.verdict.state,
      reason: contact.verdict.reason,
      since: contact.verdict.since,
      explanation: explainVerdict(contact.verdict, contact).reason,
      isSameSpelling: contact.isSameSpelling,
    })),
  };
}

function print({ out }: Invocation, address: string, bars: readonly Bar[], contacts: Contacts): void {
  if (!bars.some(barsMail)) out.line(`Nothing bars ${address}.`);
  for (const bar of bars) {
    const waiting = bar.suppression === null ? " (the suppress worker has not come to it yet)" : "";
    const effect = barsMail(bar) ? "" : ": bars no mail";
    out.line(
      `${bar.reason} for ${formatScope(bar.scope)} since ${bar.since.toISOString()}${waiting}${effect}`,
    );
    out.line(`  ${bar.barsNothing ?? bar.explanation} Entered by ${bar.setBy}.`);
    if (bar.matchedBy === "person") out.line("  It was made for another spelling of this person's address.");
    out.line(`  ${bar.howToLift}`);
  }
  out.line();
  if (contacts.length === 0) out.line("It stands on no list.");
  else {
    out.table(
      ["List", "Account", "Row", "State", "Reason", "Why"],
      contacts.map((contact) => [
        contact.list,
        contact.account,
        contact.row,
        contact.verdict.state,
        contact.verdict.reason,
        explainVerdict(contact.verdict, contact).reason,
      ]),
    );
  }
}
