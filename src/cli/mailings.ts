import { type Command, Option } from "commander";

import { upsertMailing } from "../adapters/database/queries/upsert-mailing.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { comparableFeedbackId } from "../attribute/find-clues.ts";
import { recordMailing } from "../desk/record-mailing.ts";
import { lookUp } from "../wiring/lists.ts";
import { asCount, asId, asIp, asListId, asTime } from "./arguments.ts";
import { run } from "./run.ts";

interface Given {
  account: string;
  delivered: string;
  sentAt: string;
  messageIdDomain?: string;
  fromDomain?: string;
  subject?: string;
  listId?: string;
  feedbackId?: string;
  sourceIp?: string;
}

/** `heed mailings`: what the accounts sent, to count complaints against and to find complaints' mailings by. */
export function addMailings(program: Command): void {
  program
    .command("mailings")
    .description("Record what the accounts send")
    .command("record")
    .description("Record a mailing, or bring its number of delivered mails up to date")
    .argument("<id>", "the mailing's id at the ESP")
    .addOption(new Option("--account <id>", "the account that sent it").makeOptionMandatory())
    .addOption(new Option("--delivered <number>", "mails delivered so far").makeOptionMandatory())
    .addOption(new Option("--sent-at <time>", "when it was sent (RFC 3339)").makeOptionMandatory())
    .option("--message-id-domain <domain>", "the domain of its Message-IDs")
    .option("--from-domain <domain>", "the domain of its From address")
    .option("--subject <text>", "its subject")
    .option("--list-id <id>", "its List-Id (RFC 2919), with or without brackets")
    .option("--feedback-id <id>", "its Feedback-ID, if that names the mailing")
    .option("--source-ip <address>", "the address that sends it, if that is always the same")
    .action(
      run(async ({ heed, out, isJson }, id: string, given: Given) => {
        const mailing = {
          mailing: asId(id, "a mailing"),
          account: asId(given.account, "an account"),
          delivered: asCount(given.delivered, "--delivered"),
          sentAt: asTime(given.sentAt, "--sent-at"),
          messageIdDomain: given.messageIdDomain?.toLowerCase() ?? null,
          fromDomain: given.fromDomain?.toLowerCase() ?? null,
          subject: given.subject ?? null,
          listId: given.listId === undefined ? null : asListId(given.listId),
          feedbackId: given.feedbackId === undefined ? null : comparableFeedbackId(given.feedbackId),
          sourceIp: given.sourceIp === undefined ? null : asIp(given.sourceIp),
        };
        const database = await heed.database();
        await recordMailing(
          {
            transaction: (work) => database.transaction(work),
            ...lookUp,
            upsertMailing,
            append: appendEvents,
            clock: heed.clock,
            newId: heed.newId,
          },
          mailing,
          "/cli/mailings",
        );
        const { account, delivered, sentAt } = mailing;
        if (isJson) out.json({ mailing: mailing.mailing, account, delivered, sentAt });
        else out.line(`Recorded mailing ${mailing.mailing} of ${account}: ${delivered} delivered.`);
        return undefined;
      }),
    );
}
