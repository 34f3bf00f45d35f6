import { describe } from "vitest";

import { createImapMailbox } from "../../../src/adapters/mailbox/imap/imap-mailbox.ts";
import { imapTimes } from "../../../src/adapters/mailbox/imap/settings.ts";
import { describeMailbox } from "../../contracts/mailbox.ts";
import { available } from "../../services/available.ts";
import { startDovecot } from "../../services/dovecot/start-dovecot.ts";
import { settingsFor } from "../../services/imap-settings.ts";

describe.skipIf(!available.dovecot)("on a real Dovecot", () => {
  describeMailbox("imap", async () => {
    const dovecot = await startDovecot();
    return {
      mailbox: createImapMailbox(settingsFor(dovecot), { ...imapTimes, idle: 2_000 }),
      async deliver(mails) {
        await dovecot.deliver(mails);
      },
      count: (folder) =>
        Promise.resolve(
          dovecot.count(({ inbox: "INBOX", processed: "Processed", failed: "Failed" } as const)[folder]),
        ),
      stop: () => dovecot.stop(),
    };
  });
});
