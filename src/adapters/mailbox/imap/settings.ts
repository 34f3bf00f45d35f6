import { isIP } from "node:net";

import { PortError } from "../../../errors.ts";
import type { MailboxRole } from "../../../generated/events.ts";
import type { ImapLogin } from "./login.ts";

export interface ImapSettings {
  readonly name: string;
  readonly role: MailboxRole;
  readonly host: string;
  readonly port: number;
  /**
   * `implicit`: TLS from the first byte. `starttls`: the connection is upgraded before anything is said, or ends.
   * `none`: clear text, on loopback only.
   */
  readonly tls: "implicit" | "starttls" | "none";
  /** A PEM file with the CAs to trust instead of the system's. */
  readonly tlsCa: string | null;
  readonly username: string;
  readonly login: ImapLogin;
  /** The folder that is the queue. "/" stands for the server's separator in all folder names. */
  readonly path: string;
  readonly processed: string;
  readonly failed: string;
}

/** In ms. */
export interface ImapTimes {
  /** How long to listen for mail before looking again. */
  readonly idle: number;
  /** How long a server that owes us an answer may say nothing. */
  readonly silence: number;
  /** How old the view of the folder may get before it is selected again. */
  readonly refresh: number;
}

export const imapTimes: ImapTimes = { idle: 60_000, silence: 60_000, refresh: 5 * 60_000 };

/** "abuse (imap.example.com:993)": what an error calls a mailbox. */
export function labelOf(settings: ImapSettings): string {
  return `${settings.name} (${settings.host}:${settings.port})`;
}

/** @throws PortError `misconfigured` */
export function ensureEncrypted(settings: ImapSettings): void {
  if (settings.tls !== "none" || isLoopback(settings.host)) return;
  throw new PortError(
    "misconfigured",
    `Mailbox ${labelOf(settings)} would send its password in clear text: set its tls to implicit or starttls; none is for a server on this machine only.`,
  );
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
