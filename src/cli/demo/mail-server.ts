import { once } from "node:events";
import type { AddressInfo } from "node:net";

import hoodiecrow from "hoodiecrow-imap";

export interface MailServer {
  readonly port: number;
  readonly password: string;
  /** Puts a mail into the INBOX, as a delivery would; `raw` is a binary string. */
  deliver(raw: string): void;
  /** Mails in a folder. */
  count(folder: string): number;
  close(): Promise<void>;
}

/** A real IMAP server in this process, on loopback, with one mailbox that lives in memory. */
export async function startMailServer(username: string, password: string): Promise<MailServer> {
  const imap = hoodiecrow({
    plugins: ["ID", "SASL-IR", "AUTH-PLAIN", "NAMESPACE", "IDLE", "ENABLE", "UIDPLUS", "MOVE", "UNSELECT"],
    users: { [username]: { password } },
    storage: { INBOX: {}, "": { separator: "/", folders: { Processed: {}, Failed: {} } } },
  });
  imap.listen(0, "127.0.0.1");
  await once(imap.server, "listening");
  return {
    password,
    port: (imap.server.address() as AddressInfo).port,
    deliver: (raw) => imap.appendMessage("INBOX", [], new Date(), raw),
    count: (folder) => imap.getMailbox(folder)?.messages.length ?? 0,
    close: () => new Promise((resolve) => imap.close(resolve)),
  };
}
