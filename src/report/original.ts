import { fieldMailboxes } from "../mail/address-list.ts";
import { parseDate } from "../mail/date.ts";
import { fieldText, fieldValue, fieldValues, type Header } from "../mail/header.ts";
import { parseMessageIds } from "../mail/message-id.ts";
import { feedbackLoops } from "./feedback-loops.ts";
import { type Findings, firstField, found } from "./findings.ts";
import { isRedacted, type ReadRecipient, readRecipient } from "./redaction.ts";
import type { OriginalMail } from "./report.ts";

/** QUIRK: providers have names of their own for the field that tells whom the copy was delivered to. */
const providerFields = feedbackLoops.flatMap(({ recipientField }) => recipientField ?? []);

/** Fields that the server of the recipient writes on delivery, and that earlier hops write too. */
const deliveryFields = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"];

const recipientFields = ["To", "Cc", "Resent-To"];
/** Recipients that are worth knowing: more than these tell nothing of who complains. */
export const MOST_RECIPIENTS = 100;

/** The facts in an original's header, each noted with the field it came from. `where` names the part. */
export function readOriginal(header: Header, where: string, findings: Findings): OriginalMail {
  const note = (field: string, name: string, value: string | null): string | null => {
    if (value !== null) found(findings, `original.${field}`, `${where}: ${name}`, value);
    return value;
  };
  const recipients = visibleRecipients(header);
  if (recipients.length > 0)
    found(findings, "original.recipients", `${where}: To, Cc`, recipients.join(", "));
  return {
    from: note("from", "From", addressIn(header, "From")),
    mailFrom: note("mailFrom", "Return-Path", addressIn(header, "Return-Path")),
    subject: note("subject", "Subject", fieldText(header, "Subject")),
    messageId: note("messageId", "Message-ID", messageIdOf(fieldValue(header, "Message-ID"))),
    date: note("date", "Date", fieldValue(header, "Date")),
    recipients,
  };
}

/** The original's own To or Cc hide somebody: "redacted@", a digest. */
export function hidesRecipients(header: Header): boolean {
  return recipientFields.some((name) =>
    fieldValues(header, name).some((value) => readRecipient(value).redacted),
  );
}

/** No clear recipient is known, and the report or the copy it holds hides one. */
export function isHidden(recipient: ReadRecipient | null, copy: Header): boolean {
  return recipient === null || recipient.address === null
    ? recipient?.redacted === true || hidesRecipients(copy)
    : false;
}

/**
 * Whom the copy was delivered to, by the fields above its first Received: those the recipient's own server wrote.
 * Deeper ones are of earlier hops, such as a mailing list's.
 */
export function deliveredTo(header: Header): { readonly name: string; readonly value: string } | null {
  const hop = header.findIndex((field) => field.name === "received");
  const field =
    firstField(header, providerFields) ?? firstField(hop < 0 ? [] : header.slice(0, hop), deliveryFields);
  // Yahoo writes "a@b via 192.0.2.1; date" there.
  return field === null ? null : { name: field.name, value: /^\S+/.exec(field.value)?.[0] ?? field.value };
}

/** An address field's first address, lower-cased, without <>. */
export function addressIn(header: Header, name: string): string | null {
  return fieldMailboxes(header, name)[0]?.address.toLowerCase() ?? null;
}

/**
 * A message id without <>, as it stands there. QUIRK: ids without brackets, and ids with a blank inside, are on the
 * wire (seen in DMARC failure reports of ecelerity); a blank is kept as one blank.
 */
export function messageIdOf(value: string | null): string | null {
  if (value === null) return null;
  const bracketed = /<([^<>]{1,1000})>/.exec(value.slice(0, 2_000))?.[1]?.replace(/\s+/g, " ").trim();
  const id = bracketed === undefined || bracketed === "" ? parseMessageIds(value)[0] : bracketed;
  return id ?? null;
}

/** RFC 3339, or null where the field is no date. */
export function timeOf(value: string): string | null {
  return parseDate(value)?.toISOString() ?? null;
}

function visibleRecipients(header: Header): string[] {
  const all = new Set<string>();
  for (const name of recipientFields)
    for (const { address } of fieldMailboxes(header, name))
      if (all.size < MOST_RECIPIENTS && !isRedacted(address)) all.add(address.toLowerCase());
  return [...all];
}
