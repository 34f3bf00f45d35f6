import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { dropParked } from "../../../../src/adapters/database/queries/drop-parked.ts";
import { insertParked } from "../../../../src/adapters/database/queries/insert-parked.ts";
import { listParked } from "../../../../src/adapters/database/queries/list-parked.ts";
import { replayParked } from "../../../../src/adapters/database/queries/replay-parked.ts";
import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { topics } from "../../../../src/events/topics.ts";
import type { ParkedRecord } from "../../../../src/pipeline/park-records.ts";
import { type FreshDatabase, freshDatabase } from "../../../database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
});
afterAll(() => database.close());

let message: string;
beforeEach(async () => {
  message = newId();
  await database.query(
    `insert into message (id, mailbox, role, sha256, size, received_at) values ($1, 'abuse', 'abuse', sha256($2), 1, now())`,
    [message, Buffer.from(message)],
  );
});
const state = async () => {
  const { rows } = await database.query(
    "select state, ended_at is not null as ended from message where id = $1",
    [message],
  );
  return rows[0];
};
const setState = (to: string) =>
  database.query("update message set state = $2, ended_at = now() where id = $1", [message, to]);

let nextOffset = 0;
async function park(group: string, topic = "heed.messages"): Promise<string> {
  const parked: ParkedRecord = {
    id: newId(),
    group,
    record: {
      topic,
      partition: 4,
      offset: nextOffset++,
      key: message,
      value: Buffer.from("{}"),
      headers: { ce_id: "1" },
    },
    eventId: "1",
    eventType: "heed.message.received.v1",
    message,
    reason: "a test",
    attempts: 2,
    parkedAt: new Date("2026-11-20T09:30:00Z"),
  };
  await database.transaction((tx) => insertParked(tx, [parked]));
  return parked.id;
}
const replay = (...ids: string[]) => database.transaction((tx) => replayParked(tx, ids));
const waiting = async () =>
  (await listParked(database)).filter((row) => row.message === message).map(({ id }) => id);

describe("a parked record", () => {
  test("marks its message, and gives it back as it was when it is replayed", async () => {
    const id = await park("report");
    expect(await state()).toEqual({ state: "parked", ended: true });
    expect(await waiting()).toEqual([id]);
    expect(await replay(id)).toEqual([id]);
    expect(await state()).toEqual({ state: "received", ended: false });
    expect(await waiting()).toEqual([]);
    const { rows } = await database.query(`select topic, partition, headers from log_record where key = $1`, [
      message,
    ]);
    expect(rows).toEqual([
      { topic: "heed.messages", partition: 4, headers: { ce_id: "1", heed_group: "report" } },
    ]);
  });

  test("leaves its message parked while another record of it waits", async () => {
    await setState("recognised");
    const ids = [await park("suppress"), await park("flag")];
    await replay(ids[0] ?? "");
    expect(await state()).toEqual({ state: "parked", ended: true });
    await replay(ids[1] ?? "");
    expect(await state()).toEqual({ state: "recognised", ended: true });
  });

  test("that is dropped leaves its message parked, and is neither dropped nor replayed again", async () => {
    const id = await park("report");
    const drop = () => database.transaction((tx) => dropParked(tx, [id, newId()]));
    expect(await drop()).toEqual([id]);
    expect(await drop()).toEqual([]);
    expect(await replay(id)).toEqual([]);
    expect(await state()).toEqual({ state: "parked", ended: true });
  });

  test("that never stood in the log cannot be replayed", async () => {
    const id = await park("receive", "mailbox:abuse");
    expect(await replay(id)).toEqual([]);
    expect(await waiting()).toEqual([id]);
  });
});
