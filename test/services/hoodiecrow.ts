import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo, Server } from "node:net";

interface Folder {
  messages: { flags: string[] }[];
}

interface HoodiecrowServer {
  readonly server: Server;
  listen(port: number, host: string): void;
  close(done: () => void): void;
  appendMessage(folder: string, flags: string[], date: Date, raw: string): void;
  getMailbox(path: string): Folder | undefined;
}

const hoodiecrow = createRequire(import.meta.url)("hoodiecrow-imap") as (options: object) => HoodiecrowServer;

/** A small IMAP server in this process, whose extensions can be chosen. */
export interface Hoodiecrow {
  readonly port: number;
  deliver(mails: readonly Buffer[]): void;
  folder(path: string): Folder["messages"];
  stop(): Promise<void>;
}

export const hoodiecrowUser = "abuse";
export const hoodiecrowToken = "invented-token";

const always = ["ID", "SASL-IR", "AUTH-PLAIN", "XOAUTH2", "NAMESPACE", "ENABLE", "UNSELECT"];

export async function startHoodiecrow(extensions = ["IDLE", "UIDPLUS", "MOVE"]): Promise<Hoodiecrow> {
  const imap = hoodiecrow({
    plugins: [...always, ...extensions],
    users: {
      [hoodiecrowUser]: {
        password: "invented-for-the-test",
        xoauth2: { accessToken: hoodiecrowToken, sessionTimeout: 3_600_000 },
      },
    },
    storage: { INBOX: {}, "": { separator: "/", folders: {} } },
  });
  imap.listen(0, "127.0.0.1");
  await once(imap.server, "listening");
  return {
    port: (imap.server.address() as AddressInfo).port,
    deliver(mails) {
      for (const mail of mails) imap.appendMessage("INBOX", [], new Date(), mail.toString("latin1"));
    },
    folder: (path) => imap.getMailbox(path)?.messages ?? [],
    stop: () => new Promise((resolve) => imap.close(resolve)),
  };
}
