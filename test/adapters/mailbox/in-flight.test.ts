import { expect, it } from "vitest";

import { createInFlight } from "../../../src/adapters/mailbox/in-flight.ts";
import { batchBytesLimit } from "../../../src/adapters/mailbox/limits.ts";

it.each([
  [1, 0],
  [1, batchBytesLimit],
  [3, 3 * batchBytesLimit + 1],
])(
  "runs at most %d batches at a time for %d bytes, in the order they were asked for",
  async (most, bytes) => {
    const inFlight = createInFlight(bytes);
    const begun: number[] = [];
    let running = 0;
    let peak = 0;
    const batches = Array.from({ length: 8 }, (_, number) =>
      inFlight(async () => {
        begun.push(number);
        running += 1;
        peak = Math.max(peak, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        if (number === 2) throw new Error("failed");
        return number;
      }),
    );
    const ended = await Promise.allSettled(batches);
    expect(peak).toBe(most);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ended.map(({ status }) => status === "fulfilled")).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  },
);
