import { normaliseDomain } from "./domain.ts";
import { unquote } from "./lexical.ts";

/** RFC 5321 §4.5.3.1: 64 octets, "@", 255 octets. */
const maxAddress = 320;
/** With the blanks, route and quotes that go. */
const maxWritten = 2_000;

/** A byte order mark is white space to JavaScript, and damage here. */
const blank = /[^\S\ufeff]/;
const blanks = /[^\S\ufeff]+/g;
/** RFC 5321 §4.1.2 Atom and dots, with RFC 6531 letters. Controls, and characters that cannot be seen, are damage. */
const plainLocal = /^[^\s\p{C}\ufffd.(),:;<>@[\\\]"][^\s\p{C}\ufffd(),:;<>@[\\\]"]*$/u;
const quotedLocal = /^"(?:[^"\\\p{Cc}\ufffd]|\\[^\p{Cc}\ufffd])*"$/u;
/** RFC 5321 §4.1.2 sub-domain, RFC 5890 U-label with the four signs of RFC 5892 A. QUIRK: hosts with "_" send mail. */
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_·・׳״-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * The whole text as an address, or null; a text that holds an address and more is none. The local part as written
 * (quotes only where it needs them), "@", the domain lower-cased. Blanks around "@" and "." go (RFC 5322 §4.4), and so
 * do the source route of §4.4 and a "mailto:".
 */
export function asAddress(text: string): string | null {
  if (text.length > maxWritten) return null;
  let address = text.trim();
  if (blank.test(address) && !address.includes('"'))
    address = address.replace(blanks, " ").replace(/ ?([@.,:]) ?/g, "$1");
  if (address.startsWith("<")) address = address.slice(1);
  if (/^mailto:/i.test(address)) address = address.slice("mailto:".length);
  if (address.startsWith("@")) address = address.slice(address.indexOf(":") + 1);
  const parts = address.length > maxAddress ? null : splitAddress(address);
  if (parts === null) return null;
  const domain = domainOfMail(parts.domain);
  if (domain === null) return null;
  if (quotedLocal.test(parts.local)) {
    const local = localPart(unquote(parts.local.slice(1, -1)));
    return local === '""' ? null : `${local}@${domain}`;
  }
  // "a@b@c.example" is two halves of something, and nobody's address (RFC 5322 §3.4.1).
  return plainLocal.test(parts.local) ? `${parts.local}@${domain}` : null;
}

/** True for text that is one address and nothing else, at a domain of two labels or more: "a@b.example". */
export function isAddress(text: string): boolean {
  if (text.length > maxAddress) return false;
  const address = asAddress(text);
  return (
    address !== null &&
    address.toLowerCase() === text.normalize("NFC").toLowerCase() &&
    /^[^.]+\../.test(address.slice(address.lastIndexOf("@") + 1))
  );
}

/** The local part and the domain of an address; null where there is no "@" with something on both sides. */
export function splitAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at === address.length - 1) return null;
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

/** Quotes only where RFC 5321 §4.1.2 needs them, so that one mailbox has one spelling. */
export function localPart(content: string): string {
  return content !== "" && !/[\s"(),:;<>@[\\\]]/.test(content) && !/^\.|\.\.|\.$/.test(content)
    ? content
    : `"${content.replace(/["\\]/g, "\\$&")}"`;
}

/** A domain whose every label is one, also when converted to A-labels; or an address literal. */
function domainOfMail(text: string): string | null {
  const domain = normaliseDomain(text);
  if (domain === null || domain.startsWith("[")) return domain;
  if (!domain.split(".").every((part) => label.test(part))) return null;
  return /^[\x00-\x7f]*$/.test(domain) || URL.canParse(`http://${domain}`) ? domain : null;
}
