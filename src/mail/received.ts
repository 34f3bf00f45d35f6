import { plainAddress } from "./address-list.ts";
import type { Header } from "./header.ts";
import { closingParenthesis } from "./lexical.ts";

/** One hop as the server that wrote the Received field saw it (RFC 5321 §4.4). Names are lower-cased. */
interface Hop {
  /** What the client called itself. */
  readonly helo: string | null;
  /** Where the connection came from, as the server saw it. */
  readonly ip: string | null;
  /** The server itself. */
  readonly by: string | null;
  /** "esmtps", "lmtp". */
  readonly protocol: string | null;
}

/** Who handed a mail to our servers, and the envelope's sender that they named: what SPF (RFC 7208) is asked about. */
export interface SmtpClient {
  readonly ip: string;
  readonly helo: string | null;
  /** "" is the null sender of bounces. */
  readonly mailFrom: string;
}

/** Longer fields say no more than their beginning. */
const LONGEST = 4_000;

/**
 * The client outside of our own servers, by the topmost Received field and what stands above it; null where that is not
 * plain. Anybody may write such fields, but none above ours: so the topmost one must be of one of ours. A hop of LMTP
 * (RFC 2033) is a delivery within our own, and the next one counts. Any other hop ends the search, also one from a
 * private address: a server behind address translation sees every client so, and the field below would be a forger's.
 *
 * @param ours names that our servers give themselves after "by", lower-cased
 */
export function smtpClientOf(header: Header, ours: readonly string[]): SmtpClient | null {
  let returnPath: string | null = null;
  for (const { name, value } of header) {
    if (name === "return-path") returnPath ??= value;
    if (name !== "received") continue;
    const hop = parseReceived(value);
    if (hop.by === null || !ours.includes(hop.by)) return null;
    if (hop.protocol?.startsWith("lmtp") === true) continue;
    if (hop.ip === null || isPrivate(hop.ip) || returnPath === null) return null;
    const mailFrom = /^\s*<\s*>/.test(returnPath) ? "" : plainAddress(returnPath);
    return mailFrom === null ? null : { ip: hop.ip, helo: hop.helo, mailFrom };
  }
  return null;
}

const keywords: ReadonlySet<string> = new Set(["from", "by", "with", "via", "id", "for"]);

/** Reads one Received value. What the client says of itself may hold anything; a keyword's value is the next word, whatever it is. */
function parseReceived(value: string): Hop {
  const said = new Map<string, string>();
  const comments: string[] = [];
  let keyword: string | null = null;
  let last: string | null = null;
  for (const token of tokensOf(value.slice(0, LONGEST))) {
    if (token.startsWith("(")) {
      if (last === "from") comments.push(token.slice(1, -1));
    } else if (keyword === null) {
      const word = token.toLowerCase();
      if (!keywords.has(word)) continue;
      keyword = word;
    } else {
      if (!said.has(keyword)) said.set(keyword, token.toLowerCase());
      last = keyword;
      keyword = null;
    }
  }
  const helo = said.get("from") ?? null;
  return {
    helo,
    ip: helo === null ? null : clientAddress(helo, comments),
    by: said.get("by") ?? null,
    protocol: said.get("with") ?? null,
  };
}

/** Words and whole comments up to the date. */
function* tokensOf(value: string): Generator<string> {
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === ";") return;
    if (char === "(") {
      const end = closingParenthesis(value, at);
      yield `${value.slice(at, end)})`;
      at = end + 1;
    } else if (/\s/.test(char)) at++;
    else {
      const word = /^[^\s;(]+/.exec(value.slice(at, at + 500))?.[0] ?? char;
      yield word;
      at += word.length;
    }
  }
}

/**
 * The last address in brackets in the comments of "from": servers write what the connection was after what the client
 * claims. QUIRK: Exim writes the client's claim into the comment as "helo=[…]", and the address before it where the host
 * has no name; Exchange and qmail write the address without brackets.
 */
function clientAddress(helo: string, comments: readonly string[]): string | null {
  let found: string | null = null;
  for (const match of comments.join(" ").matchAll(/(helo=)?\[(?:ipv6:)?([0-9a-f.:]{2,45})\]/gi))
    if (match[1] === undefined && isIp(match[2] ?? "")) found = match[2] ?? null;
  const last = comments.at(-1)?.trim() ?? "";
  const literal = /^\[(?:ipv6:)?([0-9a-f.:]{2,45})\]$/.exec(helo)?.[1] ?? "";
  if (found !== null) return found.toLowerCase();
  if (isIp(last)) return last.toLowerCase();
  return comments.length > 0 && isIp(literal) ? literal : null;
}

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);

function isIp(text: string): boolean {
  return ipv4.test(text) || (/^[0-9a-f:.]{2,45}$/i.test(text) && text.split(":").length > 2);
}

/** RFC 1918, 6598, 3927, 4193, 4291: addresses of no host outside. */
function isPrivate(ip: string): boolean {
  return (
    /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      ip,
    ) || /^(?:::1$|::$|f[cd]|fe[89ab])/i.test(ip)
  );
}
