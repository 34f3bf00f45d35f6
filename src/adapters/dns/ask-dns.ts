import { promises } from "node:dns";

import type { AskDns, DnsAnswer, DnsType } from "../../ports.ts";
import { answerCache } from "./answer-cache.ts";

/** What asking may cost. */
const limits = {
  /** Milliseconds until a server that does not answer is asked again; it is given twice as long then. */
  timeoutMs: 600,
  tries: 2,
  /** Questions that are open at the same time. */
  open: 500,
};

/**
 * Asks the machine's name servers, or those given ("192.0.2.53", "[2001:db8::53]:5353"). Who asks what another asks at
 * that moment waits for the same answer. An answer is kept for some minutes, a failure for some seconds.
 */
export function createAskDns({ servers, now }: { servers: readonly string[]; now: () => number }): AskDns {
  const resolver = new promises.Resolver({ timeout: limits.timeoutMs, tries: limits.tries });
  if (servers.length > 0) resolver.setServers(servers);
  const cache = answerCache(now);
  const open = new Map<string, Promise<DnsAnswer>>();

  const ask = (key: string, name: string, type: DnsType): Promise<DnsAnswer> => {
    const answer = look(resolver, name, type).then((found) => {
      open.delete(key);
      cache.keep(key, found);
      return found;
    });
    open.set(key, answer);
    return answer;
  };

  return (name, type, signal) => {
    if (signal.aborted) return Promise.resolve(unknown);
    const key = `${type} ${name.toLowerCase()}`;
    const known = cache.find(key);
    if (known !== null) return Promise.resolve(known);
    const asked = open.get(key);
    if (asked === undefined && open.size >= limits.open) return Promise.resolve(unknown);
    return untilAborted(asked ?? ask(key, name, type), signal);
  };
}

const unknown: DnsAnswer = { status: "unknown" };

function untilAborted(answer: Promise<DnsAnswer>, signal: AbortSignal): Promise<DnsAnswer> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(unknown);
    signal.addEventListener("abort", giveUp, { once: true });
    void answer.then((found) => {
      signal.removeEventListener("abort", giveUp);
      resolve(found);
    });
  });
}

/** Codes by which the resolver says that there is nothing there. */
const absent: Readonly<Record<string, DnsAnswer>> = {
  ENOTFOUND: { status: "no-name" },
  ENODATA: { status: "no-record" },
  // No name can be spelt so.
  EBADNAME: { status: "no-name" },
};

async function look(resolver: promises.Resolver, name: string, type: DnsType): Promise<DnsAnswer> {
  try {
    return { status: "found", records: await recordsOf(resolver, name, type) };
  } catch (error) {
    return absent[(error as NodeJS.ErrnoException).code ?? ""] ?? unknown;
  }
}

async function recordsOf(resolver: promises.Resolver, name: string, type: DnsType): Promise<string[]> {
  switch (type) {
    case "TXT":
      return (await resolver.resolveTxt(name)).map((strings) => strings.join(""));
    case "MX":
      return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
    case "A":
      return resolver.resolve4(name);
    case "AAAA":
      return resolver.resolve6(name);
    case "CNAME":
      return resolver.resolveCname(name);
    case "PTR":
      return resolver.resolvePtr(name);
  }
}
