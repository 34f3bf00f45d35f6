/** Characters that end or split the host of a URL, or that no domain holds. */
const notInDomain = /[\s/?#@:\\%<>"'`^{|}()[\],;!$&*+=~]/;

/**
 * A domain as one spelling: lower-cased, NFC, without a trailing dot; null for what cannot be one. Domains beyond
 * ASCII stay readable here (see `toAscii`). Address literals ("[192.0.2.1]", RFC 5321 §4.1.3) stay as they are.
 */
export function normaliseDomain(text: string): string | null {
  if (isPlain(text)) return text;
  const domain = text.normalize("NFC").toLowerCase().replace(/\.$/, "");
  if (domain === "" || domain.length > 255) return null;
  if (domain.startsWith("[")) return /^\[[0-9a-z.:-]+\]$/.test(domain) ? domain : null;
  if (notInDomain.test(domain)) return null;
  const labels = domain.split(".");
  return labels.every((label) => label !== "" && label.length <= 63) ? domain : null;
}

/** The common case, lower-cased ASCII names: as short as one label may be, so that no label can be too long. */
function isPlain(text: string): boolean {
  return (
    text.length <= 63 && /^[a-z0-9][a-z0-9.-]*$/.test(text) && !text.endsWith(".") && !text.includes("..")
  );
}

/** The domain in A-labels ("xn--…", RFC 5890), lower-cased. What is no domain comes back lower-cased and trimmed. */
export function toAscii(text: string): string {
  const domain = normaliseDomain(text.trim());
  if (domain === null) return text.trim().toLowerCase();
  // Only letters beyond ASCII need the conversion, and an ASCII host would be read as IPv4 by the URL parser ("1.2").

  if (/^[\x00-\x7f]*$/.test(domain)) return domain;
  try {
    const ascii = new URL(`http://${domain}`).hostname;
    return /^[\d.]+$/.test(ascii) ? domain : ascii;
  } catch {
    return domain;
  }
}

/** The domain of an address, in A-labels; null where there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf("@");
  return at < 0 || at === address.length - 1 ? null : toAscii(address.slice(at + 1));
}

/** True when `domain` is `parent` or lies below it. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}
