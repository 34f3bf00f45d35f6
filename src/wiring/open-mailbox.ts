import { createImapMailbox } from "../adapters/mailbox/imap/imap-mailbox.ts";
import { createMaildirMailbox } from "../adapters/mailbox/maildir.ts";
import type { MailboxSettings } from "../config.ts";
import type { Mailbox } from "../ports.ts";

/** The mailbox that the settings describe; it connects when it is opened. */
export const openMailbox = (settings: MailboxSettings): Mailbox =>
  settings.kind === "imap" ? createImapMailbox(settings) : createMaildirMailbox(settings);

/** Where a mailbox is, for people: "imap.example.com:993", "/var/mail/abuse". */
export const placeOfMailbox = (settings: MailboxSettings): string =>
  settings.kind === "imap" ? `${settings.host}:${settings.port}` : settings.path;
