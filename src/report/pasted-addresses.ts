/**
 * Addresses in text that people and mail programs paste: `Name <a@b>`, `Name [mailto:a@b]`, `<a@b<mailto:a@b>>`,
 * `Name (a@b)`. No standard holds here, so nothing is parsed but the addresses themselves.
 */

const localCharacter = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const maxAddressLength = 254;

/** Every address in the text, lower-cased, in order, each once. Linear. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const address = addressAt(text, at);
    if (address !== null) found.add(address);
  }
  return [...found];
}

function addressAt(text: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < 64 && localCharacter.test(text[start - 1] ?? "")) start -= 1;
  let end = at + 1;
  while (end < text.length && end - start < maxAddressLength && domainCharacter.test(text[end] ?? ""))
    end += 1;
  // Quotes and dots of the sentence around it.
  const local = text.slice(start, at).replace(/^['.`*_|=]+/u, "");
  const domain = text.slice(at + 1, end).replace(/[.-]+$/u, "");
  if (local === "" || !domain.includes(".") || domain.startsWith(".") || domain.includes("..")) return null;
  return `${local}@${domain}`.toLowerCase();
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
  const bracket = Math.max(value.lastIndexOf("<"), value.lastIndexOf("["));
  const inBrackets = bracket === -1 ? [] : addressesIn(value.slice(bracket));
  return inBrackets[0] ?? addressesIn(value).at(-1) ?? null;
}

/** The addresses of a To or Cc value; a name that looks like an address gives way to the one in brackets. */
export function pastedRecipients(value: string): string[] {
  const recipients = new Set<string>();
  for (const mailbox of value.split(/[,;]/u)) {
    const address = pastedAuthor(mailbox, []);
    if (address !== null) recipients.add(address);
  }
  return [...recipients];
}
