import type { DNSResolver } from "mailauth";

import type { AskDns, DnsAnswer, DnsType } from "../../ports.ts";
import { limits } from "./limits.ts";

const types: ReadonlySet<string> = new Set<DnsType>(["TXT", "A", "AAAA", "CNAME", "MX", "PTR"]);

/**
 * The DNS as mailauth asks it, for the checks of one mail: each question once, within the mail's time and a number of
 * questions. What cannot be a name does not exist, so that an odd selector is a missing key and no failure of the DNS.
 *
 * @param mayAsk the names that matter; others do not exist
 */
export function resolverFor(
  ask: AskDns,
  signal: AbortSignal,
  mayAsk: (name: string) => boolean = () => true,
): DNSResolver {
  const asked = new Map<string, Promise<DnsAnswer>>();
  const answerTo = (name: string, type: string): Promise<DnsAnswer> => {
    if (!isName(name) || !isType(type) || !mayAsk(name)) return Promise.resolve({ status: "no-name" });
    const key = `${type} ${name}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (asked.size >= limits.questions) return Promise.resolve({ status: "unknown" });
    const answer = ask(name, type, signal);
    asked.set(key, answer);
    return answer;
  };
  return async (name, type) => {
    const answer = await answerTo(name.toLowerCase().replace(/\.$/, ""), type);
    if (answer.status !== "found") throw dnsError(answer.status);
    if (!isBounded(answer.records)) throw dnsError("unknown");
    // mailauth takes an MX as an object, which its types do not say.
    return type === "MX" ? (answer.records.map(parseMx) as unknown as string[]) : [...answer.records];
  };
}

function isType(type: string): type is DnsType {
  return types.has(type);
}

/** RFC 1035 §2.3.4, in the letters of host names and "_" (RFC 8552). */
function isName(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/.test(name);
}

function isBounded(records: readonly string[]): boolean {
  return (
    records.length <= limits.records &&
    records.reduce((sum, record) => sum + record.length, 0) <= limits.answerLength
  );
}

function parseMx(record: string): { priority: number; exchange: string } {
  const [priority = "", exchange = ""] = record.split(" ");
  return { priority: Number(priority), exchange };
}

/** The codes by which mailauth tells what is not there from what is not known. */
const codes = { "no-record": "ENODATA", "no-name": "ENOTFOUND", unknown: "ETIMEOUT" } as const;

function dnsError(status: keyof typeof codes): Error {
  return Object.assign(new Error(`DNS: ${status}`), { code: codes[status] });
}
