import type { DnsAnswer } from "../../ports.ts";

/** The resolver does not tell how long a record may be kept, so all are kept for as long as keys surely stay. */
const keptMs: Readonly<Record<DnsAnswer["status"], number>> = {
  found: 300_000,
  "no-record": 60_000,
  "no-name": 60_000,
  unknown: 10_000,
};
const MOST_ANSWERS = 5_000;
/** Longer answers are not kept: whoever writes to us chooses the names, and each could fill the memory. */
const LONGEST = 4_096;

/** Answers by question, of bounded number and size; the oldest goes first. */
export function answerCache(now: () => number) {
  const kept = new Map<string, { readonly answer: DnsAnswer; readonly until: number }>();
  return {
    find(key: string): DnsAnswer | null {
      const entry = kept.get(key);
      if (entry === undefined) return null;
      if (entry.until > now()) return entry.answer;
      kept.delete(key);
      return null;
    },
    keep(key: string, answer: DnsAnswer): void {
      if (answer.status === "found" && sizeOf(answer.records) > LONGEST) return;
      kept.delete(key);
      kept.set(key, { answer, until: now() + keptMs[answer.status] });
      const oldest = kept.keys().next();
      if (kept.size > MOST_ANSWERS && oldest.done !== true) kept.delete(oldest.value);
    },
  };
}

function sizeOf(records: readonly string[]): number {
  return records.reduce((sum, record) => sum + record.length, 0);
}
