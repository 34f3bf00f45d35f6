import { userInfo } from "node:os";

import { type Command, Option } from "commander";

import { comparableFeedbackId } from "../attribute/find-clues.ts";
import { staff } from "./actor.ts";
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
      run(async ({ desk, out, isJson }, id: string, given: Given) => {
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
        const recorded = await desk.recordMailing(mailing, staff(userInfo().username, "mailings"));
        if (isJson) out.json(recorded);
        else
          out.line(
            `Recorded mailing ${recorded.mailing} of ${recorded.account}: ${recorded.delivered} delivered.`,
          );
        return undefined;
      }),
    );
}
