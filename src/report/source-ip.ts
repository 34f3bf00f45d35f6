import { fieldValue, type Header } from "../mail/header.ts";

const ipv4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/;
const ipv6 = /(?<![0-9a-f:.])(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4}|:)?(?![0-9a-f:])/i;

/** The first IP address in a short text, as written; null where there is none. */
export function ipIn(text: string): string | null {
  const short = text.slice(0, 1_000);
  const four = ipv4.exec(short);
  const six = ipv6.exec(short);
  if (six !== null && (four === null || six.index < four.index)) return six[0].toLowerCase();
  return four?.[0] ?? null;
}

/** Where the reporting side writes who handed it the original, in order of trust; the group holds the address. */
const relayFields: readonly (readonly [string, RegExp])[] = [
  ["Received-SPF", /client-ip="?([0-9a-f.:]{3,45})/i],
  ["Authentication-Results", /sender IP is ([0-9a-f.:]{3,45})/i],
  ["X-Sender-IP", /([0-9a-f.:]{3,45})/i],
  ["CMM-Sender-IP", /([0-9a-f.:]{3,45})/i],
  ["Received", /^from [^;]{0,400}?\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/i],
];

/** The host that handed the original to the reporting side, by what that side wrote at the top of the header. */
export function relayIp(header: Header): { readonly name: string; readonly ip: string } | null {
  for (const [name, pattern] of relayFields) {
    const written = pattern.exec((fieldValue(header, name) ?? "").slice(0, 4_000))?.[1];
    const ip = written === undefined ? null : ipIn(written);
    if (ip !== null) return { name, ip };
  }
  return null;
}
