import fc from "fast-check";
import { Partitioners } from "kafkajs";
import { expect, test } from "vitest";

import { hashKey } from "../../../src/adapters/event-log/murmur2.ts";

const kafkaPartition = Partitioners.DefaultPartitioner();
const leaders = (count: number) =>
  Array.from({ length: count }, (_, partitionId) => ({
    partitionId,
    partitionErrorCode: 0,
    leader: 1,
    replicas: [1],
    isr: [1],
  }));

test("a key's partition is the one that kafkajs gives it", () => {
  const key = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.uuid(),
  );
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 256 }), (text, partitions) => {
      const message = { key: text, value: null };
      const expected = kafkaPartition({ topic: "t", partitionMetadata: leaders(partitions), message });
      expect(hashKey(text) % partitions).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
