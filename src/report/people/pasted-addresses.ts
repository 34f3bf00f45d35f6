import { addressesInText, type AddressInText } from "../../mail/address-in-text.ts";

/**
 * Addresses in text that people and mail programs paste: `Name <a@b>`, `Name [mailto:a@b]`, `<a@b<mailto:a@b>>`,
 * `Name (a@b)`. No standard holds here, so nothing is parsed but the addresses themselves.
 */

/** Every address in the text, lower-cased, in order, each once. Linear. */
export function addressesIn(text: string): string[] {
  return [...new Set([...addressesInText(text)].map(({ address }) => address))];
}

/**
 * The one address that a From value means: what stands in angle or square brackets wins over a name that looks like an
 * address; after "on behalf of" stands the author, before it only the sender.
 */
export function pastedAuthor(value: string, onBehalfOf: readonly string[]): string | null {
  const lower = value.toLowerCase();
  for (const words of onBehalfOf) {
    const at = lower.indexOf(` ${words} `);
    if (at === -1) continue;
    const author = pastedAuthor(value.slice(at + words.length + 2), []);
    if (author !== null) return author;
  }
  return authorIn(value, [...addressesInText(value)]);
}

/** The addresses of a To or Cc value; a name that looks like an address gives way to the one in brackets. */
export function pastedRecipients(value: string): string[] {
  const recipients = new Set<string>();
  const found = [...addressesInText(value)];
  let start = 0;
  let first = 0;
  for (const mailbox of value.split(/[,;]/u)) {
    const end = start + mailbox.length;
    const isBehind = found.findIndex((one, at) => at >= first && one.start >= end);
    const next = isBehind < 0 ? found.length : isBehind;
    const own = found.slice(first, next).map((one) => ({ ...one, start: one.start - start }));
    const address = authorIn(mailbox, own);
    if (address !== null) recipients.add(address);
    start = end + 1;
    first = next;
  }
  return [...recipients];
}

/** A bracket that holds something with "@" that is no address leaves nobody: the name before it is only a name. */
function authorIn(mailbox: string, found: readonly AddressInText[]): string | null {
  const bracket = Math.max(mailbox.lastIndexOf("<"), mailbox.lastIndexOf("["));
  const inBrackets = bracket === -1 ? undefined : found.find(({ start }) => start >= bracket);
  if (inBrackets !== undefined) return inBrackets.address;
  return bracket !== -1 && mailbox.includes("@", bracket) ? null : (found.at(-1)?.address ?? null);
}
