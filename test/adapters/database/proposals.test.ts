import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import complaint from "../../../schemas/samples/complaint-received.v1.json" with { type: "json" };
import feedback from "../../../schemas/samples/feedback-received.v1.json" with { type: "json" };
import optOut from "../../../schemas/samples/opt-out-received.v1.json" with { type: "json" };
import { common } from "../../../src/adapters/database/audit/check.ts";
import { effectChecks } from "../../../src/adapters/database/audit/effect-checks.ts";
import { insertSuppressions } from "../../../src/adapters/database/queries/insert-suppressions.ts";
import { registerGroup } from "../../../src/adapters/database/queries/register-group.ts";
import { appendEvents } from "../../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../../src/adapters/ids.ts";
import type { AnyEvent } from "../../../src/events/event.ts";
import { topics } from "../../../src/events/topics.ts";
import { proposalOf, suppressGroup, suppressTopics } from "../../../src/pipeline/suppress.ts";
import { mergeProposals, subjectOf } from "../../../src/suppress/suppression.ts";
import { scopes } from "../../arbitraries/suppressions.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
  await database.transaction((tx) => registerGroup(tx, suppressGroup, suppressTopics));
});
afterAll(() => database.close());

const asked = fc.record({
  scope: scopes,
  suppress: fc.boolean(),
  address: fc.constantFrom(...["A", "B"].map(keysOf)),
});
const events: fc.Arbitrary<readonly AnyEvent[]> = fc.array(
  fc.oneof(
    fc
      .tuple(asked, fc.boolean())
      .map(([data, isHidden]) =>
        event("heed.complaint.received.v1", { ...complaint, ...data, ...(isHidden && { address: null }) }),
      ),
    asked.map((data) => event("heed.opt-out.received.v1", { ...optOut, ...data })),
    fc.constant("").map(() => event("heed.feedback.received.v1", feedback)),
  ),
  { maxLength: 8 },
);

function keysOf(name: string) {
  const key = `0a1b2c3d.${name.padEnd(43, "A")}`;
  return { fold: key, person: key };
}

function event(type: AnyEvent["type"], data: object): AnyEvent {
  return { id: newId(), type, source: "/test", time: "2026-01-01T00:00:00.000Z", data } as AnyEvent;
}

/** Events for which the audit misses a suppression. */
async function missing(): Promise<readonly string[]> {
  const check = effectChecks.find(({ name }) => name === "event → suppression");
  const { rows } = await database.query<{ id: string; found: number }>(`with ${common} ${check?.sql ?? ""}`);
  return rows.flatMap(({ id, found }) => (found === 0 ? [id] : [])).sort();
}

test("the audit asks for the suppressions that the worker makes of events, and for no others", async () => {
  await fc.assert(
    fc.asyncProperty(events, async (received) => {
      await database.query("truncate suppression; delete from log_record");
      await database.transaction((tx) => appendEvents(tx, received));
      await database.query(
        `update consumer_offset c set next_offset = p.next_offset from log_partition p
         where p.topic = c.topic and p.partition = c.partition`,
      );

      const proposals = received.flatMap((one) => proposalOf(one) ?? []);
      const made = new Set<string>();
      const lacking = () => proposals.flatMap((one) => (made.has(subjectOf(one)) ? [] : [one.source])).sort();
      expect(await missing()).toEqual(lacking());
      for (const one of mergeProposals(proposals)) {
        await insertSuppressions(database, [{ ...one, id: newId(), why: null }]);
        made.add(subjectOf(one));
        expect(await missing()).toEqual(lacking());
      }
    }),
    { numRuns: 40 },
  );
});
