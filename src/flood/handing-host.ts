import { fieldValues, type Header } from "../mail/header.ts";
import { ipIn } from "../report/source-ip.ts";

/** Hops within one's own network are few; what stands below them was written by strangers. */
const MOST_HOPS = 10;

/**
 * The network of the host that handed a mail to our side: an IPv4 address, or an IPv6 network of 64 bits, which is what
 * one customer of a provider has. Servers write their Received field on top (RFC 5321 §4.4), so the topmost ones are our
 * own; the first of them that names a public address is where the mail came in. Null where none does.
 */
export function handingHost(header: Header): string | null {
  for (const value of fieldValues(header, "received").slice(0, MOST_HOPS)) {
    const from = /^from\s(.*)$/is.exec(value.slice(0, 1_000).split(/\sby\s/i, 1)[0] ?? "")?.[1];
    // "by … with LMTP": handed on within one host.
    if (from === undefined) continue;
    const ip = connectedIp(from);
    const network = ip === null ? null : networkOf(ip);
    if (network === null) return null;
    if (!isInternal(network)) return network;
  }
  return null;
}

/**
 * The address that the server saw, not the one that the client called itself: Postfix, Sendmail and Google write
 * "from helo (name [address])", Exim "from name ([address] helo=…)" or "from [address] (helo=…)", qmail "from name (HELO
 * …) (address)", Exchange "from helo (address)".
 */
function connectedIp(from: string): string | null {
  const said = from.replace(/\b(?:helo|ehlo)[ =]\S{1,255}/gi, "");
  const open = said.indexOf("(");
  const seen = open < 0 ? "" : said.slice(open);
  return ipIn(bracketed(seen)) ?? ipIn(seen) ?? ipIn(bracketed(open < 0 ? said : said.slice(0, open)));
}

/** What stands in the first brackets; an IPv4 address that IPv6 wraps (RFC 4291 §2.5.5.2) is one. */
function bracketed(text: string): string {
  return /\[(?:IPv6:)?(?:::ffff:(?=[\d.]+\]))?([0-9a-f.:]{3,45})/i.exec(text)?.[1] ?? "";
}

function networkOf(ip: string): string | null {
  if (!ip.includes(":")) return ip;
  const [head = "", tail] = ip.split("::", 2);
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - before.length - after.length;
  if (missing < 0 || (tail === undefined && missing > 0)) return null;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** Loopback, private and link-local networks (RFC 1918, 3927, 4193, 4291, 6598). */
function isInternal(network: string): boolean {
  return network.includes(":")
    ? /^(?:0:0:0:0:|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/.test(network)
    : /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
        network,
      );
}
