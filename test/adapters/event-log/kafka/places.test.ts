import { describe, expect, it } from "vitest";

import { placesOf, type SendAnswer } from "../../../../src/adapters/event-log/kafka/places.ts";

const sent = [0, 1, 1, 2].map((partition) => ({ topic: "heed.lists", partition }));
const answer = (partition: number, more: Partial<SendAnswer> = {}): SendAnswer => ({
  topicName: "heed.lists",
  partition,
  errorCode: 0,
  baseOffset: String(10 * partition),
  ...more,
});

describe("the answers to a send", () => {
  it("give each partition's place where there is a good one for each", () => {
    expect(placesOf(sent, [answer(2), answer(0), answer(1)])).toEqual([
      { topic: "heed.lists", partition: 0, kafkaOffset: 0 },
      { topic: "heed.lists", partition: 1, kafkaOffset: 10 },
      { topic: "heed.lists", partition: 2, kafkaOffset: 20 },
    ]);
  });

  it.each<[string, SendAnswer[], string]>([
    ["one lacks", [answer(0), answer(2)], "2 of 3 partitions, and not heed.lists/1:"],
    ["all lack", [], "0 of 3 partitions, and not heed.lists/0, heed.lists/1, heed.lists/2:"],
    [
      "one came twice",
      [answer(0), answer(1), answer(1), answer(2)],
      "2 of 3 partitions, and not heed.lists/1:",
    ],
    ["one is an error", [answer(0), answer(1, { errorCode: 6 }), answer(2)], "not heed.lists/1:"],
    ["one has no place", [answer(0), answer(1), answer(2, { baseOffset: "-1" })], "not heed.lists/2:"],
    [
      "one has none at all",
      [answer(0), answer(1), { topicName: "heed.lists", partition: 2, errorCode: 0 }],
      "not heed.lists/2:",
    ],
    ["one was not asked for", [answer(0), answer(1), answer(2), answer(3)], "not heed.lists/3:"],
    [
      "one is of another topic",
      [answer(0), answer(1), answer(2, { topicName: "heed.senders" })],
      "not heed.senders/2, heed.lists/2:",
    ],
  ])("are refused, to be tried again, where %s", (_, answers, says) => {
    expect(() => placesOf(sent, answers)).toThrow(
      expect.objectContaining({
        code: "unavailable",
        canRetry: true,
        message: expect.stringContaining(says) as string,
      }) as Error,
    );
  });
});
