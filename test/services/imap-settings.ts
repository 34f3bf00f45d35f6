import type { ImapSettings } from "../../src/adapters/mailbox/imap/settings.ts";
import type { Dovecot } from "./dovecot/start-dovecot.ts";

/** The settings of a mailbox on a test's Dovecot, in clear text unless said otherwise. */
export function settingsFor(dovecot: Dovecot, other: Partial<ImapSettings> = {}): ImapSettings {
  return {
    name: "abuse",
    role: "abuse",
    host: dovecot.host,
    port: dovecot.port,
    tls: "none",
    tlsCa: null,
    username: dovecot.user,
    login: { password: dovecot.password },
    path: "INBOX",
    processed: "Processed",
    failed: "Failed",
    ...other,
  };
}
