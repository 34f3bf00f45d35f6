import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createImapMailbox } from "../../../src/adapters/mailbox/imap/imap-mailbox.ts";
import { inventMail, never } from "../../contracts/mailbox.ts";
import { available } from "../../services/available.ts";
import { type Dovecot, startDovecot } from "../../services/dovecot/start-dovecot.ts";
import { fetchAsSent } from "../../services/fetch-as-sent.ts";
import { settingsFor } from "../../services/imap-settings.ts";

describe.skipIf(!available.dovecot)("bytes through a real Dovecot", () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  /** Delivers, reads by the wire and by the mailbox, and empties the inbox. */
  async function carry(mails: readonly Buffer[]): Promise<{ sent: Buffer[]; read: Buffer[] }> {
    await dovecot.deliver(mails);
    const sent = await fetchAsSent(dovecot);
    const session = await createImapMailbox(settingsFor(dovecot)).open(never);
    const batch = await session.nextBatch(1_000);
    await session.acknowledge(batch.mails, "processed");
    await session.close();
    const byUid = [...batch.mails].sort((a, b) => Number(a.uid) - Number(b.uid));
    return { sent, read: byUid.map((mail) => mail.raw) };
  }
  const hex = (mails: readonly Buffer[]) => mails.map((mail) => mail.toString("hex"));

  it("reads the bytes that the server sends, whatever a mail holds", async () => {
    const odd = fc.constantFrom(
      "\r\n",
      "\n",
      "\r",
      "\0",
      ")",
      "}",
      "{3}\r\n",
      "* OK\r\n",
      '"',
      "\\",
      "From ",
      "\u00e9",
    );
    const piece = fc.oneof(
      odd.map((text) => Buffer.from(text, "latin1")),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    );
    const mail = fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.concat(pieces));
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 8 }), async (mails) => {
        const { sent, read } = await carry(mails);
        expect(sent).toHaveLength(mails.length);
        expect(hex(read)).toEqual(hex(sent));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a mail of 10,000 parts and one of long lines as they were delivered", async () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, number) => `--b\r\nX-Part: ${number}\r\n\r\npart ${number}\r\n`,
    );
    const mails = [
      Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join("")}--b--\r\n`),
      Buffer.from(`Subject: ${"long ".repeat(40_000)}\r\n\r\n${"y".repeat(1_000_000)}\r\n`),
      inventMail(),
    ];
    const { read } = await carry(mails);
    expect(hex(read).sort()).toEqual(hex(mails).sort());
  });
});
