import { isAddress } from "../../mail/address.ts";
import type { MapiMessage, MapiProperties } from "./mapi-message.ts";
import { property } from "./mapi-properties.ts";

/** A field of a mail's header, folds in its value included. */
interface Field {
  readonly name: string;
  readonly value: string;
}

/** Fields that describe the body as it was sent. What we hand on is put together anew. */
const ofTheBody = /^(?:content-.*|mime-version)$/i;

const mostRecipients = 200;

/**
 * The header of a message, as lines that each end in CRLF: the one that came over the wire where Outlook kept it, and
 * what that lacks from the properties.
 */
export function headerOf(message: MapiMessage): string {
  const wire = transportFields(message.properties.text(property.transportMessageHeaders) ?? "");
  const known = new Set(wire.map(({ name }) => name.toLowerCase()));
  const composed = composedFields(message).filter(({ name }) => !known.has(name.toLowerCase()));
  return [...wire, ...composed].map(({ name, value }) => `${name}:${value}\r\n`).join("");
}

/**
 * The fields of PidTagTransportMessageHeaders, as they stand there. QUIRK: Outlook puts a line of its own above them
 * ("Microsoft Mail Internet Headers Version 2.0"), and sometimes the headers of the parts below, after an empty line.
 */
function transportFields(header: string): Field[] {
  const fields: Field[] = [];
  for (const line of header.trimStart().split(/\r\n|\r|\n/)) {
    if (line === "") break;
    const last = fields.at(-1);
    const [, name, value] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.push({ name, value });
    else if (/^[ \t]+\S/.test(line) && last !== undefined)
      fields[fields.length - 1] = { name: last.name, value: `${last.value}\r\n${line}` };
  }
  return fields.filter(({ name }) => !ofTheBody.test(name));
}

/** The fields as they would have been written from the properties ([MS-OXCMAIL] §2.1.3). */
function composedFields({ properties, recipients }: MapiMessage): Field[] {
  const fields: Field[] = [];
  const add = (name: string, value: string | null): void => {
    if (value !== null && value.trim() !== "") fields.push({ name, value: ` ${value}` });
  };
  const text = (id: number): string | null => unstructured(properties.text(id));
  const author = mailbox(properties, authorProperties);
  const sender = mailbox(properties, senderProperties);
  add("From", author ?? sender);
  if (author !== null && sender !== author) add("Sender", sender);
  add("To", recipientsOf(recipients, 1) ?? visibleNames(properties.text(property.displayTo)));
  add("Cc", recipientsOf(recipients, 2) ?? visibleNames(properties.text(property.displayCc)));
  add("Subject", unstructured(subjectOf(properties)));
  const sent = properties.time(property.clientSubmitTime) ?? properties.time(property.messageDeliveryTime);
  add("Date", sent?.toUTCString().replace("GMT", "+0000") ?? null);
  add("Message-ID", text(property.internetMessageId));
  add("In-Reply-To", text(property.inReplyToId));
  add("References", text(property.internetReferences));
  add("List-Help", text(property.listHelp));
  add("List-Subscribe", text(property.listSubscribe));
  add("List-Unsubscribe", text(property.listUnsubscribe));
  for (const [name, value] of properties.namedTexts()) if (isFieldName(name)) add(name, unstructured(value));
  return fields;
}

/** Fields without a property of their own are kept under their name ([MS-OXCMAIL] §2.1.3.2.21), among other names. */
function isFieldName(name: string): boolean {
  return /^(?:x-[a-z0-9-]{1,80}|list-[a-z-]{1,40}|feedback-id|cfbl-[a-z-]{1,40}|return-path|auto-submitted|precedence)$/i.test(
    name,
  );
}

/** QUIRK: old messages mark how long the prefix "RE: " of the subject is with two characters before it. */
function subjectOf(properties: MapiProperties): string | null {
  const subject = properties.text(property.subject);
  return subject === null ? properties.text(property.normalizedSubject) : subject.replace(/^\x01./s, "");
}

interface MailboxProperties {
  readonly name: number;
  readonly addresses: readonly number[];
  readonly searchKey: number | null;
}

const authorProperties: MailboxProperties = {
  name: property.sentRepresentingName,
  addresses: [property.sentRepresentingSmtpAddress, property.sentRepresentingEmailAddress],
  searchKey: property.sentRepresentingSearchKey,
};
const senderProperties: MailboxProperties = {
  name: property.senderName,
  addresses: [property.senderSmtpAddress, property.senderEmailAddress],
  searchKey: property.senderSearchKey,
};
const recipientProperties: MailboxProperties = {
  name: property.displayName,
  addresses: [property.smtpAddress, property.emailAddress],
  searchKey: null,
};

/** "Name <address>"; null without an address of the internet: Exchange has others of its own ("/o=…/cn=…"). */
function mailbox(
  properties: MapiProperties,
  { name, addresses, searchKey }: MailboxProperties,
): string | null {
  const known = addresses.map((id) => properties.text(id));
  if (searchKey !== null)
    known.push(/^SMTP:(.+)$/i.exec(keyText(properties, searchKey))?.[1]?.toLowerCase() ?? null);
  const address = known.find((one) => one !== null && isAddress(one.trim()))?.trim();
  if (address === undefined) return null;
  const shown = properties.text(name)?.trim() ?? "";
  return shown === "" || shown === address ? `<${address}>` : `${phrase(shown)} <${address}>`;
}

/** "SMTP:ADA@MAIL.EXAMPLE" and a zero, as bytes. */
function keyText(properties: MapiProperties, id: number): string {
  return properties.bytes(id)?.toString("latin1", 0, 500).split("\0", 1)[0] ?? "";
}

function recipientsOf(recipients: readonly MapiProperties[], type: number): string | null {
  const mailboxes = recipients
    .filter((recipient) => ((recipient.whole(property.recipientType) ?? 1) & 0xf) === type)
    .slice(0, mostRecipients)
    .flatMap((recipient) => mailbox(recipient, recipientProperties) ?? []);
  return mailboxes.length === 0 ? null : mailboxes.join(",\r\n ");
}

/** Outlook shows recipients as names, and as addresses where it knows no name: "Ada; bob@mail.example". */
function visibleNames(shown: string | null): string | null {
  const addresses = (shown ?? "")
    .slice(0, 20_000)
    .split(";")
    .map((one) => one.trim().replace(/^'(.*)'$/, "$1"))
    .filter(isAddress);
  return addresses.length === 0 ? null : addresses.join(",\r\n ");
}

function phrase(name: string): string {
  const text = withoutControls(name).slice(0, 500);
  return isPlain(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : encodedWords(text);
}

function unstructured(value: string | null): string | null {
  if (value === null) return null;
  const text = withoutControls(value).slice(0, 20_000);
  return isPlain(text) ? text : encodedWords(text);
}

/** A value from a property must not end the field, or the header. */
function withoutControls(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, " ");
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes("=?");
}

/** RFC 2047, "B"; no character is cut. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 45) {
      words.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
