import { afterAll, beforeAll, expect, test } from "vitest";

import { insertParked } from "../../src/adapters/database/queries/insert-parked.ts";
import { newId } from "../../src/adapters/ids.ts";
import { type DeskSite, kim, openDeskSite } from "./open-desk.ts";
import { expectView } from "./views.ts";

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite();
});
afterAll(() => site.close());

let offset = 0;
async function park(group: string): Promise<string> {
  const id = newId();
  const record = {
    ...{ topic: "heed.complaints", partition: 0, offset: offset++, key: "k" },
    ...{ value: Buffer.from("{}"), headers: { ce_id: "1" } },
  };
  const parked = {
    ...{ id, group, record, eventId: "1", eventType: "heed.complaint.received.v1", message: null },
    ...{ reason: "It is no complaint.", attempts: 5, parkedAt: new Date("2026-11-20T09:30:00Z") },
  };
  await site.database.transaction((tx) => insertParked(tx, [parked]));
  return id;
}

test("parked records are shown, given back and given up, and each is a decision of its own", async () => {
  const { desk } = site;
  const [first, second, mail] = [await park("suppress"), await park("flag"), await park("receive")];
  const listed = [];
  for await (const page of await desk.listParked("waiting"))
    listed.push(...page.map((view) => expectView("parked", view).id));
  expect(listed).toEqual([first, second, mail]);
  expect(expectView("parked-record", await desk.findParked(first))).toMatchObject({
    ...{ group: "suppress", key: "k", value: "{}", parkedAt: "2026-11-20T09:30:00.000Z", endedAt: null },
  });
  await expect(desk.findParked("ffffffff")).rejects.toMatchObject({ code: "missing" });

  const replayed = await desk.settleParked([first, mail], "replayed", kim);
  expect(expectView("parked-settled", replayed)).toEqual({ replayed: [first], untouched: [mail] });
  const [dropped] = await site.views("parked-settled", "parked", "drop", "--all", "--name", "Ada");
  expect(dropped).toEqual({ dropped: [second, mail], untouched: [] });
  expect(await site.decisions()).toEqual([
    decided({ subject: `parked:${first}`, act: "replay", rule: "parked/1" }),
    ...[second, mail].map((id) =>
      decided({ subject: `parked:${id}`, act: "drop", name: "Ada", source: "/cli/parked", rule: "parked/1" }),
    ),
  ]);
});

const decided = (more: Record<string, string>) => ({
  ...{ by: "staff", name: "Kim", source: "/cli/of-this-test", why: null },
  ...more,
});

test("a group that was given up is let go, a worker's own and one that lives are not", async () => {
  const before = (await site.decisions()).length;
  await site.database.query(
    `insert into consumer_offset ("group", topic, partition, moved_at)
     values ('archive', 'heed.messages', 0, now() - interval '3 days'), ('live', 'heed.messages', 0, now())`,
  );
  for (const [group, code] of [
    ["report", "misconfigured"],
    ["live", "fenced"],
    ["nobody", "missing"],
  ] as const)
    await expect(site.desk.forgetGroup(group, kim)).rejects.toMatchObject({ code });
  expect(expectView("group-forgotten", await site.desk.forgetGroup("archive", kim))).toEqual({
    ...{ group: "archive", positions: 1, parked: 0 },
  });
  expect((await site.decisions()).slice(before)).toEqual([
    decided({ subject: "group:archive", act: "forget", rule: "groups/1" }),
  ]);
});

test("topics are sent to Kafka again from their beginning, those that were copied", async () => {
  const before = (await site.decisions()).length;
  await site.database.query(
    "insert into relay_position (topic, partition, next_offset) values ('heed.senders', 0, 7), ('heed.lists', 0, 7)",
  );
  for (const names of [[], ["heed.nothing"]])
    await expect(site.desk.resetRelay(names, kim)).rejects.toMatchObject({ code: "misconfigured" });
  expect(await site.run("relay", "reset", "heed.lists", "--all")).toMatchObject({ code: 78, stdout: "" });
  expect(expectView("relay-reset", await site.desk.resetRelay(["heed.lists", "heed.parked"], kim))).toEqual({
    reset: ["heed.lists"],
  });
  expect(await site.views("relay-reset", "relay", "reset", "--all", "--name", "Ada")).toEqual([
    { reset: ["heed.lists", "heed.senders"] },
  ]);
  const { rows } = await site.database.query("select distinct next_offset from relay_position");
  expect(rows).toEqual([{ next_offset: 0 }]);
  expect((await site.decisions()).slice(before)).toEqual([
    decided({ subject: "topic:heed.lists", act: "send-again", rule: "relay/1" }),
    ...["heed.lists", "heed.senders"].map((topic) =>
      decided({
        ...{ subject: `topic:${topic}`, act: "send-again" },
        ...{ name: "Ada", source: "/cli/relay", rule: "relay/1" },
      }),
    ),
  ]);
});
