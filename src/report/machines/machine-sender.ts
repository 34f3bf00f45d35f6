import { fieldMailboxes } from "../../mail/address-list.ts";
import { fieldText, fieldValue, fieldValues } from "../../mail/header.ts";
import type { Message } from "../../mail/message.ts";
import { plainText } from "../text-lines.ts";

const daemonLocal =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|mail[-_.]?deliver|mdaemon|maildeliverysystem|bounces?|ndr|dsn|nobody)\b/;
const daemonName =
  /mail(?:er)?[- ]?daemon|mail delivery (?:sub)?system|delivery (?:sub)?system|mail administrator|ndr administrator|content-filter at|system administrator|systemadministrator|mail ?system|mail delivery|interscan|postmaster/i;

/** Mail from a mail server's own hand: MAILER-DAEMON, postmaster, "Mail Delivery Subsystem". */
export function isFromDaemon(message: Message): boolean {
  const from = fieldText(message.header, "From");
  if (from === null) return false;
  const short = from.slice(0, 500);
  return daemonLocal.test(senderOf(message, short).toLowerCase()) || daemonName.test(short);
}

/** MAILER-DAEMON or no-reply: unlike a postmaster, never a person. */
export function isFromNobody(message: Message): boolean {
  const from = fieldText(message.header, "From")?.slice(0, 500) ?? "";
  return /^(?:mail(?:er)?[-_.]?daemon|(?:no|do[-_.]?not)[-_.]?reply)\b/i.test(senderOf(message, from));
}

/** QUIRK: x6 and others write a bare "mailer-daemon" into From, no address at all. */
function senderOf(message: Message, from: string): string {
  return fieldMailboxes(message.header, "From")[0]?.address ?? from.trim();
}

/**
 * The null reverse-path (RFC 5321 §4.5.5): nobody is to answer, so no person wrote it. QUIRK: mailboxes also write
 * "MAILER-DAEMON" there, or leave the field empty.
 */
export function hasNullReturnPath(message: Message): boolean {
  return fieldValues(message.header, "Return-Path").some((value) =>
    /^(?:<\s*>|<?"?mailer-daemon\b.*)?$/i.test(value.trim()),
  );
}

/** "Fwd: …", "AW: …": a person's hand has passed the mail on or answered it. */
export function isAnsweredOrForwarded(message: Message): boolean {
  const subject = fieldText(message.header, "Subject") ?? "";
  return /^\s*(?:re|aw|sv|vs|fwd?|wg|tr|rv|enc|doorst|vb|odp|pd)\s*(?:\[\d+\])?\s*:/i.test(
    subject.slice(0, 40),
  );
}

/** The subject and the beginning of the text, folded for a search in a table of phrases. */
export function openingOf(
  message: Message,
  length: number,
): { readonly subject: string; readonly text: string } {
  return {
    subject: fold(fieldText(message.header, "Subject") ?? ""),
    text: fold(plainText(message).slice(0, length)),
  };
}

/** Lower case, one blank between words, one kind of apostrophe. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}

/** The first of the phrases that stands in a folded text. */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => text.includes(phrase)) ?? null;
}

/** A field's value lower-cased, without its comments and parameters: "auto-generated (failure)" → "auto-generated". */
export function keyword(message: Message, name: string): string | null {
  const value = fieldValue(message.header, name);
  return value === null ? null : (/^[^\s;(]+/.exec(value.trim().toLowerCase())?.[0] ?? "");
}
