import { afterAll, beforeAll, expect, test } from "vitest";

import { readConfig } from "../../src/config.ts";
import { PortError } from "../../src/errors.ts";
import { type Heed, openHeed } from "../../src/wiring.ts";
import { ensureBusy, workTogether } from "../../src/workers/work-together.ts";
import type { Worker } from "../../src/workers/worker.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { logCollector } from "../log-collector.ts";

let database: FreshDatabase;
let heed: Heed;
beforeAll(async () => {
  database = await freshDatabase();
  const environment = { HEED_DATABASE_URL: database.url, HEED_SECRET: "a secret of this test alone" };
  const { config } = readConfig({ flags: {}, environment, folder: "/", file: null });
  heed = openHeed(config, logCollector());
});
afterAll(async () => {
  await heed.close();
  await database.close();
});

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
const worker = (name: string, work: Worker["work"], idle: string | null = null): Worker => ({
  name,
  does: "works",
  idle: () => idle,
  work,
});

test("all end when the signal aborts, each after what it has in hand", async () => {
  const over = new AbortController();
  const ended: string[] = [];
  const slow = worker("slow", async (_, signal) => {
    await untilAborted(signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended.push("slow");
  });
  const quick = worker("quick", async (_, signal) => {
    await untilAborted(signal);
    ended.push("quick");
  });
  const working = workTogether([slow, quick], heed, over.signal);
  over.abort();
  await working;
  expect(ended).toEqual(["quick", "slow"]);
});

test("when one fails for good, the others end and the failure is told", async () => {
  let hasEnded = false;
  const failing = worker("failing", () => Promise.reject(new PortError("log-gap", "records are lost")));
  const other = worker("other", async (_, signal) => {
    await untilAborted(signal);
    hasEnded = true;
  });
  await expect(workTogether([other, failing], heed, new AbortController().signal)).rejects.toThrow(
    "records are lost",
  );
  expect(hasEnded).toBe(true);
});

test("workers without anything to do are left out, and it is an error where all are", () => {
  const busy = worker("busy", () => Promise.resolve());
  const idle = worker("idle", () => Promise.resolve(), "nothing is configured");
  expect(ensureBusy([idle, busy], heed.config)).toEqual([busy]);
  expect(() => ensureBusy([idle], heed.config)).toThrow(
    "The worker idle has nothing to do: nothing is configured.",
  );
});
