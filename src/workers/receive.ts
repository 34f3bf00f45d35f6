import { receive as read } from "../pipeline/receive.ts";
import { receivePorts } from "../wiring/receive.ts";
import type { Worker } from "./worker.ts";

/** Mail in mailboxes becomes stored messages. */
export const receive: Worker = {
  name: "receive",
  does: "takes mail out of the mailboxes and stores it",
  idle: ({ mailboxes }) =>
    mailboxes.length > 0
      ? null
      : "no mailbox is configured; set HEED_MAILBOX_ABUSE=imaps://name@host, or [[mailbox]] in heed.toml",
  work: async (heed, signal) => {
    const ports = await receivePorts(heed);
    const { batch } = heed.config.receive;
    await Promise.all(heed.mailboxes().map((mailbox) => read(mailbox, ports, { batch, signal })));
  },
};
